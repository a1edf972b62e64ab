package argmap.mining;

import argmap.document.NoteNumber;
import argmap.text.Span;

import java.util.List;

/**
 * A sentence in its place.
 *
 * @param index from 0 in the text
 * @param paragraph index of its paragraph
 * @param place from 0 in its paragraph
 * @param outOf how many sentences its paragraph has
 * @param span in the paragraph's text
 * @param section index of the heading it stands under, -1 before the first
 * @param setOff true in a quotation set off from the text
 * @param words as {@link WordStems} cuts them
 * @param notes the notes whose markers stand in it or right behind it
 */
record Sentence(
        int index,
        int paragraph,
        int place,
        int outOf,
        Span span,
        String text,
        int section,
        boolean setOff,
        List<String> words,
        List<NoteNumber> notes) {
    Sentence {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    boolean isFirst() {
        return place == 0;
    }

    boolean isLast() {
        return place == outOf - 1;
    }
}
