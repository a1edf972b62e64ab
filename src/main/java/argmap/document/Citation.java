package argmap.document;

import argmap.text.Span;
import java.util.List;
import java.util.Map;

/**
 * One reference to a work in a note.
 *
 * <p>"see also Weber, <i>Harbour Towns</i>, 222-24" has the signal "see also", the form {@link
 * Form#SHORT}, the author "Weber", the title "Harbour Towns" and the pinpoint "222-24", written out
 * as the pages 222 to 224.
 *
 * @param id unique in the document: the note's id, a dot, the place in the note from 1 ("166.2")
 * @param note the note it stands in
 * @param inNote the citation in the note's text, signal and pinpoint included
 * @param span the same in the source
 * @param signal the words that introduce it ("see also", "Quoted in"), as printed; empty when there
 *     are none
 * @param meaning what the signal says; a citation without one shares the signal before it in a row
 *     ("See A; B; and C")
 * @param workId the work it was resolved to, see {@link Works}; empty where following the reference
 *     would be a guess
 * @param fields what was read, by field, in the note's own wording
 * @param pinpoint the pages or parts cited as printed ("3:251-59", "chap. 9"); empty when there are
 *     none
 * @param places the pinpoint taken apart, ranges written out
 */
public record Citation(
        String id,
        NoteNumber note,
        Span inNote,
        Span span,
        String signal,
        Meaning meaning,
        Form form,
        String workId,
        Map<CitationField, String> fields,
        String pinpoint,
        List<Pinpoint> places) {

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
        /** The title alone: the author is named in the sentence, is "his", or is not repeated. */
        TITLE_ONLY,
        /** "Ibid.", "id.": the work cited right before. */
        IBID,
        /** "Op. cit.", "loc. cit.": the author's work cited some notes before. */
        OP_CIT
    }

    public Citation {
        fields = CitationField.ordered(fields);
        places = List.copyOf(places);
    }

    /** False where the reference was reported and not followed. */
    public boolean isResolved() {
        return !workId.isEmpty();
    }

    /** The field as printed, empty where it is not given. */
    public String field(CitationField field) {
        return fields.getOrDefault(field, "");
    }
}
