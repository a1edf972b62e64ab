package argmap.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Places in a line of a note block where a note may begin: the line's start, and behind the end of
 * a sentence within the line ("3:292. 172 Ibid.").
 */
final class LabelSites {
    /** Longest note number with the dirt around it: "{104]". */
    private static final int LONGEST = 6;

    /**
     * @param start of the number; where it was lost, of the note's first word
     * @param end of the number's characters
     * @param variants other ends (and for each its start) at which the number may be cut
     * @param context what it costs to believe that a note starts here
     * @param skip what it costs to believe that none does
     * @param lost what it costs that a note without a number starts here
     */
    record Site(
            int start,
            int end,
            boolean atLineStart,
            List<Cut> variants,
            double context,
            double skip,
            double lost) {}

    /** One way to cut number and text apart. */
    record Cut(int start, int end, double cost) {}

    private LabelSites() {}

    static List<Site> in(Lines lines, int line, boolean wrapped, boolean previousComplete) {
        List<Site> sites = new ArrayList<>();
        sites.add(atLineStart(lines, line, wrapped, previousComplete));
        within(lines, line, wrapped ? 3.0 : 1.2, sites);
        return sites;
    }

    private static Site atLineStart(
            Lines lines, int line, boolean wrapped, boolean previousComplete) {
        String text = lines.text();
        int end = lines.end(line);
        int from = skipSpecks(text, lines.start(line), end);
        List<Cut> cuts = cuts(text, from, end);
        boolean opens = Letters.startsUpper(text, from, end);
        double context = previousComplete ? 0 : 1.8;
        if (wrapped && !lines.afterBlank(line)) {
            context += 0.3;
        }
        double skip = 0;
        if (previousComplete && lines.afterBlank(line)) {
            skip += 0.7;
        }
        int token = Letters.tokenEnd(text, from, end);
        int digits = token;
        while (digits > from + 1 && ".):".indexOf(text.charAt(digits - 1)) >= 0) {
            digits--;
        }
        if (isPlainNumber(text, from, digits)) {
            int next = Letters.skipBlanks(text, token, end);
            if (Letters.startsUpper(text, next, end)) {
                skip += previousComplete ? 3.5 : 1.5;
            }
        } else if (previousComplete && opens && !wrapped) {
            skip += 1.5;
        } else if (previousComplete && isDirt(text, from, token, end)) {
            skip += wrapped ? 0.7 : 2.5;
        }
        boolean apart = lines.afterBlank(line) || !wrapped;
        double lost = previousComplete && opens && apart ? 4.5 : Misreading.IMPOSSIBLE;
        return new Site(from, from, true, cuts, context, skip, lost);
    }

    /** At most two specks that stand apart from the line's first word, or against its number. */
    private static int skipSpecks(String text, int start, int end) {
        int at = start;
        for (int i = 0; i < 2; i++) {
            int stop = Letters.tokenEnd(text, at, end);
            int next = Letters.skipBlanks(text, stop, end);
            boolean specks = stop - at <= 2 && next < end;
            boolean beforeNumber = next < end && Letters.isDigit(text.charAt(next));
            for (int k = at; k < stop; k++) {
                specks &= isSpeck(text.charAt(k), beforeNumber);
            }
            if (!specks) {
                break;
            }
            at = next;
        }
        if (at + 1 < end
                && isSpeck(text.charAt(at), true)
                && Letters.isDigit(text.charAt(at + 1))) {
            at++;
        }
        return at;
    }

    /** Before a number, quotation marks and asterisks are specks too. */
    private static boolean isSpeck(char c, boolean beforeNumber) {
        return beforeNumber
                ? Letters.isSpeck(c) || c == '*' || c == '\u201d' || c == '\u201c'
                : Letters.isSpeck(c) && c != '"';
    }

    /** At most one of the characters is like no digit and no dirt. */
    private static boolean mayBeNumber(String text, int from, int to) {
        int unlike = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !Misreading.looksLikeDigit(c)) {
                unlike++;
            }
        }
        return unlike <= 1;
    }

    private static List<Cut> cuts(String text, int from, int end) {
        List<Cut> cuts = new ArrayList<>(3);
        int token = Letters.tokenEnd(text, from, end);
        int next = Letters.skipBlanks(text, token, end);
        double opening = opening(text, next, end);
        if (token - from <= LONGEST && next < end && mayBeNumber(text, from, token)) {
            double word = wordCost(text, from, token);
            if (word < 3) {
                cuts.add(new Cut(from, token, opening + word));
            }
            int second = Letters.tokenEnd(text, next, end);
            if (second - from <= LONGEST
                    && digitsOnly(text, from, token)
                    && digitsOnly(text, next, second)) {
                int after = Letters.skipBlanks(text, second, end);
                cuts.add(new Cut(from, second, 0.3 + opening(text, after, end)));
            }
        }
        int digits = from;
        while (digits < end && digits - from < 4 && Letters.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > from
                && digits < token
                && digits < end
                && (Character.isUpperCase(text.charAt(digits))
                        || Letters.isOpeningQuote(text.charAt(digits)))) {
            cuts.add(new Cut(from, digits, 0.5));
        }
        return cuts;
    }

    /** A short string that is no word, before a capital: a number in ruins. */
    private static boolean isDirt(String text, int from, int token, int end) {
        int next = Letters.skipBlanks(text, token, end);
        return token - from <= 4
                && Letters.startsUpper(text, next, end)
                && !isWord(text.substring(from, token));
    }

    /** Dictionaries list every letter as a word; in a text few stand alone. */
    private static boolean isWord(String token) {
        return token.length() == 1 ? "aAIO".contains(token) : EnglishWords.contains(token);
    }

    /** Notes open with a capital, a quotation mark or a bracket; seldom with anything else. */
    private static double opening(String text, int at, int end) {
        if (at >= end) {
            return 3;
        }
        if (Letters.startsUpper(text, at, end)) {
            return 0;
        }
        if (text.regionMatches(true, at, "ibid", 0, 4)
                || text.regionMatches(true, at, "see ", 0, 4)) {
            return 0.3;
        }
        return Letters.isDigit(text.charAt(at)) ? 1.5 : 2.0;
    }

    /** A proper word of letters at the start of a line is a word, not a misread number. */
    private static double wordCost(String text, int from, int to) {
        boolean letters = to - from >= 2;
        for (int i = from; i < to; i++) {
            letters &= Character.isLetter(text.charAt(i)) || text.charAt(i) == '.';
        }
        if (!letters) {
            return 0;
        }
        String word = text.substring(from, to).replace(".", "");
        int frequency = EnglishWords.frequency(word);
        if (frequency >= 0) {
            return Math.min(4, 0.5 + frequency * 0.25);
        }
        return Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }

    private static boolean digitsOnly(String text, int from, int to) {
        boolean digits = to > from && to - from <= 3;
        for (int i = from; i < to; i++) {
            digits &= Letters.isDigit(text.charAt(i));
        }
        return digits;
    }

    static boolean isPlainNumber(String text, int from, int to) {
        return digitsOnly(text, from, to);
    }

    private static void within(Lines lines, int line, double context, List<Site> sites) {
        String text = lines.text();
        int end = lines.end(line);
        int start = lines.start(line);
        for (int i = start + 3; i < end - 3; i++) {
            if (!Letters.isDigit(text.charAt(i)) || !Lines.isBlank(text.charAt(i - 1))) {
                continue;
            }
            int token = Letters.tokenEnd(text, i, end);
            int next = Letters.skipBlanks(text, token, end);
            if (digitsOnly(text, i, token) && Letters.startsUpper(text, next, end)) {
                double doubt = closes(text, start, i - 1) ? 0 : 2.0;
                List<Cut> cut = List.of(new Cut(i, token, 0));
                sites.add(new Site(i, i, false, cut, context + doubt, doubt > 0 ? 0 : 0.6, 99));
            }
            i = token;
        }
    }

    /** True where the words up to here may be the end of a note, specks behind them left aside. */
    private static boolean closes(String text, int start, int end) {
        int at = end;
        while (at > start && at > end - 4) {
            char c = text.charAt(at - 1);
            if (Letters.isStop(c) || c == ')' || c == '\u201d' || c == '"') {
                return true;
            }
            if (!Lines.isBlank(c) && !Letters.isSpeck(c)) {
                return false;
            }
            at--;
        }
        return false;
    }
}
