package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.text.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of a text's notes, weighed all at once. */
class NumberSeriesTest {
    private static final int FIGURE = NoteLabel.Kind.FIGURE.ordinal();
    private static final int SIGN = NoteLabel.Kind.SIGN.ordinal();

    /** What the notes of pages are numbered, if they were read as given. */
    private static List<String> settled(List<String> pages, int... read) {
        Source source = new Source("notes", String.join("\f", pages));
        Lines lines = new Lines(source, true);
        Pages split = PageSplitter.split(lines);
        RowReader reader =
                new RowReader(lines, split, new RowFacts(lines, split), RowModel.shipped());
        NoteStep[] steps = new NoteStep[read.length];
        Arrays.setAll(steps, i -> new NoteStep(FIGURE, read[i], 0, NoteStep.NEXT));
        NumberSeries.settle(lines, split, reader, steps);
        return Arrays.stream(steps)
                .map(s -> (s.kind() == SIGN ? "sign " : "") + s.ordinal())
                .toList();
    }

    @Test
    void signsThatWereReadAsFiguresAreSignsWhereEachPageBeginsAnew() {
        List<String> pages =
                List.of(
                        "(*) The bell of the ferry was let.\n(+) It was kept in the tower.",
                        "(*) The clerk had no key to it.\n(t) Nobody rang it twice.",
                        "(\u00ab) A year went by.\n(+) The boat was sold.\n({) So was the bell.",
                        "(*) A tower was built.\n(+) It burned.");
        assertEquals(
                List.of(1, 2, 1, 2, 1, 2, 3, 1, 2).stream().map(n -> "sign " + n).toList(),
                settled(pages, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void aFigureLostAgainAndAgainIsPutBack() {
        List<String> pages =
                List.of(
                        "102 The bell of the ferry was let.\n13 It was kept in the tower.",
                        "14 The clerk had no key to it.\n105 Nobody rang it twice.",
                        "16 A year went by.\n107 The boat was sold.\n18 So was the bell.");
        assertEquals(
                List.of("102", "103", "104", "105", "106", "107", "108"),
                settled(pages, 102, 13, 14, 105, 16, 107, 18));
    }

    @Test
    void numbersThatBeginAnewOnEachPageOrWithAChapterStay() {
        List<String> pages =
                List.of(
                        "1 The bell of the ferry was let.\n2 It was kept in the tower.",
                        "1 The clerk had no key to it.\n2 Nobody rang it twice.",
                        "1 A year went by.\n2 The boat was sold.\n3 So was the bell.");
        assertEquals(
                List.of("1", "2", "1", "2", "1", "2", "3"), settled(pages, 1, 2, 1, 2, 1, 2, 3));
    }
}
