package argmap.mining;

import argmap.document.NoteNumber;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.mining.SentenceLink.Neighbour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ties a claim to the paragraphs that carry it.
 *
 * <p>Inside one running text the place says more than the words: the nearest sentence is the right
 * one in two of three cases, the likest in one of three. So the place leads (own paragraph, the
 * ones after it, the whole section for a sentence that opens or closes it), likeness orders what
 * the place leaves open, and reaches across the text where it is strong.
 */
final class EvidenceLinks {
    /** Links kept for a claim. */
    private static final int MOST = 6;

    /** Sentences looked up by likeness across the whole text. */
    private static final int LOOKED_UP = 24;

    /** Paragraphs on either side within the section that are looked at for their place. */
    private static final int REACH = 6;

    /** A text torn into thousands of sections has no theses worth looking up. */
    private static final int MOST_EDGES = 200;

    /** Sentences of one paragraph that are looked at. */
    private static final int MOST_OF_PARAGRAPH = 100;

    private static final int SHARED_WORDS_SHOWN = 3;

    private static final double BIAS = -3.2;

    /** Paragraphs of a claim, the likeliest by place and words, whose meaning is looked at. */
    private static final int MOST_EMBEDDED = 16;

    /**
     * Claims, the strongest, whose links are chosen by meaning too: twice the number of a draft. It
     * bounds the time that a book takes.
     */
    private static final int CLAIMS_EMBEDDED = 80;

    /** Log-odds for a paragraph that is sure to make a claim of its own: a sub-claim mostly. */
    private static final double ITSELF_A_CLAIM = 1;

    /**
     * From the sum of signs to how many such links a reader accepts (Platt, "Probabilistic Outputs
     * for Support Vector Machines", 1999): fitted on 174 links of three texts by LinkScores among
     * the benches.
     */
    private static final double SLOPE = 1.11;

    private static final double OFFSET = -1.55;

    private final SplitText reading;
    private final WordIndex index;
    private final List<Integer> edges;
    private final Map<Integer, Double> claims = new HashMap<>();
    private final Optional<Embeddings> meanings;
    private final Set<Integer> embedded = new HashSet<>();

    EvidenceLinks(
            SplitText reading,
            WordIndex index,
            List<Candidate> ranked,
            Optional<Embeddings> meanings) {
        this.reading = reading;
        this.index = index;
        this.meanings = meanings;
        ranked.stream().limit(CLAIMS_EMBEDDED).forEach(c -> embedded.add(c.sentence().index()));
        for (Candidate candidate : ranked) {
            claims.merge(candidate.sentence().paragraph(), candidate.score(), Math::max);
        }
        edges = EvidencePlace.edges(reading).stream().limit(MOST_EDGES).toList();
    }

    /**
     * The paragraphs that may carry a claim, most likely first.
     *
     * @param above wordings of claims that this one carries, and which so cannot carry it
     */
    List<SuggestedEvidence> of(Candidate claim, Set<String> above) {
        List<EvidenceTie> ties = new ArrayList<>();
        for (Sentence best : best(claim.sentence(), near(claim), above)) {
            ties.add(tie(claim, best));
        }
        ties.sort(EvidenceTie.BEST_FIRST);
        if (meanings.isPresent() && embedded.contains(claim.sentence().index())) {
            ties = byMeaning(claim.sentence(), ties, meanings.get());
        }
        return ties.stream().limit(MOST).map(tie -> link(claim.sentence(), tie)).toList();
    }

    private static List<EvidenceTie> byMeaning(
            Sentence claim, List<EvidenceTie> ties, Embeddings meanings) {
        List<EvidenceTie> first = ties.subList(0, Math.min(MOST_EMBEDDED, ties.size()));
        List<Sentence> asked = new ArrayList<>(first.stream().map(EvidenceTie::evidence).toList());
        asked.add(claim);
        meanings.prepare(asked);
        return first.stream()
                .map(tie -> tie.with(meanings.likeness(claim, tie.evidence())))
                .sorted(EvidenceTie.BEST_FIRST)
                .toList();
    }

    /** The sentence of each paragraph that bears on the claim most. */
    private Collection<Sentence> best(Sentence claim, Set<Integer> paragraphs, Set<String> above) {
        List<Sentence> near = new ArrayList<>();
        for (int paragraph : paragraphs) {
            reading.byParagraph().get(paragraph).stream()
                    .filter(other -> other.index() != claim.index() && other.says())
                    .filter(other -> !Candidates.same(claim, other))
                    .filter(other -> !above.contains(other.text()))
                    .limit(MOST_OF_PARAGRAPH)
                    .forEach(near::add);
        }
        List<Double> likelihoods =
                SentenceLink.likelihoods(
                        claim.words(),
                        near.stream()
                                .map(other -> new Neighbour(other.words(), apart(claim, other)))
                                .toList());
        Map<Integer, Sentence> best = new LinkedHashMap<>();
        Map<Integer, Double> highest = new HashMap<>();
        for (int i = 0; i < near.size(); i++) {
            double likelihood = likelihoods.get(i);
            int paragraph = near.get(i).paragraph();
            if (likelihood > highest.getOrDefault(paragraph, -1.0)) {
                highest.put(paragraph, likelihood);
                best.put(paragraph, near.get(i));
            }
        }
        if (!best.containsKey(claim.paragraph()) && !claim.notes().isEmpty()) {
            // A paragraph of one sentence: what carries it are its own notes.
            best.put(claim.paragraph(), claim);
        }
        return best.values();
    }

    private static int apart(Sentence claim, Sentence other) {
        return other.index() - claim.index();
    }

    private Set<Integer> near(Candidate candidate) {
        Sentence claim = candidate.sentence();
        Set<Integer> near = new LinkedHashSet<>();
        int last = reading.sections().size() - 1;
        for (int paragraph = Math.max(0, claim.paragraph() - REACH);
                paragraph <= Math.min(last, claim.paragraph() + REACH);
                paragraph++) {
            if (reading.sections().get(paragraph) == claim.section()) {
                near.add(paragraph);
            }
        }
        if (candidate.signs().has(Sign.OPENS_SECTION)
                || candidate.signs().has(Sign.CLOSES_SECTION)) {
            near.addAll(edges);
        }
        for (WordIndex.Hit hit : index.best(claim.words(), LOOKED_UP)) {
            near.add(reading.sentences().get(hit.text()).paragraph());
        }
        return near;
    }

    private EvidenceTie tie(Candidate candidate, Sentence evidence) {
        Sentence claim = candidate.sentence();
        EvidencePlace place = EvidencePlace.of(candidate, evidence.paragraph(), reading);
        double full = Math.max(1e-9, index.score(claim.words(), claim.index()));
        double words = Math.min(1, index.score(claim.words(), evidence.index()) / full);
        double claimItself = ITSELF_A_CLAIM * claims.getOrDefault(evidence.paragraph(), 0.0);
        return new EvidenceTie(evidence, place, words, words, BIAS + place.odds() + claimItself);
    }

    private SuggestedEvidence link(Sentence claim, EvidenceTie tie) {
        Sentence evidence = tie.evidence();
        List<String> reasons = new ArrayList<>();
        reasons.add(tie.place().inWords());
        List<String> shared = shared(claim, evidence);
        if (!shared.isEmpty()) {
            reasons.add("speaks of " + String.join(", ", shared) + " too");
        }
        if (tie.meansTheSame()) {
            reasons.add("is near it in meaning");
        }
        Bearings.Shown shown = Bearings.of(evidence, claim);
        reasons.add(shown.inWords());
        Optional<ShownScheme> scheme =
                shown.bearing().supports() ? ShownScheme.of(evidence, claim) : Optional.empty();
        scheme.map(ShownScheme::inWords).ifPresent(reasons::add);
        return new SuggestedEvidence(
                evidence.paragraph(),
                notes(claim, evidence, evidence.paragraph() == claim.paragraph()),
                shown.bearing(),
                calibrated(tie.odds()),
                String.join("; ", reasons),
                evidence.text(),
                scheme.map(ShownScheme::scheme));
    }

    private static double calibrated(double odds) {
        return 1 / (1 + Math.exp(-(SLOPE * odds + OFFSET)));
    }

    /** The most telling words that both have, as the evidence writes them. */
    private List<String> shared(Sentence claim, Sentence evidence) {
        if (evidence.index() == claim.index()) {
            return List.of();
        }
        Set<String> common = new TreeSet<>(claim.words());
        common.retainAll(new TreeSet<>(evidence.words()));
        List<String> telling =
                common.stream()
                        .sorted(Comparator.comparingDouble(index::weight).reversed())
                        .toList();
        return WordStems.forms(evidence.text(), telling).stream()
                .filter(WordStems::saysSomething)
                .limit(SHARED_WORDS_SHOWN)
                .toList();
    }

    private List<NoteNumber> notes(Sentence claim, Sentence evidence, boolean own) {
        Set<NoteNumber> notes = new LinkedHashSet<>();
        if (own) {
            notes.addAll(claim.notes());
        }
        notes.addAll(evidence.notes());
        return List.copyOf(notes);
    }
}
