package argmap.mining;

import argmap.mining.ClaimBaselines.Suggested;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Other ways of choosing forty claims from sentences that have their scores, to measure beside the
 * way that ships. Each takes, one after the other, the sentence that gains most.
 */
public final class ClaimChoices {
    private static final int MOST = 40;

    /** "X held that", "convinced that": what somebody thought, told as the author's matter. */
    private static final Pattern VIEW =
            Pattern.compile(
                    "\\b(?:held|believed?|thought|feared|hoped|assumed|concluded|argued|insisted"
                            + "|maintained|expected|recognized|saw|felt|convinced|persuaded|aware"
                            + "|confident|certain|afraid|view|belief|conviction|fear|hope)"
                            + "(?: \\w+)? that\\b");

    /** A clause with "that" behind a verb, noun or adjective, whatever it is. */
    private static final Pattern THAT =
            Pattern.compile(
                    "\\w{3,} that (?:the|a|an|it|they|he|she|its|their|his|this|these|no|there"
                            + "|\\p{Lu}\\w+)\\b");

    private final SplitText reading;
    private final WordIndex index;
    private final List<Candidate> candidates = new ArrayList<>();

    private interface Gain {
        double of(Candidate candidate, Taken taken);
    }

    private record Taken(
            List<Candidate> all, Map<Integer, Integer> paragraphs, Map<Integer, Integer> sections) {
        int paragraph(Candidate candidate) {
            return paragraphs.getOrDefault(candidate.sentence().paragraph(), 0);
        }

        int section(Candidate candidate) {
            return sections.getOrDefault(candidate.sentence().section(), 0);
        }

        void add(Candidate candidate) {
            all.add(candidate);
            paragraphs.merge(candidate.sentence().paragraph(), 1, Integer::sum);
            sections.merge(candidate.sentence().section(), 1, Integer::sum);
        }
    }

    private ClaimChoices(MarkedChapter chapter, double[] weights) {
        reading = SplitText.of(chapter.document());
        index = new WordIndex(reading.sentences().stream().map(Sentence::words).toList());
        List<SentenceFeatures> signs =
                SignReader.read(reading, Centrality.of(reading.sentences(), index));
        for (Sentence sentence : reading.sentences()) {
            SentenceFeatures its = signs.get(sentence.index());
            double score = Logistic.probability(weights, ClaimTraining.row(its));
            candidates.add(new Candidate(sentence, its, score));
        }
    }

    /** Each way by its name, the way that shipped before first. */
    public static Map<String, List<Suggested>> of(
            MarkedChapter chapter, List<MarkedChapter> others) {
        ClaimChoices here = new ClaimChoices(chapter, ClaimTraining.learn(others, false));
        Map<String, List<Suggested>> ways = new LinkedHashMap<>();
        Gain ships = here.paragraphFactor(0.75);
        ways.put("as it is chosen", here.choose(ships, 0.7));
        here.coverage(ways);
        for (double same : new double[] {0.5, 0.6, 0.85, 2}) {
            ways.put(same > 1 ? "doubles stay" : "doubles from " + same, here.choose(ships, same));
        }
        for (double more : new double[] {0.3, 0.6, 1}) {
            ways.put("views of others, +" + more, here.raised(VIEW, more).choose(ships, 0.7));
        }
        for (double more : new double[] {0.3, 0.6, 1}) {
            ways.put("\"that\"-clause, +" + more, here.raised(THAT, more).choose(ships, 0.7));
        }
        for (double more : new double[] {0.3, 0.6}) {
            ClaimChoices raised = here.raised(THAT, more);
            for (double much : new double[] {0.1, 0.3}) {
                ways.put(
                        "\"that\"-clause, +" + more + ", and " + much + " x words not yet covered",
                        raised.choose((c, t) -> ships(c, t) + much * raised.unsaid(c, t), 0.7));
            }
        }
        return ways;
    }

    private void coverage(Map<String, List<Suggested>> ways) {
        for (double factor : new double[] {1, 0.9, 0.6, 0.4}) {
            ways.put("further of paragraph x " + factor, choose(paragraphFactor(factor), 0.7));
        }
        for (int most : new int[] {1, 2, 3}) {
            ways.put(
                    "at most " + most + " of a paragraph",
                    choose((c, t) -> t.paragraph(c) >= most ? -1 : c.score(), 0.7));
        }
        Map<Integer, Double> paragraphs = shares(true);
        Map<Integer, Double> sections = shares(false);
        ways.put(
                "paragraph factor by length",
                choose(
                        (c, t) -> {
                            double share = part(paragraphs, c.sentence().paragraph());
                            double even = 1.0 / paragraphs.size();
                            return c.score() * Math.pow(0.75, t.paragraph(c) * even / share);
                        },
                        0.7));
        ways.put(
                "sections get their share, no more",
                choose(
                        (c, t) -> {
                            double quota = Math.ceil(MOST * part(sections, c.sentence().section()));
                            return t.section(c) >= quota ? -1 : ships(c, t);
                        },
                        0.7));
        for (double much : new double[] {0.1, 0.2, 0.4}) {
            ways.put(
                    "score + " + much + " x sections covered",
                    choose(
                            (c, t) -> {
                                double due = MOST * part(sections, c.sentence().section());
                                return ships(c, t) + much * Math.exp(-t.section(c) / due);
                            },
                            0.7));
            ways.put(
                    "score + " + much + " x paragraphs covered",
                    choose(
                            (c, t) -> {
                                double due = MOST * part(paragraphs, c.sentence().paragraph());
                                return c.score() + much * Math.exp(-t.paragraph(c) / due);
                            },
                            0.7));
        }
        for (double much : new double[] {0.2, 0.5}) {
            ways.put(
                    "score - " + much + " x likeness to taken",
                    choose((c, t) -> ships(c, t) - much * likest(c, t), 0.7));
        }
        for (double much : new double[] {0.1, 0.3}) {
            ways.put(
                    "score + " + much + " x words not yet covered",
                    choose((c, t) -> ships(c, t) + much * unsaid(c, t), 0.7));
        }
    }

    private static double part(Map<Integer, Double> shares, int which) {
        return shares.getOrDefault(which, 1.0);
    }

    private static double ships(Candidate candidate, Taken taken) {
        return candidate.score() * Math.pow(0.75, taken.paragraph(candidate));
    }

    private Gain paragraphFactor(double factor) {
        return (candidate, taken) ->
                candidate.score() * Math.pow(factor, taken.paragraph(candidate));
    }

    /** What part of the text's sentences each paragraph or section has. */
    private Map<Integer, Double> shares(boolean paragraphs) {
        Map<Integer, Double> shares = new HashMap<>();
        double one = 1.0 / reading.sentences().size();
        for (Sentence sentence : reading.sentences()) {
            shares.merge(paragraphs ? sentence.paragraph() : sentence.section(), one, Double::sum);
        }
        return shares;
    }

    /** Maximal marginal relevance (Carbonell and Goldstein 1998). */
    private double likest(Candidate candidate, Taken taken) {
        return taken.all.stream()
                .mapToDouble(
                        other ->
                                PassageLikeness.of(
                                                candidate.sentence().words(),
                                                other.sentence().words(),
                                                index)
                                        .claimCovered())
                .max()
                .orElse(0);
    }

    /** Share of a sentence's weighed words that no taken one has (Lin and Bilmes 2011). */
    private double unsaid(Candidate candidate, Taken taken) {
        List<String> said =
                taken.all.stream().flatMap(other -> other.sentence().words().stream()).toList();
        return 1 - PassageLikeness.of(candidate.sentence().words(), said, index).claimCovered();
    }

    private ClaimChoices raised(Pattern pattern, double logOdds) {
        return new ClaimChoices(this, pattern, logOdds);
    }

    private ClaimChoices(ClaimChoices before, Pattern pattern, double logOdds) {
        reading = before.reading;
        index = before.index;
        for (Candidate one : before.candidates) {
            double odds = one.score() / (1 - one.score());
            double more = pattern.matcher(one.sentence().text()).find() ? Math.exp(logOdds) : 1;
            double score = odds * more / (1 + odds * more);
            candidates.add(new Candidate(one.sentence(), one.signs(), score));
        }
    }

    private List<Suggested> choose(Gain gain, double same) {
        Taken taken = new Taken(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        List<Candidate> left = new ArrayList<>(candidates);
        left.sort(Candidates.BEST_FIRST);
        while (taken.all.size() < MOST && !left.isEmpty()) {
            double[] gains = left.stream().mapToDouble(one -> gain.of(one, taken)).toArray();
            double best = Arrays.stream(gains).max().orElse(-1);
            if (best < 0) {
                break;
            }
            int at = 0;
            while (gains[at] < best) {
                at++;
            }
            Candidate next = left.remove(at);
            if (taken.all.stream().noneMatch(other -> doubles(other, next, same))) {
                taken.add(next);
            }
        }
        return taken.all.stream()
                .map(Candidate::sentence)
                .map(one -> new Suggested(one.paragraph(), one.span(), one.text()))
                .toList();
    }

    private static boolean doubles(Candidate one, Candidate other, double same) {
        Set<String> left = new HashSet<>(one.sentence().words());
        Set<String> right = new HashSet<>(other.sentence().words());
        int shorter = Math.min(left.size(), right.size());
        left.retainAll(right);
        return shorter == 0 || left.size() >= same * shorter;
    }
}
