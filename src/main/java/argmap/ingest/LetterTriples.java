package argmap.ingest;

import java.util.HashMap;
import java.util.Map;

/** How usual strings of letters are in a text: which letter follows which two. */
final class LetterTriples {
    /** A letter that never followed counts as seen so often. */
    private static final double UNSEEN = 0.1;

    /** Letters that may follow: with so many, unseen ones stay rare. */
    private static final double LETTERS = 40;

    private final Map<Long, Integer> triples = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();

    void add(String word, int times) {
        for (int i = 0; i <= word.length(); i++) {
            long pair = pair(word, i);
            pairs.merge(pair, times, Integer::sum);
            triples.merge(pair << 16 | at(word, i), times, Integer::sum);
        }
    }

    /** The logarithm of the mean probability of a letter, the end among them. */
    double usual(String word) {
        double sum = 0;
        for (int i = 0; i <= word.length(); i++) {
            long pair = pair(word, i);
            double times = triples.getOrDefault(pair << 16 | at(word, i), 0) + UNSEEN;
            sum += Math.log(times / (pairs.getOrDefault(pair, 0) + UNSEEN * LETTERS));
        }
        return sum / (word.length() + 1);
    }

    private static long pair(String word, int at) {
        return at(word, at - 2) << 16 | at(word, at - 1);
    }

    private static long at(String word, int at) {
        return at < 0 || at >= word.length() ? ' ' : Character.toLowerCase(word.charAt(at));
    }
}
