package argmap.document;

import argmap.text.Span;

/**
 * A place of the same text that a note sends the reader to: "see above, note 12", "chapter 6".
 *
 * @param inNote in the note's text
 * @param span the same in the source
 * @param unit "note", "chapter", "page", "section", or "text" for a bare "see below"
 * @param number the number given; empty when there is none
 */
public record CrossReference(NoteNumber note, Span inNote, Span span, String unit, String number) {}
