package argmap.mining;

import argmap.mining.SentenceLink.Neighbour;
import argmap.mining.WordIndex.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the evidence for a claim in other texts than its own, where place says nothing: first the
 * texts, then the sentences of one.
 *
 * <pre>{@code
 * OtherTexts texts = new OtherTexts(abstracts, true);
 * texts.best("Zinc shortens colds.", 10);              // indices into abstracts
 * OtherTexts.sentences("Zinc shortens colds.", one, true); // indices into one, best first
 * }</pre>
 *
 * <p>Likeness in words and in meaning (the embedding), each scaled to 0..1 over what is ranked,
 * half and half. Weights over more signs did better on the kind of text they were learned on and
 * fell below BM25 on another (docs/accuracy-mining.md).
 */
public final class OtherTexts {
    /**
     * Share of the score that is of meaning. On SciFact's training claims .5 gives nDCG@10 .750, .6
     * .761, .7 .772 for abstracts, and MAP .699, .705, .700 for sentences.
     */
    private static final double OF_MEANING = 0.6;

    private final int size;
    private final WordIndex index;
    private final Optional<Embedding> embedding;
    private final List<float[]> vectors;

    /** Reads the texts; without the embedding, or where it cannot be loaded, words alone count. */
    public OtherTexts(List<String> texts, boolean withEmbedding) {
        size = texts.size();
        index = new WordIndex(texts.stream().map(WordStems::of).toList());
        embedding = withEmbedding ? Embedding.loaded() : Optional.empty();
        // Each vector depends on its own text alone, so the threads cannot change the outcome.
        vectors =
                embedding
                        .map(model -> texts.parallelStream().map(model::of).toList())
                        .orElse(List.of());
    }

    /**
     * The sentences of one text, best first; their words are weighed as {@link SentenceLink} does.
     */
    public static List<Integer> sentences(
            String claim, List<String> sentences, boolean withEmbedding) {
        List<Neighbour> neighbours =
                sentences.stream().map(s -> new Neighbour(WordStems.of(s), 0)).toList();
        double[] scores =
                scaled(
                        SentenceLink.likelihoods(WordStems.of(claim), neighbours).stream()
                                .map(likelihood -> Math.log(likelihood / (1 - likelihood)))
                                .toList());
        if (withEmbedding && Embedding.loaded().isPresent()) {
            Embedding model = Embedding.loaded().get();
            float[] wanted = model.of(claim);
            add(
                    scores,
                    scaled(
                            sentences.parallelStream()
                                    .map(s -> Embedding.likeness(wanted, model.of(s)))
                                    .toList()));
        }
        return bestFirst(scores, sentences.size());
    }

    /** The texts that bear on the claim, best first; equal ones in their own order. */
    public List<Integer> best(String claim, int most) {
        double[] scores = byWords(claim);
        embedding.ifPresent(model -> add(scores, byMeaning(model.of(claim))));
        return bestFirst(scores, most);
    }

    private static List<Integer> bestFirst(double[] scores, int most) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .limit(most)
                .toList();
    }

    private double[] byWords(String claim) {
        Map<Integer, Double> found = new HashMap<>();
        for (Hit hit : index.best(WordStems.of(claim), size)) {
            found.put(hit.text(), hit.score());
        }
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            scores.add(found.getOrDefault(i, 0.0));
        }
        return scaled(scores);
    }

    private double[] byMeaning(float[] claim) {
        return scaled(vectors.stream().map(v -> Embedding.likeness(claim, v)).toList());
    }

    private static void add(double[] words, double[] meanings) {
        for (int i = 0; i < words.length; i++) {
            words[i] = (1 - OF_MEANING) * words[i] + OF_MEANING * meanings[i];
        }
    }

    private static double[] scaled(List<Double> scores) {
        double low = scores.stream().mapToDouble(s -> s).min().orElse(0);
        double high = scores.stream().mapToDouble(s -> s).max().orElse(0);
        double range = Math.max(1e-9, high - low);
        return scores.stream().mapToDouble(s -> (s - low) / range).toArray();
    }
}
