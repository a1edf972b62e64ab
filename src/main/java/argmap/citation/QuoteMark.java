package argmap.citation;

/** Whether a quotation mark may open or close, judged by the characters beside it. */
enum QuoteMark {
    NONE,
    OPENS,
    CLOSES,
    EITHER;

    boolean mayOpen() {
        return this == OPENS || this == EITHER;
    }

    boolean mayClose() {
        return this == CLOSES || this == EITHER;
    }

    static QuoteMark of(String text, Token token) {
        return switch (token.text()) {
            case "\u201c", "\u00ab", "\u201e" -> OPENS;
            case "\u201d", "\u00bb" -> CLOSES;
            case "\u2018", "\u2039", "\u201a" -> OPENS;
            case "\u2019", "\u203a" -> CLOSES;
            case "\"", "''", "'" -> straight(text, token);
            default -> NONE;
        };
    }

    /**
     * A straight mark opens after a blank and before a letter and closes the other way round. A
     * blank on both sides is the scan's ('happened. " See'): it closes what is open.
     */
    private static QuoteMark straight(String text, Token token) {
        int before = token.start() - 1;
        int after = token.end();
        boolean blankBefore =
                before < 0 || " ([-\u2014\u2018\u201c'\"".indexOf(text.charAt(before)) >= 0;
        boolean blankAfter = after >= text.length() || " ,.;:)]?!".indexOf(text.charAt(after)) >= 0;
        if (token.is("'")) {
            return blankBefore && !blankAfter ? OPENS : blankAfter && !blankBefore ? CLOSES : NONE;
        }
        if (blankBefore && blankAfter) {
            return EITHER;
        }
        return blankBefore ? OPENS : CLOSES;
    }
}
