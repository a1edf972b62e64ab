package argmap.citation;

import argmap.citation.ReferenceModel.ReferenceFeatures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Learns the weights of {@link References} from labelled entries.
 *
 * <p>{@code ReferenceTrainer ../shared/data/citations/anystyle-core.xml
 * src/main/resources/argmap/citation/reference-model.bin} makes the shipped model again; same
 * input, same bytes.
 */
public final class ReferenceTrainer {
    /** Passes over the entries; more add nothing in cross-validation. */
    private static final int PASSES = 30;

    /**
     * Step of AdaGrad (Duchi, Hazan and Singer 2011); .1 ends half a point lower, .25 three and
     * more.
     */
    private static final float STEP = 0.03f;

    private static final float DECAY = 1e-5f;

    /** Features of a single entry are left out: they add less than a tenth of a point. */
    private static final int FEWEST = 2;

    private final List<String> names;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final int labels;
    private final float[] weights;
    private final float[] squares;
    private final float[] steps;
    private final float[] stepSquares;

    /** From label to label whatever the joint; added to each joint's own in the model. */
    private final float[] common;

    private final float[] commonSquares;

    /** An entry as labelled by hand: label and words of each part. */
    public record Entry(List<References.Part> parts) {
        public String text() {
            return String.join(" ", parts.stream().map(References.Part::text).toList());
        }
    }

    /** An entry as rows of the weights. */
    private static final class Example {
        private final int[][] features;
        private final int[] joints;
        private final int[] gold;

        private Example(int[][] features, int[] joints, int[] gold) {
            this.features = features;
            this.joints = joints;
            this.gold = gold;
        }

        private int[][] features() {
            return features;
        }

        private int[] joints() {
            return joints;
        }

        private int[] gold() {
            return gold;
        }
    }

    private ReferenceTrainer(List<Entry> entries) {
        this.names =
                entries.stream()
                        .flatMap(e -> e.parts().stream())
                        .map(References.Part::label)
                        .distinct()
                        .sorted()
                        .toList();
        this.labels = names.size();
        Map<Integer, Integer> seen = new HashMap<>();
        List<int[][]> raw = new ArrayList<>();
        for (Entry entry : entries) {
            int[][] features = ReferenceFeatures.of(References.words(entry.text()));
            raw.add(features);
            Set<Integer> once = new HashSet<>();
            for (int[] word : features) {
                for (int feature : word) {
                    once.add(feature);
                }
            }
            once.forEach(f -> seen.merge(f, 1, Integer::sum));
        }
        seen.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(f -> rows.put(f, rows.size()));
        for (int i = 0; i < entries.size(); i++) {
            examples.add(example(entries.get(i), raw.get(i)));
        }
        this.weights = new float[rows.size() * labels];
        this.squares = new float[weights.length];
        this.steps = new float[(ReferenceModel.JOINTS * labels + 1) * labels];
        this.stepSquares = new float[steps.length];
        this.common = new float[labels * labels];
        this.commonSquares = new float[common.length];
    }

    private Example example(Entry entry, int[][] raw) {
        List<String> words = References.words(entry.text());
        int[] gold = new int[words.size()];
        int at = 0;
        for (References.Part part : entry.parts()) {
            int label = names.indexOf(part.label());
            for (int k = References.words(part.text()).size(); k > 0; k--) {
                gold[at++] = label;
            }
        }
        int[][] features = new int[raw.length][];
        for (int i = 0; i < raw.length; i++) {
            features[i] =
                    java.util.Arrays.stream(raw[i])
                            .filter(rows::containsKey)
                            .map(rows::get)
                            .toArray();
        }
        return new Example(features, ReferenceFeatures.joints(words), gold);
    }

    /** Trains on entries and labels others: for cross-validation. */
    public static Function<String, List<References.Part>> labeller(List<Entry> entries) {
        ReferenceModel model = train(entries);
        return entry -> References.parts(model, entry);
    }

    static ReferenceModel train(List<Entry> entries) {
        ReferenceTrainer trainer = new ReferenceTrainer(entries);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, new Random(pass));
            order.forEach(i -> trainer.learn(trainer.examples.get(i)));
        }
        return trainer.model();
    }

    /** One step along the gradient of an entry's log-likelihood (forward-backward). */
    private void learn(Example example) {
        int n = example.gold().length;
        double[][] own = own(example);
        double[][][] exp = new double[ReferenceModel.JOINTS][][];
        for (int joint : example.joints()) {
            exp[joint] = exp[joint] == null ? exp(joint) : exp[joint];
        }
        double[][] forward = new double[n][labels];
        double[][] backward = new double[n][labels];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < labels; y++) {
                double sum = i == 0 ? Math.exp(steps[start() + y]) : 0;
                for (int z = 0; i > 0 && z < labels; z++) {
                    sum += forward[i - 1][z] * exp[example.joints()[i]][z][y];
                }
                forward[i][y] = sum * own[i][y];
            }
            normalise(forward[i]);
        }
        java.util.Arrays.fill(backward[n - 1], 1);
        for (int i = n - 2; i >= 0; i--) {
            for (int z = 0; z < labels; z++) {
                double sum = 0;
                for (int y = 0; y < labels; y++) {
                    sum += exp[example.joints()[i + 1]][z][y] * own[i + 1][y] * backward[i + 1][y];
                }
                backward[i][z] = sum;
            }
            normalise(backward[i]);
        }
        for (int i = 0; i < n; i++) {
            updateWord(example, i, forward[i], backward[i]);
            if (i > 0) {
                int joint = example.joints()[i];
                updateStep(example, i, forward[i - 1], exp[joint], own[i], backward[i]);
            }
        }
    }

    private double[][] own(Example example) {
        double[][] own = new double[example.gold().length][labels];
        for (int i = 0; i < own.length; i++) {
            for (int row : example.features()[i]) {
                for (int y = 0; y < labels; y++) {
                    own[i][y] += weights[row * labels + y];
                }
            }
            double most = java.util.Arrays.stream(own[i]).max().orElse(0);
            for (int y = 0; y < labels; y++) {
                own[i][y] = Math.exp(own[i][y] - most);
            }
        }
        return own;
    }

    private double[][] exp(int joint) {
        double[][] exp = new double[labels][labels];
        for (int z = 0; z < labels; z++) {
            for (int y = 0; y < labels; y++) {
                int k = z * labels + y;
                exp[z][y] = Math.exp(steps[joint * labels * labels + k] + common[k]);
            }
        }
        return exp;
    }

    private void updateWord(Example example, int i, double[] forward, double[] backward) {
        double[] belief = new double[labels];
        for (int y = 0; y < labels; y++) {
            belief[y] = forward[y] * backward[y];
        }
        normalise(belief);
        for (int y = 0; y < labels; y++) {
            float slope = (float) ((y == example.gold()[i] ? 1 : 0) - belief[y]);
            if (Math.abs(slope) < 1e-4) {
                continue;
            }
            for (int row : example.features()[i]) {
                step(weights, squares, row * labels + y, slope);
            }
            if (i == 0) {
                step(steps, stepSquares, start() + y, slope);
            }
        }
    }

    private void updateStep(
            Example example, int i, double[] before, double[][] exp, double[] own, double[] after) {
        double[] belief = new double[labels * labels];
        for (int z = 0; z < labels; z++) {
            for (int y = 0; y < labels; y++) {
                belief[z * labels + y] = before[z] * exp[z][y] * own[y] * after[y];
            }
        }
        normalise(belief);
        int gold = example.gold()[i - 1] * labels + example.gold()[i];
        int base = example.joints()[i] * labels * labels;
        for (int k = 0; k < belief.length; k++) {
            float slope = (float) ((k == gold ? 1 : 0) - belief[k]);
            if (Math.abs(slope) >= 1e-4) {
                step(steps, stepSquares, base + k, slope);
                step(common, commonSquares, k, slope);
            }
        }
    }

    private static void step(float[] values, float[] sums, int k, float slope) {
        sums[k] += slope * slope;
        values[k] += STEP * slope / (float) Math.sqrt(sums[k] + 1e-3f) - STEP * DECAY * values[k];
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }

    private int start() {
        return ReferenceModel.JOINTS * labels * labels;
    }

    private ReferenceModel model() {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        int[] keys = new int[rows.size()];
        rows.forEach((key, row) -> keys[row] = key);
        float[] all = steps.clone();
        for (int k = 0; k < start(); k++) {
            all[k] += common[k % common.length];
        }
        return new ReferenceModel(names, all, keys, bytes, scale);
    }

    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        train(LabelledEntries.read(Path.of(args[0]))).write(bytes);
        Files.createDirectories(Path.of(args[1]).toAbsolutePath().getParent());
        Files.write(Path.of(args[1]), bytes.toByteArray());
    }
}
