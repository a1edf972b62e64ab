package argmap.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns the weights of {@link Concession} from GUM and writes them; run by hand. */
public final class ConcessionTraining {
    private static final double PULL = 3;
    private static final int SEEN_AT_LEAST = 3;

    private ConcessionTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Set<String>> signs = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        Path trees = TextsForMining.shared().resolve("data/discourse/gum-rs4");
        for (RstDocument document : RstDocument.free(trees)) {
            for (RelatedPassages pair : RelatedPassages.of(document)) {
                Set<String> found =
                        Concession.signs(
                                pair.first(), pair.second(), pair.fromFirst(), pair.together());
                signs.add(found);
                wanted.add(pair.kind().equals("adversative-concession") ? 1.0 : 0.0);
                found.forEach(sign -> seen.merge(sign, 1, Integer::sum));
            }
        }
        seen.values().removeIf(times -> times < SEEN_AT_LEAST);
        List<String> names = List.copyOf(seen.keySet());
        List<double[]> rows = new ArrayList<>();
        for (Set<String> found : signs) {
            double[] row = new double[names.size() + 1];
            row[0] = 1;
            for (int i = 0; i < names.size(); i++) {
                row[i + 1] = found.contains(names.get(i)) ? 1 : 0;
            }
            rows.add(row);
        }
        double[] weights = Logistic.fit(rows, wanted, new double[names.size() + 1], PULL);
        StringBuilder out =
                new StringBuilder(
                        "# Weights of argmap.mining.Concession, learned from the GUM corpus"
                                + " (Amir Zeldes and others, CC BY 4.0).\n");
        out.append(String.format(Locale.ROOT, "bias\t%.3f%n", weights[0]));
        for (int i = 0; i < names.size(); i++) {
            out.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(i), weights[i + 1]));
        }
        Files.writeString(Path.of("src/main/resources/argmap/mining/concession.tsv"), out);
    }
}
