package argmap.server.workbench;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, in whole lines. */
final class LineDifference {
    /**
     * Lines compared with lines, at the most; beyond it the stretch counts as one. 4,000,000 take a
     * tenth of a second.
     */
    private static final long MOST = 4_000_000;

    private LineDifference() {}

    /** Lines {@code from} to {@code to} of the old text, that became others of the new. */
    record Hunk(int from, int to, int newFrom, int newTo) {
        boolean meets(Hunk other) {
            return from <= other.to && other.from <= to;
        }
    }

    /** A text's lines, each with its end. */
    static List<String> lines(String text) {
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

    /** The stretches that differ, in order, by a longest common run of lines. */
    static List<Hunk> of(List<String> old, List<String> fresh) {
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
        int n = old.size() - head - tail;
        int m = fresh.size() - head - tail;
        if (n == 0 && m == 0) {
            return List.of();
        }
        if (n == 0 || m == 0 || (long) n * m > MOST) {
            return List.of(new Hunk(head, head + n, head, head + m));
        }
        return between(old.subList(head, head + n), fresh.subList(head, head + m), head);
    }

    private static List<Hunk> between(List<String> old, List<String> fresh, int head) {
        int n = old.size();
        int m = fresh.size();
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(fresh.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            int from = i;
            int newFrom = j;
            while (i < n || j < m) {
                if (i < n && j < m && old.get(i).equals(fresh.get(j))) {
                    break;
                }
                if (j == m || (i < n && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > from || j > newFrom) {
                hunks.add(new Hunk(head + from, head + i, head + newFrom, head + j));
            }
            while (i < n && j < m && old.get(i).equals(fresh.get(j))) {
                i++;
                j++;
            }
        }
        return hunks;
    }
}
