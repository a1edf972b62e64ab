package argmap.interchange.works;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Works;
import java.util.Map;

/** A text and the works that its notes cite. */
public record CitedText(Document document, Works works) {
    /** The printed label of the note that cites, or its id where the text has no such note. */
    static String label(Map<String, Note> notesById, Citation citation) {
        Note note = notesById.get(citation.noteId());
        return note == null ? citation.noteId() : note.label();
    }
}
