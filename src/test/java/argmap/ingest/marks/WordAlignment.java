package argmap.ingest.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which word of a reading each word of the truth became: runs of words that stand once in both are
 * anchors, and between two anchors the longest common subsequence decides.
 */
public final class WordAlignment {
    private static final int LARGEST = 6_000_000;

    private final String[] a;
    private final String[] b;
    private final int[] to;

    private WordAlignment(String[] a, String[] b) {
        this.a = a;
        this.b = b;
        this.to = new int[a.length];
        Arrays.fill(to, -1);
    }

    /** For each word of {@code a} its index in {@code b}; -1 where it is lost. */
    public static int[] of(String[] a, String[] b) {
        WordAlignment alignment = new WordAlignment(a, b);
        alignment.between(0, a.length, 0, b.length, 4);
        alignment.fill();
        return alignment.to;
    }

    private void between(int a0, int a1, int b0, int b1, int run) {
        if (a0 >= a1 || b0 >= b1) {
            return;
        }
        if ((long) (a1 - a0) * (b1 - b0) < 40_000 || run == 0) {
            if ((long) (a1 - a0) * (b1 - b0) <= LARGEST) {
                common(a0, a1, b0, b1);
            }
            return;
        }
        Map<String, Integer> inA = once(a, a0, a1, run);
        Map<String, Integer> inB = once(b, b0, b1, run);
        List<int[]> pairs = new ArrayList<>();
        inA.forEach(
                (key, at) -> {
                    Integer other = inB.get(key);
                    if (at >= 0 && other != null && other >= 0) {
                        pairs.add(new int[] {at, other});
                    }
                });
        pairs.sort((x, y) -> Integer.compare(x[0], y[0]));
        List<int[]> rising = rising(pairs);
        int fromA = a0;
        int fromB = b0;
        for (int[] pair : rising) {
            if (pair[0] < fromA || pair[1] < fromB) {
                continue;
            }
            between(fromA, pair[0], fromB, pair[1], rising.isEmpty() ? 0 : run - 1);
            for (int i = 0; i < run; i++) {
                to[pair[0] + i] = pair[1] + i;
            }
            fromA = pair[0] + run;
            fromB = pair[1] + run;
        }
        between(fromA, a1, fromB, b1, run - 1);
    }

    private static Map<String, Integer> once(String[] words, int from, int to, int run) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = from; i + run <= to; i++) {
            String key = String.join(" ", Arrays.asList(words).subList(i, i + run));
            at.merge(key, i, (x, y) -> -1);
        }
        return at;
    }

    private static List<int[]> rising(List<int[]> pairs) {
        int n = pairs.size();
        int[] tails = new int[n];
        int[] before = new int[n];
        int length = 0;
        for (int i = 0; i < n; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> found = new ArrayList<>();
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
            found.add(0, pairs.get(i));
        }
        return found;
    }

    private void common(int a0, int a1, int b0, int b1) {
        int n = a1 - a0;
        int m = b1 - b0;
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] =
                        a[a0 + i].equals(b[b0 + j])
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a[a0 + i].equals(b[b0 + j])) {
                to[a0 + i++] = b0 + j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Words that were misread stand for those between the same neighbours. */
    private void fill() {
        int last = -1;
        for (int i = 0; i <= a.length; i++) {
            if (i < a.length && to[i] < 0) {
                continue;
            }
            int first = last + 1;
            int fromB = last < 0 ? -1 : to[last] + 1;
            int toB = i == a.length ? -1 : to[i];
            int n = i - first;
            int m = toB - fromB;
            if (n > 0 && n <= 4 && fromB >= 0 && toB >= 0 && m > 0 && m <= 4) {
                for (int k = 0; k < n; k++) {
                    to[first + k] = k == n - 1 ? toB - 1 : Math.min(fromB + k, toB - 1);
                }
            }
            last = i;
        }
    }
}
