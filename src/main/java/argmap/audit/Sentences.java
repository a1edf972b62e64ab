package argmap.audit;

import argmap.text.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** The whole sentences around a passage. */
final class Sentences {
    private Sentences() {}

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
