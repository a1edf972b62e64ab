package argmap.document;

import argmap.text.Span;
import java.util.Map;

/**
 * One reference to a work in a note.
 *
 * @param noteId the note it stands in
 * @param inNote the citation in the note's text, signal and pinpoint included
 * @param span the same in the source
 * @param signal the words that introduce it ("see also", "Quoted in"); empty when there are none
 * @param workId the work it was resolved to, see {@link Works}
 * @param fields what was read, by field, in the note's own wording
 * @param pinpoint the pages or parts cited ("3:251-59", "chap. 9"); empty when there are none
 */
public record Citation(
        String noteId,
        Span inNote,
        Span span,
        String signal,
        Meaning meaning,
        Form form,
        String workId,
        Map<CitationField, String> fields,
        String pinpoint) {

    /** What the signal says about the sentence that the note stands behind. */
    public enum Meaning {
        SUPPORTS,
        BACKGROUND,
        QUALIFIES,
        OPPOSES,
        /** The words are quoted from another work than the one that first printed them. */
        SECOND_HAND
    }

    /** How much of the work's description is given. */
    public enum Form {
        FULL,
        SHORT,
        /** The title alone, the author being named in the sentence. */
        TITLE_ONLY,
        IBID
    }

    public Citation {
        fields = CitationField.ordered(fields);
    }
}
