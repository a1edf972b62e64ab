package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Passage.Match;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static final String FIRST =
            "The harbour was closed in winter. Merchants, it seems, wintered elsewhere.";
    private static final String SECOND =
            "The harbour was closed in summer too, and the “great frost” of that year ended all"
                    + " trade.";

    private static Document document(String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (String text : paragraphs) {
            all.add(
                    new Paragraph(
                            all.size(),
                            Paragraph.Kind.PLAIN,
                            new CleanText(text, List.of()),
                            10 + all.size(),
                            List.of(),
                            List.of()));
        }
        Note note =
                new Note(
                        "1",
                        "1",
                        new CleanText("Seen by the harbour master himself.", List.of()),
                        11,
                        11,
                        new Span(0, 0),
                        true);
        return new Document(
                new Source("t", ""),
                List.of(),
                all,
                List.of(),
                List.of(note),
                List.of(),
                List.of());
    }

    private static List<Passage> find(String words) {
        return new QuotationFinder(document(FIRST, SECOND)).find(words);
    }

    @Test
    void wordsThatStandThereAreFoundWithPageAndPlace() {
        Passage passage = find("Merchants, it seems").get(0);
        assertEquals(Match.EXACT, passage.match());
        assertEquals(0, passage.index());
        assertEquals(10, passage.page());
        assertEquals(34, passage.span().start());
    }

    @Test
    void quotationMarksCapitalsAndBlanksAreNoDifference() {
        Passage passage = find("the \"Great  Frost\" of that year").get(0);
        assertEquals(Match.AS_PRINTED, passage.match());
        assertEquals(1, passage.index());
        assertEquals(
                "the “great frost” of that year",
                SECOND.substring(passage.span().start(), passage.span().end()));
    }

    @Test
    void aMisreadLetterIsNear() {
        Passage passage = find("Merchants, it seems, wintcred elsewhcre").get(0);
        assertEquals(Match.NEAR, passage.match());
        assertEquals(0, passage.index());
    }

    @Test
    void wordsThatStandTwiceAreGivenTwice() {
        assertEquals(2, find("The harbour was closed in").size());
    }

    @Test
    void otherWordsAreNotFound() {
        assertTrue(find("The river was frozen for a hundred days").isEmpty());
    }

    @Test
    void aShortQuotationIsNeverGuessed() {
        assertTrue(find("harbxur").isEmpty());
    }

    @Test
    void aPartOfAWordIsNearAtBestAndTheWholeWordIsGiven() {
        Passage passage = find("harbo-ur was closed in wint").get(0);
        assertEquals(Match.NEAR, passage.match());
        assertEquals(
                "harbour was closed in winter",
                FIRST.substring(passage.span().start(), passage.span().end()));
    }

    @Test
    void twoPlacesThatFitAboutEquallyAreBothGiven() {
        Document alike =
                document(
                        "In the first year the council raised the toll on salt again.",
                        "In the third year the council raised the toll on salt again.");
        assertEquals(
                2,
                new QuotationFinder(alike)
                        .find("In the fxxxd year the council raised the toll on salt again")
                        .size());
    }

    @Test
    void notesAreSearchedToo() {
        Passage passage = find("Seen by the harbour master").get(0);
        assertEquals(Container.NOTE, passage.container());
        assertEquals(11, passage.page());
    }
}
