package argmap.server;

import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;

/**
 * What turns one version of a file into another, in as many small edits as there are stretches that
 * differ, so that the editor's cursor and marks stay where they are.
 *
 * <p>Lines are compared as in E. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1, 1986; within lines that differ, only what both begin and end with is left out.
 */
final class Difference {
    /** Lines that may differ; with more, all between the first and the last is one edit. */
    private static final int MOST = 400;

    private final Source before;
    private final List<String> old;
    private final List<String> now;
    private final List<TextEdit> edits = new ArrayList<>();

    private Difference(Source before, String after) {
        this.before = before;
        this.old = lines(before.text());
        this.now = lines(after);
    }

    static List<TextEdit> edits(Source before, String after) {
        Difference difference = new Difference(before, after);
        difference.find();
        return difference.edits;
    }

    /** Lines with their ends; joined they are the text. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private void find() {
        int start = 0;
        int most = Math.min(old.size(), now.size());
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        int from = start;
        int fromNow = start;
        for (int[] kept : kept(start, old.size() - end, now.size() - end)) {
            add(from, kept[0], fromNow, kept[1]);
            from = kept[0] + 1;
            fromNow = kept[1] + 1;
        }
        add(from, old.size() - end, fromNow, now.size() - end);
    }

    /** Pairs of lines that stay, in order, between two places; none where too much differs. */
    private List<int[]> kept(int start, int oldEnd, int nowEnd) {
        int n = oldEnd - start;
        int m = nowEnd - start;
        int limit = Math.min(n + m, MOST);
        List<int[]> reached = new ArrayList<>();
        int[] far = new int[2 * limit + 3];
        for (int d = 0; d <= limit; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = k + limit + 1;
                boolean down = k == -d || (k != d && far[at - 1] < far[at + 1]);
                int x = down ? far[at + 1] : far[at - 1] + 1;
                while (x < n && x - k < m && old.get(start + x).equals(now.get(start + x - k))) {
                    x++;
                }
                far[at] = x;
                if (x >= n && x - k >= m) {
                    return back(reached, start, limit, n, m);
                }
            }
            reached.add(far.clone());
        }
        return List.of();
    }

    private List<int[]> back(List<int[]> reached, int start, int limit, int n, int m) {
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
                kept.add(new int[] {start + --x, start + --y});
            }
            x = before;
            y = before - (down ? k + 1 : k - 1);
        }
        while (x > 0) {
            kept.add(new int[] {start + --x, start + --y});
        }
        Collections.reverse(kept);
        return kept;
    }

    private void add(int from, int to, int fromNow, int toNow) {
        if (from == to && fromNow == toNow) {
            return;
        }
        int start = 0;
        for (int i = 0; i < from; i++) {
            start += old.get(i).length();
        }
        String gone = String.join("", old.subList(from, to));
        String came = String.join("", now.subList(fromNow, toNow));
        int same = 0;
        int most = Math.min(gone.length(), came.length());
        while (same < most && gone.charAt(same) == came.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && gone.charAt(gone.length() - 1 - end) == came.charAt(came.length() - 1 - end)) {
            end++;
        }
        edits.add(
                new TextEdit(
                        Lines.range(before, new Span(start + same, start + gone.length() - end)),
                        came.substring(same, came.length() - end)));
    }
}
