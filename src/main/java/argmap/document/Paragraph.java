package argmap.document;

import argmap.text.CleanText;
import argmap.text.Span;
import java.util.List;

/**
 * A paragraph with its note markers taken out of the wording.
 *
 * @param index from 0 in the document
 * @param page the page it starts on
 * @param breaks where later pages start within it, in order
 * @param markers in the order of their offsets
 */
public record Paragraph(
        int index,
        Kind kind,
        CleanText text,
        int page,
        List<PageBreak> breaks,
        List<NoteMarker> markers) {

    /** What kind of paragraph the printer set. */
    public enum Kind {
        PLAIN,
        /** A quotation set off from the text. */
        BLOCK_QUOTATION,
        LIST_ITEM
    }

    /**
     * A page starts inside a paragraph.
     *
     * @param offset in the paragraph's text, of the first character on the new page
     */
    public record PageBreak(int offset, int page) {}

    public Paragraph {
        breaks = List.copyOf(breaks);
        markers = List.copyOf(markers);
    }

    /** The page it ends on. */
    public int lastPage() {
        return breaks.isEmpty() ? page : breaks.get(breaks.size() - 1).page();
    }

    /** The page that a character of the paragraph's text stands on. */
    public int pageAt(int offset) {
        int at = page;
        for (PageBreak pageBreak : breaks) {
            if (pageBreak.offset() > offset) {
                break;
            }
            at = pageBreak.page();
        }
        return at;
    }

    /** The source from its first to its last character; notes between its parts lie inside. */
    public Span span() {
        return text.sourceSpan();
    }
}
