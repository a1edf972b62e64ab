package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Linked.LinkedNote;
import argmap.text.EditDistance;
import argmap.text.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the notes of a document say and what their marks stand behind, to be kept on record. */
final class NoteTexts {
    /** Characters before a mark: enough words to tell one sentence's end from another's. */
    private static final int BEHIND = 32;

    private final Map<NoteNumber, Note> byNumber;
    private final Map<NoteNumber, String> behind = new LinkedHashMap<>();

    NoteTexts(Document document) {
        this.byNumber = document.notesByNumber();
        document.markersByNote()
                .forEach(
                        (number, places) -> {
                            String text = places.get(0).paragraph().text().text();
                            int at = Math.min(text.length(), places.get(0).marker().offset());
                            behind.put(number, text.substring(Math.max(0, at - BEHIND), at));
                        });
    }

    List<LinkedNote> of(List<NoteSupport> notes) {
        List<LinkedNote> all = new ArrayList<>();
        for (NoteSupport support : notes) {
            String before = behind.getOrDefault(support.note(), "");
            Note note = byNumber.get(support.note());
            all.add(
                    note == null
                            ? new LinkedNote(support.note().label(), "", before)
                            : new LinkedNote(note.label(), note.text().text(), before));
        }
        return all;
    }

    /** Other words than a new scan would make of them. */
    static boolean isOther(String before, String now) {
        String one = FoldedText.of(before).letters();
        String other = FoldedText.of(now).letters();
        // A third of the letters: letters that look alike cost half, so that unlike words of one
        // length often differ in no more than half of theirs.
        return 10 * EditDistance.OF_GLYPHS.between(one, other)
                > 7 * Math.max(one.length(), other.length());
    }
}
