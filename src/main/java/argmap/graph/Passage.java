package argmap.graph;

import argmap.text.Span;

/**
 * A place in a text that words were found at.
 *
 * @param container whether {@code index} counts paragraphs or notes
 * @param index from 0 in the document
 * @param span in the text of that paragraph or note
 * @param page the page its first character stands on
 */
public record Passage(Container container, int index, Span span, int page, Match match) {

    /** Where a passage lies. */
    public enum Container {
        PARAGRAPH,
        NOTE
    }

    /** How well the words agree. */
    public enum Match {
        /** Word for word. */
        EXACT,
        /** But for blanks, hyphens, ligatures, quotation marks and capitals. */
        AS_PRINTED,
        /** But for a few letters. */
        NEAR
    }
}
