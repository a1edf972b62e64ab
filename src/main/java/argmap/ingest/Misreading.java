package argmap.ingest;

/**
 * How far a string of characters is from a number it might be a reading of.
 *
 * <p>A weighted edit distance (Wagner and Fischer, "The string-to-string correction problem", JACM
 * 21(1), 1974) whose costs are roughly negative natural logarithms of the chance of an error, given
 * that the print is worn: a usual confusion of shapes 1.5, any other exchange 3, a digit lost 2.5.
 * The shapes are those of common type: a long stroke for 1, a round one for 0 and so on; they come
 * from looking at digits, not from any one book.
 */
final class Misreading {
    /** A distance that nothing readable reaches. */
    static final double IMPOSSIBLE = 99;

    private static final double USUAL = 1.5;
    private static final double OTHER_SIGN = 2.6;
    private static final double OTHER_DIGIT = 2.8;
    private static final double OTHER_LETTER = 3.4;
    private static final double LOST = 2.5;
    private static final double EXTRA_SPECK = 0.6;
    private static final double EXTRA_DIGIT = 2.6;
    private static final double EXTRA_LETTER = 2.2;

    /** What each digit is often taken for, from 0 to 9. */
    private static final String[] SHAPES = {
        "oO\u00b0QDU\u00a9C()96e\u00ba",
        "lI!i|tTLr][)(/'jJ7f}{\u20184",
        "zZ?a7",
        "58SsJB}\u00a7",
        "Agqyh+1d",
        "Ss$\u00a738&6",
        "bGo&08e",
        "?T/1yYFz)t",
        "B3S&06$R5a",
        "gqy0?a\u00ae\u00b0uopQ4"
    };

    private Misreading() {}

    /** The cost of reading {@code number} as the characters from {@code from} to {@code to}. */
    static double cost(String text, int from, int to, String number) {
        int length = to - from;
        int digits = number.length();
        if (length > digits + 4 || length < digits - 2) {
            return IMPOSSIBLE;
        }
        if (length == digits && text.startsWith(number, from)) {
            return 0;
        }
        int width = digits + 1;
        double[] at = new double[(length + 1) * width];
        for (int i = 0; i <= length; i++) {
            char read = i > 0 ? text.charAt(from + i - 1) : ' ';
            boolean letter = Character.isLetter(read);
            for (int j = i == 0 ? 1 : 0; j <= digits; j++) {
                double best = IMPOSSIBLE;
                if (i > 0) {
                    best = at[(i - 1) * width + j] + extra(read);
                }
                if (j > 0) {
                    best = Math.min(best, at[i * width + j - 1] + LOST);
                }
                if (i > 0 && j > 0) {
                    char printed = number.charAt(j - 1);
                    double same = at[(i - 1) * width + j - 1];
                    best = Math.min(best, same + exchange(printed, read));
                    if (letter && j > 1 && isPair(number.charAt(j - 2), printed, read)) {
                        best = Math.min(best, at[(i - 1) * width + j - 2] + 2.5);
                    }
                    if (letter && i > 1 && isStroke(printed, text.charAt(from + i - 2), read)) {
                        best = Math.min(best, at[(i - 2) * width + j - 1] + 2.0);
                    }
                }
                at[i * width + j] = best;
            }
        }
        return at[length * width + digits];
    }

    private static double extra(char c) {
        if (Letters.isDigit(c)) {
            return EXTRA_DIGIT;
        }
        return Character.isLetter(c) ? EXTRA_LETTER : EXTRA_SPECK;
    }

    static double exchange(char printed, char read) {
        if (printed == read) {
            return 0;
        }
        int digit = printed - '0';
        if (digit >= 0 && digit <= 9 && SHAPES[digit].indexOf(read) >= 0) {
            return USUAL;
        }
        if (Letters.isDigit(read)) {
            return OTHER_DIGIT;
        }
        return Character.isLetter(read) ? OTHER_LETTER : OTHER_SIGN;
    }

    /** Two digits that run into one letter: 11 or 17 as m, n or u. */
    private static boolean isPair(char first, char second, char read) {
        if (first != '1') {
            return first == '0' && second == '1' && "aO".indexOf(read) >= 0;
        }
        return switch (second) {
            case '0' -> "ion".indexOf(read) >= 0;
            case '1' -> "mnuHUN".indexOf(read) >= 0;
            case '2' -> "nR".indexOf(read) >= 0;
            case '4' -> read == 'M';
            case '7' -> "mnU".indexOf(read) >= 0;
            default -> false;
        };
    }

    /** A broken stroke read as two: 1 as "ti". */
    private static boolean isStroke(char printed, char first, char second) {
        return printed == '1' && "tlir".indexOf(first) >= 0 && "il".indexOf(second) >= 0;
    }

    /** True where some digit is commonly taken for this character. */
    static boolean looksLikeDigit(char c) {
        return c < LIKE_DIGIT.length ? LIKE_DIGIT[c] : c == '\u2018';
    }

    private static final boolean[] LIKE_DIGIT = new boolean[256];

    static {
        for (char c = '0'; c <= '9'; c++) {
            LIKE_DIGIT[c] = true;
        }
        for (String shape : SHAPES) {
            for (int i = 0; i < shape.length(); i++) {
                if (shape.charAt(i) < LIKE_DIGIT.length) {
                    LIKE_DIGIT[shape.charAt(i)] = true;
                }
            }
        }
    }
}
