package argmap.diagram;

import argmap.diagram.DepthOrder.Course;
import argmap.diagram.DepthOrder.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cards that hang together, each on its level and in its place there from left to right. Where a
 * line passes levels it gets a bend on each, so that every piece of it goes from one level to the
 * next (Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System
 * Structures", IEEE Transactions on Systems, Man and Cybernetics 11(2), 1981).
 *
 * <p>What bears on one claim alone keeps the order of the text. Where lines run across the tree all
 * others go where fewest of them cross: each is tried at all places of its row (Matuszewski,
 * Schönfeld and Molitor, "Using sifting for k-layer straightline crossing minimization", Graph
 * Drawing 1999).
 *
 * <p>Nodes are numbers: first the cards, then the bends.
 */
final class Levels {
    /** More bends than this make no picture that a person reads. */
    static final int MOST_BENDS = 50_000;

    /** The map is none for this layout. */
    static final class TooManyBends extends RuntimeException {
        TooManyBends() {
            super("lines pass more than " + MOST_BENDS + " levels", null, false, false);
        }
    }

    /** A line through its bends, from the lower end to the upper. */
    record Chain(Line line, List<Integer> nodes) {
        Chain {
            nodes = List.copyOf(nodes);
        }
    }

    private final int cards;
    private final int[] family;
    final int[] level;
    final List<Chain> chains = new ArrayList<>();
    final List<Line> sideways = new ArrayList<>();
    final List<int[]> up = new ArrayList<>();
    final List<int[]> down = new ArrayList<>();
    final int[][] rows;
    private final int[] place;

    private Levels(int cards, int[] family, int[] level, int depth) {
        this.cards = cards;
        this.family = family;
        this.level = level;
        this.rows = new int[depth][];
        this.place = new int[level.length];
    }

    /**
     * Levels of cards that are given in their order, each before what hangs on it.
     *
     * @param order of the places that cards have among themselves, ascending from left to right
     * @param lines between cards, by their numbers from 0
     * @param family equal and not negative for cards that keep the order they have among themselves
     */
    static Levels of(int[] level, double[] order, List<Line> lines, int[] family) {
        int cards = level.length;
        int depth = 1 + Arrays.stream(level).max().orElse(0);
        int bends = 0;
        for (Line line : lines) {
            bends += Math.max(0, level[line.lower()] - level[line.upper()] - 1);
            if (bends > MOST_BENDS) {
                throw new TooManyBends();
            }
        }
        Levels made = new Levels(cards, family, Arrays.copyOf(level, cards + bends), depth);
        made.line(lines, Arrays.copyOf(order, cards + bends));
        made.sift();
        return made;
    }

    int nodes() {
        return level.length;
    }

    boolean isBend(int node) {
        return node >= cards;
    }

    private void line(List<Line> lines, double[] order) {
        List<List<Integer>> above = new ArrayList<>();
        List<List<Integer>> below = new ArrayList<>();
        for (int node = 0; node < nodes(); node++) {
            above.add(new ArrayList<>());
            below.add(new ArrayList<>());
        }
        int bend = cards;
        for (Line line : lines) {
            if (line.course() == Course.SIDEWAYS) {
                sideways.add(line);
                continue;
            }
            List<Integer> nodes = new ArrayList<>(List.of(line.lower()));
            int last = line.lower();
            int levels = level[line.lower()] - level[line.upper()];
            for (int at = level[last] - 1; at >= level[line.upper()]; at--) {
                int node = at == level[line.upper()] ? line.upper() : bend++;
                double share = (double) (level[line.lower()] - at) / levels;
                if (node >= cards) {
                    level[node] = at;
                    order[node] =
                            order[line.lower()]
                                    + (order[line.upper()] - order[line.lower()]) * share;
                }
                nodes.add(node);
                above.get(last).add(node);
                below.get(node).add(last);
                last = node;
            }
            chains.add(new Chain(line, nodes));
        }
        above.forEach(ends -> up.add(ends.stream().mapToInt(n -> n).toArray()));
        below.forEach(ends -> down.add(ends.stream().mapToInt(n -> n).toArray()));
        List<List<Integer>> sorted = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            sorted.add(new ArrayList<>());
        }
        for (int node = 0; node < nodes(); node++) {
            sorted.get(level[node]).add(node);
        }
        for (int row = 0; row < rows.length; row++) {
            sorted.get(row).sort(Comparator.comparingDouble(node -> order[node]));
            rows[row] = sorted.get(row).stream().mapToInt(n -> n).toArray();
            number(rows[row]);
        }
    }

    private void number(int[] row) {
        for (int i = 0; i < row.length; i++) {
            place[row[i]] = i;
        }
    }

    /** Passes over all rows; the last seldom finds anything. */
    private static final int PASSES = 6;

    /** Places to either side that a node is tried at: in a row of thousands not all. */
    private static final int REACH = 300;

    private void sift() {
        boolean better = true;
        for (int pass = 0; pass < PASSES && better; pass++) {
            better = false;
            for (int i = 0; i < rows.length; i++) {
                int[] row = rows[pass % 2 == 0 ? i : rows.length - 1 - i];
                for (int node : row.clone()) {
                    better |= sift(row, node);
                }
            }
        }
    }

    /** Puts a node where its lines cross fewest; whether it went elsewhere. */
    private boolean sift(int[] row, int node) {
        int from = place[node];
        int best = from;
        int least = 0;
        int sum = 0;
        for (int i = from + 1; i < row.length && i <= from + REACH && pass(row[i], node); i++) {
            sum += crossing(row[i], node) - crossing(node, row[i]);
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        sum = 0;
        for (int i = from - 1; i >= 0 && i >= from - REACH && pass(row[i], node); i--) {
            sum += crossing(node, row[i]) - crossing(row[i], node);
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        if (best == from) {
            return false;
        }
        int way = best > from ? 1 : -1;
        for (int i = from; i != best; i += way) {
            row[i] = row[i + way];
        }
        row[best] = node;
        number(row);
        return true;
    }

    /** Whether two nodes may change places. */
    private boolean pass(int one, int other) {
        boolean siblings = !isBend(one) && !isBend(other) && family[one] >= 0;
        return !siblings || family[one] != family[other];
    }

    /** How often the lines of two nodes cross when one stands before the other. */
    private int crossing(int left, int right) {
        return crossing(up.get(left), up.get(right)) + crossing(down.get(left), down.get(right));
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
}
