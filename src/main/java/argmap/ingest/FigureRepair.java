package argmap.ingest;

import argmap.text.CleanText;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Letters among figures, where only one figure can have been printed: "1go9" for 1909, "2oth" for
 * 20th, "September g, 1943", and braces where brackets stood.
 *
 * <p>Only letters that are read for one digit alone are exchanged, and only where the whole becomes
 * a year, an ordinal or a day; all other damaged figures stay as they are.
 */
final class FigureRepair {
    private static final String LETTERS = "gqoOQlIi|!";
    private static final String DIGITS = "9900011111";

    /** Months written out, as English texts print them. */
    private static final Set<String> MONTHS =
            Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.toSet());

    /** Characters that a bracket holds at most. */
    private static final int FAR = 400;

    private FigureRepair() {}

    /**
     * @param worn true for everything; false for what only a misreading can be: a letter o between
     *     figures
     */
    static void repair(CleanText text, boolean worn, Dictionary dictionary, Edits edits) {
        String s = text.text();
        int at = 0;
        while (at < s.length()) {
            char c = s.charAt(at);
            if (c == '{' || c == '}') {
                String read = worn ? bracket(s, at) : "";
                if (!read.isEmpty()) {
                    edits.replace(at, at + 1, read, "brace for a bracket", 0.7);
                }
                at++;
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                at++;
                continue;
            }
            int stop = at;
            boolean figure = false;
            while (stop < s.length() && isInside(s.charAt(stop))) {
                figure |= Letters.isDigit(s.charAt(stop));
                stop++;
            }
            if (figure || stop - at <= 4) {
                if (!between(s, at, stop, edits) && worn) {
                    token(s, at, stop, dictionary, edits);
                }
            }
            at = Math.max(stop, at + 1);
        }
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '|';
    }

    /** "3o8": a round letter between two figures, and nothing else but figures. */
    private static boolean between(String s, int start, int end, Edits edits) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            boolean round = (c == 'o' || c == 'O') && i > start && i + 1 < end;
            letters += round ? 1 : 0;
            if (!round && !Letters.isDigit(c)) {
                return false;
            }
        }
        if (letters != 1 || end - start > 4) {
            return false;
        }
        String read = s.substring(start, end).replace('o', '0').replace('O', '0');
        edits.replace(start, end, read, "letters among figures", 0.9);
        return true;
    }

    private static void token(String s, int start, int end, Dictionary dictionary, Edits edits) {
        int suffix = ordinalSuffix(s, start, end);
        String digits = digits(s, start, end - suffix);
        int figures = figures(s, start, end - suffix);
        if (digits.isEmpty() || figures == end - suffix - start) {
            return;
        }
        boolean year =
                suffix == 0
                        && digits.length() == 4
                        && figures >= 2
                        && isYear(digits)
                        && !hasTail(s, start + 2, end);
        boolean word = figures == 0 && Dictionary.anyContains(s.substring(start, end));
        boolean ordinal =
                suffix > 0
                        && dictionary.language() == Language.ENGLISH
                        && !word
                        && digits.length() <= 2
                        && suits(digits, s.substring(end - 2, end));
        boolean day = suffix == 0 && digits.length() == 1 && isDay(s, start, end);
        if (year || ordinal || day) {
            String read = digits + s.substring(end - suffix, end);
            edits.replace(start, end, read, "letters among figures", 0.8);
        }
    }

    /** A 9 and a 4 both turn into g; before the last two figures only a century can be meant. */
    private static boolean hasTail(String s, int start, int end) {
        return s.substring(start, end).indexOf('g') >= 0
                || s.substring(start, end).indexOf('q') >= 0;
    }

    private static int figures(String s, int start, int end) {
        int figures = 0;
        for (int i = start; i < end; i++) {
            figures += Letters.isDigit(s.charAt(i)) ? 1 : 0;
        }
        return figures;
    }

    /** The characters as digits; empty when one of them is like none or like several. */
    private static String digits(String s, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            int letter = LETTERS.indexOf(c);
            if (!Letters.isDigit(c) && letter < 0) {
                return "";
            }
            digits.append(Letters.isDigit(c) ? c : DIGITS.charAt(letter));
        }
        return digits.toString();
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 1400 && year <= 2050;
    }

    private static int ordinalSuffix(String s, int start, int end) {
        if (end - start < 3 || end - start > 4) {
            return 0;
        }
        String last = s.substring(end - 2, end);
        return "st nd rd th".contains(last) ? 2 : 0;
    }

    private static boolean suits(String digits, String suffix) {
        char last = digits.charAt(digits.length() - 1);
        boolean teen = digits.length() == 2 && digits.charAt(0) == '1';
        String right =
                teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
        return right.equals(suffix) && digits.charAt(0) != '0';
    }

    /** Between a month and a comma with a year. */
    private static boolean isDay(String s, int start, int end) {
        int before = start - 1;
        if (before < 0) {
            return false;
        }
        while (before > 0 && s.charAt(before) == ' ') {
            before--;
        }
        int from = before;
        while (from > 0 && Character.isLetter(s.charAt(from - 1))) {
            from--;
        }
        boolean month = before >= from && MONTHS.contains(s.substring(from, before + 1));
        return month
                && end + 3 < s.length()
                && s.charAt(end) == ','
                && s.startsWith(" 1", end + 1)
                && Letters.isDigit(s.charAt(end + 3));
    }

    /**
     * The bracket that a brace stands for: of a word that it opens, or of a bracket that it closes;
     * empty for one amid figures, which may have been anything.
     */
    private static String bracket(String s, int at) {
        if (s.charAt(at) == '}') {
            int round = 0;
            int square = 0;
            for (int i = Math.max(0, at - FAR); i < at; i++) {
                char c = s.charAt(i);
                round += c == '(' ? 1 : c == ')' ? -1 : 0;
                square += c == '[' || c == '{' ? 1 : c == ']' ? -1 : 0;
            }
            return round > 0 && square <= 0 ? ")" : square > 0 ? "]" : "";
        }
        boolean opens = at + 1 < s.length() && Character.isLetter(s.charAt(at + 1));
        boolean behind =
                at > 0 && !Character.isLetter(s.charAt(at - 1)) && !Lines.isBlank(s.charAt(at - 1));
        if (!opens || behind) {
            return "";
        }
        for (int i = at + 1; i < Math.min(s.length(), at + FAR); i++) {
            if (s.charAt(i) == ')') {
                return "(";
            }
            if (s.charAt(i) == ']' || s.charAt(i) == '}') {
                break;
            }
        }
        return "[";
    }

    /** The month names, for others that need to know a date when they see one. */
    static boolean isMonth(String word) {
        return !word.isEmpty()
                && MONTHS.contains(
                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT));
    }
}
