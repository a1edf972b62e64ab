package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    private static final Source SOURCE = new Source("page.txt", "a sphere of in-\nfluence here");

    /** "influence", with the hyphen and the line end cut out. */
    private static CleanText joined() {
        return new CleanText.Builder()
                .copy(SOURCE, new Span(0, 14))
                .copy(SOURCE, new Span(16, 28))
                .build();
    }

    @Test
    void cutCharactersAreGoneFromTheText() {
        assertEquals("a sphere of influence here", joined().text());
    }

    @Test
    void aSpanAcrossACutCoversWhatWasCut() {
        int at = joined().text().indexOf("influence");
        assertEquals("in-\nfluence", SOURCE.text(joined().inSource(new Span(at, at + 9))));
    }

    @Test
    void aSpanBesideACutStopsBeforeIt() {
        assertEquals("in", SOURCE.text(joined().inSource(new Span(12, 14))));
        assertEquals("fluence", SOURCE.text(joined().inSource(new Span(14, 21))));
    }

    @Test
    void insertedCharactersHaveThePlaceOfTheirNeighbours() {
        CleanText text =
                new CleanText.Builder()
                        .copy(SOURCE, new Span(0, 8))
                        .insert("--")
                        .copy(SOURCE, new Span(9, 11))
                        .build();
        assertEquals("a sphere--of", text.text());
        assertEquals(new Span(8, 8), text.inSource(new Span(8, 9)));
        assertEquals(new Span(7, 10), text.inSource(new Span(7, 11)));
    }

    @Test
    void aPartKeepsItsWayBack() {
        CleanText part = joined().sub(new Span(12, 21));
        assertEquals("influence", part.text());
        assertEquals(new Span(12, 23), part.sourceSpan());
    }

    @Test
    void piecesThatTouchAreOneRun() {
        CleanText text =
                new CleanText.Builder()
                        .copy(SOURCE, new Span(0, 4))
                        .copy(SOURCE, new Span(4, 8))
                        .build();
        assertEquals(1, text.runs().size());
    }

    @Test
    void runsThatOverlapAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new CleanText(
                                "abc",
                                List.of(new CleanText.Run(0, 0, 2), new CleanText.Run(1, 5, 2))));
    }
}
