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
    /** Share of letters; a row of a table has less, the barest sentence of dates more. */
    private static final double LEAST_LETTERS = .6;

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

    /**
     * Whether something is said: a number of a list, a lone abbreviation, a row of signs or
     * figures, or a line set all in capitals, as a chapter's summary is, claims nothing and carries
     * nothing.
     */
    boolean says() {
        long worded =
                words.stream().filter(word -> word.chars().anyMatch(Character::isLetter)).count();
        long letters = text.chars().filter(Character::isLetter).count();
        long solid = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        return worded >= 2
                && letters >= LEAST_LETTERS * solid
                && text.chars().anyMatch(Character::isLowerCase);
    }
}
