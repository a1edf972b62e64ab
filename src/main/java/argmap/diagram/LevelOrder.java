package argmap.diagram;

/**
 * Orders each level from left to right so that few lines cross: each node goes to the median of its
 * neighbours, from the top down and from the bottom up in turn, then neighbours change places where
 * that helps (Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs", IEEE
 * Transactions on Software Engineering 19(3), 1993, section 3).
 */
final class LevelOrder {
    /** Sweeps down and up; the paper takes 24, and the last dozen seldom change a map. */
    private static final int SWEEPS = 12;

    /**
     * Nodes, bends among them, above which a third of the sweeps must do: 3,000 claims with 4,000
     * lines took 15 seconds with all.
     */
    private static final int MANY = 8_000;

    /** Sweeps without a gain after which there will be none. */
    private static final int PATIENCE = 4;

    private final Levels levels;
    private final int[] place;

    private LevelOrder(Levels levels) {
        this.levels = levels;
        this.place = new int[levels.nodes()];
        for (int[] row : levels.rows) {
            number(row);
        }
    }

    /** Changes the order of the rows. */
    static void improve(Levels levels) {
        new LevelOrder(levels).improve();
    }

    private void improve() {
        int[][] rows = levels.rows;
        int[][] best = copy(rows);
        long least = crossings();
        int idle = 0;
        int most = levels.nodes() > MANY ? SWEEPS / 3 : SWEEPS;
        for (int sweep = 0; sweep < most && least > 0 && idle < PATIENCE; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 1; i < rows.length; i++) {
                sort(rows[down ? i : rows.length - 1 - i], down);
            }
            transpose();
            long now = crossings();
            idle++;
            if (now < least) {
                least = now;
                best = copy(rows);
                idle = 0;
            }
        }
        for (int row = 0; row < rows.length; row++) {
            rows[row] = best[row];
        }
    }

    private static int[][] copy(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            copy[row] = rows[row].clone();
        }
        return copy;
    }

    private void number(int[] row) {
        for (int i = 0; i < row.length; i++) {
            place[row[i]] = i;
        }
    }

    /** By the median of the neighbours above or below; what has none stays where it is. */
    private void sort(int[] row, boolean byAbove) {
        double[] median = new double[row.length];
        int[] moving = new int[row.length];
        double[] key = new double[row.length];
        int count = 0;
        for (int i = 0; i < row.length; i++) {
            int[] near = (byAbove ? levels.up : levels.down).get(row[i]);
            median[i] = near.length == 0 ? -1 : median(near);
            if (median[i] < 0) {
                continue;
            }
            int at = count++;
            while (at > 0 && key[at - 1] > median[i]) { // rows are nearly sorted
                key[at] = key[at - 1];
                moving[at] = moving[at - 1];
                at--;
            }
            key[at] = median[i];
            moving[at] = row[i];
        }
        int next = 0;
        for (int i = 0; i < row.length; i++) {
            if (median[i] >= 0) {
                row[i] = moving[next++];
            }
        }
        number(row);
    }

    private double median(int[] near) {
        int[] at = places(near);
        int middle = at.length / 2;
        if (at.length % 2 == 1) {
            return at[middle];
        }
        if (at.length == 2) {
            return (at[0] + at[1]) / 2.0;
        }
        double left = at[middle - 1] - at[0];
        double right = at[at.length - 1] - at[middle];
        return left + right == 0
                ? at[middle]
                : (at[middle - 1] * right + at[middle] * left) / (left + right);
    }

    private int[] places(int[] near) {
        int[] at = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            int k = i;
            while (k > 0 && at[k - 1] > place[near[i]]) {
                at[k] = at[k - 1];
                k--;
            }
            at[k] = place[near[i]];
        }
        return at;
    }

    private void transpose() {
        boolean better = true;
        for (int pass = 0; better && pass < (levels.nodes() > MANY ? 1 : SWEEPS); pass++) {
            better = false;
            for (int[] row : levels.rows) {
                for (int i = 0; i + 1 < row.length; i++) {
                    int a = row[i];
                    int b = row[i + 1];
                    if (crossing(a, b) > crossing(b, a)) {
                        row[i] = b;
                        row[i + 1] = a;
                        place[b] = i;
                        place[a] = i + 1;
                        better = true;
                    }
                }
            }
        }
    }

    /** How often the lines of two nodes cross when one stands right before the other. */
    private int crossing(int left, int right) {
        return crossing(levels.up.get(left), levels.up.get(right))
                + crossing(levels.down.get(left), levels.down.get(right));
    }

    private int crossing(int[] left, int[] right) {
        int crossings = 0;
        for (int a : left) {
            for (int b : right) {
                if (place[a] > place[b]) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    /** All crossings, counted with a tree of sums: O(E log V) (Barth, Jünger and Mutzel 2002). */
    private long crossings() {
        long crossings = 0;
        for (int row = 1; row < levels.rows.length; row++) {
            int[] sums = new int[levels.rows[row - 1].length + 1];
            int before = 0;
            for (int node : levels.rows[row]) {
                int[] at = places(levels.up.get(node));
                for (int to : at) {
                    int upToIt = 0;
                    for (int i = to + 1; i > 0; i -= i & -i) {
                        upToIt += sums[i];
                    }
                    crossings += before - upToIt;
                }
                for (int to : at) {
                    for (int i = to + 1; i < sums.length; i += i & -i) {
                        sums[i]++;
                    }
                    before++;
                }
            }
        }
        return crossings;
    }
}
