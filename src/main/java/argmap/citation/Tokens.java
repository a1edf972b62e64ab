package argmap.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tokens of a note with its quotations and brackets paired.
 *
 * <p>A mark that finds no partner counts as no mark: a scan loses them, and one lost quotation mark
 * must not turn the rest of a note inside out.
 */
final class Tokens {
    private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]");

    private final String text;
    private final List<NoteToken> list;
    private final String[] plain;

    /** For an opening mark its partner's index, else -1. */
    private final int[] closer;

    /** For each token the opening mark of the outermost quotation around it, else -1. */
    private final int[] quote;

    /** How many brackets are open around each token. */
    private final int[] depth;

    private Tokens(String text, List<NoteToken> list) {
        this.text = text;
        this.list = list;
        this.plain = list.stream().map(NoteToken::plain).toArray(String[]::new);
        this.closer = new int[list.size()];
        this.quote = new int[list.size()];
        this.depth = new int[list.size()];
        Arrays.fill(closer, -1);
        Arrays.fill(quote, -1);
    }

    /** The tokens of a note's text; each has its place there. */
    static Tokens of(String note) {
        String text = BLANK.matcher(note).replaceAll(" ");
        Tokens tokens = new Tokens(text, NoteToken.of(text));
        tokens.pairQuotes();
        tokens.pairBrackets();
        return tokens;
    }

    int size() {
        return list.size();
    }

    NoteToken get(int i) {
        return list.get(i);
    }

    /** True when the token is there and reads so. */
    boolean is(int i, String mark) {
        return i >= 0 && i < list.size() && list.get(i).is(mark);
    }

    /** True when the token is there and reads like one of these. */
    boolean is(int i, String... marks) {
        return i >= 0 && i < list.size() && list.get(i).is(marks);
    }

    /**
     * The word in lowercase letters, the point of an abbreviation left off; "" outside the note.
     */
    String plain(int i) {
        return i >= 0 && i < list.size() ? plain[i] : "";
    }

    /** The partner of an opening mark, -1 for any other token. */
    int closer(int i) {
        return closer[i];
    }

    boolean opensQuote(int i) {
        return i >= 0 && i < list.size() && closer[i] >= 0 && !isBracket(i);
    }

    boolean opensBracket(int i) {
        return i >= 0 && i < list.size() && closer[i] >= 0 && isBracket(i);
    }

    /** True inside quotation marks, the marks included. */
    boolean isQuoted(int i) {
        return quote[i] >= 0;
    }

    int depth(int i) {
        return depth[i];
    }

    /** The wording of tokens from, inclusive, to, exclusive. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(list.get(from).start(), list.get(to - 1).end());
    }

    /** True when no blank stands before the token. */
    boolean isJoined(int i) {
        return i > 0 && list.get(i - 1).end() == list.get(i).start();
    }

    private boolean isBracket(int i) {
        return is(i, "(", "[");
    }

    private void pairQuotes() {
        int open = -1;
        int lastSingleCloser = lastSingleCloser();
        for (int i = 0; i < list.size(); i++) {
            QuoteMark mark = quoteMark(i);
            if (mark == QuoteMark.NONE) {
                continue;
            }
            if (open >= 0 && QuoteMark.isPair(list.get(open).text(), list.get(i).text())) {
                closer[open] = i;
                Arrays.fill(quote, open, i + 1, open);
                open = -1;
                continue;
            }
            if (open < 0 && QuoteMark.opensReversed(text, list.get(i))) {
                open = i;
                continue;
            }
            if (open >= 0 && isSingle(open) && lastSingleCloser < i) {
                open = -1;
            }
            if (open >= 0 && isSingle(open) != isSingle(i)) {
                // Quotations inside a quotation are part of its wording.
                continue;
            }
            if (open >= 0 && mark.mayClose()) {
                closer[open] = i;
                Arrays.fill(quote, open, i + 1, open);
                open = -1;
            } else if (mark.mayOpen()) {
                // A second opening mark: the first one's partner was lost.
                open = i;
            }
        }
    }

    private QuoteMark quoteMark(int i) {
        NoteToken token = list.get(i);
        return token.kind() == NoteToken.Kind.MARK ? QuoteMark.of(text, token) : QuoteMark.NONE;
    }

    private int lastSingleCloser() {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (isSingle(i) && quoteMark(i).mayClose()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSingle(int i) {
        return is(i, "'", "\u2018", "\u2019", "\u201a", "\u2039", "\u203a");
    }

    private void pairBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < list.size(); i++) {
            if (isBracket(i)) {
                open.push(i);
            } else if ((is(i, ")", "]", "}")) && !open.isEmpty()) {
                // "[180)": a scan takes one bracket for the other.
                closer[open.pop()] = i;
            }
        }
        int level = 0;
        int[] ends = new int[list.size() + 1];
        for (int i = 0; i < list.size(); i++) {
            level -= ends[i];
            if (closer[i] >= 0 && isBracket(i)) {
                level++;
                ends[closer[i] + 1]++;
            }
            depth[i] = level;
        }
    }

    /** Whether a quotation mark may open or close, judged by the characters beside it. */
    private enum QuoteMark {
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
        static boolean opensReversed(String text, NoteToken token) {
            boolean pointed = token.is("\u00bb", "\u203a");
            boolean before =
                    token.start() == 0 || " ([".indexOf(text.charAt(token.start() - 1)) >= 0;
            boolean letter =
                    token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
            return pointed && before && letter;
        }

        static QuoteMark of(String text, NoteToken token) {
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
        private static QuoteMark straight(String text, NoteToken token) {
            int before = token.start() - 1;
            int after = token.end();
            boolean blankBefore =
                    before < 0 || " ([-\u2014\u2018\u201c'\"".indexOf(text.charAt(before)) >= 0;
            boolean blankAfter =
                    after >= text.length() || " ,.;:)]?!".indexOf(text.charAt(after)) >= 0;
            if (token.is("'")) {
                return blankBefore && !blankAfter
                        ? OPENS
                        : blankAfter && !blankBefore ? CLOSES : NONE;
            }
            if (blankBefore && blankAfter) {
                return EITHER;
            }
            return blankBefore ? OPENS : CLOSES;
        }
    }

    /**
     * A word, a number or a mark of a note.
     *
     * @param text as it stands in the note; an initial or abbreviation keeps its point ("J. P." is
     *     two words, "pp." one)
     * @param start in the note's text
     * @param end in the note's text
     */
    record NoteToken(Kind kind, String text, int start, int end) {
        enum Kind {
            WORD,
            /** Starts with a digit, or with what a scan makes of one: "192o-1927", "J:87". */
            NUMBER,
            MARK
        }

        private static final Set<String> STRAY = Set.of("_", "|", "~", "\u00b0", "*");

        boolean is(String mark) {
            return text.equals(mark);
        }

        boolean is(String... marks) {
            for (String mark : marks) {
                if (text.equals(mark)) {
                    return true;
                }
            }
            return false;
        }

        boolean isWord() {
            return kind == Kind.WORD;
        }

        boolean isNumber() {
            return kind == Kind.NUMBER;
        }

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        /** In lowercase letters and without the point of an abbreviation. */
        String plain() {
            String lower = lower();
            return lower.length() > 1 && lower.endsWith(".")
                    ? lower.substring(0, lower.length() - 1)
                    : lower;
        }

        boolean isCapitalised() {
            return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
        }

        /** "J.", "J.P.T.", or "J" alone. */
        boolean isInitial() {
            if (!isCapitalised()) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean fits =
                        Character.isUpperCase(c)
                                ? i == 0 || !Character.isLetter(text.charAt(i - 1))
                                : c == '.' || c == '-';
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        static List<NoteToken> of(String s) {
            List<NoteToken> tokens = new ArrayList<>(s.length() / 5 + 4);
            int i = 0;
            while (i < s.length()) {
                if (s.charAt(i) == ' ') {
                    i++;
                    continue;
                }
                NoteToken token = next(s, i);
                i = token.end();
                if (!isStray(s, token)) {
                    tokens.add(token);
                }
            }
            return tokens;
        }

        /** A mark between blanks that no printer sets so: "Paris | 1915". */
        private static boolean isStray(String s, NoteToken token) {
            return STRAY.contains(token.text)
                    && s.startsWith(" ", Math.max(0, token.start - 1))
                    && s.startsWith(" ", token.end);
        }

        private static NoteToken next(String s, int i) {
            char c = s.charAt(i);
            if (isUrl(s, i)) {
                return token(Kind.WORD, s, i, urlEnd(s, i));
            }
            if (Character.isDigit(c) || startsDamagedNumber(s, i)) {
                return token(Kind.NUMBER, s, i, numberEnd(s, i));
            }
            if (Character.isLetter(c)) {
                // "n\u00b0 3": a number in French.
                boolean number = (c == 'n' || c == 'N') && s.startsWith("\u00b0", i + 1);
                // "SeeHollman": a signal that lost the blank behind it.
                boolean glued =
                        s.regionMatches(true, i, "see", 0, 3)
                                && i + 3 < s.length()
                                && Character.isUpperCase(s.charAt(i + 3));
                return token(Kind.WORD, s, i, number ? i + 2 : glued ? i + 3 : wordEnd(s, i));
            }
            boolean pair = (c == '\'' || c == ',') && i + 1 < s.length() && s.charAt(i + 1) == c;
            return token(Kind.MARK, s, i, pair ? i + 2 : i + 1);
        }

        private static NoteToken token(Kind kind, String s, int start, int end) {
            return new NoteToken(kind, s.substring(start, end), start, end);
        }

        /**
         * What a scan makes of a first digit before more digits: "J:87" for "3:87", "}29" for
         * "3:29", "So-81" for "80-81", "l2", "I2", "r24".
         */
        private static boolean startsDamagedNumber(String s, int i) {
            char c = s.charAt(i);
            if (c == '}' || c == '\u00a3') {
                return isDigit(s, i + 1);
            }
            if ("JlIirtSOo".indexOf(c) < 0
                    || (i > 0 && Character.isLetterOrDigit(s.charAt(i - 1)))) {
                return false;
            }
            boolean colon = s.startsWith(":", i + 1) && isDigit(s, i + 2);
            boolean digits = "lIirt".indexOf(c) >= 0 && isDigit(s, i + 1) && !isLetter(s, i + 2);
            boolean dash = s.startsWith("o-", i + 1) && isDigit(s, i + 3);
            return colon || digits || dash;
        }

        private static int numberEnd(String s, int start) {
            int i = start + 1;
            while (i < s.length() && isInNumber(s, i)) {
                i++;
            }
            return i;
        }

        /**
         * Digits, letters for digits, and the marks between them. A bracket belongs to a number
         * where it stands for part of a digit ("<)6" for "96"); a point or question mark only
         * inside.
         */
        private static boolean isInNumber(String s, int i) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c) || "-\u2013\u2014/<{%_".indexOf(c) >= 0) {
                return true;
            }
            if (c == ')' || c == '>') {
                return "<{H".indexOf(s.charAt(i - 1)) >= 0;
            }
            return ":.?\\;".indexOf(c) >= 0
                    && !(c == ';' && isYearBefore(s, i))
                    && i + 1 < s.length()
                    && (Character.isDigit(s.charAt(i + 1)) || "{<".indexOf(s.charAt(i + 1)) >= 0);
        }

        /** "2019;14": a year ends before the volume. */
        private static boolean isYearBefore(String s, int i) {
            return i >= 4
                    && Numbers.isYear(s.substring(i - 4, i))
                    && (i == 4 || !Character.isLetterOrDigit(s.charAt(i - 5)));
        }

        private static int wordEnd(String s, int start) {
            int i = start;
            while (i < s.length()) {
                char c = s.charAt(i);
                boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == 6;
                boolean joint =
                        (c == '\'' || c == '\u2019' || c == '-' || c == '\u00ad')
                                && i > start
                                && isLetter(s, i + 1);
                if (!letter && !joint) {
                    break;
                }
                i++;
            }
            return withPoint(s, start, i);
        }

        /** An initial keeps its point, further initials join it: "J.P.T.", "U.S.", "n.d.". */
        private static int withPoint(String s, int start, int end) {
            int i = end;
            if (i - start == 1) {
                while (i < s.length() && s.charAt(i) == '.') {
                    i++;
                    boolean another = isLetter(s, i) && s.startsWith(".", i + 1);
                    if (!another) {
                        return i;
                    }
                    i++;
                }
                return i;
            }
            // "Ph.D.", "LL.M.": a degree.
            boolean degree =
                    i - start <= 4
                            && s.startsWith(".", i)
                            && i + 2 < s.length()
                            && Character.isUpperCase(s.charAt(i + 1))
                            && s.charAt(i + 2) == '.';
            if (degree) {
                return i + 3;
            }
            boolean point = s.startsWith(".", i);
            // "dies., Recht, S. 5" is the woman named before; "zeigt dies." ends a sentence.
            if (point && i - start == 4 && s.startsWith("dies.,", start)) {
                return i + 1;
            }
            return point && WordClass.isAbbreviation(s.substring(start, i)) ? i + 1 : i;
        }

        /** "https://...", "www...", and a bare address with a path: "history.state.gov/about". */
        static boolean isUrl(String s, int start) {
            if (s.startsWith("http://", start)
                    || s.startsWith("https://", start)
                    || s.startsWith("www.", start)) {
                return true;
            }
            if (!Character.isLowerCase(s.charAt(start))) {
                return false;
            }
            boolean point = false;
            int end = Math.min(s.length(), start + 80);
            for (int i = start; i < end; i++) {
                char c = s.charAt(i);
                if (c == '/') {
                    return point && s.charAt(i - 1) != '.';
                }
                if (c == '.' && isLetter(s, i + 1)) {
                    point = true;
                } else if (!Character.isLetterOrDigit(c) && c != '-') {
                    return false;
                }
            }
            return false;
        }

        private static int urlEnd(String s, int start) {
            int i = start;
            while (i < s.length() && s.charAt(i) != ' ' && s.charAt(i) != '>') {
                i++;
            }
            while (i > start + 1 && ".,;)\"\u201d".indexOf(s.charAt(i - 1)) >= 0) {
                i--;
            }
            return i;
        }

        private static boolean isDigit(String s, int i) {
            return i < s.length() && Character.isDigit(s.charAt(i));
        }

        private static boolean isLetter(String s, int i) {
            return i < s.length() && Character.isLetter(s.charAt(i));
        }
    }
}
