package argmap.library;

import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.text.Folding;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a paragraph gives as another's words, and the note that says whose. */
final class QuotedPassages {
    /**
     * Letters a quotation must have. Shorter ones ("the so-called revolution") are names and single
     * terms, which every book on a subject shares without quoting another.
     */
    static final int FEWEST_LETTERS = 24;

    /** Characters after which a mark that opens is taken to have lost the one that closes. */
    private static final int LONGEST = 4000;

    private static final Pattern DOUBLE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])[\"\u201c\u201e\u00ab](?=\\S)"
                            + "([^\"\u201c\u201d\u201e\u00ab\u00bb]{8,"
                            + LONGEST
                            + "}?)[\"\u201c\u201d\u00bb](?![\\p{L}])");

    /** A closing single quotation mark is also an apostrophe: it counts before no letter alone. */
    private static final Pattern SINGLE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])\u2018(?=\\S)([^\u2018\"\u201c\u201d]{24,"
                            + LONGEST
                            + "}?[\\p{L}.,;:!?])\u2019(?![\\p{L}])");

    /**
     * A passage.
     *
     * @param span in the paragraph's text, marks of quotation left out
     * @param marker the mark of the note that gives its source, where one stands in its sentence
     */
    record Found(Span span, boolean block, Optional<NoteMarker> marker) {}

    private QuotedPassages() {}

    static List<Found> of(Paragraph paragraph) {
        String text = paragraph.text().text();
        List<Found> found = new ArrayList<>();
        if (paragraph.kind() == Paragraph.Kind.BLOCK_QUOTATION) {
            if (isLongEnough(text)) {
                found.add(
                        new Found(
                                new Span(0, text.length()),
                                true,
                                paragraph.markers().stream().reduce((a, b) -> b)));
            }
            return found;
        }
        collect(DOUBLE, paragraph, text, found);
        collect(SINGLE, paragraph, text, found);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static void collect(
            Pattern pattern, Paragraph paragraph, String text, List<Found> found) {
        Matcher quoted = pattern.matcher(text);
        while (quoted.find()) {
            Span span = new Span(quoted.start(1), quoted.end(1));
            boolean known = found.stream().anyMatch(other -> other.span().overlaps(span));
            if (!known && isLongEnough(quoted.group(1))) {
                found.add(new Found(span, false, marker(paragraph, span)));
            }
        }
    }

    private static boolean isLongEnough(String text) {
        return Folding.letters(text).length() >= FEWEST_LETTERS;
    }

    /** The first mark behind the words, no further than the end of their sentence. */
    private static Optional<NoteMarker> marker(Paragraph paragraph, Span span) {
        int end = paragraph.sentences(span).end();
        return paragraph.markers().stream()
                .filter(mark -> mark.offset() >= span.end() && mark.offset() <= end + 2)
                .findFirst();
    }
}
