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
     * Factor on a claim's score for each better one of its paragraph: a paragraph mostly has one
     * claim, sometimes two, and a map wants all of the text.
     */
    private static final double SECOND_OF_PARAGRAPH = 0.75;

    /** What a sentence all of whose words are new is worth beside its score. */
    private static final double NEW = 0.1;

    /** Log-odds between the claims the weights count and those a reader would accept. */
    private static final double MORE_CLAIMS = 0.75;

    private Candidates() {}

    /** All sentences, most claim-like first; equal ones in reading order. */
    static List<Candidate> ranked(SplitText reading, WordIndex index) {
        List<SentenceFeatures> all =
                SignReader.read(reading, Centrality.of(reading.sentences(), index));
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            SentenceFeatures signs = all.get(sentence.index());
            candidates.add(new Candidate(sentence, signs, 1 / (1 + Math.exp(-signs.logOdds()))));
        }
        return spread(candidates);
    }

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparingInt(candidate -> candidate.sentence().index());

    /** Puts the second claim of a paragraph behind the first of others, and sorts. */
    static List<Candidate> spread(List<Candidate> candidates) {
        List<Candidate> ranked = new ArrayList<>(candidates);
        ranked.sort(BEST_FIRST);
        Map<Integer, Integer> taken = new HashMap<>();
        List<Candidate> spread = new ArrayList<>();
        for (Candidate candidate : ranked) {
            int before = taken.merge(candidate.sentence().paragraph(), 1, Integer::sum) - 1;
            double factor = Math.pow(SECOND_OF_PARAGRAPH, before);
            double score = calibrated(candidate.score() * factor);
            spread.add(new Candidate(candidate.sentence(), candidate.signs(), score));
        }
        spread.sort(BEST_FIRST);
        return spread;
    }

    /**
     * The weights are learned with a lesser claim counting half; that is right for the order and
     * too low for what a reader asks of a score: how many like it are claims at all? On chapters
     * the weights had not seen, of those at .35 half were, at .55 seven in ten, at .72 all of
     * seven.
     */
    private static double calibrated(double score) {
        return 1 / (1 + (1 - score) / score * Math.exp(-MORE_CLAIMS));
    }

    /**
     * The best, each unlike those taken before it; of about equal ones first what speaks of
     * something new. What is new in a sentence only shrinks as others are taken, so a sentence that
     * is first after its worth was taken anew is the best of all (Minoux 1978; for words that are
     * covered Lin and Bilmes 2011).
     */
    static List<Candidate> choose(List<Candidate> ranked, int most, WordIndex index) {
        Set<String> said = new HashSet<>();
        Queue<Worth> queue = new PriorityQueue<>(BEST_WORTH_FIRST);
        ranked.forEach(candidate -> queue.add(Worth.of(candidate, said, index)));
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < most && !queue.isEmpty()) {
            Worth now = Worth.of(queue.remove().candidate, said, index);
            if (!queue.isEmpty() && BEST_WORTH_FIRST.compare(now, queue.element()) > 0) {
                queue.add(now);
                continue;
            }
            Candidate next = now.candidate;
            if (chosen.stream().noneMatch(other -> same(other.sentence(), next.sentence()))) {
                chosen.add(next);
                said.addAll(next.sentence().words());
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
        static Worth of(Candidate candidate, Set<String> said, WordIndex index) {
            double all = 0;
            double fresh = 0;
            for (String word : new HashSet<>(candidate.sentence().words())) {
                double weight = index.weight(word);
                all += weight;
                fresh += said.contains(word) ? 0 : weight;
            }
            return new Worth(candidate, candidate.score() + (all > 0 ? NEW * fresh / all : 0));
        }
    }

    private static boolean same(Sentence a, Sentence b) {
        Set<String> left = new HashSet<>(a.words());
        Set<String> right = new HashSet<>(b.words());
        int shorter = Math.min(left.size(), right.size());
        left.retainAll(right);
        return shorter == 0 || left.size() >= SAME * shorter;
    }
}
