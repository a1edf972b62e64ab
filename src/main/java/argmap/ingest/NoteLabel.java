package argmap.ingest;

import argmap.text.Roman;
import java.util.List;
import java.util.Locale;

/**
 * What may be the number of a note at the start of a row: "12", "12.", "(12)", "[12]", "*", "a)",
 * "[Footnote 12:", "&sup1;&sup2;".
 *
 * @param kind what it is written with
 * @param shape what stands about it
 * @param ordinal its place in its series, from 1; 0 where the row has none
 * @param start of the number itself, without brackets
 * @param end of the number itself
 * @param after where the note's words begin
 */
record NoteLabel(Kind kind, Shape shape, int ordinal, int start, int end, int after) {
    /** What a number is written with. */
    enum Kind {
        FIGURE,
        SIGN,
        LETTER,
        ROMAN
    }

    /** What stands about a number. */
    enum Shape {
        NONE,
        BARE,
        GLUED,
        DOT,
        CLOSED,
        ROUND,
        SQUARE,
        SLASHED,
        NAMED,
        RAISED,
        ALONE
    }

    static final NoteLabel NONE = new NoteLabel(Kind.FIGURE, Shape.NONE, 0, 0, 0, 0);

    /** In the order in which printers use them; a page with more begins again with doubles. */
    static final String SIGNS = "*\u2020\u2021\u00a7\u2016\u00b6";

    /** What a reader takes each sign for, in the same order. */
    private static final List<String> LIKE_SIGNS =
            List.of(
                    "*\u00ab\"\u2018\u2019'",
                    "\u2020t+fT1",
                    "\u2021t{\u00a2#ti+",
                    "\u00a7$8Ss5&",
                    "\u2016|lI[1",
                    "\u00b6q{4G");

    static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Words that stand before a note's number, in the languages that the toolkit reads. */
    private static final List<String> NAMES =
            List.of("footnote", "note", "fn.", "fn", "anm.", "anmerkung", "nota", "fu\u00dfnote");

    private static final int GREATEST = 1999;

    /** The cost, in nats, of reading a sign as one it is like, and as any other but a letter. */
    private static final double LIKE = 1.5;

    private static final double UNLIKE = 3;

    /** Characters of the longest number in brackets that is in ruins: "(+ 14)". */
    private static final int LONGEST_RUINED = 6;

    boolean isSome() {
        return ordinal > 0;
    }

    /** The label at an offset of a row; {@link #NONE} where there is none. */
    static NoteLabel at(String text, int start, int end) {
        int from = start;
        while (from < end
                && from < start + 2
                && "'`\u2018\u2019\u201c\".,|~_\u00b7".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from > start && (from >= end || !Letters.isDigit(text.charAt(from)))) {
            from = start;
        }
        if (from >= end) {
            return NONE;
        }
        char first = text.charAt(from);
        if (Character.isLetter(first)
                || (first == '[' && from + 1 < end && Character.isLetter(text.charAt(from + 1)))) {
            NoteLabel named = named(text, from, end);
            if (named.isSome()) {
                return named;
            }
        }
        int open = "[({/".indexOf(first) >= 0 ? from + 1 : from;
        return bracketed(text, from, open, end);
    }

    /**
     * Where "(+ 4)" or "{2t}" ends, which may be a number in ruins; the start where none is. What
     * stands in the brackets is no word: not two letters, unless they are taken for figures.
     */
    static int ruinedEnd(String text, int start, int end) {
        if ("([{".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int letters = 0;
        for (int at = start + 1; at < Math.min(end - 1, start + LONGEST_RUINED); at++) {
            char c = text.charAt(at);
            if (")]}".indexOf(c) >= 0) {
                boolean apart = at > start + 1 && Lines.isBlank(text.charAt(at + 1));
                return apart && letters < 2 ? at + 1 : start;
            }
            letters += Character.isLetter(c) && !Misreading.looksLikeDigit(c) ? 1 : 0;
        }
        return start;
    }

    private static NoteLabel bracketed(String text, int from, int open, int end) {
        int at = Letters.skipBlanks(text, open, end);
        if (at >= end || (open > from && at > open + 1)) {
            return NONE;
        }
        int stop = coreEnd(text, at, end);
        if (stop == at) {
            return NONE;
        }
        boolean square = open > from && text.charAt(from) == '[';
        Core core = square ? squared(text, at, stop) : core(text, at, stop);
        if (core.ordinal() == 0) {
            return NONE;
        }
        int close = stop;
        Shape shape = Shape.BARE;
        if (open > from) {
            int c = Letters.skipBlanks(text, stop, end);
            if (c >= end || "])}/".indexOf(text.charAt(c)) < 0 || c > stop + 1) {
                return NONE;
            }
            close = c + 1;
            char bracket = text.charAt(from);
            shape = bracket == '/' ? Shape.SLASHED : bracket == '(' ? Shape.ROUND : Shape.SQUARE;
            if (close < end && ".:".indexOf(text.charAt(close)) >= 0) {
                close++;
            }
        } else if (close < end && ".,:".indexOf(text.charAt(close)) >= 0) {
            close++;
            shape = Shape.DOT;
            if (close < end && ")]".indexOf(text.charAt(close)) >= 0) {
                close++;
                shape = Shape.CLOSED;
            }
        } else if (close < end && ")]}".indexOf(text.charAt(close)) >= 0) {
            close++;
            shape = Shape.CLOSED;
            if (close < end && text.charAt(close) == '.') {
                close++;
            }
        }
        int after = Letters.skipBlanks(text, close, end);
        boolean letters = core.kind() == Kind.LETTER || core.kind() == Kind.ROMAN;
        if (after >= end) {
            return letters && shape == Shape.BARE
                    ? NONE
                    : new NoteLabel(
                            core.kind(),
                            core.raised() ? Shape.RAISED : Shape.ALONE,
                            core.ordinal(),
                            at,
                            stop,
                            after);
        }
        char next = text.charAt(after);
        if (shape == Shape.BARE) {
            boolean opens =
                    Character.isUpperCase(next)
                            || Letters.isOpeningQuote(next)
                            || next == '\u00ab'
                            || next == '_';
            if (after == close) {
                boolean glues =
                        core.kind() == Kind.SIGN
                                ? Character.isLetterOrDigit(next) || opens
                                : opens && core.kind() == Kind.FIGURE;
                if (!glues && !core.raised()) {
                    return NONE;
                }
                shape = Shape.GLUED;
            } else if (letters && (!opens || core.ordinal() > 26)) {
                return NONE;
            }
        } else if (after == close && Character.isDigit(next)) {
            return NONE;
        } else if (letters && shape == Shape.DOT && !Character.isLowerCase(text.charAt(at))) {
            // "J. Smith" is a name.
            return NONE;
        }
        return new NoteLabel(
                core.kind(), core.raised() ? Shape.RAISED : shape, core.ordinal(), at, stop, after);
    }

    private static NoteLabel named(String text, int from, int end) {
        int at = text.charAt(from) == '[' ? from + 1 : from;
        for (String name : NAMES) {
            int stop = at + name.length();
            if (stop < end
                    && text.regionMatches(true, at, name, 0, name.length())
                    && Lines.isBlank(text.charAt(stop))) {
                int number = Letters.skipBlanks(text, stop, end);
                int numberEnd = coreEnd(text, number, end);
                Core core =
                        number < numberEnd
                                ? squared(text, number, numberEnd)
                                : new Core(Kind.FIGURE, 0, false);
                boolean closed =
                        numberEnd < end
                                && (":.)]".indexOf(text.charAt(numberEnd)) >= 0
                                        || (at > from && Lines.isBlank(text.charAt(numberEnd))));
                if (core.ordinal() > 0 && (closed || numberEnd == end)) {
                    int after = Letters.skipBlanks(text, Math.min(end, numberEnd + 1), end);
                    return new NoteLabel(
                            core.kind(), Shape.NAMED, core.ordinal(), number, numberEnd, after);
                }
            }
        }
        return NONE;
    }

    /**
     * Whether a named number's bracket closes right behind it, as a mark's does: "[Footnote 2.]".
     */
    static boolean isNamedMark(String text, NoteLabel label, int end) {
        return label.shape() == Shape.NAMED && bracketEnd(text, label, end) > 0;
    }

    /** Where a mark's square bracket ends; 0 where it does not close right behind the number. */
    static int bracketEnd(String text, NoteLabel label, int end) {
        int at = label.end();
        while (at < end && ".:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && text.charAt(at) == ']' ? at + 1 : 0;
    }

    private record Core(Kind kind, int ordinal, boolean raised) {}

    private static int coreEnd(String text, int at, int end) {
        int stop = at;
        char first = text.charAt(at);
        if (Letters.isDigit(first)) {
            while (stop < end && stop < at + 5 && Letters.isDigit(text.charAt(stop))) {
                stop++;
            }
        } else if (RAISED.indexOf(first) >= 0) {
            while (stop < end && RAISED.indexOf(text.charAt(stop)) >= 0) {
                stop++;
            }
        } else if (isSign(first)) {
            while (stop < end
                    && stop < at + 4
                    && (text.charAt(stop) == first || text.charAt(stop) == '|')) {
                stop++;
            }
        } else if (Character.isLetter(first)) {
            while (stop < end && stop < at + 6 && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
        }
        return stop;
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0 || c == '|' || c == '#';
    }

    /** In square brackets a capital is a letter's number, "[A]", and a number may have a nought. */
    private static Core squared(String text, int from, int to) {
        char first = text.charAt(from);
        if (to - from == 1 && first >= 'A' && first <= 'Z') {
            return new Core(Kind.LETTER, first - 'A' + 1, false);
        }
        int start = from;
        while (start < to - 1 && text.charAt(start) == '0') {
            start++;
        }
        return core(text, start, to);
    }

    private static Core core(String text, int from, int to) {
        char first = text.charAt(from);
        if (Letters.isDigit(first)) {
            int value =
                    to - from > 4 || first == '0' ? 0 : Integer.parseInt(text.substring(from, to));
            return new Core(Kind.FIGURE, value > GREATEST ? 0 : value, false);
        }
        int raised = RAISED.indexOf(first);
        if (raised >= 0) {
            int value = 0;
            for (int i = from; i < to && value < 1000; i++) {
                value = value * 10 + RAISED.indexOf(text.charAt(i));
            }
            return new Core(Kind.FIGURE, value, true);
        }
        if (isSign(first)) {
            return new Core(Kind.SIGN, sign(text, from, to), false);
        }
        if (to - from == 1 && Character.isLowerCase(first) && "ivx".indexOf(first) < 0) {
            return first > 'z'
                    ? new Core(Kind.LETTER, 0, false)
                    : new Core(Kind.LETTER, first - 'a' + 1, false);
        }
        String word = text.substring(from, to);
        boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
        return new Core(Kind.ROMAN, lower ? Roman.value(word) : 0, false);
    }

    private static int sign(String text, int from, int to) {
        char c = text.charAt(from);
        int length = to - from;
        if (c == '|') {
            return length == 2 ? 5 : 0;
        }
        if (c == '#') {
            return length == 1 ? 7 : 0;
        }
        return SIGNS.indexOf(c) + 1 + 6 * (length - 1);
    }

    /** The label that a kind of number has at a place in its series. */
    static String print(Kind kind, int ordinal) {
        return switch (kind) {
            case FIGURE -> Integer.toString(ordinal);
            case SIGN ->
                    String.valueOf(SIGNS.charAt((ordinal - 1) % 6)).repeat((ordinal - 1) / 6 + 1);
            case LETTER ->
                    ordinal <= 26
                            ? String.valueOf((char) ('a' + ordinal - 1))
                            : Integer.toString(ordinal);
            case ROMAN -> Roman.of(ordinal);
        };
    }

    /**
     * The cost, in nats, of reading a number of this kind as the characters between two offsets.
     */
    static double cost(String text, int from, int to, Kind kind, int ordinal) {
        if (kind == Kind.FIGURE) {
            return Misreading.cost(text, from, to, Integer.toString(ordinal));
        }
        String label = print(kind, ordinal);
        if (to - from != label.length() && to - from != label.length() + 1) {
            return Misreading.IMPOSSIBLE;
        }
        double cost = 0;
        for (int i = 0; i < label.length(); i++) {
            char read = text.charAt(from + i);
            if (read == label.charAt(i)) {
                continue;
            }
            int sign = SIGNS.indexOf(label.charAt(i));
            boolean like = sign >= 0 && LIKE_SIGNS.get(sign).indexOf(read) >= 0;
            cost += like ? LIKE : Character.isLetter(read) ? Misreading.IMPOSSIBLE : UNLIKE;
        }
        return cost + (to - from - label.length());
    }
}
