package argmap.interchange.document;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Outline;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Piece;
import argmap.graph.Fragment;
import argmap.interchange.Html;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rebuilt text as one page to read: page numbers in the margin, marks and notes linked both
 * ways, nothing fetched from elsewhere.
 */
public final class DocumentHtml {
    private final Document document;
    private final Outline outline;
    private final StringBuilder out = new StringBuilder();
    private final Set<NoteNumber> marked = new HashSet<>();
    private boolean inList;

    private DocumentHtml(Document document) {
        this.document = document;
        this.outline = new Outline(document);
    }

    public static String write(Document document) {
        return new DocumentHtml(document).write("");
    }

    /**
     * The same with a line above that says what it is.
     *
     * @param above title and author, as words
     */
    public static String write(Document document, String above) {
        return new DocumentHtml(document).write(above);
    }

    private String write(String above) {
        out.append(Html.begin(Outline.title(document), STYLE, above));
        for (Paragraph paragraph : document.paragraphs()) {
            headings(paragraph.index());
            paragraph(paragraph);
        }
        headings(document.paragraphs().size());
        endList();
        out.append(pages(outline.rest()));
        notes();
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void headings(int paragraph) {
        for (Heading heading : outline.headings(paragraph)) {
            endList();
            int level = Math.max(1, Math.min(6, heading.level()));
            out.append("<h")
                    .append(level)
                    .append('>')
                    .append(pages(outline.turnTo(heading.page())));
            out.append(Html.escape(heading.text().text()))
                    .append("</h")
                    .append(level)
                    .append(">\n");
        }
    }

    private void paragraph(Paragraph paragraph) {
        boolean item = paragraph.kind() == Paragraph.Kind.LIST_ITEM;
        if (!item) {
            endList();
        } else if (!inList) {
            out.append("<ul>\n");
            inList = true;
        }
        String tag =
                switch (paragraph.kind()) {
                    case PLAIN -> "p";
                    case BLOCK_QUOTATION -> "blockquote";
                    case LIST_ITEM -> "li";
                };
        out.append('<').append(tag).append(" id=\"").append(Fragment.paragraph(paragraph.index()));
        out.append("\">").append(pages(outline.turnTo(paragraph.page())));
        for (Piece piece : Piece.of(paragraph, outline.lead(paragraph))) {
            String written =
                    piece.fold(
                            this::words,
                            mark -> mark(mark.marker()),
                            turn -> pages(outline.turnTo(turn.page())));
            out.append(written);
        }
        out.append("</").append(tag).append(">\n");
    }

    private String words(Piece.Words words) {
        String text = Html.marked(words.text());
        return words.lead() ? "<b>" + text + "</b>" : text;
    }

    private void endList() {
        if (inList) {
            out.append("</ul>\n");
            inList = false;
        }
    }

    private String mark(NoteMarker marker) {
        String label = Html.escape(marker.label());
        if (!outline.hasNote(marker)) {
            return "<sup title=\"note not found\">" + label + "</sup>";
        }
        String id =
                marked.add(marker.number()) ? " id=\"" + Fragment.mark(marker.number()) + "\"" : "";
        return "<sup><a"
                + id
                + " href=\"#"
                + Fragment.note(marker.number())
                + "\">"
                + label
                + "</a></sup>";
    }

    /** Pages that start at one place share one place in the margin. */
    private static String pages(List<Page> pages) {
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("<span class=\"page\">");
        for (Page page : pages) {
            all.append("<span id=\"")
                    .append(Fragment.page(page.number()))
                    .append("\" title=\"page ");
            all.append(page.number()).append("\">").append(page.number()).append("</span> ");
        }
        return all.append("</span>").toString();
    }

    private void notes() {
        if (document.notes().isEmpty()) {
            return;
        }
        out.append("<section class=\"notes\">\n<h2>Notes</h2>\n");
        for (Note note : document.notes()) {
            String label = Html.escape(note.label());
            out.append("<p id=\"").append(Fragment.note(note.number())).append("\">");
            out.append(
                    marked.contains(note.number())
                            ? "<a class=\"n\" href=\"#"
                                    + Fragment.mark(note.number())
                                    + "\">"
                                    + label
                                    + "</a> "
                            : "<span class=\"n\" title=\"no mark found\">" + label + "</span> ");
            out.append(Html.marked(note.text().text())).append("</p>\n");
        }
        out.append("</section>\n");
    }

    private static final String STYLE =
            """
            html { font: 1.125rem/1.5 Charter, "Iowan Old Style", Palatino, Georgia, serif; }
            body { margin: 0; color: #1a1a1a; background: #fff; }
            main { position: relative; max-width: 34em; margin: 3rem auto; padding: 0 1.5rem 0 4rem; }
            h1, h2, h3, h4 { font-weight: normal; line-height: 1.2; margin: 2em 0 .6em; }
            h1 { font-size: 1.6em; } h2 { font-size: 1.25em; } h3 { font-size: 1em; font-style: italic; }
            p { margin: 0; text-indent: 1.4em; hyphens: auto; overflow-wrap: break-word; }
            h1 + p, h2 + p, h3 + p, blockquote + p { text-indent: 0; }
            blockquote { margin: .8em 1.4em; font-size: .95em; }
            sup { line-height: 0; font-size: .68em; }
            a { color: inherit; text-decoration: none; } a:hover { text-decoration: underline; }
            sup a, a.n { color: #7a1f1f; }
            .above { text-indent: 0; color: #555; margin-bottom: 1.5em; }
            .dr { text-decoration: underline wavy #a00 1px; text-underline-offset: .2em; }
            .page { position: absolute; left: 0; width: 2.6rem; text-align: right; text-indent: 0;
              font: italic .8rem/1.9 Georgia, serif; color: #666; }
            .notes { margin-top: 3em; border-top: 1px solid #999; font-size: .88em; }
            .notes p { margin: .5em 0; text-indent: 0; padding-left: 2.6em; }
            .n { display: inline-block; width: 2.2em; margin-left: -2.6em; padding-right: .4em;
              text-align: right; }
            :target { background: #fbf3d0; }
            @media (max-width: 30rem) {
              main { margin: 1.5rem auto; padding: 0 1rem 0 2.8rem; } .page { width: 2.2rem; } }
            @media screen and (prefers-color-scheme: dark) {
              html { color-scheme: dark; } body { color: #e4e0d8; background: #17181a; }
              sup a, a.n { color: #e39a93; } .page, .above { color: #a29d94; }
              .dr { text-decoration-color: #f08a80; }
              .notes { border-color: #77736c; } :target { background: #45401f; } }
            @media print { html { font-size: 10.5pt; } main { max-width: none; margin: 0; } }
            """;
}
