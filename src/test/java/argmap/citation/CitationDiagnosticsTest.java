package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.message.Message;

import org.junit.jupiter.api.Test;

import java.util.List;

class CitationDiagnosticsTest {
    private static final String HORN = "Ada Horn, The Rise of Salt (Boston: Mill Press, 1951), 12.";

    private static final String ARTICLE =
            "Al Bell, \"Salt at Sea,\" Coastal Review 8, no. 1 (1929): 59-71.";

    /** Each as "code: the words it points at". */
    private static List<String> said(String... notes) {
        Document document = NoteDocuments.of(notes);
        return Citations.read(document).diagnostics().stream()
                .map(d -> d.code() + ": " + document.source().text(d.span()))
                .toList();
    }

    @Test
    void aCleanTextGivesNone() {
        assertEquals(List.of(), said(HORN, "Ibid., 13.", "Horn, Rise of Salt, 14."));
    }

    @Test
    void aShortFormWithoutFullFormIsSaidOnce() {
        assertEquals(
                List.of("citation.short-form-without-full-form: Horn, Pepper Wars, 5"),
                said("Horn, Pepper Wars, 5.", "Horn, Pepper Wars, 6."));
    }

    @Test
    void anIbidBehindTwoWorks() {
        assertEquals(
                List.of("citation.ibid-after-several-works: Ibid., 60"),
                said(HORN.replace(".", "") + "; " + ARTICLE, "Ibid., 60.").stream()
                        .filter(s -> s.contains("several"))
                        .toList());
    }

    @Test
    void anIbidBehindANoteWithoutWorks() {
        assertEquals(
                List.of("citation.ibid-after-no-work: Ibid., 13"),
                said(HORN, "Nobody has counted the barges.", "Ibid., 13."));
    }

    @Test
    void anIbidWithAPageBehindALetter() {
        assertEquals(
                List.of(
                        "citation.ibid-cannot-carry-pinpoint: Ibid., 3",
                        "citation.ibid-cannot-carry-pinpoint: Ibid."),
                said("Ada Horn to Al Bell, May 3, 1914, NARA, RG 59.", "Ibid., 3.", "Ibid."));
    }

    @Test
    void anIbidFarFromThePageBefore() {
        assertEquals(
                List.of("citation.ibid-doubtful: Ibid., 8"),
                said(HORN.replace(", 12.", ", 284."), "Ibid., 8."));
    }

    @Test
    void anIbidWithNothingBefore() {
        assertEquals(List.of("citation.nothing-before: Ibid., 8"), said("Ibid., 8."));
    }

    @Test
    void aPageTheArticleDoesNotHave() {
        assertEquals(
                List.of("citation.pinpoint-outside-article: Bell, \"Salt at Sea,\" 80"),
                said(ARTICLE, "Bell, \"Salt at Sea,\" 80."));
    }

    @Test
    void aFullFormGivenTwiceWithAnotherYearAndSpelling() {
        assertEquals(
                List.of(
                        "citation.full-form-twice",
                        "citation.year-differs",
                        "citation.spelling-differs"),
                said(HORN, HORN.replace("1951", "1953").replace("Rise of", "Rize of")).stream()
                        .map(s -> s.substring(0, s.indexOf(':')))
                        .toList());
    }

    @Test
    void aSurnameThatFitsTwoWorks() {
        assertEquals(
                List.of("citation.ambiguous-short-form: Horn, 3"),
                said(HORN, "Ada Horn, Pepper (Boston: Mill Press, 1960), 3.", "Horn, 3."));
    }

    @Test
    void aQuotationWithoutSourceOrPageOrAtSecondHand() {
        assertEquals(
                List.of("citation.quotation-without-source: \"all is salt here.\""),
                said("He wrote, \"all is salt here.\""));
        assertEquals(
                List.of("citation.quotation-without-pinpoint: \"all is salt here.\""),
                said(HORN, "He wrote, \"all is salt here.\" See Horn, Rise of Salt."));
        assertEquals(
                List.of("citation.second-hand-quotation: \"all is salt here.\""),
                said(HORN, "He wrote, \"all is salt here.\" Quoted in Horn, Rise of Salt, 5."));
    }

    private static List<String> codes(String... notes) {
        return said(notes).stream().map(s -> s.substring(0, s.indexOf(':'))).toList();
    }

    @Test
    void anIbidBehindOneWorkIsPlain() {
        assertEquals(
                List.of(),
                codes(HORN, "Horn, Rise of Salt, 3; Horn, Rise of Salt, 9.", "Ibid., 4."));
    }

    @Test
    void aPageOfTheArticleIsPlain() {
        assertEquals(List.of(), codes(ARTICLE, "Bell, \"Salt at Sea,\" 60.", "Ibid., 71."));
    }

    @Test
    void aFullFormGivenOnceWithItsYearAndSpellingIsPlain() {
        assertEquals(List.of(), codes(HORN, "Horn, Rise of Salt, 4."));
        assertEquals(
                List.of("citation.full-form-twice"), codes(HORN, HORN), "same year, same spelling");
    }

    @Test
    void aShortFormThatDiffersInItsYearIsTold() {
        assertTrue(
                codes(HORN, "Horn, The Rise of Salt (1955), 4.").contains("citation.year-differs"));
    }

    @Test
    void aQuotationWithSourceAndPageIsPlain() {
        assertEquals(
                List.of(), codes(HORN, "He wrote, \"all is salt here.\" Horn, Rise of Salt, 5."));
        assertEquals(
                List.of(),
                codes(HORN, "It was called \"salty\" by some; see Horn, Rise of Salt, 5."),
                "a word with tongs is no quotation");
    }

    @Test
    void aWorkByAuthorAndYearWithoutDescriptionIsSaidOnce() {
        assertEquals(
                List.of("citation.short-form-without-full-form"),
                codes("Horn 1964, S. 3.", "Horn 1964, S. 4."));
    }

    @Test
    void messagesSayWhatWasTaken() {
        Message said =
                Citations.read(NoteDocuments.of("Horn, Pepper Wars, 5.")).diagnostics().get(0);
        assertEquals(
                "\"Horn, Pepper Wars\" is cited in short form and the text has no full form of it",
                said.message());
    }
}
