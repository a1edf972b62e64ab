package argmap.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How deep each card of a sketch stands, on which other one it hangs, and in what order: the one
 * order of a map, whatever its boxes look like. It knows nothing of sizes and of sections.
 *
 * <p>A card stands below all that it bears on, and one level below the lowest of these. So all that
 * bears on one claim and on nothing else stands level. A card that answers its neighbour, both
 * bearing on a third, stays level with it: the line between the two runs sideways.
 *
 * <p>Cards are told by their numbers in the sketch. A point where premises join is no card of its
 * own here: its premises hang on the card that it leads to. Takes time linear in cards and lines.
 */
final class DepthOrder {
    /**
     * A line from one card to another.
     *
     * @param link its number in the sketch
     * @param joint number of the point that it runs through, or -1
     */
    record Line(int from, int to, int link, int joint, Course course) {
        /** The end that stands nearer to the thesis. */
        int upper() {
            return course == Course.DOWN ? from : to;
        }

        int lower() {
            return course == Course.DOWN ? to : from;
        }
    }

    /** Where a line runs to; one that closes a circle runs down. */
    enum Course {
        UP,
        DOWN,
        SIDEWAYS
    }

    private static final int NONE = -1;

    private final int size;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> loops = new ArrayList<>();

    /** For each point where premises join the card it leads to, {@link #NONE} for all others. */
    final int[] hub;

    /** For each point the link by which it leads there. */
    final int[] stem;

    /** Levels from the top, 0 for what bears on nothing. */
    final int[] depth;

    /** What each card hangs on, {@link #NONE} for what stands on top. */
    final int[] parent;

    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();

    /** How many levels lower than they need some cards stand. */
    private final Map<Integer, Integer> lowered;

    private DepthOrder(Sketch sketch, Map<Integer, Integer> lowered) {
        this.lowered = lowered;
        this.size = sketch.cards().size();
        this.hub = new int[size];
        this.stem = new int[size];
        this.depth = new int[size];
        this.parent = new int[size];
        Arrays.fill(hub, NONE);
        Arrays.fill(stem, NONE);
        Arrays.fill(parent, NONE);
        read(sketch);
        turnCircles();
        Set<Long> between = new HashSet<>();
        lines.forEach(line -> between.add(pair(line.from(), line.to())));
        List<Line> before = List.copyOf(lines);
        sideways(between);
        do {
            level();
        } while (straighten(before));
        sink();
        hang();
    }

    static DepthOrder of(Sketch sketch) {
        return of(sketch, Map.of());
    }

    /**
     * The same with some cards lower.
     *
     * @param lowered levels by which a card stands lower than it needs, and what bears on it too; a
     *     card that bears on nothing, with any number, stands right above what bears on it
     */
    static DepthOrder of(Sketch sketch, Map<Integer, Integer> lowered) {
        return new DepthOrder(sketch, Map.copyOf(lowered));
    }

    /** All lines but those from a card to itself and those that lead on from a point. */
    List<Line> lines() {
        return lines;
    }

    /** Links from a card to itself. */
    List<Integer> loops() {
        return loops;
    }

    /** What hangs on a card, in the order of the text. */
    List<Integer> children(int card) {
        return children.get(card);
    }

    boolean isJoint(int card) {
        return hub[card] != NONE;
    }

    /** Each card before what hangs on it, and that before its neighbour to the right. */
    List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = tops.size() - 1; i >= 0; i--) {
            open.add(tops.get(i));
        }
        while (!open.isEmpty()) {
            int card = open.remove(open.size() - 1);
            order.add(card);
            for (int i = children.get(card).size() - 1; i >= 0; i--) {
                open.add(children.get(card).get(i));
            }
        }
        return order;
    }

    private static long pair(int from, int to) {
        return (long) from << 32 | to;
    }

    private void read(Sketch sketch) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Card card : sketch.cards()) {
            numbers.put(card.key(), numbers.size());
        }
        int[] leads = new int[size];
        for (int i = 0; i < sketch.links().size(); i++) {
            int from = numbers.getOrDefault(sketch.links().get(i).from(), NONE);
            int to = numbers.getOrDefault(sketch.links().get(i).to(), NONE);
            if (from >= 0 && sketch.cards().get(from).form() == Card.Form.POINT) {
                leads[from]++;
                hub[from] = to;
                stem[from] = i;
            }
        }
        for (int card = 0; card < size; card++) {
            boolean chained = hub[card] >= 0 && (leads[card] != 1 || hub[hub[card]] != NONE);
            if (chained) {
                hub[card] = NONE;
            }
        }
        for (int i = 0; i < sketch.links().size(); i++) {
            int from = numbers.getOrDefault(sketch.links().get(i).from(), NONE);
            int to = numbers.getOrDefault(sketch.links().get(i).to(), NONE);
            if (from < 0 || to < 0 || hub[from] != NONE) {
                continue;
            }
            int joint = hub[to] == NONE ? NONE : to;
            int target = joint == NONE ? to : hub[to];
            if (from == target) {
                loops.add(i);
            } else {
                lines.add(new Line(from, target, i, joint, Course.UP));
            }
        }
    }

    private void course(int line, Course course) {
        Line old = lines.get(line);
        lines.set(line, new Line(old.from(), old.to(), old.link(), old.joint(), course));
    }

    /** The lines at the upper, or at the lower end of each card. */
    private int[][] ends(boolean upper) {
        int[] count = new int[size];
        lines.forEach(line -> count[upper ? line.upper() : line.lower()]++);
        int[][] found = new int[size][];
        for (int card = 0; card < size; card++) {
            found[card] = new int[count[card]];
            count[card] = 0;
        }
        for (int i = 0; i < lines.size(); i++) {
            int card = upper ? lines.get(i).upper() : lines.get(i).lower();
            found[card][count[card]++] = i;
        }
        return found;
    }

    /** The lines that close a circle, found by going down from the top. */
    private void turnCircles() {
        int[][] below = ends(true);
        boolean[] bears = new boolean[size];
        lines.forEach(line -> bears[line.from()] = true);
        int[] state = new int[size]; // 0 new, 1 on the way, 2 done
        int[] next = new int[size];
        int[] way = new int[size];
        for (int round = 0; round < 2; round++) {
            for (int start = 0; start < size; start++) {
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
                    if (state[from] == 1) {
                        course(line, Course.DOWN);
                    } else if (state[from] == 0) {
                        state[from] = 1;
                        way[deep++] = from;
                    }
                }
            }
        }
    }

    /** Lines between two cards that both bear on a third. */
    private void sideways(Set<Long> between) {
        int[][] above = ends(false);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.joint() != NONE) {
                continue;
            }
            for (int other : above[line.to()]) {
                Line theirs = lines.get(other);
                if (theirs.course() == Course.UP
                        && theirs.joint() == NONE
                        && theirs.to() != line.from()
                        && between.contains(pair(line.from(), theirs.to()))) {
                    course(i, Course.SIDEWAYS);
                    break;
                }
            }
        }
    }

    /** The longest way from the top, by all lines that do not run sideways. */
    private void level() {
        int[][] below = ends(true);
        int[] open = new int[size];
        int[] order = new int[size];
        int found = 0;
        Arrays.fill(depth, 0);
        for (Line line : lines) {
            open[line.lower()] += line.course() == Course.SIDEWAYS ? 0 : 1;
        }
        for (int card = 0; card < size; card++) {
            if (open[card] == 0) {
                order[found++] = card;
            }
        }
        for (int i = 0; i < found; i++) {
            for (int number : below[order[i]]) {
                Line line = lines.get(number);
                if (line.course() != Course.SIDEWAYS) {
                    int lower = line.lower();
                    depth[lower] = Math.max(depth[lower], depth[order[i]] + below(lower));
                    if (--open[lower] == 0) {
                        order[found++] = lower;
                    }
                }
            }
        }
    }

    private int below(int card) {
        return 1 + lowered.getOrDefault(card, 0);
    }

    /** What bears on nothing comes down to what bears on it, where that is asked for. */
    private void sink() {
        int[][] above = ends(false);
        int[][] below = ends(true);
        for (int card : lowered.keySet()) {
            int least = Integer.MAX_VALUE;
            for (int line : below[card]) {
                least = Math.min(least, depth[lines.get(line).lower()]);
            }
            if (above[card].length == 0 && least < Integer.MAX_VALUE) {
                depth[card] = Math.max(depth[card], least - 1);
            }
        }
    }

    /** A sideways line whose ends are not level runs as before; whether there was one. */
    private boolean straighten(List<Line> before) {
        boolean changed = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.course() == Course.SIDEWAYS && depth[line.from()] != depth[line.to()]) {
                lines.set(i, before.get(i));
                changed = true;
            }
        }
        return changed;
    }

    /** Each card on the first that it bears on one level above it. */
    private void hang() {
        for (int card = 0; card < size; card++) {
            children.add(new ArrayList<>());
        }
        for (Line line : lines) {
            boolean next = depth[line.upper()] == depth[line.lower()] - below(line.lower());
            if (next && line.course() != Course.SIDEWAYS && parent[line.lower()] == NONE) {
                parent[line.lower()] = line.upper();
                children.get(line.upper()).add(line.lower());
            }
        }
        for (int card = 0; card < size; card++) {
            if (parent[card] == NONE && !isJoint(card)) {
                tops.add(card);
            }
        }
    }
}
