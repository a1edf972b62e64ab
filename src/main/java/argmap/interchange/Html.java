package argmap.interchange;

/** HTML as every page here writes it. */
public final class Html {
    private Html() {}

    /** Text that stays text, in elements and in quoted attributes; a control character is shown. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    /** A line above a page's text; nothing for no words. */
    public static String above(String words) {
        return words.isEmpty() ? "" : "<p class=\"above\">" + escape(words) + "</p>\n";
    }
}
