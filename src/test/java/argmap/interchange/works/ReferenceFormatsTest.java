package argmap.interchange.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.document.Document;
import argmap.document.PersonName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CSL-JSON, RIS, the page, and bibliographies in a style. */
class ReferenceFormatsTest {
    private static final CitedText ALL =
            Cited.works(Cited.BOOK, Cited.ARTICLE, Cited.CHAPTER, Cited.NEWSPAPER, Cited.BRIEF);

    @Test
    void cslItemsHaveTypesNamesAndDateParts() throws IOException {
        JsonNode items = JsonMapper.builder().build().readTree(WorksCsl.write(ALL));
        assertEquals(
                List.of("book", "article-journal", "chapter", "article-newspaper", "document"),
                items.findValuesAsText("type"));
        assertEquals("Ramazani", items.get(0).get("author").get(0).get("family").asText());
        assertEquals("R. K.", items.get(0).get("author").get(0).get("given").asText());
        assertEquals("[[1993],[1994]]", items.get(1).get("issued").get("date-parts").toString());
        assertEquals("4", items.get(1).get("issue").asText());
        JsonNode authors = items.get(2).get("author");
        assertEquals("Jr.", authors.get(0).get("suffix").asText());
        assertEquals("von", authors.get(1).get("non-dropping-particle").asText());
        assertEquals("et al.", items.get(2).get("editor").get(1).get("literal").asText());
        assertEquals("I9IJ", items.get(2).get("issued").get("literal").asText());
        assertEquals("[[1914,6,7]]", items.get(3).get("issued").get("date-parts").toString());
        assertEquals("short form only in this text", items.get(4).get("note").asText());
        assertFalse(items.get(0).has("note"));
    }

    @Test
    void aListOfInvertedNamesIsToldFromOneOfSurnames() {
        for (String[] row :
                new String[][] {
                    {"Voss, K., Brandt, H., and Lind, J.", "Voss, K.; Brandt, H.; Lind, J."},
                    {"Roe, T. A., & Hale, P.-M.", "Roe, T. A.; Hale, P.-M."},
                    {"Roe, T.", "Roe, T."},
                    {"Voss, Brandt, and Lind", "Voss; Brandt; Lind"},
                    {"Karl Voss, H. Brandt, and J. Lind", "Voss, Karl; Brandt, H.; Lind, J."}
                }) {
            assertEquals(
                    row[1],
                    PersonName.list(row[0]).stream()
                            .map(name -> name.inverted(true))
                            .collect(Collectors.joining("; ")));
        }
    }

    @Test
    void risHasTheTagsOfEachType() {
        assertEquals(
                """
                TY  - JOUR
                ID  - ellemann-secret
                AU  - Ellemann, Bruce A.
                TI  - Secret Negotiations
                T2  - Pacific Affairs
                VL  - 66
                IS  - 4
                PY  - 1993
                SP  - 539
                EP  - 63
                ER  -\s

                TY  - CHAP
                ID  - hammond-takeover
                AU  - Hammond, Thomas T., Jr.
                AU  - von Mises, Ludwig
                TI  - The Takeover
                T2  - Anatomy of Takeovers
                A2  - Lee, Ann
                N1  - more persons than are named (et al.)
                PY  - I9IJ
                ER  -\s

                TY  - GEN
                ID  - carr
                AU  - Carr
                TI  - Bolshevik Revolution
                N1  - short form only in this text
                ER  -\s
                """,
                WorksRis.write(Cited.works(Cited.ARTICLE, Cited.CHAPTER, Cited.BRIEF)));
    }

    @Test
    void papersHaveBoxCollectionAndArchive() throws IOException {
        CitedText letters =
                Cited.works(
                        Cited.full(
                                "hale",
                                "TITLE",
                                "Hale to Sollis",
                                "ARCHIVE",
                                "box 4, folder 12, Sollis Papers, County Archive, Ravenport"),
                        Cited.full("note", "TITLE", "A Note", "ARCHIVE", "RG 59, 026/14, NARA"));
        JsonNode items = JsonMapper.builder().build().readTree(WorksCsl.write(letters));
        JsonNode hale = items.get(0);
        assertEquals("box 4, folder 12", hale.get("archive_location").asText());
        assertEquals("Sollis Papers", hale.get("archive_collection").asText());
        assertEquals("County Archive", hale.get("archive").asText());
        assertEquals("Ravenport", hale.get("archive-place").asText());
        assertEquals("RG 59, 026/14", items.get(1).get("archive_location").asText());
        assertEquals("NARA", items.get(1).get("archive").asText());
        String ris = WorksRis.write(letters);
        assertTrue(ris.contains("AV  - box 4, folder 12, Sollis Papers\n"), ris);
        assertTrue(ris.contains("DB  - County Archive, Ravenport\n"), ris);
    }

    @Test
    void aLineBreakInAFieldStartsNoTag() {
        String written = WorksRis.write(Cited.works(Cited.full("a", "TITLE", "One\nER  - \nTY")));
        assertTrue(written.contains("TI  - One ER - TY\n"), written);
    }

    @Test
    void thePageTellsNotePageParagraphAndPinpoint() {
        Document document = Sample.document();
        String page = WorksHtml.write(new CitedText(document, Sample.works(document)));
        assertTrue(page.contains("<h3>Ullman, Lease &amp; Law (London, 1961)</h3>"), page);
        assertTrue(page.contains("<td>7</td><td>12</td><td>1</td><td>3:251-59</td>"), page);
        assertTrue(page.contains("Carr, &#39;Winter&#39; &lt;1918&gt;, chap. 9"), page);
        assertTrue(page.indexOf("Full references") < page.indexOf("Short forms only"), page);
        assertFalse(page.contains("<1918>"), page);
    }

    @Test
    void aStyleFormatsFullFormsOnly() {
        String text =
                Bibliography.write(ALL, "chicago-notes-bibliography", Bibliography.Markup.TEXT)
                        .orElseThrow();
        assertTrue(text.contains("Ramazani, R. K. The Foreign Policy of Iran, 1500"), text);
        assertFalse(text.contains("Bolshevik Revolution"), text);
        String older =
                Bibliography.write(ALL, "chicago-note-bibliography", Bibliography.Markup.HTML)
                        .orElseThrow();
        assertTrue(older.contains("csl-entry"), older);
        assertTrue(
                Bibliography.write(ALL, "turabian-author-date", Bibliography.Markup.TEXT)
                        .isPresent());
    }

    @Test
    void markupInATitleStaysText() {
        CitedText cited =
                Cited.works(Cited.full("a", "TITLE", "<script>x</script>", "YEAR", "1999"));
        String page = Bibliography.write(cited, "apa", Bibliography.Markup.HTML).orElseThrow();
        assertFalse(page.contains("<script>"), page);
    }

    @Test
    void onlyNamesOfStylesWithABibliographyAreTaken() {
        for (String style :
                List.of(
                        "nosuch",
                        "chicago-notes",
                        "http://example.org/a.csl",
                        "../apa",
                        "<style/>")) {
            assertTrue(Bibliography.write(ALL, style, Bibliography.Markup.TEXT).isEmpty(), style);
        }
    }
}
