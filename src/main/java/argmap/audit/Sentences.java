package argmap.audit;

import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.text.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The whole sentences around a passage. */
final class Sentences {
    private static final Pattern ENDED = Pattern.compile("[.!?][\"\u201d\u2019')\\]]*\\s*$");

    /** A full stop and what closes behind it. */
    private static final int CLOSING = 6;

    private Sentences() {}

    /** The same, but no further than to a note's mark behind a full stop, which ends a sentence. */
    static Span between(Paragraph paragraph, Span passage) {
        String text = paragraph.text().text();
        Span sentences = around(text, passage);
        int start = sentences.start();
        int end = sentences.end();
        for (NoteMarker marker : paragraph.markers()) {
            int at = Math.min(text.length(), marker.offset());
            String before = text.substring(Math.max(0, at - CLOSING), at);
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

    /**
     * The passage, grown to the sentence ends on either side. The JDK's own rules are enough here:
     * a wrong end at an abbreviation makes the stretch shorter and the tie to a note less direct,
     * it does not lose the note.
     */
    static Span around(String text, Span passage) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(text);
        int start =
                passage.start() == 0
                        ? 0
                        : Math.max(0, ends.preceding(Math.min(passage.start() + 1, text.length())));
        int end =
                passage.end() >= text.length()
                        ? text.length()
                        : ends.following(Math.max(passage.start(), passage.end() - 1));
        int stop = end == BreakIterator.DONE ? text.length() : end;
        while (stop > passage.end() && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(Math.min(start, passage.start()), Math.max(stop, passage.end()));
    }
}
