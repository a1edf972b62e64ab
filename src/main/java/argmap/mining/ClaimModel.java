package argmap.mining;

import argmap.mining.ClaimFeatures.Part;
import argmap.text.Shipped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a sentence is to be one of the author's claims: a logistic model over {@link
 * ClaimFeatures}, one for each {@link Sight}. Weights in {@code claims.tsv}, learned by
 * RankerTraining (among the tests) from chapters in which readers marked the claims; measured on
 * authors it had not seen in docs/accuracy-mining.md.
 *
 * @param means what is taken from each feature first
 * @param spreads what it is divided by then
 * @param weights for each way of seeing, the constant first
 */
record ClaimModel(List<Double> means, List<Double> spreads, Map<Sight, List<Double>> weights) {
    private static final String WEIGHTS = "claims.tsv";

    /** Which features can be had of a text. */
    enum Sight {
        /** English, with the embedding. */
        ENGLISH_MEANING,
        /** English, words alone. */
        ENGLISH_WORDS,
        /** Whatever language, with the embedding, which still tells like from unlike. */
        ANY_MEANING,
        ANY_WORDS;

        static Sight of(boolean english, boolean embedded) {
            return english
                    ? embedded ? ENGLISH_MEANING : ENGLISH_WORDS
                    : embedded ? ANY_MEANING : ANY_WORDS;
        }

        boolean uses(int feature) {
            Part part = ClaimFeatures.part(feature);
            boolean english = this == ENGLISH_MEANING || this == ENGLISH_WORDS;
            if (part == Part.LIKENESS) {
                return this == ENGLISH_MEANING || this == ANY_MEANING;
            }
            return part == Part.MEANING
                    ? this == ENGLISH_MEANING
                    : english || !ClaimFeatures.isEnglish(feature);
        }
    }

    ClaimModel {
        means = List.copyOf(means);
        spreads = List.copyOf(spreads);
        weights = Map.copyOf(weights);
    }

    private static final class Loaded {
        static final ClaimModel MODEL = load();
    }

    static ClaimModel shipped() {
        return Loaded.MODEL;
    }

    private static ClaimModel load() {
        List<Double> means = new ArrayList<>();
        List<Double> spreads = new ArrayList<>();
        Map<Sight, List<Double>> weights = new EnumMap<>(Sight.class);
        for (Sight sight : Sight.values()) {
            weights.put(sight, new ArrayList<>());
        }
        for (String line : Shipped.lines(ClaimModel.class, WEIGHTS)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("constant")) {
                means.add(Double.valueOf(cells[1]));
                spreads.add(Double.valueOf(cells[2]));
            }
            for (Sight sight : Sight.values()) {
                String cell = cells[3 + sight.ordinal()];
                weights.getOrDefault(sight, List.of())
                        .add(cell.isEmpty() ? 0 : Double.valueOf(cell));
            }
        }
        return new ClaimModel(means, spreads, weights);
    }

    /** The log-odds that a sentence with these features is a claim. */
    double logOdds(double[] row, Sight sight) {
        List<Double> its = weights.getOrDefault(sight, List.of());
        double sum = its.get(0);
        for (int i = 0; i < row.length; i++) {
            sum += its.get(i + 1) * standard(row, i);
        }
        return sum;
    }

    private double standard(double[] row, int feature) {
        return (row[feature] - means.get(feature)) / spreads.get(feature);
    }

    /** What each part adds to the log-odds, against a middling sentence. */
    Map<Part, Double> shares(double[] row, Sight sight) {
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        List<Double> its = weights.getOrDefault(sight, List.of());
        for (int i = 0; i < row.length; i++) {
            shares.merge(ClaimFeatures.part(i), its.get(i + 1) * standard(row, i), Double::sum);
        }
        return shares;
    }

    /** What a sign of some strength adds to the log-odds, against a middling sentence. */
    double gain(Sign sign, double strength, Sight sight) {
        int at = sign.ordinal();
        return weights.getOrDefault(sight, List.of()).get(at + 1)
                * (strength - means.get(at))
                / spreads.get(at);
    }
}
