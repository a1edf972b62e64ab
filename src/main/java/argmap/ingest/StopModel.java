package argmap.ingest;

import argmap.text.Shipped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which stop was printed where one of {@link StopSigns#STOPS} was read: weights of signs that
 * {@code StopTrainer} learned from generated scans, a log-linear model of four classes.
 */
final class StopModel {
    private static final class Holder {
        static final StopModel SHIPPED = read(Shipped.lines(StopModel.class, "stops.model"));
    }

    private final Map<String, float[]> weights;

    StopModel(Map<String, float[]> weights) {
        this.weights = weights;
    }

    static StopModel get() {
        return Holder.SHIPPED;
    }

    /** One line a sign: its name and a weight for each stop, with tabs between. */
    static StopModel read(List<String> lines) {
        Map<String, float[]> weights = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            float[] each = new float[StopSigns.STOPS.length()];
            for (int i = 0; i < each.length; i++) {
                each[i] = Float.parseFloat(parts[i + 1]);
            }
            weights.put(parts[0], each);
        }
        return new StopModel(weights);
    }

    /** The form that {@link #read} reads; signs that weigh next to nothing are left out. */
    String write() {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(weights)
                .forEach(
                        (sign, each) -> {
                            float most = 0;
                            for (float weight : each) {
                                most = Math.max(most, Math.abs(weight));
                            }
                            if (most >= 0.05) {
                                out.append(sign);
                                for (float weight : each) {
                                    out.append(String.format(Locale.ROOT, "\t%.2f", weight));
                                }
                                out.append('\n');
                            }
                        });
        return out.toString();
    }

    /** The probability of each stop, in the order of {@link StopSigns#STOPS}. */
    double[] shares(List<String> signs) {
        double[] shares = new double[StopSigns.STOPS.length()];
        for (String sign : signs) {
            float[] each = weights.get(sign);
            for (int i = 0; each != null && i < shares.length; i++) {
                shares[i] += each[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(Math.max(-50, Math.min(50, shares[i])));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
