package argmap.mining;

import argmap.graph.Draft.SuggestedEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
    private static final int LIKE = 24;

    /** Paragraphs on either side within the section that are looked at for their place. */
    private static final int REACH = 6;

    private final Reading reading;
    private final WordIndex index;

    EvidenceLinks(Reading reading, WordIndex index) {
        this.reading = reading;
        this.index = index;
    }

    /** The paragraphs that may carry a claim, most likely first. */
    List<SuggestedEvidence> of(Candidate claim) {
        Sentence sentence = claim.sentence();
        double full = Math.max(1e-9, index.score(sentence.words(), sentence.index()));
        List<SuggestedEvidence> links = new ArrayList<>();
        for (int paragraph : near(sentence)) {
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

    private Set<Integer> near(Sentence claim) {
        Set<Integer> near = new LinkedHashSet<>();
        int last = reading.sections().size() - 1;
        for (int paragraph = Math.max(0, claim.paragraph() - REACH);
                paragraph <= Math.min(last, claim.paragraph() + REACH);
                paragraph++) {
            if (reading.sections().get(paragraph) == claim.section()) {
                near.add(paragraph);
            }
        }
        for (WordIndex.Hit hit : index.best(claim.words(), LIKE)) {
            near.add(reading.sentences().get(hit.text()).paragraph());
        }
        return near;
    }

    private java.util.Optional<Like> best(Sentence claim, int paragraph) {
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
        int apart = best.sentence().paragraph() - sentence.paragraph();
        boolean sameSection = best.sentence().section() == sentence.section();
        double odds = -2.6 + 4 * likeness;
        List<String> reasons = new ArrayList<>();
        if (apart == 0) {
            odds += 4;
            reasons.add("the claim's own paragraph");
        } else if (sameSection) {
            odds += 1.2 / Math.abs(apart) + (apart > 0 ? 0.8 : 0);
            reasons.add(place(apart));
            if (claim.signs().has(Sign.OPENS_SECTION) && apart > 0) {
                odds += 0.8;
                reasons.add("the claim opens the section");
            } else if (claim.signs().has(Sign.CLOSES_SECTION) && apart < 0) {
                odds += 0.8;
                reasons.add("the claim closes the section");
            }
        } else {
            reasons.add("another section");
        }
        if (likeness > 0.15) {
            reasons.add("speaks of the same");
        }
        Bearings.Shown shown = Bearings.of(best.sentence().text());
        reasons.add(shown.inWords());
        return new SuggestedEvidence(
                best.sentence().paragraph(),
                notes(sentence, best.sentence(), apart == 0),
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

    private static String place(int apart) {
        if (Math.abs(apart) == 1) {
            return apart > 0 ? "the next paragraph" : "the paragraph before";
        }
        return "same section, " + Math.abs(apart) + " paragraphs " + (apart > 0 ? "on" : "back");
    }
}
