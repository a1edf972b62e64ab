package argmap.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which of some texts share words, and how telling the words are: BM25 (Robertson and Zaragoza,
 * "The Probabilistic Relevance Framework", 2009) over lists of words.
 *
 * <p>Lucene's own index would do the same; it wants a directory and a reader for what is here two
 * arrays, and gives its scores as floats that cannot be bounded by work done.
 */
final class WordIndex {
    /** The usual saturation and length weights, as in Lucene. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    /**
     * Postings read for all queries together. A 400-page book reads a tenth of it; a text of
     * 100,000 like sentences stops here, its rarest words read first.
     */
    private static final long MOST_READ = 100_000_000L;

    /** A text that shares words, and how much that tells. */
    record Hit(int text, double score) {}

    private final Map<String, int[]> postings = new HashMap<>();
    private final double[] lengthWeight;
    private final List<List<String>> texts;
    private final int readPerQuery;

    WordIndex(List<List<String>> texts) {
        this.texts = List.copyOf(texts);
        Map<String, List<Integer>> found = new HashMap<>();
        long total = 0;
        for (int i = 0; i < texts.size(); i++) {
            total += texts.get(i).size();
            for (String word : new TreeSet<>(texts.get(i))) {
                found.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        found.forEach(
                (word, in) ->
                        postings.put(word, in.stream().mapToInt(Integer::intValue).toArray()));
        double average = texts.isEmpty() ? 1 : Math.max(1, (double) total / texts.size());
        lengthWeight = new double[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            lengthWeight[i] = K1 * (1 - B + B * texts.get(i).size() / average);
        }
        readPerQuery = (int) Math.max(200, MOST_READ / Math.max(1, texts.size()));
    }

    /** How telling a word is: high for one that few of the texts have. */
    double weight(String word) {
        int in = postings.getOrDefault(word, new int[0]).length;
        return Math.log(1 + (texts.size() - in + 0.5) / (in + 0.5));
    }

    /** The texts that share most with the words, best first; equal ones in the texts' order. */
    List<Hit> best(List<String> query, int most) {
        Map<Integer, Double> scores = new HashMap<>();
        int read = 0;
        for (String word : rarestFirst(query)) {
            double weight = weight(word);
            for (int text : postings.getOrDefault(word, new int[0])) {
                if (read++ > readPerQuery) {
                    break;
                }
                scores.merge(text, weight * saturation(word, text), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingDouble(Hit::score)
                                .reversed()
                                .thenComparingInt(Hit::text))
                .limit(most)
                .toList();
    }

    /** The BM25 score of one text for the words. */
    double score(List<String> query, int text) {
        double score = 0;
        for (String word : new TreeSet<>(query)) {
            if (Arrays.binarySearch(postings.getOrDefault(word, new int[0]), text) >= 0) {
                score += weight(word) * saturation(word, text);
            }
        }
        return score;
    }

    private double saturation(String word, int text) {
        int times = 0;
        for (String other : texts.get(text)) {
            if (other.equals(word)) {
                times++;
            }
        }
        return times * (K1 + 1) / (times + lengthWeight[text]);
    }

    private List<String> rarestFirst(List<String> query) {
        List<String> words = new ArrayList<>(new TreeSet<>(query));
        words.sort(Comparator.comparingInt(word -> postings.getOrDefault(word, new int[0]).length));
        return words;
    }
}
