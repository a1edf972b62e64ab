package argmap.interchange.works;

import argmap.document.Citation;
import argmap.document.Document.MarkerPlace;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.SourceKinds;
import argmap.document.Work;
import argmap.graph.Fragment;
import argmap.interchange.Html;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The works as one page to read and print: each with the notes that cite it, the paragraph and page
 * of the note's mark, and the pages cited. Full references come first, then works known by short
 * forms only, then citations that no work was found for. Nothing is fetched from elsewhere.
 */
public final class WorksHtml {
    private final CitedText cited;
    private final SourceKinds kinds;
    private final Map<NoteNumber, List<MarkerPlace>> marks;
    private final Map<NoteNumber, Note> notes;
    private final StringBuilder out = new StringBuilder();

    private WorksHtml(CitedText cited) {
        this.cited = cited;
        kinds = SourceKinds.of(cited.document());
        marks = cited.document().markersByNote();
        notes = cited.document().notesByNumber();
    }

    public static String write(CitedText cited) {
        return new WorksHtml(cited).write("");
    }

    /**
     * The same with a line above that says of what.
     *
     * @param above title and author, as words
     */
    public static String write(CitedText cited, String above) {
        return new WorksHtml(cited).write(above);
    }

    private String write(String above) {
        List<Work> works = cited.works().works();
        out.append(Html.begin("Works cited", STYLE, above))
                .append("<h1>Works cited</h1>\n<p>")
                .append(WorksText.count(works.size(), "work"))
                .append(", ")
                .append(WorksText.count(cited.works().citations().size(), "citation"))
                .append("</p>\n");
        Map<String, List<Citation>> byWork = cited.works().byWork();
        works("Full references", works.stream().filter(Work::full).toList(), byWork);
        works(
                "Short forms only: the full reference is not in this text",
                works.stream().filter(work -> !work.full()).toList(),
                byWork);
        Set<String> known = new HashSet<>(byWork.keySet());
        List<Citation> open =
                cited.works().citations().stream()
                        .filter(citation -> !known.contains(citation.workId()))
                        .toList();
        if (!open.isEmpty()) {
            out.append("<h2>Not resolved to a work</h2>\n");
            citations(open);
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void works(String title, List<Work> works, Map<String, List<Citation>> byWork) {
        if (works.isEmpty()) {
            return;
        }
        out.append("<h2>").append(title).append("</h2>\n");
        for (Work work : works) {
            out.append("<section id=\"").append(Fragment.work(work.id())).append("\">\n<h3>");
            out.append(Html.marked(work.description())).append("</h3>\n");
            SourceKinds.Verdict verdict = kinds.of(work);
            if (verdict.kind() != SourceKinds.Kind.UNKNOWN) {
                out.append("<p class=\"kind\">").append(verdict.kind().word()).append(" source: ");
                out.append(Html.escape(verdict.sign())).append("</p>\n");
            }
            citations(byWork.getOrDefault(work.id(), List.of()));
            out.append("</section>\n");
        }
    }

    private void citations(List<Citation> citations) {
        out.append("<table>\n<thead><tr><th>Note</th><th>Page</th><th>Paragraph</th>")
                .append("<th>Cited</th><th>As printed</th></tr></thead>\n<tbody>\n");
        for (Citation citation : citations) {
            Note note = notes.get(citation.note());
            Set<String> pages = new LinkedHashSet<>();
            Set<String> paragraphs = new LinkedHashSet<>();
            for (MarkerPlace place : marks.getOrDefault(citation.note(), List.of())) {
                pages.add(String.valueOf(place.paragraph().pageAt(place.marker().offset())));
                paragraphs.add(String.valueOf(place.paragraph().index() + 1));
            }
            if (pages.isEmpty() && note != null) {
                pages.add(String.valueOf(note.page()));
            }
            List<String> cells = new ArrayList<>();
            cells.add(citation.note().label());
            cells.add(String.join(", ", pages));
            cells.add(String.join(", ", paragraphs));
            cells.add(citation.pinpoint());
            cells.add(note == null ? "" : WorksJson.words(note, citation));
            out.append("<tr>");
            cells.forEach(cell -> out.append("<td>").append(Html.marked(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    static final String STYLE =
            """
            html { font: 1rem/1.5 Charter, "Iowan Old Style", Palatino, Georgia, serif; }
            body { margin: 0; color: #1a1a1a; background: #fff; }
            main { max-width: 46em; margin: 3rem auto; padding: 0 1.5rem; }
            h1, h2, h3 { font-weight: normal; line-height: 1.3; }
            h2 { margin-top: 2.5em; border-bottom: 1px solid #999; font-size: 1.25em; }
            h3 { margin: 1.6em 0 .2em; font-size: 1em; font-weight: bold; overflow-wrap: anywhere; }
            .dr { text-decoration: underline wavy #a00 1px; text-underline-offset: .2em; }
            .kind { margin: 0; color: #555; font-style: italic; }
            table { width: 100%; border-collapse: collapse; font-size: .9em; }
            th { text-align: left; font-weight: normal; color: #555; }
            td, th { padding: .15em .8em .15em 0; vertical-align: top; }
            td:last-child { width: 50%; overflow-wrap: anywhere; }
            @media (max-width: 30rem) {
              main { margin: 1.5rem auto; padding: 0 1rem; } table { font-size: .8em; }
              td, th { padding-right: .5em; } td:last-child { width: auto; } }
            .csl-entry { margin: 0 0 .6em 2em; text-indent: -2em; }
            @media screen and (prefers-color-scheme: dark) {
              html { color-scheme: dark; } body { color: #e4e0d8; background: #17181a; }
              .kind, th { color: #b9b4aa; } .dr { text-decoration-color: #f08a80; } }
            @media print { html { font-size: 10.5pt; } main { max-width: none; margin: 0; }
              tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
            """;
}
