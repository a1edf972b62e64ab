package argmap.diagram;

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

    private final Levels levels;
    private final LevelBlocks hanging;
    private final double[] width;
    private final double[] x;

    private LevelPlaces(Levels levels, double[] width) {
        this.levels = levels;
        this.hanging = new LevelBlocks(levels, this::apart);
        this.width = width;
        this.x = new double[levels.nodes()];
    }

    /** The middle of each node, the leftmost edge at 0. */
    static double[] of(Levels levels, double[] width) {
        LevelPlaces places = new LevelPlaces(levels, width);
        places.settle();
        return places.x;
    }

    private void settle() {
        int rows = levels.rows.length;
        for (int[] row : levels.rows) {
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
            if (both && sweep % GATHER == 0) {
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
        return (width[a] + width[b]) / 2 + Bands.GAP;
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
        gone = 0;
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int k = 0; k < size[pool]; k++, at++) {
                gone += at == 0 ? 0 : apart(row[at - 1], row[at]);
                x[row[at]] = mean[pool] + gone;
            }
        }
    }
}
