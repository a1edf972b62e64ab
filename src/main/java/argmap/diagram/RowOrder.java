package argmap.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The order from left to right in rows of nodes, so that lines between rows cross little. Each node
 * is tried at all places of its row (Matuszewski, Schönfeld and Molitor, "Using sifting for k-layer
 * straightline crossing minimization", Graph Drawing 1999). Where crossings are left, and the rows
 * are few enough for it, nodes are also put elsewhere against their own gain, and all others sifted
 * behind them: so what hangs on a node comes along. The better of the two stays.
 *
 * <p>Nodes of one family keep the order they have among themselves: they bear on one claim alone,
 * and stand in the order of the text.
 */
final class RowOrder {
    /** Passes over all rows; the last seldom finds anything. */
    private static final int PASSES = 6;

    /** Places to either side that a node is tried at: in a row of thousands not all. */
    private static final int REACH = 300;

    /** Passes behind a node that was put elsewhere. */
    private static final int FEW_PASSES = 3;

    /** Nodes, times those that may go anywhere, up to which each is put everywhere. */
    private static final int MOST_TRIED = 40_000;

    final int[][] rows;
    private final int[] family;
    private final int[][] up;
    private final int[][] down;
    private final int[] place;
    private final int[] rowOf;

    /**
     * Of rows in their first order.
     *
     * @param family equal and not negative for nodes that keep the order they have
     * @param lines pairs of a node and one of the next row above
     */
    RowOrder(int[][] rows, int[] family, List<int[]> lines) {
        this.rows = rows;
        this.family = family;
        this.place = new int[family.length];
        this.rowOf = new int[family.length];
        this.up = ends(lines, 0);
        this.down = ends(lines, 1);
        for (int row = 0; row < rows.length; row++) {
            number(rows[row]);
            for (int node : rows[row]) {
                rowOf[node] = row;
            }
        }
    }

    private int[][] ends(List<int[]> lines, int side) {
        int[] count = new int[family.length];
        lines.forEach(line -> count[line[side]]++);
        int[][] all = new int[family.length][];
        for (int node = 0; node < all.length; node++) {
            all[node] = new int[count[node]];
        }
        lines.forEach(line -> all[line[side]][--count[line[side]]] = line[1 - side]);
        return all;
    }

    private void number(int[] row) {
        for (int i = 0; i < row.length; i++) {
            place[row[i]] = i;
        }
    }

    /**
     * Puts all in order; how often lines still cross.
     *
     * @param thorough to put nodes elsewhere against their own gain, too
     */
    int improve(boolean thorough) {
        sift(PASSES);
        int least = crossings();
        if (least == 0 || !thorough) {
            return least;
        }
        List<Integer> free = new ArrayList<>();
        for (int[] row : rows) {
            for (int node : row) {
                if (row.length > 1 && family[node] < 0) {
                    free.add(node);
                }
            }
        }
        return (long) free.size() * family.length > MOST_TRIED ? least : shuffle(free, least);
    }

    private int shuffle(List<Integer> free, int crossings) {
        int least = crossings;
        boolean better = true;
        for (int pass = 0; pass < FEW_PASSES && better && least > 0; pass++) {
            better = false;
            for (int node : free) {
                int[] row = rows[rowOf[node]];
                for (int to = 0; to < row.length && least > 0; to++) {
                    if (to == place[node]) {
                        continue;
                    }
                    int[][] before = copy();
                    int now = least + follow(node, to);
                    if (now < least) {
                        least = now;
                        better = true;
                    } else {
                        restore(before);
                    }
                }
            }
        }
        return least;
    }

    /**
     * Puts a node elsewhere, then all that its lines lead to where they cross fewest, and on from
     * what thereby moves; how many crossings that brings, less than 0 where it saves some.
     */
    private int follow(int start, int to) {
        int[] row = rows[rowOf[start]];
        int way = to > place[start] ? 1 : -1;
        int sum = 0;
        for (int i = place[start] + way; (to - i) * way >= 0; i += way) {
            sum += passing(start, row[i], way);
        }
        move(row, start, to);
        Deque<Integer> open = new ArrayDeque<>();
        near(start, open);
        for (int turn = 0; !open.isEmpty() && turn < family.length; turn++) {
            int node = open.remove();
            int saved = sift(rows[rowOf[node]], node);
            if (saved < 0) {
                sum += saved;
                near(node, open);
            }
        }
        return sum;
    }

    private void near(int node, Deque<Integer> open) {
        for (int other : down[node]) {
            open.add(other);
        }
        for (int other : up[node]) {
            open.add(other);
        }
    }

    private int[][] copy() {
        int[][] all = new int[rows.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = rows[i].clone();
        }
        return all;
    }

    private void restore(int[][] before) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(before[i], 0, rows[i], 0, rows[i].length);
            number(rows[i]);
        }
    }

    private void sift(int passes) {
        boolean better = true;
        for (int pass = 0; pass < passes && better; pass++) {
            better = false;
            for (int i = 0; i < rows.length; i++) {
                int[] row = rows[pass % 2 == 0 ? i : rows.length - 1 - i];
                for (int node : row.clone()) {
                    better |= sift(row, node) < 0;
                }
            }
        }
    }

    /** Puts a node where its lines cross fewest; by how many crossings there are more then. */
    private int sift(int[] row, int node) {
        int from = place[node];
        int best = from;
        int least = 0;
        for (int way = -1; way <= 1; way += 2) {
            int sum = 0;
            int last = way < 0 ? Math.max(0, from - REACH) : Math.min(row.length - 1, from + REACH);
            for (int i = from + way; (last - i) * way >= 0 && pass(row[i], node); i += way) {
                sum += passing(node, row[i], way);
                if (sum < least) {
                    least = sum;
                    best = i;
                }
            }
        }
        if (best != from) {
            move(row, node, best);
        }
        return least;
    }

    /** How many crossings more there are when a node passes the other, to the right with 1. */
    private int passing(int node, int other, int way) {
        return way * (crossing(other, node) - crossing(node, other));
    }

    private void move(int[] row, int node, int to) {
        int from = place[node];
        int way = to > from ? 1 : -1;
        for (int i = from; i != to; i += way) {
            row[i] = row[i + way];
        }
        row[to] = node;
        number(row);
    }

    /** Whether two nodes may change places. */
    private boolean pass(int one, int other) {
        return family[one] < 0 || family[one] != family[other];
    }

    /** How often the lines of two nodes cross when one stands before the other. */
    private int crossing(int left, int right) {
        return crossing(up[left], up[right]) + crossing(down[left], down[right]);
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

    private int crossings() {
        int sum = 0;
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                for (int j = i + 1; j < row.length; j++) {
                    sum += crossing(up[row[i]], up[row[j]]);
                }
            }
        }
        return sum;
    }
}
