package argmap.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The texts a word stands in, ascending, and how often in each. */
    private static final class Postings {
        private static final Postings NONE = new Postings();
        private int[] texts = new int[2];
        private int[] times = new int[2];
        private int size;

        void add(int text) {
            if (size > 0 && texts[size - 1] == text) {
                times[size - 1]++;
                return;
            }
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
                times = Arrays.copyOf(times, 2 * size);
            }
            texts[size] = text;
            times[size++] = 1;
        }

        int timesIn(int text) {
            int at = Arrays.binarySearch(texts, 0, size, text);
            return at < 0 ? 0 : times[at];
        }
    }

    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] lengthWeight;
    private final int readPerQuery;

    WordIndex(List<List<String>> texts) {
        long total = 0;
        for (int i = 0; i < texts.size(); i++) {
            total += texts.get(i).size();
            for (String word : texts.get(i)) {
                postings.computeIfAbsent(word, w -> new Postings()).add(i);
            }
        }
        double average = texts.isEmpty() ? 1 : Math.max(1, (double) total / texts.size());
        lengthWeight = new double[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            lengthWeight[i] = K1 * (1 - B + B * texts.get(i).size() / average);
        }
        readPerQuery = (int) Math.max(200, MOST_READ / Math.max(1, texts.size()));
    }

    /** How telling a word is: high for one that few of the texts have. */
    double weight(String word) {
        int in = of(word).size;
        return Math.log(1 + (lengthWeight.length - in + 0.5) / (in + 0.5));
    }

    /** The texts that share most with the words, best first; equal ones in the texts' order. */
    List<Hit> best(List<String> query, int most) {
        Map<Integer, Double> scores = new HashMap<>();
        int read = 0;
        for (String word : rarestFirst(query)) {
            double weight = weight(word);
            Postings in = of(word);
            for (int i = 0; i < in.size && read < readPerQuery; i++, read++) {
                double score = weight * saturation(in.times[i], in.texts[i]);
                scores.merge(in.texts[i], score, Double::sum);
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
        for (String word : new HashSet<>(query)) {
            int times = of(word).timesIn(text);
            score += times == 0 ? 0 : weight(word) * saturation(times, text);
        }
        return score;
    }

    private Postings of(String word) {
        return postings.getOrDefault(word, Postings.NONE);
    }

    private double saturation(int times, int text) {
        return times * (K1 + 1) / (times + lengthWeight[text]);
    }

    private List<String> rarestFirst(List<String> query) {
        List<String> words = new ArrayList<>(new TreeSet<>(query));
        words.sort(Comparator.comparingInt(word -> of(word).size));
        return words;
    }
}
