package argmap.citation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
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
}
