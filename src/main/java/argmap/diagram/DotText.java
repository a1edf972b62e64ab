package argmap.diagram;

import java.text.Normalizer;

/**
 * Plain text as DOT: what the reader sees is what went in.
 *
 * <pre>{@code
 * DotText.quoted("He said \"no\".")   // "He said \"no\"."
 * }</pre>
 */
final class DotText {
    private DotText() {}

    /**
     * A quoted string for a label or a tooltip; each {@code \n} starts a new line, centred.
     *
     * <p>Graphviz reads a label twice: {@code \} and {@code &} have meanings of their own on the
     * second reading ({@code \N} is the node's name, an entity is one letter), so both are escaped
     * too. {@code =} becomes an entity because graphviz-java takes "dpi=300" anywhere in the text
     * for a setting. Control characters cannot be drawn and become spaces; letters written with
     * separate accents are joined, for the fonts hold joined letters.
     */
    static String quoted(String text) {
        StringBuilder dot = new StringBuilder("\"");
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"' -> dot.append("\\\"");
                                case '\\' -> dot.append("\\\\");
                                case '&' -> dot.append("&amp;");
                                case '=' -> dot.append("&#61;");
                                case '\n' -> dot.append("\\n");
                                default -> dot.appendCodePoint(Fonts.isDrawable(c) ? c : ' ');
                            }
                        });
        return dot.append('"').toString();
    }
}
