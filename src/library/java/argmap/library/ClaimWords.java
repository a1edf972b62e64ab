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
     * Likeness, 0 to 1, from which two claims say much the same: the cosine of their words, each
     * weighed by the square of its rarity, so that four rare words in common outweigh the different
     * turns of phrase around them. Measured on claims planted in 500 invented books ({@code
     * docs/library.md}): at .58 one pair in fourteen shares only a cause or an effect, and by such
     * pairs whole groups run together; at .7 one pair in seventeen that says the same is missed.
     */
    public static final double ALIKE = 0.66;

    /** The weight of a word that so many of all claims have. */
    public static double weight(long claims, long having) {
        double rarity = Math.log((claims + 1.0) / having);
        // Rounded: the last bits of a logarithm differ between processors.
        return Math.round(rarity * rarity * 1e6) / 1e6;
    }

    private ClaimWords() {}

    /** The words of a claim, each once, in order; letters that scanners mistake are one. */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Folding.words(text)) {
            if (word.length() >= SHORTEST) {
                words.add(WorkForm.skeleton(word.substring(0, Math.min(STEM, word.length()))));
            }
        }
        return List.copyOf(words);
    }

    /** Words that turn a claim round, in the languages that are read. */
    private static final Set<String> DENYING =
            Set.of(
                    ("not no never nor neither none nothing nobody without hardly scarcely cannot"
                                    + " nicht kein keine keinen keiner nie niemals ohne kaum jamais sans"
                                    + " nunca sin nulla mai")
                            .split(" ", -1));

    /** Words behind "not" and "no" with which these deny nothing: "not only", "no doubt". */
    private static final Set<String> NOT_DENIED =
            Set.of("only", "merely", "just", "least", "doubt", "less", "nur", "zuletzt");

    /**
     * True for a claim that something is not so: "without the one there would be no other" isn't.
     */
    public static boolean denies(String text) {
        List<String> words = Folding.words(text);
        boolean denies = false;
        for (int i = 0; i < words.size(); i++) {
            boolean undone = i + 1 < words.size() && NOT_DENIED.contains(words.get(i + 1));
            denies ^= DENYING.contains(words.get(i)) && !undone;
        }
        return denies;
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
