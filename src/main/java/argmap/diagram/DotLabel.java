package argmap.diagram;

import java.text.Normalizer;
import java.util.List;

/**
 * A label of several lines in several types, in Graphviz's HTML-like form. Every character of a
 * text is written so that it cannot become markup.
 */
final class DotLabel {
    private final StringBuilder dot = new StringBuilder();

    /** Lines in one type, each on a line of its own, set to the left. */
    DotLabel lines(List<String> lines, double size, String colour, boolean bold) {
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
