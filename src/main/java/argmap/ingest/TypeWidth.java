package argmap.ingest;

/**
 * How wide a line was printed, guessed from its characters: lines that were set to one measure
 * differ by a tenth in their number of characters, but by a few hundredths in this width.
 *
 * <p>In thousandths of the type size, rounded from the widths that the common book faces share.
 */
final class TypeWidth {
    private static final int[] ASCII = new int[128];

    static {
        java.util.Arrays.fill(ASCII, 500);
        set(250, " .,'|");
        set(280, "ijlt:;!/[]`");
        set(333, "frs-()I\"J");
        set(444, "acez?");
        set(722, "ABCDGHKNORUVXY&w");
        set(611, "EFLPTZS");
        set(780, "mMQW@%");
    }

    private TypeWidth() {}

    private static void set(int width, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            ASCII[characters.charAt(i)] = width;
        }
    }

    static int of(String text, int start, int end) {
        long width = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            width += c < 128 ? ASCII[c] : other(c);
        }
        return (int) Math.min(Integer.MAX_VALUE, width);
    }

    private static int other(char c) {
        if (c == '\u2014') {
            return 1000;
        }
        if (c == '\u201c' || c == '\u201d') {
            return 444;
        }
        if (c == '\u2018' || c == '\u2019') {
            return 333;
        }
        return Character.isUpperCase(c) ? 700 : 460;
    }
}
