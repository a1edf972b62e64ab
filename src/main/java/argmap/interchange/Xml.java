package argmap.interchange;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed XML 1.0. The JDK's writer is not used: it lets characters through that no XML
 * may hold, and a scan can hold any.
 */
public final class Xml {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; those with an empty value are left out
     */
    public Xml open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    public Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    public Xml element(String name, String text) {
        return open(name).text(text).close();
    }

    /** Closes the innermost open element. */
    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Xml text(String text) {
        escape(text);
        return this;
    }

    public Xml line() {
        out.append('\n');
        return this;
    }

    /** The document, once all is closed. */
    public String text() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out + "\n";
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                int from = out.length();
                escape(attributes[i + 1]);
                // A reader makes blanks of these in an attribute, unless they are written as
                // numbers.
                String value = out.substring(from).replace("\n", "&#10;").replace("\t", "&#9;");
                out.setLength(from);
                out.append(value).append('"');
            }
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                case '\r' -> out.append("&#13;");
                                default -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD);
                            }
                        });
    }

    /** The production "Char" of XML 1.0, section 2.2; a lone surrogate is none. */
    private static boolean isLegal(int c) {
        return c == 0x9
                || c == 0xA
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
