package argmap.diagram;

import argmap.diagram.CitedSections.CitedWork;
import argmap.diagram.CitedSections.Part;
import argmap.document.Document;
import argmap.document.Works;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws works against sections: which part of a text rests on whom. Works stand on the left, the
 * most cited with their numbers; the text's sections on the right in reading order; the thicker a
 * line, the more citations.
 *
 * <pre>{@code
 * SourcesDiagram.svg(document, works, 30, EngineChoice.AUTO, Duration.ofSeconds(20));
 * }</pre>
 */
public final class SourcesDiagram {
    private static final double SIZE = 9;
    private static final double WORK_WIDTH = 230;
    private static final double SECTION_WIDTH = 200;

    /** One for each section in turn; contrast on white 4.5 to 1 or more, as in {@link Theme}. */
    private static final List<String> COLOURS =
            List.of(
                    "#1F4E79", "#A61C1C", "#1B6E37", "#6A35A0", "#855400", "#00696B", "#8A2A6B",
                    "#4F5B00");

    private static final String REST = "#555555";
    private static final String INK = "#1A1A1A";
    private static final String FAINT_INK = "#4A4A4A";

    private final CitedSections cited;
    private final StringBuilder dot = new StringBuilder();

    private SourcesDiagram(CitedSections cited) {
        this.cited = cited;
    }

    /**
     * The picture in DOT.
     *
     * @param most works that are drawn; the rest share one box
     */
    public static String dot(Document document, Works works, int most) {
        return new SourcesDiagram(CitedSections.of(document, works, most)).write();
    }

    /** The picture as SVG, or why there is none. */
    public static Drawing svg(
            Document document, Works works, int most, EngineChoice engine, Duration limit) {
        return Layout.svg(dot(document, works, most), engine, limit);
    }

    private String write() {
        dot.append("digraph sources {\n");
        dot.append("  graph [rankdir=LR, bgcolor=white, fontname=\"DejaVu Sans\", fontsize=9, ");
        dot.append("nodesep=0.08, ranksep=2.6, splines=true, newrank=true, margin=0.1, pad=0.1, ");
        dot.append("labelloc=b, labeljust=l, label=");
        dot.append(DotText.quoted("Numbers and the weight of lines count citations."));
        dot.append("];\n");
        dot.append("  node [shape=box, fontname=\"DejaVu Sans\", fontsize=9, style=filled, ");
        dot.append("fillcolor=white, margin=\"0.08,0.04\"];\n");
        dot.append("  edge [fontname=\"DejaVu Sans\", fontsize=8, arrowhead=none];\n");
        sections();
        works();
        return dot.append("}\n").toString();
    }

    private void sections() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < cited.sections().size(); i++) {
            Part part = cited.sections().get(i);
            if (i == 0 && part.citations() == 0 && cited.sections().size() > 1) {
                continue;
            }
            keys.add(section(i));
            String page = part.page() > 0 ? "p. " + part.page() + ", " : "";
            String sum = part.citations() == 0 ? "no citations" : counted(part.citations());
            node(section(i), part.title(), page + sum, SECTION_WIDTH, colour(i), "1.6");
        }
        // Invisible edges within one rank keep the sections in reading order.
        dot.append("  { rank=same; ").append(String.join("; ", keys)).append(" }\n");
        for (int i = 1; i < keys.size(); i++) {
            dot.append("  ").append(keys.get(i - 1)).append(" -> ").append(keys.get(i));
            dot.append(" [style=invis, weight=10];\n");
        }
    }

    private void works() {
        int i = 0;
        for (CitedWork work : cited.works()) {
            work("w" + ++i, work.work().shortName(), work.bySection());
        }
        if (!cited.others().isEmpty()) {
            int n = cited.otherWorks();
            work("others", n == 1 ? "1 other work" : n + " other works", cited.others());
        }
        if (!cited.unfollowed().isEmpty()) {
            work("unfollowed", "Not followed to a work", cited.unfollowed());
        }
    }

    /**
     * A work's box has a cell for each section, with its number, where that section's line starts.
     */
    private void work(String key, String words, Map<Integer, Integer> counts) {
        Map<Integer, Integer> bySection = new TreeMap<>(counts);
        int sum = bySection.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder cells = new StringBuilder();
        bySection.forEach(
                (section, n) ->
                        cells.append(cells.isEmpty() ? "" : "</TR><TR>")
                                .append("<TD ALIGN=\"RIGHT\" PORT=\"")
                                .append(section(section))
                                .append("\"><FONT POINT-SIZE=\"8\" COLOR=\"")
                                .append(colour(section))
                                .append("\"><B>")
                                .append(n)
                                .append("</B></FONT></TD>"));
        dot.append("  ").append(key).append(" [color=\"").append(REST);
        dot.append("\", penwidth=0.9, margin=\"0.05,0.02\", tooltip=");
        dot.append(DotText.quoted(words)).append(", label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\"");
        dot.append(" CELLSPACING=\"0\" CELLPADDING=\"2\"><TR><TD ALIGN=\"LEFT\" ROWSPAN=\"");
        dot.append(Math.max(1, bySection.size()))
                .append("\">")
                .append(words(words, sum, WORK_WIDTH));
        dot.append("</TD>").append(cells).append("</TR></TABLE>>];\n");
        bySection.forEach((section, n) -> edge(key, section, n));
    }

    private void edge(String from, int section, int n) {
        dot.append("  ").append(from).append(':').append(section(section)).append(":e -> ");
        dot.append(section(section)).append(":w [color=\"").append(colour(section));
        // The square root: nine citations look three times as heavy as one.
        dot.append("\", penwidth=").append(Math.round(8 * Math.min(7, Math.sqrt(n))) / 10.0);
        dot.append("];\n");
    }

    /** The words in at most two lines, and below them how many citations. */
    private static String words(String words, int citations, double width) {
        String label =
                new DotLabel()
                        .lines(Wrap.lines(words, Face.SANS, SIZE, width, 2), SIZE, INK, false)
                        .lines(List.of(counted(citations)), SIZE - 1, FAINT_INK, false)
                        .written();
        return label.substring(1, label.length() - 1);
    }

    private void node(
            String key, String words, String footer, double width, String colour, String line) {
        DotLabel label =
                new DotLabel()
                        .lines(Wrap.lines(words, Face.SANS, SIZE, width, 2), SIZE, INK, false)
                        .lines(List.of(footer), SIZE - 1, FAINT_INK, false);
        dot.append("  ").append(key).append(" [color=\"").append(colour).append("\", penwidth=");
        dot.append(line).append(", tooltip=").append(DotText.quoted(words));
        dot.append(", label=").append(label.written()).append("];\n");
    }

    private static String counted(int citations) {
        return citations == 1 ? "1 citation" : citations + " citations";
    }

    private static String section(int i) {
        return "s" + i;
    }

    private static String colour(int section) {
        return COLOURS.get(section % COLOURS.size());
    }
}
