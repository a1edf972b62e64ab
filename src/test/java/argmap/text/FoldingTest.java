package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import java.util.List;

class FoldingTest {
    @Test
    void eachFoldingTakesAwayWhatItsNameSays() {
        assertEquals("foreignpolicyoffirms", Folding.letters("Foreign Policy of \ufb01rms!"));
        assertEquals(
                List.of("economie", "d", "etat", "1914"),
                Folding.words("\u00c9conomie d'\u00e9tat, 1914"));
        assertEquals("lete-1914", Folding.slug("L\u2019\u00c9t\u00e9: 1914"));
        assertEquals("Uber Strasse", Folding.withoutAccents("\u00dcber Strasse"));
        assertEquals("'a' - \"b\"", Folding.straight("\u2018a\u2019 \u2013 \u201cb\u201d"));
    }

    @Test
    void foldedTextKnowsItsWayBack() {
        String text = "a \ufb01ne, old \u00c9t\u00e9";
        FoldedText folded = FoldedText.of(text);
        assertEquals("afineoldete", folded.letters());
        assertEquals(new Span(2, 3), folded.original(new Span(1, 3)));
        assertEquals(new Span(1, 5), folded.folded(new Span(2, 5)));
    }
}
