package argmap.diagram;

import argmap.diagram.Levels.Chain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines between levels, each as straight as what stands between its ends allows: it starts from its
 * bends, which no card covers, and leaves out every bend that it can pass without.
 *
 * <p>Here y runs from level 0 on, whatever side of the picture that is.
 */
final class LevelLines {
    /** Between a line and a card that it passes, and between two lines, in points. */
    private static final double CLEAR = 4;

    /** Share of the way to the side at which a line leaves its card towards the other end. */
    private static final double LEANING = 0.3;

    /** Share of half a side that lines may leave from; the corners are round. */
    private static final double SIDE = 0.8;

    /** Between two lines that join the same cards. */
    private static final double BESIDE = 12;

    private static final double CORNER = 12;

    /** Bends that are looked over at once; long lines are put together from such pieces. */
    private static final int REACH = 24;

    private final Levels levels;
    private final Area[] areas;
    private final double[] tops;
    private final double[] bottoms;
    private final Map<Long, Integer> beside = new HashMap<>();
    private final Map<Long, Integer> drawn = new HashMap<>();

    /**
     * @param areas of all nodes; of a bend, a line from one side of its level to the other
     */
    LevelLines(Levels levels, Area[] areas) {
        this.levels = levels;
        this.areas = areas;
        this.tops = new double[levels.rows.length];
        this.bottoms = new double[levels.rows.length];
        for (int level = 0; level < tops.length; level++) {
            tops[level] = Double.MAX_VALUE;
            bottoms[level] = -Double.MAX_VALUE;
            for (int node : levels.rows[level]) {
                tops[level] = Math.min(tops[level], areas[node].y());
                bottoms[level] = Math.max(bottoms[level], areas[node].bottom());
            }
        }
        levels.chains.forEach(chain -> beside.merge(ends(chain), 1, Integer::sum));
    }

    private static long ends(Chain chain) {
        return (long) chain.lower() << 32 | chain.upper();
    }

    /** From the lower end to the upper; asked once for each chain. */
    List<Place> route(Chain chain) {
        List<Integer> nodes = chain.nodes();
        int lower = chain.lower();
        int upper = chain.upper();
        int number = drawn.merge(ends(chain), 1, Integer::sum) - 1;
        double shift = (number - (beside.getOrDefault(ends(chain), 1) - 1) / 2.0) * BESIDE;
        double from = port(lower, nodes.get(1), shift);
        double to = port(upper, nodes.get(nodes.size() - 2), shift);
        double middle = areas[upper].centre().x();
        if (nodes.size() == 2 && Math.abs(from - middle) <= areas[upper].width() / 2 * SIDE) {
            to = from;
        } else if (nodes.size() == 2) {
            to = port(upper, lower, shift);
        }
        List<Place> all = new ArrayList<>();
        all.add(new Place(from, areas[lower].y()));
        all.add(new Place(from, top(levels.level[lower])));
        for (int i = 1; i < nodes.size() - 1; i++) {
            Area bend = areas[nodes.get(i)];
            all.add(new Place(bend.x(), bend.bottom()));
            all.add(new Place(bend.x(), bend.y()));
        }
        all.add(new Place(to, bottom(levels.level[upper])));
        all.add(new Place(to, areas[upper].bottom()));
        return pulled(all, chain);
    }

    private double port(int card, int towards, double shift) {
        Area area = areas[card];
        double most = area.width() / 2 * SIDE;
        double lean = (areas[towards].centre().x() - area.centre().x()) * LEANING + shift;
        return area.centre().x() + Math.max(-most, Math.min(most, lean));
    }

    private double top(int level) {
        return tops[level];
    }

    private double bottom(int level) {
        return bottoms[level];
    }

    private List<Place> pulled(List<Place> all, Chain chain) {
        List<Place> kept = new ArrayList<>(List.of(all.get(0)));
        int at = 0;
        while (at < all.size() - 1) {
            int next = Math.min(all.size() - 1, at + REACH);
            while (next > at + 1 && !free(all.get(at), all.get(next), chain)) {
                next--;
            }
            at = next;
            if (kept.get(kept.size() - 1).distance(all.get(at)) > 0.01) {
                kept.add(all.get(at));
            }
        }
        return kept;
    }

    /** Whether a line upwards passes nothing of others. */
    private boolean free(Place low, Place high, Chain chain) {
        int lowest = levels.level[chain.lower()];
        for (int level = levels.level[chain.upper()]; level <= lowest; level++) {
            double from = Math.max(high.y(), top(level) - CLEAR);
            double to = Math.min(low.y(), bottom(level) + CLEAR);
            if (from >= to) {
                continue;
            }
            // A row stands in order, so that only what the line comes near need be looked at.
            double left = Math.min(x(low, high, from), x(low, high, to)) - CLEAR;
            double right = Math.max(x(low, high, from), x(low, high, to)) + CLEAR;
            int[] row = levels.rows[level];
            for (int i = first(row, left); i < row.length && areas[row[i]].x() < right; i++) {
                Area area = areas[row[i]];
                double top = Math.max(high.y(), area.y() - CLEAR);
                double bottom = Math.min(low.y(), area.bottom() + CLEAR);
                if (top >= bottom || isOwn(row[i], chain)) {
                    continue;
                }
                double a = x(low, high, top);
                double b = x(low, high, bottom);
                if (Math.max(a, b) > area.x() - CLEAR && Math.min(a, b) < area.right() + CLEAR) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first node of a row that does not end left of a place. */
    private int first(int[] row, double left) {
        int low = 0;
        int high = row.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (areas[row[middle]].right() < left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOwn(int node, Chain chain) {
        int at = levels.level[chain.lower()] - levels.level[node];
        return chain.nodes().get(at) == node;
    }

    private static double x(Place low, Place high, double y) {
        return high.x() + (low.x() - high.x()) * (y - high.y()) / (low.y() - high.y());
    }

    /** Straight pieces, their corners rounded. */
    static Curve curve(List<Place> places) {
        List<Place> points = new ArrayList<>(List.of(places.get(0)));
        for (int i = 1; i < places.size() - 1; i++) {
            Place corner = places.get(i);
            double before = points.get(points.size() - 1).distance(corner);
            double after = corner.distance(places.get(i + 1));
            double round = Math.min(CORNER, Math.min(before, after / 2) * 0.9);
            Place in = towards(corner, points.get(points.size() - 1), round / before);
            Place out = towards(corner, places.get(i + 1), round / after);
            straight(points, in);
            points.add(towards(in, corner, 2 / 3.0));
            points.add(towards(out, corner, 2 / 3.0));
            points.add(out);
        }
        straight(points, places.get(places.size() - 1));
        return new Curve(points);
    }

    private static void straight(List<Place> points, Place to) {
        Curve line = Curve.straight(points.get(points.size() - 1), to);
        points.addAll(line.points().subList(1, 4));
    }

    private static Place towards(Place from, Place to, double share) {
        return new Place(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
