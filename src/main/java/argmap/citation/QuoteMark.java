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

    /** True for a mark that closes this opening one: German and French pairs differ. */
    static boolean isPair(String open, String mark) {
        return switch (open) {
            case "\u201e" -> "\u201c\u201d".contains(mark);
            case "\u201a" -> "\u2018\u2019".contains(mark);
            case "\u00bb" -> mark.equals("\u00ab");
            case "\u203a" -> mark.equals("\u2039");
            default -> false;
        };
    }

    /** "\u00bbSalz\u00ab": marks that open where they stand before a letter. */
    static boolean opensReversed(String text, Token token) {
        boolean pointed = token.is("\u00bb") || token.is("\u203a");
        boolean before = token.start() == 0 || " ([".indexOf(text.charAt(token.start() - 1)) >= 0;
        boolean letter =
                token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
        return pointed && before && letter;
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
