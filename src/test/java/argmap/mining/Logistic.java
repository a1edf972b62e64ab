package argmap.mining;

import java.util.List;

/** Logistic regression held near given weights, by Newton's method. */
public final class Logistic {
    private static final int STEPS = 25;

    private Logistic() {}

    /**
     * The weights that fit best without straying far.
     *
     * @param wanted 0 to 1 for each row
     * @param prior the weights to stay near; the first is that of the constant and is free
     */
    public static double[] fit(
            List<double[]> rows, List<Double> wanted, double[] prior, double pull) {
        int n = prior.length;
        double[] weights = prior.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[n];
            double[][] curve = new double[n][n];
            for (int i = 1; i < n; i++) {
                slope[i] = pull * (weights[i] - prior[i]);
                curve[i][i] = pull;
            }
            curve[0][0] = 1e-6;
            for (int r = 0; r < rows.size(); r++) {
                double[] row = rows.get(r);
                double p = probability(weights, row);
                for (int i = 0; i < n; i++) {
                    if (row[i] == 0) {
                        continue;
                    }
                    slope[i] += (p - wanted.get(r)) * row[i];
                    for (int j = 0; j < n; j++) {
                        curve[i][j] += p * (1 - p) * row[i] * row[j];
                    }
                }
            }
            double[] move = solve(curve, slope);
            for (int i = 0; i < n; i++) {
                weights[i] -= move[i];
            }
        }
        return weights;
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
