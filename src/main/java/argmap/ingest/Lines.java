package argmap.ingest;

import argmap.document.Leftover;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a source that hold more than blanks, without the blanks at their ends.
 *
 * <p>Kept as arrays of offsets: a book of 100 MB has two million lines, and a record with a copy of
 * the characters for each would not fit beside the text itself.
 */
final class Lines {
    /** What a line was found to be. */
    enum Role {
        TEXT,
        NOTE,
        HEAD,
        FOLIO,
        /** A heading beyond doubt. */
        TITLE,
        STRAY
    }

    private final Source source;
    private final String text;
    private int[] start = new int[256];
    private int[] end = new int[256];
    private int count;
    private final BitSet afterBlank = new BitSet();
    private final BitSet afterFeed = new BitSet();

    /** Rows that begin within a printed line, where a note may begin. */
    private final BitSet within = new BitSet();

    private final boolean cut;

    /** The offsets at which numbers of lines stand in the margin. */
    private final BitSet margin;

    private byte[] indent = new byte[256];
    private byte[] gap = new byte[256];
    private final BitSet beside = new BitSet();
    private final Role[] roles;
    private final List<Leftover> cuts = new ArrayList<>();

    Lines(Source source) {
        this(source, false);
    }

    /**
     * @param cut true to part a line where a note may begin within it
     */
    Lines(Source source, boolean cut) {
        this.source = source;
        this.cut = cut;
        this.text = source.text();
        this.margin = cut ? MarginNumbers.in(text) : new BitSet();
        split();
        roles = new Role[count];
        Arrays.fill(roles, Role.TEXT);
    }

    private void split() {
        int at = 0;
        boolean blank = false;
        boolean feed = false;
        int blanks = 0;
        int indent0 = -1;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && !endsLine(text.charAt(stop))) {
                stop++;
            }
            int from = at;
            int to = stop;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to && isSpeck(from)) {
                cuts.add(new Leftover(new Span(from, to), "speck"));
                feed |= stop < text.length() && text.charAt(stop) == '\f';
                at = stop + 1;
                continue;
            }
            if (from < to && !margin.isEmpty()) {
                int words = withoutMargin(from, to);
                indent0 = words > from && words < to ? 0 : -1;
                from = words;
                while (to > from && margin.get(tokenStart(from, to))) {
                    cuts.add(new Leftover(new Span(tokenStart(from, to), to), "line number"));
                    to = trimmed(from, tokenStart(from, to));
                }
                if (from >= to) {
                    blank |= false;
                    feed |= stop < text.length() && text.charAt(stop) == '\f';
                    at = stop + 1;
                    continue;
                }
            }
            if (from < to) {
                int first = count;
                add(from, to);
                if (cut) {
                    cutWithin(from, to);
                }
                afterBlank.set(first, blank);
                afterFeed.set(first, feed);
                indent[first] = (byte) (indent0 == 0 ? 0 : Math.min(100, from - at));
                indent0 = -1;
                gap[first] = (byte) blanks;
                blank = false;
                feed = false;
                blanks = 0;
            } else if (stop > at || (at > 0 && text.charAt(at - 1) == '\n')) {
                blank = true;
                blanks = Math.min(3, blanks + 1);
            }
            feed |= stop < text.length() && text.charAt(stop) == '\f';
            boolean crlf =
                    stop + 1 < text.length()
                            && text.charAt(stop) == '\r'
                            && text.charAt(stop + 1) == '\n';
            at = stop + (crlf ? 2 : 1);
        }
    }

    /** Whether a line of a scan is but dirt. */
    private boolean isSpeck(int offset) {
        return source.geometry().map(geometry -> geometry.typeAt(offset).speck()).orElse(false);
    }

    private int withoutMargin(int from, int to) {
        if (!margin.get(from)) {
            return from;
        }
        int stop = from;
        while (stop < to && Letters.isDigit(text.charAt(stop))) {
            stop++;
        }
        cuts.add(new Leftover(new Span(from, stop), "line number"));
        return Letters.skipBlanks(text, stop, to);
    }

    private int tokenStart(int from, int to) {
        int start = to;
        while (start > from && Letters.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int trimmed(int from, int end) {
        int to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private void add(int from, int to) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            indent = Arrays.copyOf(indent, count * 2);
            gap = Arrays.copyOf(gap, count * 2);
        }
        start[count] = from;
        end[count++] = to;
    }

    /** Parts the line added last where a label stands behind a sentence's end, or a wide blank. */
    private void cutWithin(int from, int to) {
        for (int i = from + 3; i < to - 2; i++) {
            char c = text.charAt(i);
            if (!isBlank(text.charAt(i - 1)) || Character.isLetter(c) || isBlank(c)) {
                continue;
            }
            char before = text.charAt(i - 2);
            boolean closes =
                    Letters.isStop(before)
                            || Letters.isClosingQuote(before)
                            || before == ')'
                            || before == ']'
                            || before == ';'
                            || isBlank(before);
            // Marks of an export before a page's first line are no words.
            boolean bracketed = "([".indexOf(c) >= 0;
            closes = closes && (hasLetter(from, i) || bracketed && hasFigure(from, i));
            NoteLabel label = closes ? NoteLabel.at(text, i, to) : NoteLabel.NONE;
            int ruined = closes && !label.isSome() ? NoteLabel.ruinedEnd(text, i, to) : i;
            int after = ruined > i ? Letters.skipBlanks(text, ruined, to) : label.after();
            if ((!label.isSome() && ruined == i) || after >= to) {
                continue;
            }
            char next = text.charAt(after);
            if (Character.isUpperCase(next)
                    || Letters.isOpeningQuote(next)
                    || opensCitation(after)
                    || bracketed && opensReport(after, to)) {
                int stop = i;
                while (stop > from && isBlank(text.charAt(stop - 1))) {
                    stop--;
                }
                end[count - 1] = stop;
                add(i, to);
                within.set(count - 1);
                i = after;
            }
        }
    }

    private boolean hasLetter(int from, int to) {
        for (int i = Math.max(from, to - 40); i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A volume and the name of a report: "34 Stat. 697". */
    private boolean opensReport(int at, int end) {
        int stop = at;
        while (stop < end && stop < at + 4 && Letters.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop > at
                && stop + 1 < end
                && isBlank(text.charAt(stop))
                && Character.isUpperCase(text.charAt(stop + 1));
    }

    private boolean opensCitation(int at) {
        return text.regionMatches(true, at, "ibid", 0, 4)
                || text.startsWith("see ", at)
                || text.startsWith("cf", at);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    /** Blanks as a scan has them: also no-break spaces and a byte-order mark amid the text. */
    static boolean isBlank(char c) {
        if (c > ' ' && c < '\u0080') {
            return false;
        }
        return c == ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
    }

    Source source() {
        return source;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return start[line];
    }

    int end(int line) {
        return end[line];
    }

    int length(int line) {
        return end[line] - start[line];
    }

    Span span(int line) {
        return new Span(start[line], end[line]);
    }

    String text(int line) {
        return text.substring(start[line], end[line]);
    }

    /** Moves a line's start over characters that are set aside. */
    void cutStart(int line, int offset, String why) {
        int stop = offset;
        while (stop > start[line] && isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        cuts.add(new Leftover(new Span(start[line], stop), why));
        start[line] = offset;
    }

    /** Moves a line's end before characters that are set aside. */
    void cutEnd(int line, int offset, String why) {
        cuts.add(new Leftover(new Span(offset, end[line]), why));
        end[line] = offset;
    }

    /** What was set aside at the starts of lines that go on. */
    List<Leftover> cuts() {
        return cuts;
    }

    /** Says of a line set aside that it is data about the text, or a licence. */
    void beside(int line) {
        beside.set(line);
    }

    boolean isBeside(int line) {
        return beside.get(line);
    }

    boolean afterBlank(int line) {
        return afterBlank.get(line);
    }

    boolean afterFeed(int line) {
        return afterFeed.get(line);
    }

    /** True where a row begins within a printed line. */
    boolean within(int line) {
        return within.get(line);
    }

    /** How many blank characters stand before the line's first. */
    int indent(int line) {
        return indent[line];
    }

    /** How many empty lines stand before, at most 3. */
    int gap(int line) {
        return gap[line];
    }

    boolean hasFeeds() {
        return !afterFeed.isEmpty();
    }

    /** How many strings of digits stand in a line. */
    int numbers(int line) {
        int numbers = 0;
        boolean digit = false;
        for (int i = start(line); i < end(line); i++) {
            boolean now = Letters.isDigit(text().charAt(i));
            numbers += now && !digit ? 1 : 0;
            digit = now;
        }
        return numbers;
    }

    /**
     * Where something stands in a line at or behind an offset; -1 where it does not. Never looks
     * beyond the line: a text of a million lines is looked through once, not once for each.
     */
    int find(String wanted, int from, int line) {
        int end = end(line);
        for (int at = from; at + wanted.length() <= end; at++) {
            if (text().startsWith(wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The line that an offset lies in, or right behind. */
    int lineAt(int offset) {
        int at = Arrays.binarySearch(start, 0, count, offset);
        int line = at >= 0 ? at : -at - 2;
        // Behind the last word of one line and at the first of the next is behind that word.
        return at > 0 && end[at - 1] == offset ? at - 1 : Math.max(0, line);
    }

    Role role(int line) {
        return roles[line];
    }

    void role(int line, Role role) {
        roles[line] = role;
    }
}
