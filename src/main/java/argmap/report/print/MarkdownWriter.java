package argmap.report.print;

import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Picture;
import argmap.report.print.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown as Pandoc reads it: headings with their places, footnotes, pipe tables. What Pandoc
 * could take for markup is escaped. A picture has no place in a text file, so its name is reported.
 */
final class MarkdownWriter {
    /**
     * Always: backslash, accent, star, caret, tilde. An underscore at the edge of a word; a dollar
     * before what could be a formula; an at-sign that could name a work; what opens a tag, an
     * entity, a link, a note.
     */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "[\\\\`*^~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|\\$(?=\\S)"
                            + "|(?<![\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}_{])|<(?=[\\p{L}/!?])"
                            + "|&(?=#?\\w+;)|\\[(?=[\\^@-])|\\](?=[({\\[:])");

    /** "1.", "a)", "(iv)": where a list begins; or a sign that opens a line of another kind. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:\\(?(?:\\d+|[#@a-z]|[ivxlcdm]+|[IVXLCDM]+)(?=[.)](?:\\s|$))"
                            + "|(?=[-+](?:\\s|-|$)|[#>:|=%]))");

    private final StringBuilder out = new StringBuilder();
    private final List<Run.Mark> due = new ArrayList<>();
    private final Printed printed;

    private final Block.Cases<Void> cases =
            new Block.Cases<>(this::heading, this::paragraph, this::picture, this::table);

    private MarkdownWriter(Printed printed) {
        this.printed = printed;
    }

    static String write(Printed printed) {
        return new MarkdownWriter(printed).write();
    }

    private String write() {
        out.append("---\ntitle: ").append(quoted(printed.title())).append('\n');
        out.append("subtitle: ").append(quoted(printed.subject())).append('\n');
        out.append("lang: ").append(printed.language()).append('\n');
        out.append("papersize: ").append(printed.paper().name().toLowerCase(Locale.ROOT));
        out.append("\n---\n\n");
        for (PrintedSection section : printed.sections()) {
            section.blocks().forEach(block -> block.fold(cases));
        }
        return out.toString();
    }

    /** A string of YAML, in which Pandoc reads Markdown. */
    private static String quoted(String text) {
        return '"' + escaped(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Void heading(Heading heading) {
        if (heading.level() == 1) {
            return null; // the title stands in the head
        }
        out.append("#".repeat(heading.level() - 1)).append(' ');
        out.append(escaped(heading.text()).replace("{", "\\{"));
        if (!heading.anchor().isEmpty()) {
            out.append(" {#").append(heading.anchor()).append('}');
        }
        out.append("\n\n");
        return null;
    }

    private Void paragraph(Paragraph paragraph) {
        if (paragraph.style() == Style.RULE) {
            out.append("\\_".repeat(40)).append("\n\n");
            return null;
        }
        String quote = paragraph.style() == Style.QUOTE ? "> " : "";
        String place = paragraph.anchor().isEmpty() ? "" : "[]{#" + paragraph.anchor() + "}";
        String label = paragraph.label().isEmpty() ? "" : "**" + escaped(paragraph.label()) + "** ";
        String text = runs(paragraph.runs());
        boolean bare = place.isEmpty() && label.isEmpty();
        out.append(quote).append(place).append(label).append(bare ? opening(text) : text);
        out.append("\n\n");
        for (Run.Mark mark : due) {
            out.append("[^").append(mark.anchor()).append("]: **").append(escaped(mark.label()));
            out.append("** ").append(escaped(mark.note())).append("\n\n");
        }
        due.clear();
        return null;
    }

    private Void picture(Picture picture) {
        out.append("*").append(escaped(picture.name())).append("*\n\n");
        return null;
    }

    private Void table(Table table) {
        row(table.head().stream().map(MarkdownWriter::escaped).toList());
        row(table.widths().stream().map(width -> "-".repeat(Math.max(3, width / 2))).toList());
        for (List<List<Run>> cells : table.rows()) {
            row(cells.stream().map(this::runs).toList());
        }
        out.append('\n');
        return null;
    }

    private void row(List<String> cells) {
        out.append(
                cells.stream()
                        .map(c -> c.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")));
        out.append('\n');
    }

    private String runs(List<Run> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        return run.fold(
                new Run.Cases<String>(
                        words -> words(words.text(), words.face()),
                        this::mark,
                        link ->
                                link.anchor().isEmpty()
                                        ? words(link.text(), link.face())
                                        : "["
                                                + words(link.text(), link.face())
                                                + (link.leadsOut() ? "](" : "](#")
                                                + link.anchor()
                                                + ")",
                        blank -> "\\_".repeat(blank.letters()),
                        sign -> words(sign.text(), sign.face())));
    }

    private String mark(Run.Mark mark) {
        if (mark.note().isEmpty()) {
            return escaped(mark.label());
        }
        due.add(mark);
        return escaped(mark.label()) + "[^" + mark.anchor() + "]";
    }

    private static String words(String text, Run.Face face) {
        String mark =
                switch (face) {
                    case PLAIN, SMALL -> "";
                    case ITALIC -> "*";
                    case BOLD -> "**";
                };
        if (mark.isEmpty() || text.isBlank()) {
            return escaped(text);
        }
        // A mark of emphasis touches its words.
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        return text.substring(0, from)
                + mark
                + escaped(text.substring(from, to))
                + mark
                + text.substring(to);
    }

    /** Where Pandoc reads a list, a heading, a quotation or a table at the start of a line. */
    private static String opening(String line) {
        return OPENING.matcher(line).replaceFirst("$0\\\\");
    }

    /** With a backslash before each sign that Pandoc would take for markup where it stands. */
    static String escaped(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]*[\\r\\n][\\s\\p{Cntrl}]*", " ");
        return MARKUP.matcher(line).replaceAll("\\\\$0");
    }
}
