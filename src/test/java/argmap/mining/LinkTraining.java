package argmap.mining;

import argmap.mining.SentenceLink.Neighbour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns the weights of {@link SentenceLink} and prints them; run by hand. */
public final class LinkTraining {
    private static final Set<String> FOR_A_CLAIM =
            Set.of("explanation-evidence", "explanation-justify");

    /** As many sentences before and after a claim as the measuring sets show. */
    private static final int REACH = 12;

    /**
     * Sentences of a passage that count as evidence, those nearest to the claim: what stands
     * farther off in a passage of a page is mostly evidence for the evidence.
     */
    private static final int MOST_OF_PASSAGE = 2;

    /**
     * Where the signs have the length in a text, and behind it that across texts. One weight is
     * learned for both: SciFact alone says 2.3 and GUM alone .2, and neither does well elsewhere.
     */
    private static final int LENGTH = SentenceLink.SIGNS.indexOf("length, in a text");

    private LinkTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path data = TextsForMining.shared().resolve("data");
        List<double[]> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (RstDocument document : RstDocument.free(data.resolve("discourse/gum-rs4"))) {
            gum(document, rows, wanted);
        }
        for (ClaimWithPassages claim :
                ClaimWithPassages.read(data.resolve("linking/scifact_sent_train.jsonl"))) {
            add(claim.words(), claim.neighbours(), claim.right(), true, rows, wanted);
        }
        double[] weights = Logistic.fit(rows, wanted, new double[SentenceLink.SIGNS.size() + 1], 1);
        for (int i = 0; i < SentenceLink.SIGNS.size(); i++) {
            System.out.printf(Locale.ROOT, "%s %.2f%n", SentenceLink.SIGNS.get(i), weights[i]);
        }
    }

    private static void gum(RstDocument document, List<double[]> rows, List<Double> wanted) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < document.clauses().size(); i++) {
            int at = document.sentences().get(i);
            if (at == sentences.size()) {
                sentences.add("");
            }
            sentences.set(at, sentences.get(at) + " " + document.clauses().get(i));
        }
        Map<Integer, Set<Integer>> evidence = new TreeMap<>();
        for (RstDocument.Related related : document.relations()) {
            int claim = document.sentences().get(related.to());
            if (FOR_A_CLAIM.contains(related.kind())) {
                int first = document.sentences().get(related.begin());
                int last = document.sentences().get(related.end());
                boolean after = first > claim;
                int from = after ? first : Math.max(first, last - MOST_OF_PASSAGE + 1);
                int to = after ? Math.min(last, first + MOST_OF_PASSAGE - 1) : last;
                for (int i = from; i <= to; i++) {
                    if (i != claim) {
                        evidence.computeIfAbsent(claim, c -> new TreeSet<>()).add(i);
                    }
                }
            }
        }
        evidence.forEach((claim, right) -> gum(sentences, claim, right, rows, wanted));
    }

    private static void gum(
            List<String> sentences,
            int claim,
            Set<Integer> evidence,
            List<double[]> rows,
            List<Double> wanted) {
        List<Neighbour> neighbours = new ArrayList<>();
        Set<Integer> right = new TreeSet<>();
        for (int i = Math.max(0, claim - REACH);
                i <= Math.min(sentences.size() - 1, claim + REACH);
                i++) {
            if (i == claim) {
                continue;
            }
            if (evidence.contains(i)) {
                right.add(neighbours.size());
            }
            neighbours.add(new Neighbour(WordStems.of(sentences.get(i)), i - claim));
        }
        add(WordStems.of(sentences.get(claim)), neighbours, right, false, rows, wanted);
    }

    /** SciFact's share of right passages is its own; the last sign keeps it from the others. */
    private static void add(
            List<String> claim,
            List<Neighbour> neighbours,
            Set<Integer> right,
            boolean scifact,
            List<double[]> rows,
            List<Double> wanted) {
        List<double[]> signs = SentenceLink.signs(claim, neighbours);
        for (int i = 0; i < signs.size(); i++) {
            double[] row = java.util.Arrays.copyOf(signs.get(i), signs.get(i).length + 1);
            row[LENGTH] += row[LENGTH + 1];
            row[LENGTH + 1] = 0;
            row[row.length - 1] = scifact ? 1 : 0;
            rows.add(row);
            wanted.add(right.contains(i) ? 1.0 : 0.0);
        }
    }
}
