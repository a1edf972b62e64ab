package argmap.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What turns one version of a file into another, in as many small changes as there are stretches
 * that differ, so that cursors and marks of an editor stay where they are.
 *
 * <p>Lines are compared as in E. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1, 1986; within lines that differ, only what both begin and end with is left out.
 */
public final class LineDifference {
    /** Lines that may differ; with more, all between the first and the last is one stretch. */
    private static final int MOST = 400;

    private LineDifference() {}

    /** Lines {@code from} to {@code to} of the old text, that became others of the new. */
    public record Hunk(int from, int to, int newFrom, int newTo) {
        public boolean meets(Hunk other) {
            return from <= other.to && other.from <= to;
        }
    }

    /** A stretch of the old text's characters and what takes its place. */
    public record Change(int from, int to, String becomes) {}

    /** A text's lines, each with its end. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(text.substring(from, at + 1));
            from = at + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    /** Where each line starts, and behind them the text's length. */
    public static int[] starts(List<String> lines) {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length();
        }
        return starts;
    }

    /** The changes from one text to another, in order and apart. */
    public static List<Change> between(String old, String fresh) {
        List<String> a = lines(old);
        List<String> b = lines(fresh);
        int[] starts = starts(a);
        List<Change> changes = new ArrayList<>();
        for (Hunk hunk : of(a, b)) {
            String was = String.join("", a.subList(hunk.from, hunk.to));
            String is = String.join("", b.subList(hunk.newFrom, hunk.newTo));
            int least = Math.min(was.length(), is.length());
            int head = 0;
            while (head < least && was.charAt(head) == is.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < least - head
                    && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
                tail++;
            }
            int from = starts[hunk.from];
            changes.add(
                    new Change(
                            from + head,
                            from + was.length() - tail,
                            is.substring(head, is.length() - tail)));
        }
        return changes;
    }

    /** The stretches of lines that differ, in order. */
    public static List<Hunk> of(List<String> old, List<String> fresh) {
        int head = 0;
        int least = Math.min(old.size(), fresh.size());
        while (head < least && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        int end = old.size() - tail;
        int newEnd = fresh.size() - tail;
        List<Hunk> hunks = new ArrayList<>();
        int from = head;
        int newFrom = head;
        for (int[] kept : kept(old.subList(head, end), fresh.subList(head, newEnd))) {
            add(hunks, new Hunk(from, head + kept[0], newFrom, head + kept[1]));
            from = head + kept[0] + 1;
            newFrom = head + kept[1] + 1;
        }
        add(hunks, new Hunk(from, end, newFrom, newEnd));
        return hunks;
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        if (hunk.from < hunk.to || hunk.newFrom < hunk.newTo) {
            hunks.add(hunk);
        }
    }

    /** Pairs of lines that stay, in order; none where too much differs. */
    private static List<int[]> kept(List<String> old, List<String> fresh) {
        int n = old.size();
        int m = fresh.size();
        int limit = Math.min(n + m, MOST);
        List<int[]> reached = new ArrayList<>();
        int[] far = new int[2 * limit + 3];
        for (int d = 0; d <= limit; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = k + limit + 1;
                boolean down = k == -d || (k != d && far[at - 1] < far[at + 1]);
                int x = down ? far[at + 1] : far[at - 1] + 1;
                while (x < n && x - k < m && old.get(x).equals(fresh.get(x - k))) {
                    x++;
                }
                far[at] = x;
                if (x >= n && x - k >= m) {
                    return back(reached, limit, n, m);
                }
            }
            reached.add(far.clone());
        }
        return List.of();
    }

    private static List<int[]> back(List<int[]> reached, int limit, int n, int m) {
        List<int[]> kept = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = reached.size(); d > 0; d--) {
            int[] far = reached.get(d - 1);
            int k = x - y;
            int at = k + limit + 1;
            boolean down = k == -d || (k != d && far[at - 1] < far[at + 1]);
            int before = down ? far[at + 1] : far[at - 1];
            int fromX = before + (down ? 0 : 1);
            while (x > fromX) {
                kept.add(new int[] {--x, --y});
            }
            x = before;
            y = before - (down ? k + 1 : k - 1);
        }
        while (x > 0) {
            kept.add(new int[] {--x, --y});
        }
        Collections.reverse(kept);
        return kept;
    }
}
