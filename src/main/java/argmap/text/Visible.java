package argmap.text;

/**
 * Characters that command a terminal, or turn the order of the letters that follow, as signs that
 * can be seen. A map or a text by somebody else may hold any character, and none of them is to
 * reach the terminal of the one who looks into it.
 *
 * <pre>{@code
 * Visible.of("a\u001b[31mb"); // "a␛[31mb"
 * }</pre>
 *
 * <p>Every character stays one character wide, so that a caret below a line stands where it stood.
 */
public final class Visible {
    /** The pictures of the 32 control characters follow one another in Unicode. */
    private static final char PICTURES = '\u2400';

    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char REPLACEMENT = '\ufffd';

    private Visible() {}

    /** A line as it may be shown; breaks of lines and tabs stay. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(turnsOrder(c) ? REPLACEMENT : of(c));
        }
        return shown.toString();
    }

    /** A character that commands as its picture, every other as it is. */
    public static char of(char c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\f') {
            return c;
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == '\u007f') {
            return PICTURE_OF_DELETE;
        }
        return (c > '\u007f' && c < '\u00a0') || overrides(c) ? REPLACEMENT : c;
    }

    /** The overrides of the order of letters, which no text needs. */
    private static boolean overrides(char c) {
        return c == '\u202d' || c == '\u202e';
    }

    /**
     * The overrides, and what embeds or isolates a run of letters, as texts in Arabic or Hebrew may
     * do: Unicode Standard Annex 9, "Explicit directional formatting characters".
     */
    private static boolean turnsOrder(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
