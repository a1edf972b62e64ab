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
    private final Role[] roles;
    private final List<Leftover> cuts = new ArrayList<>();

    Lines(Source source) {
        this.source = source;
        this.text = source.text();
        split();
        roles = new Role[count];
        Arrays.fill(roles, Role.TEXT);
    }

    private void split() {
        int at = 0;
        boolean blank = false;
        boolean feed = false;
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
            if (from < to) {
                add(from, to);
                afterBlank.set(count - 1, blank);
                afterFeed.set(count - 1, feed);
                blank = false;
                feed = false;
            } else if (stop > at || (at > 0 && text.charAt(at - 1) == '\n')) {
                blank = true;
            }
            feed |= stop < text.length() && text.charAt(stop) == '\f';
            boolean crlf =
                    stop + 1 < text.length()
                            && text.charAt(stop) == '\r'
                            && text.charAt(stop + 1) == '\n';
            at = stop + (crlf ? 2 : 1);
        }
    }

    private void add(int from, int to) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
        }
        start[count] = from;
        end[count++] = to;
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

    /** What was set aside at the starts of lines that go on. */
    List<Leftover> cuts() {
        return cuts;
    }

    boolean afterBlank(int line) {
        return afterBlank.get(line);
    }

    boolean afterFeed(int line) {
        return afterFeed.get(line);
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
