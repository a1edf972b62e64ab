package argmap.mining;

import java.util.Arrays;
import java.util.List;

/** Logistic regression held near given weights, by Newton's method. */
public final class Logistic {
    private static final int STEPS = 25;

    /** A step that moves no weight by more is the last. */
    private static final double STILL = 1e-5;

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
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[n];
            double[][] curve = new double[n][n];
            for (int i = 1; i < n; i++) {
                slope[i] = pulls[i] * (weights[i] - prior[i]);
                curve[i][i] = pulls[i];
            }
            curve[0][0] = 1e-6;
            for (int r = 0; r < rows.size(); r++) {
                add(rows.get(r), wanted.get(r), weights, slope, curve);
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    curve[i][j] = curve[j][i];
                }
            }
            double most = 0;
            double[] move = solve(curve, slope);
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

    private static void add(
            double[] row, double wanted, double[] weights, double[] slope, double[][] curve) {
        double p = probability(weights, row);
        double spread = p * (1 - p);
        for (int i = 0; i < row.length; i++) {
            if (row[i] == 0) {
                continue;
            }
            slope[i] += (p - wanted) * row[i];
            double[] line = curve[i];
            double much = spread * row[i];
            for (int j = i; j < row.length; j++) {
                line[j] += much * row[j];
            }
        }
    }

    public static double probability(double[] weights, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gaussian elimination with row exchange. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int c = 0; c < n; c++) {
            int best = c;
            for (int r = c + 1; r < n; r++) {
                best = Math.abs(a[r][c]) > Math.abs(a[best][c]) ? r : best;
            }
            double[] row = a[c];
            a[c] = a[best];
            a[best] = row;
            double value = b[c];
            b[c] = b[best];
            b[best] = value;
            for (int r = c + 1; r < n; r++) {
                double factor = a[r][c] / a[c][c];
                for (int k = c; k < n; k++) {
                    a[r][k] -= factor * a[c][k];
                }
                b[r] -= factor * b[c];
            }
        }
        double[] x = new double[n];
        for (int r = n - 1; r >= 0; r--) {
            double sum = b[r];
            for (int k = r + 1; k < n; k++) {
                sum -= a[r][k] * x[k];
            }
            x[r] = sum / a[r][r];
        }
        return x;
    }
}
