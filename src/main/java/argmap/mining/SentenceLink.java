package argmap.mining;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely each sentence around a claim is to be evidence for it: how far off it stands, on which
 * side, and how much it shares with the claim.
 *
 * <p>A logistic model, learned by LinkTraining (among the tests) from the evidence and
 * justification relations of GUM (its genres under CC BY) for the place and from SciFact's
 * abstracts (CC BY) for the likeness; measured on other sets in docs/accuracy-mining.md.
 */
final class SentenceLink {
    private SentenceLink() {}

    /** What the model looks at, in the order of its weights; the first is always 1. */
    static final List<String> SIGNS =
            List.of(
                    "bias",
                    "BM25 in parts of the best",
                    "claim's words covered",
                    "length, in a text",
                    "length, across texts",
                    "next",
                    "next but one",
                    "next but two",
                    "the one before",
                    "the one before that",
                    "stands after",
                    "distance",
                    "distance after");

    /**
     * Learned, but for the length across texts: that one is set to a third of the other by hand,
     * since abstracts and web pages say opposite things of it.
     */
    private static final double[] WEIGHTS = {
        -3.38, 1.29, 2.14, 1.48, 0.50, 0.92, 1.49, 0.67, 0.26, 0.72, 1.29, -1.71, -0.24
    };

    /** Words from which on a sentence is no longer short. */
    private static final double LONG = 20;

    /**
     * A sentence that may be evidence.
     *
     * @param apart sentences from the claim, negative before it; 0 where place says nothing
     */
    record Neighbour(List<String> words, int apart) {
        Neighbour {
            words = List.copyOf(words);
        }
    }

    /** For each neighbour the likelihood that it is evidence for the claim, 0 to 1. */
    static List<Double> likelihoods(List<String> claim, List<Neighbour> neighbours) {
        List<Double> likelihoods = new ArrayList<>();
        for (double[] signs : signs(claim, neighbours)) {
            double odds = 0;
            for (int i = 0; i < signs.length; i++) {
                odds += WEIGHTS[i] * signs[i];
            }
            likelihoods.add(1 / (1 + Math.exp(-odds)));
        }
        return likelihoods;
    }

    static List<double[]> signs(List<String> claim, List<Neighbour> neighbours) {
        WordIndex index = new WordIndex(neighbours.stream().map(Neighbour::words).toList());
        List<Double> scores = new ArrayList<>();
        double best = 1e-9;
        for (int i = 0; i < neighbours.size(); i++) {
            double score = index.score(claim, i);
            scores.add(score);
            best = Math.max(best, score);
        }
        List<double[]> signs = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            Neighbour neighbour = neighbours.get(i);
            PassageLikeness likeness = PassageLikeness.of(claim, neighbour.words(), index);
            int far = Math.abs(neighbour.apart());
            boolean after = neighbour.apart() > 0;
            signs.add(
                    new double[] {
                        1,
                        scores.get(i) / best,
                        likeness.claimCovered(),
                        far == 0 ? 0 : length(neighbour),
                        far == 0 ? length(neighbour) : 0,
                        sign(neighbour, 1),
                        sign(neighbour, 2),
                        sign(neighbour, 3),
                        sign(neighbour, -1),
                        sign(neighbour, -2),
                        after ? 1 : 0,
                        far == 0 ? 0 : Math.log(far),
                        after ? Math.log(far) : 0
                    });
        }
        return signs;
    }

    private static double length(Neighbour neighbour) {
        return Math.min(1, neighbour.words().size() / LONG);
    }

    private static double sign(Neighbour neighbour, int apart) {
        return neighbour.apart() == apart ? 1 : 0;
    }
}
