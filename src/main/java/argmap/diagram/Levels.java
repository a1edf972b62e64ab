package argmap.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cards that hang together, each on its level: what bears on nothing on top, everything else below
 * all that it bears on. Where a line passes levels it gets a bend on each, so that every piece of
 * it goes from one level to the next (Sugiyama, Tagawa and Toda, "Methods for Visual Understanding
 * of Hierarchical System Structures", IEEE Transactions on Systems, Man and Cybernetics 11(2),
 * 1981).
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

    /** A line between two cards, {@code lower} before {@code upper} unless it closes a circle. */
    record Line(int from, int to, int length) {}

    /**
     * A line through its bends, from the lower end to the upper.
     *
     * @param turned whether the line itself runs the other way
     */
    record Chain(int line, boolean turned, List<Integer> nodes) {
        Chain {
            nodes = List.copyOf(nodes);
        }

        int lower() {
            return nodes.get(0);
        }

        int upper() {
            return nodes.get(nodes.size() - 1);
        }
    }

    final int cards;
    final int[] level;
    final List<Chain> chains = new ArrayList<>();
    final List<int[]> up = new ArrayList<>();
    final List<int[]> down = new ArrayList<>();
    final int[][] rows;

    private Levels(int cards, int[] level, int depth) {
        this.cards = cards;
        this.level = level;
        this.rows = new int[depth][];
    }

    /**
     * @param starts the level that each card may stand on at the highest
     */
    static Levels of(int cards, List<Line> lines, int[] starts) {
        boolean[] turned = turned(cards, lines);
        int[] level = levels(cards, lines, turned, starts);
        int bends = 0;
        int depth = 1;
        for (int at : level) {
            depth = Math.max(depth, at + 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            bends += Math.max(0, Math.abs(level[line.from()] - level[line.to()]) - 1);
            if (bends > MOST_BENDS) {
                throw new TooManyBends();
            }
        }
        Levels made = new Levels(cards, Arrays.copyOf(level, cards + bends), depth);
        made.chain(lines, turned);
        made.order();
        return made;
    }

    int nodes() {
        return level.length;
    }

    boolean isBend(int node) {
        return node >= cards;
    }

    /** The lines that close a circle, found by going down from the top. */
    private static boolean[] turned(int cards, List<Line> lines) {
        int[][] below = ends(cards, lines, new boolean[lines.size()], false);
        boolean[] turned = new boolean[lines.size()];
        boolean[] bears = new boolean[cards];
        lines.forEach(line -> bears[line.from()] = true);
        int[] state = new int[cards]; // 0 new, 1 on the way, 2 done
        int[] next = new int[cards];
        int[] way = new int[cards];
        for (int round = 0; round < 2; round++) {
            for (int start = 0; start < cards; start++) {
                if (state[start] != 0 || (round == 0 && bears[start])) {
                    continue;
                }
                int deep = 0;
                way[deep++] = start;
                state[start] = 1;
                while (deep > 0) {
                    int at = way[deep - 1];
                    if (next[at] == below[at].length) {
                        state[at] = 2;
                        deep--;
                        continue;
                    }
                    int line = below[at][next[at]++];
                    int from = lines.get(line).from();
                    turned[line] = state[from] == 1;
                    if (state[from] == 0) {
                        state[from] = 1;
                        way[deep++] = from;
                    }
                }
            }
        }
        return turned;
    }

    /** The longest way from the top; then what has more below it than above is let down. */
    private static int[] levels(int cards, List<Line> lines, boolean[] turned, int[] starts) {
        int[][] below = ends(cards, lines, turned, false);
        int[][] above = ends(cards, lines, turned, true);
        int[] level = starts.clone();
        int[] open = new int[cards];
        int[] order = new int[cards];
        int found = 0;
        for (int card = 0; card < cards; card++) {
            open[card] = above[card].length;
            if (open[card] == 0) {
                order[found++] = card;
            }
        }
        for (int i = 0; i < found; i++) {
            int at = order[i];
            for (int line : below[at]) {
                int child = turned[line] ? lines.get(line).to() : lines.get(line).from();
                level[child] = Math.max(level[child], level[at] + lines.get(line).length());
                if (--open[child] == 0) {
                    order[found++] = child;
                }
            }
        }
        for (int i = found - 1; i >= 0; i--) {
            int at = order[i];
            if (above[at].length == 0 || below[at].length <= above[at].length) {
                continue;
            }
            int lowest = Integer.MAX_VALUE;
            for (int line : below[at]) {
                int child = turned[line] ? lines.get(line).to() : lines.get(line).from();
                lowest = Math.min(lowest, level[child] - lines.get(line).length());
            }
            level[at] = Math.max(level[at], lowest);
        }
        return level;
    }

    /** For each card the lines to what stands above or below it. */
    private static int[][] ends(int cards, List<Line> lines, boolean[] turned, boolean above) {
        int[] count = new int[cards];
        for (int pass = 0; ; pass++) {
            int[][] found = pass == 0 ? null : new int[cards][];
            if (found != null) {
                for (int card = 0; card < cards; card++) {
                    found[card] = new int[count[card]];
                    count[card] = 0;
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                int card = above == turned[i] ? line.to() : line.from();
                if (found != null) {
                    found[card][count[card]] = i;
                }
                count[card]++;
            }
            if (found != null) {
                return found;
            }
        }
    }

    private void chain(List<Line> lines, boolean[] turned) {
        List<List<Integer>> above = lists();
        List<List<Integer>> below = lists();
        int bend = cards;
        for (int i = 0; i < lines.size(); i++) {
            int lower = turned[i] ? lines.get(i).to() : lines.get(i).from();
            int upper = turned[i] ? lines.get(i).from() : lines.get(i).to();
            List<Integer> nodes = new ArrayList<>(List.of(lower));
            int last = lower;
            for (int at = level[lower] - 1; at >= level[upper]; at--) {
                int node = at == level[upper] ? upper : bend++;
                level[node] = at;
                nodes.add(node);
                above.get(last).add(node);
                below.get(node).add(last);
                last = node;
            }
            chains.add(new Chain(i, turned[i], nodes));
        }
        above.forEach(ends -> up.add(ends.stream().mapToInt(n -> n).toArray()));
        below.forEach(ends -> down.add(ends.stream().mapToInt(n -> n).toArray()));
    }

    private List<List<Integer>> lists() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int node = 0; node < nodes(); node++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** From left to right as one comes to them going down each branch in turn. */
    private void order() {
        int[] count = new int[rows.length];
        for (int at : level) {
            count[at]++;
        }
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new int[count[row]];
            count[row] = 0;
        }
        boolean[] seen = new boolean[nodes()];
        int[] way = new int[nodes()];
        int[] next = new int[nodes()];
        for (int start = 0; start < cards; start++) {
            if (seen[start] || up.get(start).length > 0) {
                continue;
            }
            int deep = 0;
            way[deep++] = start;
            while (deep > 0) {
                int at = way[deep - 1];
                if (!seen[at]) {
                    seen[at] = true;
                    rows[level[at]][count[level[at]]++] = at;
                }
                if (next[at] == down.get(at).length) {
                    deep--;
                } else {
                    int child = down.get(at)[next[at]++];
                    if (!seen[child]) {
                        way[deep++] = child;
                    }
                }
            }
        }
    }
}
