package argmap.ingest;

import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the columns of a page behind one another where a text shows them side by side, as {@code
 * pdftotext -layout} does.
 *
 * <p>A page has two columns where a strip of blanks runs down it with words on both sides. Lines
 * that cross the strip, such as heads, stay where they are and part what is above from what is
 * below.
 */
final class Columns {
    /** Rows with words on both sides of the strip, as a share of a page's rows. */
    private static final double BOTH_SIDES = 0.25;

    /** Rows that may cross the strip, as a share of those that reach it. */
    private static final double CROSSING = 0.12;

    private static final int FEWEST_ROWS = 8;

    private Columns() {}

    /** The text with its columns in order; the same source where no page has any. */
    static Source unfold(Source source) {
        String text = source.text();
        if (text.indexOf('\f') < 0 || text.indexOf("     ") < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean changed = false;
        int at = 0;
        while (at <= text.length()) {
            int stop = text.indexOf('\f', at);
            int end = stop < 0 ? text.length() : stop;
            String page = text.substring(at, end);
            List<String> rows = page.lines().toList();
            int strip = strip(rows);
            if (strip < 0) {
                out.append(page);
            } else {
                changed = true;
                unfold(rows, strip, out);
            }
            if (stop < 0) {
                break;
            }
            out.append('\f');
            at = stop + 1;
        }
        return changed ? new Source(source.name(), out.toString()) : source;
    }

    /** The middle of the strip of blanks between two columns; -1 where there is none. */
    private static int strip(List<String> rows) {
        int widest = 0;
        int filled = 0;
        for (String row : rows) {
            widest = Math.max(widest, row.length());
            filled += row.isBlank() ? 0 : 1;
        }
        if (filled < FEWEST_ROWS || widest < 60 || widest > 400) {
            return -1;
        }
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int at = widest / 3; at < widest * 2 / 3; at++) {
            int crossing = 0;
            int both = 0;
            int right = 0;
            for (String row : rows) {
                boolean reaches = row.length() > at + 1;
                if (!reaches) {
                    continue;
                }
                boolean blank = row.charAt(at) == ' ' && row.charAt(at + 1) == ' ';
                boolean left = !row.substring(0, at).isBlank();
                crossing += blank ? 0 : 1;
                right += blank ? 1 : 0;
                both += blank && left ? 1 : 0;
            }
            boolean columns = both >= BOTH_SIDES * filled || right >= 2 * BOTH_SIDES * filled;
            if (columns
                    && both >= 3
                    && crossing <= CROSSING * (crossing + right)
                    && crossing < fewest) {
                fewest = crossing;
                best = at;
            }
        }
        return best;
    }

    private static void unfold(List<String> rows, int strip, StringBuilder out) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String row : rows) {
            boolean crosses =
                    row.length() > strip + 1
                            && !(row.charAt(strip) == ' ' && row.charAt(strip + 1) == ' ');
            if (crosses) {
                flush(left, right, out);
                out.append(row).append('\n');
                continue;
            }
            String one = row.substring(0, Math.min(strip, row.length())).stripTrailing();
            String other = row.length() > strip ? row.substring(strip).stripTrailing() : "";
            boolean neither = one.isEmpty() && other.isEmpty();
            if (neither || !one.isEmpty()) {
                left.add(one);
            }
            if (neither || !other.isEmpty()) {
                right.add(other);
            }
        }
        flush(left, right, out);
    }

    /** The left column, then the right one without the blanks before all of its rows. */
    private static void flush(List<String> left, List<String> right, StringBuilder out) {
        left.forEach(row -> out.append(row).append('\n'));
        int indent = Integer.MAX_VALUE;
        for (String row : right) {
            if (!row.isBlank()) {
                indent = Math.min(indent, row.length() - row.stripLeading().length());
            }
        }
        for (String row : right) {
            out.append(row.isBlank() ? "" : row.substring(indent)).append('\n');
        }
        left.clear();
        right.clear();
    }
}
