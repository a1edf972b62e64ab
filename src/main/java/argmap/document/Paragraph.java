package argmap.document;

import argmap.text.CleanText;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final Pattern ENDED = Pattern.compile("[.!?][\"\u201d\u2019')\\]]*\\s*$");

    /** Characters of a full stop and what closes behind it. */
    private static final int CLOSING = 6;

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

    /**
     * The sentences that hold a passage of its text, but no further than to a note's mark behind a
     * full stop, which ends a sentence.
     */
    public Span sentences(Span passage) {
        String words = text.text();
        Span around = Sentences.around(words, passage);
        int start = around.start();
        int end = around.end();
        for (NoteMarker marker : markers) {
            int at = Math.min(words.length(), marker.offset());
            String before = words.substring(Math.max(0, at - CLOSING), at);
            if (ENDED.matcher(before).find()) {
                if (at <= passage.start()) {
                    start = Math.max(start, at);
                } else if (at >= passage.end()) {
                    end = Math.min(end, at);
                }
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /** The source from its first to its last character; notes between its parts lie inside. */
    public Span span() {
        return text.sourceSpan();
    }
}
