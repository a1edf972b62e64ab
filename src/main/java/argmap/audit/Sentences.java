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

    /** Initials and abbreviations that a name or number follows. */
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?:^|[\\s(\\[\"\u201c\u2018-])(?:[\\p{Lu}&&[^IVX]]|\\p{Lu}\\.\\p{Lu}|Messrs|Mrs|Mr|Ms|Dr|St|Prof"
                        + "|Gen|Col|Capt|Lt|Maj|Sgt|Adm|Sen|Rep|Gov|Pres|Rev|Hon|Jr|Sr|vs|cf|No|Nr|vol|vols|Bd|pp?|S|ca|bzw|z\\."
                        + " ?B|d\\. ?h|u\\. ?a|Hr|Fr|M|MM|Mme|Sra?|Dn?)\\.\\s+$");

    /** Letters of the longest of these, with what stands before it. */
    private static final int LONGEST = 12;

    private Sentences() {}

    private static boolean isAbbreviation(String text, int end) {
        return ABBREVIATED.matcher(text.substring(Math.max(0, end - LONGEST), end)).find();
    }

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
     * The passage, grown to the sentence ends on either side: those of the JDK's own rules but for
     * the full stop of an abbreviation.
     */
    static Span around(String text, Span passage) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(text);
        int start =
                passage.start() == 0
                        ? 0
                        : Math.max(0, ends.preceding(Math.min(passage.start() + 1, text.length())));
        while (start > 0 && isAbbreviation(text, start)) {
            start = Math.max(0, ends.preceding(start));
        }
        int end =
                passage.end() >= text.length()
                        ? text.length()
                        : ends.following(Math.max(passage.start(), passage.end() - 1));
        while (end != BreakIterator.DONE && end < text.length() && isAbbreviation(text, end)) {
            end = ends.following(end);
        }
        int stop = end == BreakIterator.DONE ? text.length() : end;
        while (stop > passage.end() && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(Math.min(start, passage.start()), Math.max(stop, passage.end()));
    }
}
