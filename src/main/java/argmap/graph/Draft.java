package argmap.graph;

import argmap.document.NoteNumber;
import argmap.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Suggestions for a first map of a text.
 *
 * @param claims what may be the thesis, then the others, surest first; some lead up to another by
 *     their parents, where that is fairly sure
 * @param theses titles of the claims that may be what the text argues for: one where it is sure,
 *     else three to choose from
 * @param remarks what there is to say of the draft as a whole, each in a clause
 */
public record Draft(List<SuggestedClaim> claims, List<String> theses, List<String> remarks) {
    public Draft {
        claims = List.copyOf(claims);
        theses = List.copyOf(theses);
        remarks = List.copyOf(remarks);
    }

    /** Whether the text leaves no doubt which claim it argues for. */
    public boolean isSureOfThesis() {
        return theses.size() == 1;
    }

    /** Whose view a claim is. */
    public enum View {
        AUTHOR,
        /** Told of others, whether or not the author shares it. */
        REPORTED
    }

    /** What a passage is suggested to do for a claim. */
    public enum Bearing {
        SUPPORTS,
        QUALIFIES,
        OPPOSES,
        EXAMPLE,
        CAUSE,
        RESTATES;

        /** True for what speaks for a claim, and so may have an argument's scheme. */
        public boolean supports() {
            return this == SUPPORTS || this == EXAMPLE || this == CAUSE;
        }
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
     * @param view whose it is
     * @param parent title of the claim it seems to bear on; empty where that is not sure
     * @param bearing what it does for its parent
     * @param scheme by which it supports its parent, where its marks are plain
     * @param evidence most likely first, each of which carries it alone; its own paragraph is among
     *     them
     * @param linked premises that carry it only together
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
            View view,
            String parent,
            Bearing bearing,
            Optional<Scheme> scheme,
            List<SuggestedEvidence> evidence,
            List<LinkedSupport> linked) {
        public SuggestedClaim {
            reasons = List.copyOf(reasons);
            evidence = List.copyOf(evidence);
            linked = List.copyOf(linked);
        }
    }

    /**
     * Premises that support a claim only together: each alone leaves it open ("If A, then B" and
     * "A"). What stands in {@link SuggestedClaim#evidence} is convergent instead.
     *
     * @param paragraph index of the paragraph that they stand in, the claim's own
     * @param premises exact words of the text, two at least, in its order
     * @param score how likely they are meant together, 0 to 1
     */
    public record LinkedSupport(
            int paragraph,
            List<String> premises,
            Optional<Scheme> scheme,
            double score,
            String reason) {
        public LinkedSupport {
            premises = List.copyOf(premises);
            if (premises.size() < 2) {
                throw new IllegalArgumentException("premises are linked in twos, not " + premises);
            }
        }
    }

    /**
     * A paragraph that may carry a claim.
     *
     * @param notes the notes marked in the sentence quoted, in the claim's own paragraph those in
     *     the claim's sentence first
     * @param score how likely it carries the claim, 0 to 1: of those at .6 six in ten do to a
     *     reader
     * @param quote the sentence of the paragraph that bears on the claim most
     * @param scheme by which it supports the claim, where its marks are plain
     */
    public record SuggestedEvidence(
            int paragraph,
            List<NoteNumber> notes,
            Bearing bearing,
            double score,
            String reason,
            String quote,
            Optional<Scheme> scheme) {
        public SuggestedEvidence {
            notes = List.copyOf(notes);
        }
    }
}
