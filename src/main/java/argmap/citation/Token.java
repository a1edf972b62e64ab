package argmap.citation;

import java.util.Locale;

/**
 * A word, a number or a mark of a note.
 *
 * @param text as it stands in the {@link Reading}; an initial or abbreviation keeps its point ("J.
 *     P." is two words, "pp." one)
 * @param start in the reading
 * @param end in the reading
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        /** Starts with a digit, or with what a scan makes of one: "192o-1927", "J:87". */
        NUMBER,
        MARK
    }

    boolean is(String mark) {
        return text.equals(mark);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** In small letters and without the point of an abbreviation. */
    String plain() {
        String lower = lower();
        return lower.length() > 1 && lower.endsWith(".")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** "J.", "J.P.T.", or "J" alone. */
    boolean isInitial() {
        if (!isCapitalised()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    Character.isUpperCase(c)
                            ? i == 0 || !Character.isLetter(text.charAt(i - 1))
                            : c == '.' || c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
