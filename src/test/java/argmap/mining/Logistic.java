package argmap.mining;

import java.util.Arrays;
import java.util.List;

/** Logistic regression held near given weights, by Newton's method. */
public final class Logistic {
    private static final int STEPS = 25;

    /** A step that moves no weight by more is the last. */
    private static final double STILL = 1e-5;

    /** Share of what is left at first from which on a step is solved for. */
    private static final double ENOUGH = 1e-10;

    private Logistic() {}

    /**
     * The weights that fit best without straying far.
     *
     * @param wanted 0 to 1 for each row
     * @param prior the weights to stay near; the first is that of the constant and is free
     */
    public static double[] fit(
            List<double[]> rows, List<Double> wanted, double[] prior, double pull) {
        double[] pulls = new double[prior.length];
        Arrays.fill(pulls, pull);
        return fit(rows, wanted, prior, pulls);
    }

    /**
     * The same with a pull for each weight.
     *
     * @param pulls in rows per unit squared
     */
    public static double[] fit(
            List<double[]> rows, List<Double> wanted, double[] prior, double[] pulls) {
        int n = prior.length;
        double[] weights = prior.clone();
        double[] free = pulls.clone();
        free[0] = 1e-6;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[n];
            double[] spread = new double[rows.size()];
            for (int i = 1; i < n; i++) {
                slope[i] = pulls[i] * (weights[i] - prior[i]);
            }
            for (int r = 0; r < spread.length; r++) {
                double p = probability(weights, rows.get(r));
                spread[r] = p * (1 - p);
                add(p - wanted.get(r), rows.get(r), slope);
            }
            double most = 0;
            double[] move = solve(rows, spread, free, slope);
            for (int i = 0; i < n; i++) {
                weights[i] -= move[i];
                most = Math.max(most, Math.abs(move[i]));
            }
            if (most < STILL) {
                break;
            }
        }
        return weights;
    }

    private static void add(double times, double[] row, double[] to) {
        for (int i = 0; i < row.length; i++) {
            to[i] += times * row[i];
        }
    }

    public static double probability(double[] weights, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Newton's step: the curve is the rows' squares times their spreads, and the pulls. Conjugate
     * gradients scaled by the diagonal (Hestenes and Stiefel 1952), as there are too many weights
     * for elimination.
     */
    private static double[] solve(
            List<double[]> rows, double[] spread, double[] pulls, double[] slope) {
        int n = slope.length;
        double[] scale = pulls.clone();
        for (int r = 0; r < spread.length; r++) {
            double[] row = rows.get(r);
            for (int i = 0; i < n; i++) {
                scale[i] += spread[r] * row[i] * row[i];
            }
        }
        double[] x = new double[n];
        double[] rest = slope.clone();
        double[] way = scaled(rest, scale);
        double much = dot(rest, way);
        double enough = much * ENOUGH;
        for (int step = 0; step < 4 * n && much > enough; step++) {
            double[] curved = new double[n];
            for (int i = 0; i < n; i++) {
                curved[i] = pulls[i] * way[i];
            }
            for (int r = 0; r < spread.length; r++) {
                add(spread[r] * dot(rows.get(r), way), rows.get(r), curved);
            }
            double far = much / dot(way, curved);
            add(far, way, x);
            add(-far, curved, rest);
            double[] next = scaled(rest, scale);
            double left = dot(rest, next);
            add(left / much, way, next);
            way = next;
            much = left;
        }
        return x;
    }

    private static double[] scaled(double[] vector, double[] scale) {
        double[] scaled = new double[vector.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = vector[i] / scale[i];
        }
        return scaled;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
