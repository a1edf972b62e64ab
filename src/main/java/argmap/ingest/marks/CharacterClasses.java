package argmap.ingest.marks;

/** What the characters around a mark are, without regard to any language. */
final class CharacterClasses {
    private static final String SUPERIORS =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private CharacterClasses() {}

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /** A letter of a word; the raised o and a of ordinals are none. */
    static boolean isLetter(char c) {
        return Character.isLetter(c) && c != '\u00ba' && c != '\u00aa';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlnum(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isSuperior(char c) {
        return SUPERIORS.indexOf(c) >= 0;
    }

    /** A raised digit as a plain one; any other character as it is. */
    static char plain(char c) {
        int superior = SUPERIORS.indexOf(c);
        return superior >= 0 ? (char) ('0' + superior) : c;
    }

    static boolean isClosingDouble(char c) {
        return c == '"' || c == '\u201d' || c == '\u00bb';
    }

    static boolean isQuote(char c) {
        return "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\u201a".indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return "\"'\u201c\u2018\u00ab\u201e\u201a([{".indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** What may stand between a word and its mark, or behind the mark. */
    static boolean isPunctuation(char c) {
        return isStop(c) || isQuote(c) || isDash(c) || ",;:()[]{}".indexOf(c) >= 0;
    }
}
