package argmap.graph;

import argmap.text.Span;
import java.util.List;

/**
 * Suggestions for a first map of a text, strongest first within each section.
 *
 * @param claims in reading order
 */
public record Draft(List<SuggestedClaim> claims) {
    public Draft {
        claims = List.copyOf(claims);
    }

    /** What a passage is suggested to do for a claim. */
    public enum Bearing {
        SUPPORTS,
        QUALIFIES,
        OPPOSES,
        EXAMPLE,
        CAUSE,
        RESTATES
    }

    /**
     * A sentence that may be a claim of the author's.
     *
     * @param title a few words of it, unique in the draft
     * @param text the sentence as the text has it
     * @param paragraph index of its paragraph
     * @param inParagraph where it stands in the paragraph's text
     * @param span where it stands in the source
     * @param section index of the heading it stands under, -1 before the first
     * @param score how sure it is, 0 to 1
     * @param reasons in words
     * @param parent title of the claim it seems to bear on; empty for one that stands on top
     * @param bearing what it does for its parent
     */
    public record SuggestedClaim(
            String title,
            String text,
            int paragraph,
            Span inParagraph,
            Span span,
            int section,
            double score,
            List<String> reasons,
            String parent,
            Bearing bearing,
            List<SuggestedEvidence> evidence) {
        public SuggestedClaim {
            reasons = List.copyOf(reasons);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A paragraph that may carry a claim.
     *
     * @param notes ids of the notes that back it
     * @param quote the sentence of the paragraph that bears on the claim most
     */
    public record SuggestedEvidence(
            int paragraph,
            List<String> notes,
            Bearing bearing,
            double score,
            String reason,
            String quote) {
        public SuggestedEvidence {
            notes = List.copyOf(notes);
        }
    }
}
