package argmap.document;

import argmap.text.Span;

/**
 * The mark in the text that sends the reader to a note.
 *
 * @param number of the note it refers to, whether or not that note was found
 * @param offset in the paragraph's text (which has no marks in it), right after the words it stands
 *     behind
 * @param span the mark in the source; empty where it was lost and its place is inferred
 * @param certain false where the mark was read differently or lost
 */
public record NoteMarker(NoteNumber number, int offset, Span span, boolean certain) {
    /** The mark as it should have been printed: "152", "*". */
    public String label() {
        return number.label();
    }
}
