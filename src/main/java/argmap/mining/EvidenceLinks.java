package argmap.mining;

import argmap.graph.Draft.SuggestedEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final double BIAS = -3.2;

    /** Log-odds for a sentence that is the claim over again. */
    private static final double LIKE = 4;

    /** Log-odds for a paragraph that is sure to make a claim of its own: a sub-claim mostly. */
    private static final double ITSELF_A_CLAIM = 1;

    private final Reading reading;
    private final WordIndex index;
    private final List<Integer> edges;
    private final Map<Integer, Double> claims = new HashMap<>();

    EvidenceLinks(Reading reading, WordIndex index, List<Candidate> ranked) {
        this.reading = reading;
        this.index = index;
        for (Candidate candidate : ranked) {
            claims.merge(candidate.sentence().paragraph(), candidate.score(), Math::max);
        }
        edges = EvidencePlace.edges(reading).stream().limit(MOST_EDGES).toList();
    }

    /** The paragraphs that may carry a claim, most likely first. */
    List<SuggestedEvidence> of(Candidate claim) {
        Sentence sentence = claim.sentence();
        double full = Math.max(1e-9, index.score(sentence.words(), sentence.index()));
        List<SuggestedEvidence> links = new ArrayList<>();
        for (int paragraph : near(claim)) {
            best(sentence, paragraph)
                    .ifPresent(best -> links.add(link(claim, best, best.score() / full)));
        }
        links.sort(
                Comparator.comparingDouble(SuggestedEvidence::score)
                        .reversed()
                        .thenComparingInt(SuggestedEvidence::paragraph));
        return links.size() > MOST ? links.subList(0, MOST) : links;
    }

    /** A sentence and its likeness to the claim. */
    private record Like(Sentence sentence, double score) {}

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

    private Optional<Like> best(Sentence claim, int paragraph) {
        return reading.byParagraph().get(paragraph).stream()
                .filter(other -> other.index() != claim.index())
                .limit(200)
                .map(other -> new Like(other, index.score(claim.words(), other.index())))
                .max(
                        Comparator.comparingDouble(Like::score)
                                .thenComparingInt(like -> -like.sentence().index()));
    }

    private SuggestedEvidence link(Candidate claim, Like best, double likeness) {
        Sentence sentence = claim.sentence();
        int paragraph = best.sentence().paragraph();
        EvidencePlace place = EvidencePlace.of(claim, paragraph, reading);
        double odds = BIAS + LIKE * likeness + place.odds();
        odds += ITSELF_A_CLAIM * claims.getOrDefault(paragraph, 0.0);
        List<String> reasons = new ArrayList<>();
        reasons.add(place.inWords());
        if (likeness > 0.15) {
            reasons.add("speaks of the same");
        }
        Bearings.Shown shown = Bearings.of(best.sentence().text());
        reasons.add(shown.inWords());
        return new SuggestedEvidence(
                best.sentence().paragraph(),
                notes(sentence, best.sentence(), paragraph == sentence.paragraph()),
                shown.bearing(),
                1 / (1 + Math.exp(-odds)),
                String.join("; ", reasons),
                best.sentence().text());
    }

    private List<String> notes(Sentence claim, Sentence evidence, boolean own) {
        Set<String> notes = new LinkedHashSet<>();
        if (own) {
            notes.addAll(reading.notesFor(claim));
        }
        notes.addAll(reading.notesFor(evidence));
        return List.copyOf(notes);
    }
}
