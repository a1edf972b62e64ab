package argmap.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of notes that were misread once: bodies, Italian, law reports, physics, theses, boxes. */
class NotesByKindTest {
    @Test
    void everyNoteIsReadAsByHand() {
        List<String> wrong = new ArrayList<>();
        int[] right = InventedNotes.right("notes-by-kind.txt", wrong);
        assertEquals(List.of(), wrong);
        assertTrue(right[1] > 20);
    }
}
