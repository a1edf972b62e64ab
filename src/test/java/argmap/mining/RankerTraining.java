package argmap.mining;

import argmap.document.Document;
import argmap.mining.ClaimFeatures.Part;
import argmap.mining.ClaimModel.Sight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Learns the weights of {@link ClaimModel} from chapters with readings; run by hand. Writes {@code
 * claims.tsv} to the path given.
 */
public final class RankerTraining {
    /** What a lesser claim counts. */
    private static final double LESSER = 0.8;

    /** Strength of the pull to nothing, in sentences per unit squared. */
    private static final double PULL = 600;

    /** The same for each number of a sentence's vector, of which there are more than signs. */
    private static final double PULL_OF_MEANING = 4_000;

    /** A text's sentences with their features and what they should count. */
    public record Example(String author, List<double[]> rows, List<Double> wanted) {}

    private RankerTraining() {}

    public static void main(String[] arguments) throws IOException {
        ClaimModel model = learn(examples(), List.of(Sight.values()));
        Files.writeString(Path.of(arguments[0]), written(model), StandardCharsets.UTF_8);
    }

    /** The chapters with readings and the three in CC0 with marks of their own. */
    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (ChapterReading chapter : ChapterReading.all(TextsForMining.shared())) {
            examples.add(
                    example(
                            chapter.author(),
                            chapter.document(),
                            s -> chapter.marked(s.text(), LESSER)));
        }
        for (MarkedChapter chapter : MarkedChapter.books(TextsForMining.shared())) {
            examples.add(
                    example(
                            chapter.name(),
                            chapter.document(),
                            s -> chapter.marked(s.paragraph(), s.span(), LESSER)));
        }
        return examples;
    }

    private static Example example(
            String author, Document document, ToDoubleFunction<Sentence> wanted) {
        SplitText reading = SplitText.of(document);
        WordIndex index = new WordIndex(reading.sentences().stream().map(Sentence::words).toList());
        Ranker ranker =
                new Ranker(
                        reading,
                        index,
                        Embeddings.of(DraftOptions.DEFAULT),
                        blank(),
                        TextTongue.of(reading.sentences()));
        List<double[]> rows = new ArrayList<>();
        List<Double> marks = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            rows.add(ranker.features(sentence));
            marks.add(wanted.applyAsDouble(sentence));
        }
        return new Example(author, rows, marks);
    }

    private static ClaimModel blank() {
        int n = ClaimFeatures.NAMES.size();
        Map<Sight, List<Double>> weights = new EnumMap<>(Sight.class);
        for (Sight sight : Sight.values()) {
            weights.put(sight, Collections.nCopies(n + 1, 0.0));
        }
        return new ClaimModel(Collections.nCopies(n, 0.0), Collections.nCopies(n, 1.0), weights);
    }

    /** The model of some texts, for the ways of seeing that are asked for. */
    static ClaimModel learn(List<Example> examples, List<Sight> sights) {
        List<double[]> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (Example example : examples) {
            rows.addAll(example.rows());
            wanted.addAll(example.wanted());
        }
        int n = ClaimFeatures.NAMES.size();
        List<Double> means = new ArrayList<>();
        List<Double> spreads = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int at = i;
            double mean = rows.stream().mapToDouble(row -> row[at]).average().orElse(0);
            double spread =
                    Math.sqrt(
                            rows.stream()
                                    .mapToDouble(row -> Math.pow(row[at] - mean, 2))
                                    .average()
                                    .orElse(1));
            means.add(rounded(mean));
            spreads.add(Math.max(1e-3, rounded(spread)));
        }
        ClaimModel blank = blank();
        Map<Sight, List<Double>> weights = new EnumMap<>(blank.weights());
        for (Sight sight : sights) {
            weights.put(sight, weights(rows, wanted, means, spreads, sight));
        }
        return new ClaimModel(means, spreads, weights);
    }

    private static List<Double> weights(
            List<double[]> rows,
            List<Double> wanted,
            List<Double> means,
            List<Double> spreads,
            Sight sight) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < means.size(); i++) {
            if (sight.uses(i)) {
                used.add(i);
            }
        }
        List<double[]> seen = new ArrayList<>();
        for (double[] row : rows) {
            double[] its = new double[used.size() + 1];
            its[0] = 1;
            for (int i = 0; i < used.size(); i++) {
                int at = used.get(i);
                its[i + 1] = (row[at] - means.get(at)) / spreads.get(at);
            }
            seen.add(its);
        }
        double[] pulls = new double[used.size() + 1];
        for (int i = 0; i < used.size(); i++) {
            boolean meaning = ClaimFeatures.part(used.get(i)) == Part.MEANING;
            pulls[i + 1] = meaning ? PULL_OF_MEANING : PULL;
        }
        double[] learned = Logistic.fit(seen, wanted, new double[pulls.length], pulls);
        List<Double> weights = new ArrayList<>(Collections.nCopies(means.size() + 1, 0.0));
        weights.set(0, rounded(learned[0]));
        for (int i = 0; i < used.size(); i++) {
            weights.set(used.get(i) + 1, rounded(learned[i + 1]));
        }
        return weights;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e5) / 1e5;
    }

    private static String written(ClaimModel model) {
        StringBuilder out = new StringBuilder();
        out.append(
                "# Weights for claims, learned by RankerTraining: feature, mean, spread, and"
                        + " for\n");
        out.append("# each way of seeing a weight per spread:");
        for (Sight sight : Sight.values()) {
            out.append(' ').append(sight.name().toLowerCase(Locale.ROOT));
        }
        out.append("\n# Texts and readings they were learned from: see NOTICE.\n");
        out.append("constant\t\t");
        line(model, 0, out);
        for (int i = 0; i < ClaimFeatures.NAMES.size(); i++) {
            out.append(ClaimFeatures.NAMES.get(i)).append('\t').append(model.means().get(i));
            out.append('\t').append(model.spreads().get(i));
            line(model, i + 1, out);
        }
        return out.toString();
    }

    private static void line(ClaimModel model, int at, StringBuilder out) {
        for (Sight sight : Sight.values()) {
            double weight = Optional.ofNullable(model.weights().get(sight)).orElseThrow().get(at);
            out.append('\t').append(weight == 0 ? "" : String.valueOf(weight));
        }
        out.append('\n');
    }
}
