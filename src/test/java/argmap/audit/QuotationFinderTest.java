package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.graph.Anchoring;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Passage.Match;
import argmap.graph.TextSelector;
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
                        NoteNumber.of("1"),
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

    /** In a text of one paragraph. */
    static Anchoring find(String text, TextSelector words) {
        Paragraph only =
                new Paragraph(
                        0,
                        Paragraph.Kind.PLAIN,
                        new CleanText(
                                text,
                                text.isEmpty()
                                        ? List.of()
                                        : List.of(new CleanText.Run(0, 0, text.length()))),
                        1,
                        List.of(),
                        List.of());
        Document document =
                new Document(
                        new Source("t", text),
                        List.of(),
                        List.of(only),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new QuotationFinder(document).find(words);
    }

    private static List<Passage> places(Document document, String words) {
        Anchoring found = new QuotationFinder(document).find(TextSelector.of(words));
        boolean told = found.isPlaced() || found.status() == Anchoring.Status.AMBIGUOUS;
        return told ? found.places().stream().map(Anchoring.Place::passage).toList() : List.of();
    }

    private static List<Passage> find(String words) {
        return places(document(FIRST, SECOND), words);
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
                        "In the first year the council raised the toll on salt again, though"
                                + " the guilds of the lower town had asked it not to.",
                        "In the third year the council raised the toll on salt again, though"
                                + " the guilds of the lower town had asked it not to.");
        assertEquals(
                2,
                places(
                                alike,
                                "In the fxxxd year the council raised the toll on salt again,"
                                        + " though the guilds of the lower town had asked it")
                        .size());
    }

    @Test
    void notesAreSearchedToo() {
        Passage passage = find("Seen by the harbour master").get(0);
        assertEquals(Container.NOTE, passage.container());
        assertEquals(11, passage.page());
    }

    private static final String TWICE =
            "The gate was shut at night. In May the gate was opened. In June the gate was shut at"
                    + " night again, and 1847 barrels lay outside.";

    @Test
    void theWordsBeforeOrBehindChooseBetweenTwoPlaces() {
        TextSelector words = TextSelector.of("the gate was shut at night");
        assertEquals(Anchoring.Status.AMBIGUOUS, find(TWICE, words).status());
        assertEquals(64, start(find(TWICE, words.in("In Jumc ", ""))));
        assertEquals(0, start(find(TWICE, words.in("", ". In Mav"))));
    }

    @Test
    void anExactPositionChoosesWhereWordsDoNot() {
        TextSelector words = TextSelector.of("gate was shut at night");
        assertEquals(68, start(find(TWICE, words.at(68, 90))));
        assertEquals(Anchoring.Status.AMBIGUOUS, find(TWICE, words.at(40, 62)).status());
    }

    private static int start(Anchoring found) {
        assertTrue(found.isPlaced(), found.toString());
        return found.places().get(0).passage().span().start();
    }

    @Test
    void wordsThatAreOnlyAlikeAreShownAndNotPlaced() {
        Anchoring found = find(TWICE, TextSelector.of("and 1848 barrels lay inside"));
        assertEquals(Anchoring.Status.ALTERED, found.status());
        assertEquals(Anchoring.ORPHAN, find(TWICE, TextSelector.of("a river frozen for days")));
    }

    @Test
    void theSameWordsMisreadElsewhereMakeTheseAmbiguous() {
        String text = "See Hill, Customs and Tolls, 12. See Hlll, Customs and Tolls, 12.";
        TextSelector words = TextSelector.of("Hill, Customs and Tolls, 12");
        assertEquals(Anchoring.Status.AMBIGUOUS, find(text, words).status());
        String otherPage = "See Hill, Customs and Tolls, 12. See Hlll, Customs and Tolls, 19.";
        assertEquals(Anchoring.Status.EXACT, find(otherPage, words).status());
    }

    @Test
    void wordsTornIntoTwoParagraphsAreOnePlace() {
        Document torn =
                document("The toll on salt was raised in the", "spring, as the guild had asked.");
        Anchoring found =
                new QuotationFinder(torn).find(TextSelector.of("salt was raised in the spring"));
        assertEquals(Anchoring.Status.AS_PRINTED, found.status());
        assertEquals("salt was raised in the spring", found.places().get(0).words());
    }
}
