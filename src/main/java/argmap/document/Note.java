package argmap.document;

import argmap.text.CleanText;
import argmap.text.Span;

/**
 * A footnote or endnote without its number.
 *
 * @param number unique in the document
 * @param page the page it starts on
 * @param lastPage the page it ends on
 * @param labelSpan the printed number in the source; empty where it was lost
 * @param certain false where the number was read differently or lost
 */
public record Note(
        NoteNumber number,
        CleanText text,
        int page,
        int lastPage,
        Span labelSpan,
        boolean certain) {

    /** Its name in files, addresses and maps: see {@link NoteNumber#id()}. */
    public String id() {
        return number.id();
    }

    /** The number or sign as it should have been printed: "152", "*". */
    public String label() {
        return number.label();
    }

    /** The source from its number to its last character. */
    public Span span() {
        Span words = text.sourceSpan();
        if (labelSpan.isEmpty()) {
            return words;
        }
        return words.isEmpty() ? labelSpan : labelSpan.cover(words);
    }
}
