package argmap.interchange.works;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Works;

/** A text and the works that its notes cite. */
public record CitedText(Document document, Works works) {
    /** The note's printed label, or its id where the text has no such note. */
    String label(String noteId) {
        return document.note(noteId).map(Note::label).orElse(noteId);
    }
}
