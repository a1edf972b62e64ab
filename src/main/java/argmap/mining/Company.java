package argmap.mining;

import argmap.mining.ClaimFeatures.Part;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The sentences of a text that are most like each one, whatever they speak of. */
final class Company {
    /** Likes that are asked. From 5 to 40 it hardly matters how many. */
    private static final int LIKES = 10;

    private Company() {}

    /**
     * For each sentence the mean value of the ten that lie nearest by meaning; 0 where there is no
     * other.
     *
     * @param rows the features of each
     * @param values of each
     */
    static double[] means(List<double[]> rows, double[] values) {
        List<float[]> units = rows.stream().map(Company::unit).toList();
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToDouble(one -> mean(one, units, values))
                .toArray();
    }

    private static double mean(int one, List<float[]> units, double[] values) {
        record Like(double nearness, double value) {}
        return IntStream.range(0, units.size())
                .filter(other -> other != one)
                .mapToObj(
                        other ->
                                new Like(
                                        Embedding.likeness(units.get(one), units.get(other)),
                                        values[other]))
                .sorted(Comparator.comparingDouble(Like::nearness).reversed())
                .limit(LIKES)
                .mapToDouble(Like::value)
                .average()
                .orElse(0);
    }

    private static float[] unit(double[] row) {
        int from = ClaimFeatures.firstOf(Part.MEANING);
        float[] unit = new float[row.length - from];
        double length = 1e-9;
        for (int i = from; i < row.length; i++) {
            length += row[i] * row[i];
        }
        for (int i = from; i < row.length; i++) {
            unit[i - from] = (float) (row[i] / Math.sqrt(length));
        }
        return unit;
    }
}
