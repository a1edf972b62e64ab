package argmap.citation;

import java.util.Locale;

/**
 * What can be seen of one word of a bibliography's entry, as small numbers that features are made
 * of.
 *
 * @param core the word in lowercase letters without the marks around it
 * @param shape its pattern of capitals, small letters, digits and marks ("Aa", "0-0")
 * @param number what kind of number it is, see {@link #number}
 * @param first the mark it starts with, '_' for a letter or digit
 * @param last the mark it ends with
 * @param kind what kind of word it is, see {@link #kind}
 */
record ReferenceWord(
        String core, int shape, int number, char first, char last, int kind, boolean capital) {
    static final int YEAR = 1;
    static final int RANGE = 2;
    static final int ISSUE = 3;
    static final int ROMAN = 4;
    static final int MIXED = 5;

    /** Plain digits count from here: 11 for one digit, 12 for two, to 15. */
    static final int DIGITS = 10;

    static final int EDITOR = 1;
    static final int TRANSLATOR = 2;
    static final int VOLUME = 3;
    static final int ISSUE_WORD = 4;
    static final int PAGES = 5;
    static final int IN = 6;
    static final int MEETING = 7;
    static final int JOURNAL = 8;
    static final int PRESS = 9;
    static final int GENRE = 10;
    static final int AND = 11;
    static final int DOI = 12;
    static final int RETRIEVED = 13;
    static final int OTHERS = 14;
    static final int EDITION = 15;
    static final int MONTH = 16;

    static ReferenceWord of(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(start, end);
        String core = bare.toLowerCase(Locale.ROOT);
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        return new ReferenceWord(
                core,
                shape(word),
                number(bare),
                Character.isLetterOrDigit(first) ? '_' : first,
                Character.isLetterOrDigit(last) ? '_' : last,
                kind(core),
                !bare.isEmpty() && Character.isUpperCase(bare.charAt(0)));
    }

    /** A lone capital, or capitals with points: "J.", "J.P.". */
    boolean isInitial() {
        return capital && (core.length() <= 2 || (core.length() < 6 && core.indexOf('.') > 0));
    }

    private static int shape(String word) {
        int hash = 17;
        int length = 0;
        char before = 0;
        for (int i = 0; i < word.length() && length < 10; i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c)
                            ? 'A'
                            : Character.isLowerCase(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            if (kind != before) {
                hash = hash * 31 + kind;
                length++;
            }
            before = kind;
        }
        return hash;
    }

    private static int number(String bare) {
        int digits = 0;
        int other = 0;
        int dash = -1;
        int bracket = -1;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c == '-' || c == '\u2013' || c == '\u2014') {
                dash = dash < 0 ? i : -2;
            } else if (c == '(') {
                bracket = i;
            } else {
                other++;
            }
        }
        if (digits == 0) {
            return Numbers.isRoman(bare) ? ROMAN : 0;
        }
        boolean year =
                (bare.length() == 4 || bare.length() == 5)
                        && digits >= 4
                        && (bare.startsWith("20")
                                || (bare.charAt(0) == '1' && bare.charAt(1) >= '4'))
                        && Character.isDigit(bare.charAt(3));
        if (year && digits == 4 && other <= 1) {
            return YEAR;
        }
        if (digits == bare.length()) {
            return DIGITS + Math.min(5, digits);
        }
        if (other == 0 && dash > 0 && bracket < 0) {
            return RANGE;
        }
        return bracket > 0 && Character.isDigit(bare.charAt(0)) ? ISSUE : MIXED;
    }

    private static int kind(String core) {
        String word = core.endsWith(".") ? core.substring(0, core.length() - 1) : core;
        return switch (word) {
            case "ed", "eds", "editor", "editors", "edited", "hrsg", "hg", "\u00e9d" -> EDITOR;
            case "trans", "translated", "translator", "\u00fcbers", "trad" -> TRANSLATOR;
            case "vol", "vols", "volume", "bd", "v" -> VOLUME;
            case "no", "nr", "number", "issue", "n\u00b0" -> ISSUE_WORD;
            case "p", "pp", "pages", "page", "s" -> PAGES;
            case "in" -> IN;
            case "proc", "proceedings", "conference", "symposium", "workshop", "conf" -> MEETING;
            case "journal",
                    "j",
                    "review",
                    "transactions",
                    "revue",
                    "magazine",
                    "rev",
                    "letters",
                    "bulletin",
                    "zeitschrift",
                    "annals",
                    "quarterly" ->
                    JOURNAL;
            case "press",
                    "university",
                    "verlag",
                    "publishers",
                    "books",
                    "wiley",
                    "springer",
                    "elsevier",
                    "\u00e9ditions",
                    "editions",
                    "publishing",
                    "editora",
                    "presses" ->
                    PRESS;
            case "thesis",
                    "dissertation",
                    "report",
                    "phd",
                    "ph.d",
                    "diss",
                    "rapport",
                    "tech",
                    "technical" ->
                    GENRE;
            case "and", "&", "et", "und", "y", "e" -> AND;
            case "doi" -> DOI;
            case "retrieved", "available", "accessed", "url" -> RETRIEVED;
            case "al" -> OTHERS;
            case "edition", "edn" -> EDITION;
            default -> Numbers.isMonthOrSeason(word) ? MONTH : 0;
        };
    }
}
