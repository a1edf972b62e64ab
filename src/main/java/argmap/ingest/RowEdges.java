package argmap.ingest;

/** What a row of a text begins and ends with, in a few classes of characters. */
final class RowEdges {
    private RowEdges() {}

    /** 0 lower, 1 upper, 2 figure, 3 quotation mark, 4 bracket, 5 sign, 6 other, 7 capitals. */
    static int opens(String text, int start, int end) {
        int at = start;
        char c = text.charAt(at);
        if (Letters.isOpeningQuote(c) || c == '\u00ab' || c == '\u201e' || c == '"') {
            return 3;
        }
        if (Character.isLowerCase(c)) {
            return 0;
        }
        if (Character.isUpperCase(c)) {
            int stop = Letters.tokenEnd(text, start, end);
            int capitals = 0;
            for (int i = start; i < stop; i++) {
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            return capitals > 2 && capitals * 4 >= (stop - start) * 3 ? 7 : 1;
        }
        if (Letters.isDigit(c)) {
            return 2;
        }
        if ("([{".indexOf(c) >= 0) {
            return 4;
        }
        if (Letters.isDash(c) || "*\u2020\u2021\u00a7\u2016\u00b6\u2022_".indexOf(c) >= 0) {
            return 5;
        }
        int solid = Letters.firstSolid(text, start, end);
        return solid >= 0 && solid < start + 3 && Character.isLowerCase(text.charAt(solid)) ? 8 : 6;
    }

    /** 0 sentence, 1 hyphen, 2 comma, 3 colon, 4 letter, 5 figure, 6 bracket, 7 other. */
    static int ends(String text, int start, int end) {
        char c = text.charAt(end - 1);
        if (Letters.isHyphen(c) && end - start > 2 && Character.isLetter(text.charAt(end - 2))) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 4;
        }
        if (Letters.isDigit(c)) {
            // A mark may stand behind the stop: "the quay.12".
            int at = end;
            while (at > start && end - at < 4 && Letters.isDigit(text.charAt(at - 1))) {
                at--;
            }
            int stop = at;
            while (stop > start && Lines.isBlank(text.charAt(stop - 1))) {
                stop--;
            }
            boolean closes =
                    stop > start + 1
                            && (Letters.isStop(text.charAt(stop - 1))
                                    || Letters.isClosingQuote(text.charAt(stop - 1)))
                            && !Letters.isDigit(text.charAt(stop - 2));
            return closes && stop > start + 20 ? 0 : 5;
        }
        if (Letters.endsSentence(text, start, end)) {
            return 0;
        }
        if (c == ',' || c == ';') {
            return 2;
        }
        if (c == ':') {
            return 3;
        }
        if (c == ')' || c == ']') {
            int at = end - 2;
            while (at > start && Letters.isDigit(text.charAt(at))) {
                at--;
            }
            boolean mark =
                    at > start + 1
                            && at < end - 2
                            && "([".indexOf(text.charAt(at)) >= 0
                            && (Letters.isStop(text.charAt(at - 1))
                                    || Letters.isClosingQuote(text.charAt(at - 1)));
            return mark ? 0 : 6;
        }
        int at = Letters.withoutSpecks(text, start, end);
        return at > start + 1 && at < end && Letters.endsSentence(text, start, at) ? 0 : 7;
    }
}
