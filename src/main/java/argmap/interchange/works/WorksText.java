package argmap.interchange.works;

import argmap.document.Citation;
import argmap.document.SourceKinds;
import argmap.document.TextCitation;
import argmap.document.Work;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The works as a plain list, each with the notes that cite it; those whose full reference the text
 * does not give stand apart.
 *
 * <pre>{@code
 * 2 works, 3 citations
 *
 * Full references
 *   Weber, Harbour Towns (Princeton: Princeton University Press, 1973)
 *       notes 141 (355-57), 166
 * }</pre>
 *
 * <p>Works that the text names by author and year have the paragraphs that do so, counted from 1;
 * works that its list has and nothing cites say so.
 *
 * <p>A work with plain signs of being a primary or secondary source has "[primary]" or
 * "[secondary]" behind it.
 */
public final class WorksText {
    private final CitedText cited;
    private final SourceKinds kinds;
    private final Map<String, List<Citation>> byWork;
    private final StringBuilder out = new StringBuilder();

    private WorksText(CitedText cited) {
        this.cited = cited;
        kinds = SourceKinds.of(cited.document());
        byWork = cited.works().byWork();
    }

    public static String write(CitedText cited) {
        return new WorksText(cited).write();
    }

    private String write() {
        List<Work> works = cited.works().works();
        int inText = cited.works().inText().size();
        out.append(count(works.size(), "work"))
                .append(", ")
                .append(count(cited.works().citations().size(), "citation"))
                .append(inText == 0 ? "" : " in notes, " + inText + " in the text")
                .append('\n');
        list("Full references", works.stream().filter(Work::full).toList());
        list(
                "Short forms only: the full reference is not in this text",
                works.stream().filter(work -> !work.full()).toList());
        List<String> open =
                cited.works().citations().stream()
                        .filter(citation -> cited.works().work(citation.workId()).isEmpty())
                        .map(citation -> citation.note().label())
                        .distinct()
                        .toList();
        List<String> places = places(inText(""));
        if (!open.isEmpty() || !places.isEmpty()) {
            out.append("\nNot resolved to a work\n");
            line("note", open);
            line("in the text, paragraph", places);
        }
        return out.toString();
    }

    private void list(String title, List<Work> works) {
        if (works.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        for (Work work : works) {
            out.append("  ").append(work.description());
            SourceKinds.Kind kind = kinds.of(work).kind();
            out.append(kind == SourceKinds.Kind.UNKNOWN ? "" : " [" + kind.word() + "]");
            out.append('\n');
            Map<String, Set<String>> notes = new LinkedHashMap<>();
            for (Citation citation : byWork.getOrDefault(work.id(), List.of())) {
                add(notes, citation.note().label(), citation.pinpoint());
            }
            Map<String, Set<String>> paragraphs = inText(work.id());
            line("note", places(notes));
            line("in the text, paragraph", places(paragraphs));
            if (notes.isEmpty() && paragraphs.isEmpty()) {
                out.append("      listed, not cited\n");
            }
        }
    }

    private Map<String, Set<String>> inText(String work) {
        Map<String, Set<String>> paragraphs = new LinkedHashMap<>();
        for (TextCitation citation : cited.works().inText()) {
            if (citation.workId().equals(work)) {
                add(paragraphs, String.valueOf(citation.paragraph() + 1), citation.pinpoint());
            }
        }
        return paragraphs;
    }

    private static void add(Map<String, Set<String>> places, String place, String pinpoint) {
        Set<String> pinpoints = places.computeIfAbsent(place, l -> new LinkedHashSet<>());
        if (!pinpoint.isEmpty()) {
            pinpoints.add(pinpoint);
        }
    }

    private static List<String> places(Map<String, Set<String>> places) {
        return places.entrySet().stream()
                .map(
                        e ->
                                e.getKey()
                                        + (e.getValue().isEmpty()
                                                ? ""
                                                : " (" + String.join("; ", e.getValue()) + ")"))
                .toList();
    }

    private void line(String what, List<String> places) {
        if (!places.isEmpty()) {
            out.append("      ").append(what).append(places.size() == 1 ? " " : "s ");
            out.append(String.join(", ", places)).append('\n');
        }
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
