package argmap.citation;

import argmap.document.CitationField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes an entry of a bibliography apart, in whatever style it is printed.
 *
 * <pre>{@code
 * read("Ammon, Harry. The Genet Mission. New York: W. W. Norton, 1973.")
 *     // AUTHOR "Ammon, Harry", TITLE "The Genet Mission", PLACE "New York", ...
 * }</pre>
 *
 * <p>Bibliographies have no habits that rules could lean on: hundreds of styles order the parts
 * otherwise. So a conditional random field (Lafferty, McCallum and Pereira 2001) labels each word;
 * its weights were learned from the strings that the AnyStyle project labelled by hand (BSD-2, see
 * NOTICE). Notes, which do have habits, are read by rules: {@link Citations}.
 */
public final class References {
    private static final Pattern IN = Pattern.compile("^[Ii]n:? ");

    private static final Pattern BEFORE_IN = Pattern.compile(",? [Ii]n$");

    private static final Pattern EDITED =
            Pattern.compile(
                    "^(?i:edited by|translated by|eds?\\.(?: by)?|trans\\.(?: by)?|hrsg\\."
                            + " v(?:on|\\.)|hg\\. v(?:on|\\.)|herausgegeben von|éd(?:s|ité)?\\.?(?:"
                            + " par)?) |,? ?\\((?i:eds?|hrsg|hgg?|dir|comps?)\\.?\\)?$");

    private static final Pattern PAGES = Pattern.compile("^(?:pp?|S)\\. ?");
    private static final Pattern ISSUE = Pattern.compile("(\\d+) ?\\((\\d[\\d/\u2013-]*)\\)");

    private References() {}

    /**
     * A stretch of an entry.
     *
     * @param label AnyStyle's name for what it is: "author", "container-title", ...
     * @param text as printed, marks included
     */
    public record Part(String label, String text) {}

    /** The parts of an entry in print order; every word is in one. */
    public static List<Part> parts(String entry) {
        return parts(ReferenceModel.get(), entry);
    }

    static List<Part> parts(ReferenceModel model, String entry) {
        List<String> words = words(entry);
        if (words.isEmpty()) {
            return List.of();
        }
        int[] labels = model.label(words);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= labels.length; i++) {
            if (i == labels.length || labels[i] != labels[start]) {
                String text = String.join(" ", words.subList(start, i));
                parts.add(new Part(model.name(labels[start]), text));
                start = i;
            }
        }
        return parts;
    }

    /** The entry's fields; parts that are no field (notes, numbers of the list) are left out. */
    public static Map<CitationField, String> read(String entry) {
        Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
        String container = "";
        for (Part part : parts(entry)) {
            String text = trim(part.text());
            switch (part.label()) {
                case "author" -> put(fields, CitationField.AUTHOR, text);
                case "title" -> put(fields, CitationField.TITLE, text);
                case "container-title" -> {
                    container = text;
                    put(fields, CitationField.CONTAINER, without(IN, text));
                }
                case "journal" -> {
                    // "Alternatives, in: Law Review": a journal holds no books, so that was a
                    // title.
                    boolean title = !fields.containsKey(CitationField.TITLE);
                    if (title && !container.isEmpty()) {
                        fields.remove(CitationField.CONTAINER);
                        put(fields, CitationField.TITLE, without(BEFORE_IN, container));
                    }
                    put(fields, CitationField.CONTAINER, without(IN, text));
                }
                case "editor" -> put(fields, CitationField.EDITOR, without(EDITED, text));
                case "translator" -> put(fields, CitationField.TRANSLATOR, without(EDITED, text));
                case "edition" -> put(fields, CitationField.EDITION, text);
                case "volume" -> volume(fields, text);
                case "collection-title" -> put(fields, CitationField.SERIES, text);
                case "location" -> put(fields, CitationField.PLACE, text);
                case "publisher" -> put(fields, CitationField.PUBLISHER, text);
                case "date" -> put(fields, CitationField.YEAR, text);
                case "pages" -> put(fields, CitationField.PAGES, without(PAGES, text));
                case "url" -> put(fields, CitationField.URL, text);
                default -> {}
            }
        }
        return fields;
    }

    /** "12 (3)" is a volume and the number of an issue. */
    private static void volume(Map<CitationField, String> fields, String text) {
        Matcher issue = ISSUE.matcher(text);
        boolean both = issue.matches() && !fields.containsKey(CitationField.VOLUME);
        put(fields, CitationField.VOLUME, both ? issue.group(1) : text);
        if (both) {
            put(fields, CitationField.NUMBER, issue.group(2));
        }
    }

    private static String without(Pattern words, String text) {
        return trim(words.matcher(text).replaceAll(""));
    }

    private static void put(Map<CitationField, String> fields, CitationField field, String text) {
        if (!text.isEmpty()) {
            fields.merge(field, text, (before, more) -> before + " " + more);
        }
    }

    /** The marks between parts, not those of a part ("W. W.", "Jr."). */
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " ,;:.([\u201c\"\u00ab".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && isOuter(text, start, end)) {
            end--;
        }
        return text.substring(start, end);
    }

    /** True when the last character stands behind the part and does not belong to it. */
    private static boolean isOuter(String text, int start, int end) {
        char last = text.charAt(end - 1);
        boolean closes = last == ')' && text.lastIndexOf('(', end - 1) < start;
        boolean point = last == '.' && end - start > 3 && !endsCut(text, end);
        return " ,;:]\u201d\"\u00bb".indexOf(last) >= 0 || closes || point;
    }

    private static boolean endsCut(String text, int end) {
        String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end - 1);
        return last.length() < 2 || WordClass.isAbbreviation(last);
    }

    static List<String> words(String entry) {
        List<String> words = new ArrayList<>();
        for (String word : entry.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * What can be seen of one word of a bibliography's entry, as small numbers that features are
     * made of.
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
                case "proc", "proceedings", "conference", "symposium", "workshop", "conf" ->
                        MEETING;
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
}
