package argmap.mining;

import argmap.mining.ClaimFeatures.Part;
import argmap.mining.ClaimModel.Sight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks the sentences of a text as claims. Each is looked at as closely as its time allows: signs
 * and place of all, the parts of speech of the likelier ones, the meaning of the likeliest.
 */
final class Ranker {
    /** Sentences whose words are tagged: a book of 150 pages; the rest are no claims by then. */
    private static final int MOST_TAGGED = 3_000;

    /** Sentences whose meaning is looked at: all of a long chapter, a tenth of a book. */
    private static final int MOST_EMBEDDED = 600;

    /** What a look less close takes from a sentence's chance, so that it stands behind. */
    private static final double LOOKED_AT_LESS = .5;

    /**
     * What is left of the chance of a sentence that only says what will be spoken of. Readers mark
     * none by their guideline; one in 150 is one, too few to learn how far down it belongs.
     */
    private static final double ANNOUNCED = .6;

    /**
     * What the likes of a sentence count beside the sentence itself. On authors left out the
     * average precision of the English chapters is .734 at 0, .745 at .3 to .8, and less from 1 on.
     */
    private static final double COMPANY = .5;

    /** What a reader is told of a part of the score, in log-odds; less is nothing. */
    private static final double WORTH_SAYING = .1;

    private final SplitText reading;
    private final ClaimModel model;
    private final boolean english;
    private final List<SentenceFeatures> signs;
    private final Map<Integer, double[]> rows = new HashMap<>();
    private final Map<Integer, Sight> sights = new HashMap<>();
    private final Map<Integer, Double> companies = new HashMap<>();
    private final List<Candidate> ranked;

    Ranker(
            SplitText reading,
            WordIndex index,
            Optional<Embeddings> meanings,
            ClaimModel model,
            TextTongue tongue) {
        this.reading = reading;
        this.model = model;
        english = tongue == TextTongue.ENGLISH;
        signs = SignReader.read(reading, Centrality.of(reading.sentences(), index), tongue);
        ranked = look(meanings);
    }

    private List<Candidate> look(Optional<Embeddings> meanings) {
        ClaimFeatures features = new ClaimFeatures(reading, signs);
        for (Sentence sentence : reading.sentences()) {
            rows.put(sentence.index(), features.plain(sentence));
        }
        Map<Integer, Double> scores = new HashMap<>();
        List<Sentence> all = score(reading.sentences(), Sight.ANY_WORDS, scores);
        if (english) {
            List<Sentence> tagged = closer(all, MOST_TAGGED, scores);
            tagged.parallelStream().forEach(s -> ClaimFeatures.tag(s, row(s)));
            all = score(tagged, Sight.ENGLISH_WORDS, scores);
        }
        if (meanings.isPresent()) {
            List<Sentence> near =
                    closer(all, MOST_EMBEDDED, scores).stream()
                            .sorted(Comparator.comparingInt(Sentence::index))
                            .toList();
            List<double[]> compared =
                    ClaimFeatures.compare(
                            near, near.stream().map(this::row).toList(), meanings.get());
            for (int i = 0; i < compared.size(); i++) {
                rows.put(near.get(i).index(), compared.get(i));
            }
            score(near, Sight.of(english, true), scores);
            if (english) {
                company(near, scores);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            double score = scores.getOrDefault(sentence.index(), 0.0);
            candidates.add(new Candidate(sentence, signs.get(sentence.index()), score));
        }
        candidates.sort(Candidates.BEST_FIRST);
        return candidates;
    }

    private double[] row(Sentence sentence) {
        return rows.getOrDefault(sentence.index(), new double[0]);
    }

    /** Scores them, best first. */
    private List<Sentence> score(List<Sentence> some, Sight sight, Map<Integer, Double> scores) {
        for (Sentence sentence : some) {
            double odds = model.logOdds(row(sentence), sight);
            boolean announced = signs.get(sentence.index()).has(Sign.ANNOUNCES);
            scores.put(sentence.index(), (announced ? ANNOUNCED : 1) / (1 + Math.exp(-odds)));
            sights.put(sentence.index(), sight);
        }
        return some.stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Sentence s) -> scores.getOrDefault(s.index(), 0.0))
                                .reversed()
                                .thenComparingInt(Sentence::index))
                .toList();
    }

    /**
     * Lets sentences that do the like in one text, by the inner layers of the embedding, speak for
     * each other (label propagation; Zhou and others, "Learning with Local and Global Consistency",
     * 2003): what passes for a claim differs from author to author.
     */
    private void company(List<Sentence> near, Map<Integer, Double> scores) {
        double[] odds =
                near.stream()
                        .mapToDouble(s -> scores.getOrDefault(s.index(), .5))
                        .map(p -> Math.log(p / (1 - p)))
                        .toArray();
        double[] beside = Company.means(near.stream().map(this::row).toList(), odds);
        double mean = Arrays.stream(odds).average().orElse(0);
        double spread = spread(odds);
        double besideMean = Arrays.stream(beside).average().orElse(0);
        double besideSpread = spread(beside);
        double[] sums = new double[odds.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = odds[i] + COMPANY * (beside[i] - besideMean) * spread / (besideSpread + 1e-6);
        }
        double shrink = spread / (spread(sums) + 1e-6);
        for (int i = 0; i < sums.length; i++) {
            double together = mean + shrink * (sums[i] - mean);
            scores.put(near.get(i).index(), 1 / (1 + Math.exp(-together)));
            companies.put(near.get(i).index(), together - odds[i]);
        }
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }

    /** Those looked at more closely; the others are put behind them. */
    private static List<Sentence> closer(
            List<Sentence> bestFirst, int most, Map<Integer, Double> scores) {
        bestFirst.stream()
                .skip(most)
                .forEach(s -> scores.merge(s.index(), LOOKED_AT_LESS, (a, b) -> a * b));
        return bestFirst.stream().limit(most).toList();
    }

    /** All sentences, most claim-like first; equal ones in reading order. */
    List<Candidate> ranked() {
        return new ArrayList<>(ranked);
    }

    double[] features(Sentence sentence) {
        return row(sentence);
    }

    /** What speaks for a sentence: its signs, then the parts of its score. */
    List<String> reasons(Candidate candidate) {
        int index = candidate.sentence().index();
        Sight sight = sights.getOrDefault(index, Sight.ANY_WORDS);
        List<String> reasons =
                new ArrayList<>(
                        candidate
                                .signs()
                                .reasons(
                                        4,
                                        sign ->
                                                model.gain(
                                                        sign, candidate.signs().of(sign), sight)));
        List<String> parts = new ArrayList<>();
        Map<Part, Double> shares = model.shares(row(candidate.sentence()), sight);
        shares.put(Part.COMPANY, companies.getOrDefault(index, 0.0));
        for (Part part : Part.values()) {
            double share = shares.getOrDefault(part, 0.0);
            if (Math.abs(share) >= WORTH_SAYING) {
                parts.add(String.format(Locale.ROOT, "%s %+.1f", part.inWords(), share));
            }
        }
        if (!parts.isEmpty()) {
            reasons.add("beside a middling sentence: " + String.join(", ", parts));
        }
        return reasons;
    }
}
