package argmap.document;

import argmap.text.Span;

/**
 * What a note says in its own words: a sentence, or the part of one that is no citation.
 *
 * @param inNote in the note's text
 * @param span the same in the source
 */
public record Remark(NoteNumber note, Span inNote, Span span) {}
