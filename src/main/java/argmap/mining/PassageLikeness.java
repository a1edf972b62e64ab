package argmap.mining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike a claim and a passage are, 0 to 1 each.
 *
 * @param claimCovered share of the claim's words, weighed by how telling they are, that the passage
 *     has
 * @param passageCovered share of the passage's words that the claim has, weighed alike
 * @param pairs share of the claim's neighbouring word pairs that the passage has
 */
record PassageLikeness(double claimCovered, double passageCovered, double pairs) {

    static PassageLikeness of(List<String> claim, List<String> passage, WordIndex index) {
        return new PassageLikeness(
                covered(claim, new HashSet<>(passage), index),
                covered(passage, new HashSet<>(claim), index),
                pairs(claim, passage));
    }

    private static double covered(List<String> words, Set<String> by, WordIndex index) {
        double all = 0;
        double common = 0;
        for (String word : new HashSet<>(words)) {
            double weight = index.weight(word);
            all += weight;
            common += by.contains(word) ? weight : 0;
        }
        return all <= 0 ? 0 : common / all;
    }

    private static double pairs(List<String> claim, List<String> passage) {
        Set<String> wanted = pairs(claim);
        if (wanted.isEmpty()) {
            return 0;
        }
        int size = wanted.size();
        wanted.retainAll(pairs(passage));
        return (double) wanted.size() / size;
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
