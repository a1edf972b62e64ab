package argmap.citation;

import java.util.List;

/** Years and days as notes print them: "1958-64", "Spring 2000", "June 7, 1914", "[1942?]". */
final class Years {
    private static final List<String> LONG_MONTHS =
            List.of(
                    "january",
                    "february",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private Years() {}

    /** A lone year or range of years: "1924", "1993-94", "1914\u20131917". */
    static boolean isYearOrRange(Token token) {
        return isYear(token) || isRange(token);
    }

    static boolean isYear(Token token) {
        return token.isNumber() && Vocabulary.isYear(Digits.read(token.text()));
    }

    static boolean isRange(Token token) {
        String text = token.isNumber() ? Digits.read(token.text()) : "";
        int dash = text.indexOf('-');
        return dash == 4 && Vocabulary.isYear(text.substring(0, 4)) && isRangeEnd(text);
    }

    private static boolean isRangeEnd(String text) {
        String end = text.substring(5);
        if (end.isEmpty()) {
            return true;
        }
        boolean digits = end.length() <= 4 && end.chars().allMatch(Character::isDigit);
        return digits
                && Integer.parseInt(Digits.writtenOut(text.substring(0, 4), end))
                        > Integer.parseInt(text.substring(0, 4));
    }

    /**
     * The end of a date that starts at a token: "June 7, 1914", "7 June 1914", "November 1929",
     * "March 1940"; the token itself where none does. A day without its year is no date here.
     */
    static int dateEnd(Tokens tokens, int from, int limit) {
        int i = from;
        if (i < limit && tokens.get(i).isNumber() && tokens.get(i).text().length() <= 2) {
            i++;
        }
        if (i >= limit || !isMonthOrSeason(tokens.plain(i))) {
            return from;
        }
        i++;
        if (i + 1 < limit && isDash(tokens, i) && isMonthOrSeason(tokens.plain(i + 1))) {
            i += 2;
        }
        if (i < limit && tokens.get(i).isNumber() && !isYear(tokens.get(i))) {
            i++;
        }
        // A scan reads "June 7, 1914" as "June 7. 1914" or "14.-1914".
        for (int marks = 0; marks < 2 && i + 1 < limit; marks++) {
            boolean mark = tokens.is(i, ",") || tokens.is(i, ".") || tokens.is(i, "-");
            i += mark ? 1 : 0;
        }
        return i < limit && isYearOrRange(tokens.get(i)) ? i + 1 : from;
    }

    static boolean isMonthOrSeason(String plain) {
        return Vocabulary.MONTHS.contains(plain)
                || Vocabulary.SEASONS.contains(plain)
                || isDamagedMonth(plain);
    }

    /** "scptember": one letter of a long month may be misread. */
    private static boolean isDamagedMonth(String plain) {
        return plain.length() >= 6
                && plain.length() <= 10
                && LONG_MONTHS.stream()
                        .anyMatch(
                                month ->
                                        month.charAt(0) == plain.charAt(0)
                                                && Similar.isSameName(month, plain));
    }

    /** "July 3" or "Sept 4" without a year; the token itself where none stands. */
    static int dayEnd(Tokens tokens, int from, int limit) {
        boolean day =
                from + 1 < limit
                        && Vocabulary.MONTHS.contains(tokens.plain(from))
                        && tokens.get(from).isCapitalised()
                        && tokens.get(from + 1).text().matches("[0-3]?\\d");
        return day ? from + 2 : from;
    }

    /** "1920s". */
    static boolean isDecade(Token token) {
        return token.isNumber() && Shapes.isDecade(token.text());
    }

    /** "9pm", "5:12pm". */
    static boolean isTime(Token token) {
        return token.isNumber() && Shapes.isTime(token.text());
    }

    private static boolean isDash(Tokens tokens, int i) {
        return tokens.is(i, "-") || tokens.is(i, "\u2013") || tokens.is(i, "/");
    }
}
