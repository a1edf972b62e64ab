package argmap.document;

import argmap.text.CleanText;
import argmap.text.Span;

/**
 * A footnote or endnote without its number.
 *
 * @param id unique in the document: the label where numbers run through, else with the page or
 *     chapter before it ("p12:1")
 * @param label the number or sign as it should have been printed: "152", "*"
 * @param page the page it starts on
 * @param lastPage the page it ends on
 * @param labelSpan the printed number in the source; empty where it was lost
 * @param certain false where the number was read differently or lost
 */
public record Note(
        String id,
        String label,
        CleanText text,
        int page,
        int lastPage,
        Span labelSpan,
        boolean certain) {

    /** The source from its number to its last character. */
    public Span span() {
        Span words = text.sourceSpan();
        if (labelSpan.isEmpty()) {
            return words;
        }
        return words.isEmpty() ? labelSpan : labelSpan.cover(words);
    }
}
