package argmap.diagram;

import argmap.diagram.Sketch.Group;
import argmap.diagram.Sketch.Link;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A sketch in DOT, Graphviz's language; no text of a map can become syntax. Cards have the sizes
 * that we measured, so that every Graphviz lays out the same.
 */
final class DotWriter {
    /** Points in an inch. */
    private static final double INCH = 72;

    /** Room between two boxes of a rank, and between two ranks, in points. */
    private static final double GAP = 14;

    private static final double RANK_GAP = 30;

    /**
     * Above so many cards Graphviz gets fewer passes over crossings and ranks: time before beauty.
     */
    private static final int MANY = 150;

    private final Sketch sketch;
    private final StringBuilder dot = new StringBuilder();

    private DotWriter(Sketch sketch) {
        this.sketch = sketch;
    }

    /** For other programs, with all its words and colours. */
    static String write(Sketch sketch) {
        return new DotWriter(sketch).written();
    }

    private String written() {
        head();
        group(-1, "  ");
        edges();
        return dot.append("}\n").toString();
    }

    private void head() {
        Theme.Palette colours = sketch.theme().palette();
        dot.append("digraph map {\n  graph [rankdir=").append(sketch.direction().rankdir());
        dot.append(", nodesep=").append(number(GAP / INCH));
        dot.append(", ranksep=").append(number(RANK_GAP / INCH));
        dot.append(", splines=true, newrank=true, margin=0, pad=0.1, labeljust=l");
        if (sketch.cards().size() > MANY) {
            dot.append(", mclimit=0.5, nslimit=4");
        }
        dot.append(", fontname=\"DejaVu Sans\", fontsize=9, bgcolor=\"");
        dot.append(colours.ground()).append("\", fontcolor=\"").append(colours.ink());
        dot.append("\", tooltip=").append(DotText.quoted(sketch.title()));
        dot.append(
                "];\n  node [shape=box, fixedsize=true, fontname=\"DejaVu Sans\", label=\"\"];\n");
        dot.append("  edge [fontname=\"DejaVu Sans\", fontsize=8, arrowhead=none];\n");
    }

    /** Without recursion: maps come from strangers. A group stands after the one it lies in. */
    private void group(int outer, String indent) {
        for (int i = 0; i < sketch.cards().size(); i++) {
            if (sketch.cards().get(i).group() == outer) {
                card(i, indent);
            }
        }
        if (outer >= 0 && sketch.depth(outer) > MOST_DEPTH) {
            return;
        }
        for (int g = 0; g < sketch.groups().size(); g++) {
            Group group = sketch.groups().get(g);
            if (group.parent() == outer) {
                dot.append(indent).append("subgraph cluster_").append(g).append(" {\n");
                dot.append(indent).append("  graph [id=g").append(g);
                dot.append(", margin=9, ");
                groupLook(g, group);
                dot.append("];\n");
                group(g, indent + "  ");
                dot.append(indent).append("}\n");
            }
        }
    }

    /** Headings have six levels; what nests deeper was not written by a person. */
    private static final int MOST_DEPTH = 12;

    private void groupLook(int g, Group group) {
        Theme.Palette colours = sketch.theme().palette();
        dot.append("label=").append(DotText.quoted(CardNotes.shortened(group.title())));
        dot.append(", style=\"rounded,filled\", fillcolor=\"");
        dot.append(sketch.ground(g)).append("\", color=\"");
        dot.append(colours.frame()).append("\"");
    }

    private void card(int i, String indent) {
        Card card = sketch.cards().get(i);
        dot.append(indent).append(DotText.quoted(card.key()));
        dot.append(" [id=").append(DotText.quoted(card.key()));
        dot.append(", width=").append(number(card.width() / INCH));
        dot.append(", height=").append(number(card.height() / INCH));
        cardLook(card);
        dot.append("];\n");
    }

    private void cardLook(Card card) {
        String shape =
                switch (card.form()) {
                    case CLAIM, ARGUMENT, CONNECTOR -> "box";
                    case PARAGRAPH -> "note";
                    case NOTE -> "oval";
                    case WORK -> "folder";
                    case SECTION -> "tab";
                    case POINT -> "point";
                };
        String rounded = card.form() == Card.Form.CLAIM ? "rounded," : "";
        String dash = card.dash() == Card.Dash.SOLID ? "" : "," + card.dash().name();
        dot.append(", shape=").append(shape).append(", style=\"").append(rounded);
        dot.append("filled").append(dash.toLowerCase(Locale.ROOT)).append("\", fillcolor=\"");
        dot.append(card.fill()).append("\", color=\"").append(card.line());
        dot.append("\", penwidth=").append(number(card.weight()));
        if (!card.words().isEmpty()) {
            Label label = new Label();
            for (Card.Words line : card.words()) {
                label.lines(List.of(line.text()), line.size(), line.colour(), line.face().bold());
            }
            dot.append(", label=").append(label.written());
        }
        dot.append(", tooltip=").append(DotText.quoted(card.tooltip()));
        if (!card.address().isEmpty()) {
            dot.append(", URL=").append(DotText.quoted(card.address()));
        }
    }

    private void edges() {
        for (int i = 0; i < sketch.links().size(); i++) {
            Link link = sketch.links().get(i);
            String from = DotText.quoted(link.from());
            String to = DotText.quoted(link.to());
            dot.append("  ").append(from).append(" -> ").append(to).append(" [id=e").append(i);
            edgeLook(link);
            dot.append("];\n");
        }
    }

    private void edgeLook(Link link) {
        Look look = link.look();
        String colour = sketch.theme().edge(link.kind());
        dot.append(", color=\"").append(colour).append("\", style=").append(look.dotStyle());
        String head = link.headed() ? look.head().word() : "none";
        dot.append(", arrowhead=").append(head).append(", penwidth=").append(number(look.weight()));
        if (look.both()) {
            dot.append(", dir=both, arrowtail=").append(head);
        }
        if (!look.sign().isEmpty()) {
            dot.append(", xlabel=").append(DotText.quoted(look.sign()));
            dot.append(", fontcolor=\"").append(colour).append("\"");
        }
    }

    static String number(double value) {
        return java.math.BigDecimal.valueOf(Math.round(value * 1e4), 4)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * A label of several lines in several types, in Graphviz's HTML-like form. Every character of a
     * text is written so that it cannot become markup.
     */
    private static final class Label {
        private final StringBuilder dot = new StringBuilder();

        /** Lines in one type, each on a line of its own, set to the left. */
        Label lines(List<String> lines, double size, String colour, boolean bold) {
            for (String line : lines) {
                dot.append("<FONT POINT-SIZE=\"").append(number(size)).append("\" COLOR=\"");
                dot.append(colour).append("\">");
                dot.append(bold ? "<B>" : "").append(escaped(line)).append(bold ? "</B>" : "");
                dot.append("</FONT><BR ALIGN=\"LEFT\"/>");
            }
            return this;
        }

        /** The label with its brackets, as it stands behind {@code label=}. */
        String written() {
            return "<" + dot + ">";
        }

        /**
         * Also {@code =}, because graphviz-java takes "dpi=300" anywhere in the text for a setting.
         * Control characters cannot be drawn and become blanks.
         */
        static String escaped(String text) {
            StringBuilder out = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFC)
                    .codePoints()
                    .forEach(
                            c -> {
                                switch (c) {
                                    case '&' -> out.append("&amp;");
                                    case '<' -> out.append("&lt;");
                                    case '>' -> out.append("&gt;");
                                    case '"' -> out.append("&quot;");
                                    case '=' -> out.append("&#61;");
                                    case '[' -> out.append("&#91;");
                                    case ']' -> out.append("&#93;");
                                    default -> out.appendCodePoint(Fonts.isDrawable(c) ? c : ' ');
                                }
                            });
            return out.toString();
        }

        private static String number(double size) {
            return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
        }
    }
}
