package argmap.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** Ranks a text's sentences as claims and takes the best, without near-doubles. */
final class Candidates {
    /** Share of the shorter one's words from which on two sentences say the same. */
    private static final double SAME = 0.7;

    /**
     * Factor on a claim's worth for each better one of its paragraph: a map wants all of the text.
     * From .75 to 1 as many main claims are found on authors left out; below, fewer.
     */
    private static final double SECOND_OF_PARAGRAPH = 0.9;

    /** What a sentence all of whose words are new is worth beside its score. */
    private static final double NEW = 0.1;

    private Candidates() {}

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparingInt(candidate -> candidate.sentence().index());

    /**
     * The best, each unlike those taken before it; of about equal ones first what speaks of
     * something new. What is new in a sentence only shrinks as others are taken, so a sentence that
     * is first after its worth was taken anew is the best of all (Minoux 1978; for words that are
     * covered Lin and Bilmes 2011).
     */
    static List<Candidate> choose(List<Candidate> ranked, int most, WordIndex index) {
        Set<String> said = new HashSet<>();
        Map<Integer, Integer> taken = new HashMap<>();
        Queue<Worth> queue = new PriorityQueue<>(BEST_WORTH_FIRST);
        ranked.stream()
                .filter(candidate -> candidate.sentence().says())
                .forEach(candidate -> queue.add(Worth.of(candidate, said, taken, index)));
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < most && !queue.isEmpty()) {
            Worth now = Worth.of(queue.remove().candidate, said, taken, index);
            if (!queue.isEmpty() && BEST_WORTH_FIRST.compare(now, queue.element()) > 0) {
                queue.add(now);
                continue;
            }
            Candidate next = now.candidate;
            if (chosen.stream().noneMatch(other -> same(other.sentence(), next.sentence()))) {
                chosen.add(next);
                said.addAll(next.sentence().words());
                taken.merge(next.sentence().paragraph(), 1, Integer::sum);
            }
        }
        return chosen;
    }

    private static final Comparator<Worth> BEST_WORTH_FIRST =
            Comparator.comparingDouble(Worth::worth)
                    .reversed()
                    .thenComparing(Worth::candidate, BEST_FIRST);

    /** What a sentence is worth beside those that were taken. */
    private record Worth(Candidate candidate, double worth) {
        static Worth of(
                Candidate candidate,
                Set<String> said,
                Map<Integer, Integer> taken,
                WordIndex index) {
            double all = 0;
            double fresh = 0;
            for (String word : new HashSet<>(candidate.sentence().words())) {
                double weight = index.weight(word);
                all += weight;
                fresh += said.contains(word) ? 0 : weight;
            }
            double share =
                    Math.pow(
                            SECOND_OF_PARAGRAPH,
                            taken.getOrDefault(candidate.sentence().paragraph(), 0));
            double worth = share * candidate.score() + (all > 0 ? NEW * fresh / all : 0);
            return new Worth(candidate, worth);
        }
    }

    /** Whether two sentences say the same, in so many words. */
    static boolean same(Sentence a, Sentence b) {
        Set<String> left = new HashSet<>(a.words());
        Set<String> right = new HashSet<>(b.words());
        int shorter = Math.min(left.size(), right.size());
        left.retainAll(right);
        return shorter == 0 || left.size() >= SAME * shorter;
    }
}
