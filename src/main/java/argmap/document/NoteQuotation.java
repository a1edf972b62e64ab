package argmap.document;

import argmap.text.Span;

/**
 * Words of somebody else that a note gives in quotation marks; titles of articles are none.
 *
 * @param inNote in the note's text, marks included
 * @param span the same in the source
 * @param citationId the citation that gives its source; empty when none does
 */
public record NoteQuotation(NoteNumber note, Span inNote, Span span, String citationId) {}
