package argmap.library;

import argmap.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two claims are, by the words they share and how rare those are in the library. */
public final class ClaimWords {
    /** Letters of a word that are kept, so that "revolution" meets "revolutions". */
    private static final int STEM = 7;

    /** Letters of the shortest word that says something. */
    private static final int SHORTEST = 4;

    /** Rarest words of a claim that it is looked up by, two at a time. */
    private static final int KEYED = 6;

    /**
     * Likeness, 0 to 1, from which two claims say much the same: the cosine of their words weighed
     * by rarity. Set by hand on a few books; it was not measured. Lower, and claims of one subject
     * are taken for one claim.
     */
    public static final double ALIKE = 0.55;

    private ClaimWords() {}

    /** The words of a claim, each once, in order. */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Folding.words(text)) {
            if (word.length() >= SHORTEST) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return List.copyOf(words);
    }

    /**
     * Pairs of the claim's rarest words.
     *
     * @param weights by word: the rarer, the more
     */
    public static List<String> keys(Map<String, Double> weights) {
        List<String> rarest =
                weights.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(KEYED)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < rarest.size(); i++) {
            for (int j = i + 1; j < rarest.size(); j++) {
                keys.add(rarest.get(i) + "+" + rarest.get(j));
            }
        }
        return keys;
    }

    /** The cosine of two claims' weighed words, 0 to 1. */
    public static double likeness(Map<String, Double> one, Map<String, Double> other) {
        double shared = 0;
        for (String word : one.keySet().stream().sorted().toList()) {
            shared += one.getOrDefault(word, 0.0) * other.getOrDefault(word, 0.0);
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : shared / lengths;
    }

    private static double length(Map<String, Double> weights) {
        double sum = 0;
        for (double weight : weights.values().stream().sorted().toList()) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }
}
