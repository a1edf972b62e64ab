package argmap.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private Candidates() {}

    /** All sentences, most claim-like first; equal ones in reading order. */
    static List<Candidate> ranked(Reading reading, WordIndex index) {
        double[] centrality = Centrality.of(reading.sentences(), index);
        List<Candidate> ranked = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Signs signs = Signs.of(sentence, reading, centrality[sentence.index()]);
            ranked.add(new Candidate(sentence, signs, 1 / (1 + Math.exp(-signs.logOdds()))));
        }
        ranked.sort(BEST_FIRST);
        return spread(ranked);
    }

    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparingInt(candidate -> candidate.sentence().index());

    private static List<Candidate> spread(List<Candidate> ranked) {
        Map<Integer, Integer> taken = new HashMap<>();
        List<Candidate> spread = new ArrayList<>();
        for (Candidate candidate : ranked) {
            int before = taken.merge(candidate.sentence().paragraph(), 1, Integer::sum) - 1;
            double factor = Math.pow(SECOND_OF_PARAGRAPH, before);
            spread.add(
                    new Candidate(
                            candidate.sentence(), candidate.signs(), candidate.score() * factor));
        }
        spread.sort(BEST_FIRST);
        return spread;
    }

    /** The best, each unlike those taken before it. */
    static List<Candidate> choose(List<Candidate> ranked, int most) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : ranked) {
            if (chosen.size() >= most) {
                break;
            }
            if (chosen.stream().noneMatch(other -> same(other.sentence(), candidate.sentence()))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private static boolean same(Sentence a, Sentence b) {
        Set<String> left = new HashSet<>(a.words());
        Set<String> right = new HashSet<>(b.words());
        int shorter = Math.min(left.size(), right.size());
        left.retainAll(right);
        return shorter == 0 || left.size() >= SAME * shorter;
    }
}
