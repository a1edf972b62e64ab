package argmap.graph;

import argmap.text.Span;
import java.util.List;

/**
 * Suggestions for a first map of a text.
 *
 * @param claims strongest first, so that the first 25 are the 25 surest; one of them stands on top
 *     and all others lead up to it by their parents
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
     * @param title at most eight words of it, unique in the draft
     * @param text the sentence as the text has it
     * @param paragraph index of its paragraph
     * @param inParagraph where it stands in the paragraph's text
     * @param span where it stands in the source
     * @param section index of the heading it stands under, -1 before the first
     * @param score how sure it is, 0 to 1: of those at .8 eight in ten are claims to a reader
     * @param reasons in words
     * @param parent title of the claim it seems to bear on; empty for the one on top
     * @param bearing what it does for its parent
     * @param evidence most likely first; its own paragraph is among them
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
     * @param notes ids of the notes that back it, for the claim's own paragraph those behind the
     *     claim first
     * @param score how likely it carries the claim, 0 to 1; not calibrated
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
