package argmap.graph;

import argmap.document.NoteNumber;

import java.util.List;

/**
 * What the text has for a claim or argument: a passage, and the notes that back the passage.
 *
 * @param node the claim or argument
 */
public record Evidence(NodeId node, Quotation quotation, Passage passage, List<NoteSupport> notes) {
    public Evidence {
        notes = List.copyOf(notes);
    }

    /**
     * A note that backs a passage.
     *
     * @param direct true when its marker stands in the sentences quoted; false when it is the next
     *     marker of the paragraph, as a note often covers all that went before it
     */
    public record NoteSupport(NoteNumber note, boolean direct) {}
}
