package argmap.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each node of a level stands: lines are springs, the order of a level and the gaps in it are
 * kept, and one level after the other is put where its springs are least stretched, down and up in
 * turn. For one level that is a regression with a fixed order, solved exactly in linear time by
 * pooling neighbours that get in each other's way (Best and Chakravarti, "Active set algorithms for
 * isotonic regression", Mathematical Programming 47, 1990). It puts a card in the middle over what
 * bears on it.
 */
final class LevelPlaces {
    /** Sweeps that look to one side only, for a first place; then such that look to both. */
    private static final int FIRST = 4;

    private static final int SWEEPS = 40;

    // Long lines are to be straight: weights by the bends at a line's ends, as in Gansner,
    // Koutsofios, North and Vo 1993, section 4.
    private static final double[] WEIGHT = {1, 2, 8};

    /** Of a card over others: it stands over their middle more than below what it bears on. */
    private static final double UPWARDS = 0.1;

    /** Keeps what has no line where it is. */
    private static final double LOOSE = 0.01;

    /** Sweeps between two times that what hangs on one line is moved as a whole. */
    private static final int GATHER = 4;

    /** The room between two neighbours. */
    interface Gap {
        double between(int left, int right);
    }

    private final Levels levels;
    private final Gap gap;
    private final Blocks hanging;
    private final double[] width;
    private final double[] x;
    private double room;

    private LevelPlaces(Levels levels, double[] width, Gap gap) {
        this.levels = levels;
        this.gap = gap;
        this.hanging = new Blocks(levels, this::apart);
        this.width = width;
        this.x = new double[levels.nodes()];
    }

    /**
     * The middle of each node, the leftmost edge at 0.
     *
     * @param room that is better not exceeded: where the springs alone would, levels are held
     *     within it, and boxes then stand less exactly over the middle of what bears on them
     */
    static double[] of(Levels levels, double[] width, Gap gap, double room) {
        LevelPlaces places = new LevelPlaces(levels, width, gap);
        places.settle(false);
        double wide = 0;
        for (int node = 0; node < places.x.length; node++) {
            wide = Math.max(wide, places.x[node] + width[node] / 2);
        }
        if (wide > room) {
            places.room = Math.max(room, places.widestRow());
            places.settle(true);
        }
        return places.x;
    }

    private double widestRow() {
        double widest = 0;
        for (int[] row : levels.rows) {
            double wide = 0;
            for (int i = 0; i < row.length; i++) {
                wide += width[row[i]] + (i == 0 ? 0 : gap.between(row[i - 1], row[i]));
            }
            widest = Math.max(widest, wide);
        }
        return widest;
    }

    private void settle(boolean bounded) {
        int rows = levels.rows.length;
        for (int[] row : levels.rows) {
            if (bounded) {
                break; // from where they are
            }
            for (int i = 1; i < row.length; i++) {
                x[row[i]] = x[row[i - 1]] + apart(row[i - 1], row[i]);
            }
        }
        for (int sweep = 0; sweep < FIRST + SWEEPS; sweep++) {
            boolean up = sweep % 2 == 0;
            boolean both = sweep >= FIRST;
            for (int i = 0; i < rows; i++) {
                settle(levels.rows[up ? rows - 1 - i : i], both || !up, both || up);
            }
            if (both && !bounded && sweep % GATHER == 0) {
                hanging.gather(x);
            }
        }
        double left = Double.MAX_VALUE;
        for (int node = 0; node < x.length; node++) {
            left = Math.min(left, x[node] - width[node] / 2);
        }
        for (int node = 0; node < x.length; node++) {
            x[node] -= left;
        }
    }

    private double weight(int one, int other) {
        return WEIGHT[(levels.isBend(one) ? 1 : 0) + (levels.isBend(other) ? 1 : 0)];
    }

    /** Between the middles of two neighbours. */
    private double apart(int a, int b) {
        return (width[a] + width[b]) / 2 + gap.between(a, b);
    }

    private void settle(int[] row, boolean byAbove, boolean byBelow) {
        double[] mean = new double[row.length];
        double[] weight = new double[row.length];
        int[] size = new int[row.length];
        int pools = 0;
        double gone = 0;
        for (int i = 0; i < row.length; i++) {
            gone += i == 0 ? 0 : apart(row[i - 1], row[i]);
            double sum = LOOSE * x[row[i]];
            double all = LOOSE;
            for (int side = 0; side < 2; side++) {
                if (side == 0 ? !byAbove : !byBelow) {
                    continue;
                }
                boolean over = !levels.isBend(row[i]) && levels.down.get(row[i]).length > 0;
                double share = side == 0 && byBelow && over ? UPWARDS : 1;
                for (int near : (side == 0 ? levels.up : levels.down).get(row[i])) {
                    double pull = share * weight(near, row[i]);
                    sum += pull * x[near];
                    all += pull;
                }
            }
            mean[pools] = sum / all - gone;
            weight[pools] = all;
            size[pools++] = 1;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                double both = weight[pools - 2] + weight[pools - 1];
                mean[pools - 2] =
                        (mean[pools - 2] * weight[pools - 2] + mean[pools - 1] * weight[pools - 1])
                                / both;
                weight[pools - 2] = both;
                size[pools - 2] += size[pools - 1];
                pools--;
            }
        }
        int last = row.length - 1;
        double least = room == 0 ? -Double.MAX_VALUE : width[row[0]] / 2;
        double most = room == 0 ? Double.MAX_VALUE : room - gone - width[row[last]] / 2;
        gone = 0;
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int k = 0; k < size[pool]; k++, at++) {
                gone += at == 0 ? 0 : apart(row[at - 1], row[at]);
                x[row[at]] = Math.max(least, Math.min(most, mean[pool])) + gone;
            }
        }
    }

    /**
     * What hangs on a single line, moved as a whole under what it hangs on, as far as its
     * neighbours on each level let it: node by node it would come there only in hundreds of sweeps.
     * No other line gets longer by it.
     */
    private static final class Blocks {
        /** In larger maps the search for what hangs together takes too long. */
        private static final int MOST_NODES = 3_000;

        /** A line that nothing else goes around, and what stands below it, row by row. */
        private record Block(int above, int below, List<Integer> nodes) {}

        private final Levels levels;
        private final Gap gap;
        private final int[] place;
        private final List<Block> blocks = new ArrayList<>();

        Blocks(Levels levels, Gap gap) {
            this.levels = levels;
            this.gap = gap;
            this.place = new int[levels.nodes()];
            for (int[] row : levels.rows) {
                for (int i = 0; i < row.length; i++) {
                    place[row[i]] = i;
                }
            }
            if (levels.nodes() <= MOST_NODES) {
                find();
            }
        }

        private void find() {
            int[] seen = new int[levels.nodes()];
            Arrays.fill(seen, -1);
            int stamp = 0;
            for (int[] row : levels.rows) {
                for (int below : row) {
                    for (int above : levels.up.get(below)) {
                        List<Integer> block = below(below, above, seen, stamp++);
                        if (!block.isEmpty()) {
                            blocks.add(new Block(above, below, block));
                        }
                    }
                }
            }
        }

        /**
         * All that hangs together with a node but for one line; nothing where that goes around it.
         */
        private List<Integer> below(int start, int above, int[] seen, int stamp) {
            List<Integer> block = new ArrayList<>(List.of(start));
            seen[start] = stamp;
            for (int next = 0; next < block.size(); next++) {
                int at = block.get(next);
                boolean skipped = false;
                for (int[] side : List.of(levels.up.get(at), levels.down.get(at))) {
                    for (int near : side) {
                        if (at == start && near == above && !skipped) {
                            skipped = true; // the line itself; a second one between the two is
                            // another
                        } else if (near == above) {
                            return List.of();
                        } else if (seen[near] != stamp) {
                            seen[near] = stamp;
                            block.add(near);
                        }
                    }
                }
            }
            return block;
        }

        /** Moves each block. */
        void gather(double[] x) {
            boolean[] inside = new boolean[levels.nodes()];
            for (Block block : blocks) {
                double way = x[block.above()] - x[block.below()];
                block.nodes().forEach(node -> inside[node] = true);
                for (int node : block.nodes()) {
                    int[] row = levels.rows[levels.level[node]];
                    int next = place[node] + (way > 0 ? 1 : -1);
                    if (next >= 0 && next < row.length && !inside[row[next]]) {
                        double room =
                                way > 0
                                        ? x[row[next]] - x[node] - gap.between(node, row[next])
                                        : x[node] - x[row[next]] - gap.between(row[next], node);
                        way = Math.signum(way) * Math.min(Math.abs(way), Math.max(0, room));
                    }
                }
                for (int node : block.nodes()) {
                    x[node] += way;
                    inside[node] = false;
                }
            }
        }
    }
}
