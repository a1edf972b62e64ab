package argmap.graph;

import argmap.document.NoteNumber;
import java.util.List;

/**
 * What the text has for a claim or argument: a passage, and the notes behind the passage or near
 * it.
 *
 * @param node the claim or argument
 */
public record Evidence(NodeId node, Quotation quotation, Passage passage, List<NoteSupport> notes) {
    public Evidence {
        notes = List.copyOf(notes);
    }

    /** The notes that count for the passage. */
    public List<NoteSupport> counted() {
        return notes.stream().filter(support -> support.tie().counts()).toList();
    }

    /** The other notes of its paragraph. */
    public List<NoteSupport> near() {
        return notes.stream().filter(support -> !support.tie().counts()).toList();
    }

    /** A note near a passage, and how near. */
    public record NoteSupport(NoteNumber note, NoteTie tie) {}

    /** How a note is tied to a passage, the closest tie first: docs/decisions/0115. */
    public enum NoteTie {
        /** The map names the note by hand. */
        NAMED,
        /** The passage stands in the note itself. */
        IN_NOTE,
        /** Its mark stands in the sentence quoted, at the words or right behind them. */
        IN_SENTENCE,
        /** Its mark closes the sentence quoted. */
        CLOSES_SENTENCE,
        /** Its mark closes the next sentence, which only goes on with the same matter. */
        CLOSES_NEXT,
        /** It is another note of the paragraph: shown, and never counted. */
        IN_PARAGRAPH;

        /** Whether the note counts as what the passage rests on. */
        public boolean counts() {
            return this != IN_PARAGRAPH;
        }
    }
}
