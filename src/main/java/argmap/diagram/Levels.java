package argmap.diagram;

import argmap.diagram.DepthOrder.Course;
import argmap.diagram.DepthOrder.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cards that hang together, each on its level and in its place there from left to right. Where a
 * line passes levels it gets a bend on each, so that every piece of it goes from one level to the
 * next (Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System
 * Structures", IEEE Transactions on Systems, Man and Cybernetics 11(2), 1981).
 *
 * <p>What bears on one claim alone keeps the order of the text; all others go where fewest lines
 * cross ({@link RowOrder}).
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

    /** How often lines cross between levels, as far as their order tells. */
    int crossings;

    private Levels(int cards, int[] family, int[] level, int depth) {
        this.cards = cards;
        this.family = family;
        this.level = level;
        this.rows = new int[depth][];
    }

    /**
     * Levels of cards that are given in their order, each before what hangs on it.
     *
     * @param order of the places that cards have among themselves, ascending from left to right
     * @param lines between cards, by their numbers from 0
     * @param family equal and not negative for cards that keep the order they have among themselves
     * @param thorough to look longer for an order without crossings
     */
    static Levels of(
            int[] level, double[] order, List<Line> lines, int[] family, boolean thorough) {
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
        made.crossings = made.arrange(thorough);
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
        }
    }

    /**
     * Gives all nodes their order. Premises used together join in a point between two rows, where
     * what passes between them crosses their bar: there points and passing lines have places too.
     */
    private int arrange(boolean thorough) {
        boolean[] joined = new boolean[rows.length];
        for (Chain chain : chains) {
            if (joint(chain) >= 0) {
                joined[level[chain.line().upper()]] = true;
            }
        }
        sideways.forEach(line -> joined[level[line.from()]] = true);
        List<Integer> families = new ArrayList<>();
        for (int node = 0; node < nodes(); node++) {
            families.add(isBend(node) ? -1 : family[node]);
        }
        List<List<Integer>> points = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            points.add(new ArrayList<>());
        }
        List<int[]> pieces = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Chain chain : chains) {
            List<Integer> nodes = chain.nodes();
            for (int i = 0; i + 1 < nodes.size(); i++) {
                int above = nodes.get(i + 1);
                int joint = i + 2 == nodes.size() ? joint(chain) : -1;
                if (!joined[level[above]]) {
                    pieces.add(new int[] {nodes.get(i), above});
                    continue;
                }
                Integer point = joint < 0 ? null : numbers.get(joint);
                if (point == null) {
                    point = families.size();
                    families.add(-1);
                    points.get(level[above]).add(point);
                    pieces.add(new int[] {point, above});
                    if (joint >= 0) {
                        numbers.put(joint, point);
                    }
                }
                pieces.add(new int[] {nodes.get(i), point});
            }
        }
        for (Line line : sideways) { // below its level, past all that stands between its ends
            int point = families.size();
            families.add(-1);
            points.get(level[line.from()]).add(point);
            pieces.add(new int[] {point, line.from()});
            pieces.add(new int[] {point, line.to()});
        }
        List<int[]> all = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            all.add(rows[row]);
            if (joined[row]) {
                all.add(points.get(row).stream().mapToInt(n -> n).toArray());
            }
        }
        return new RowOrder(
                        all.toArray(int[][]::new),
                        families.stream().mapToInt(n -> n).toArray(),
                        pieces)
                .improve(thorough);
    }

    private static int joint(Chain chain) {
        return chain.line().course() == Course.DOWN ? -1 : chain.line().joint();
    }
}
