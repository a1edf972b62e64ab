package argmap.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Sample;
import argmap.document.Document;
import argmap.message.OutputLanguage;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HandoutTest {
    private final HandoutSource source =
            Handouts.source(Sample.grounded(), Sample.audit(), Handouts.picture());

    private final HandoutOptions full = HandoutOptions.of(Edition.FULL, Paper.A4);

    private String html(HandoutOptions options) {
        return new String(Handout.write(source, options, Form.HTML), StandardCharsets.UTF_8);
    }

    /** A point that the scan has put behind an article goes, and the blank stays. */
    @Test
    void aSpeckBehindAnArticleIsNoEndOfASentence() {
        assertEquals(
                "Jacobson, When the Soviet Union Entered, 18. In the end.",
                new WorkNames(Document.EMPTY)
                        .mendedOnly("Jacobson, When the. Soviet Union Entered, 18. In the end."));
    }

    @Test
    void anEditorsBracketsAndReportersOfCasesAreNoDamage() {
        WorkNames names = new WorkNames(Document.EMPTY);
        for (String right :
                List.of(
                        "“[T]he state[s] … [Section] 1505",
                        "951 F.2d 369; 104 F.3d 1267; § 1512(c)(2)",
                        "the G20, the T34")) {
            assertEquals(right, names.flagged(right));
        }
        for (String wrong : List.of("]ourna/", "I9IJ", "wor[d", "S3l", "B9")) {
            assertEquals(wrong + " [?]", names.flagged(wrong));
        }
    }

    @Test
    void wordsOfTheTextAreNeverMarkup() {
        String html = html(full);
        assertFalse(html.contains("</script>"), html);
        assertFalse(html.contains("<b>nothing"), html);
        assertTrue(html.contains("&lt;/script&gt;&lt;b&gt;nothing&lt;/b&gt; of it &amp; let"));
        assertTrue(html.contains("<title>Rent &amp; Frost</title>"));
        assertTrue(html.contains("<svg xmlns"));
        assertFalse(html.contains("<?xml"));
    }

    @Test
    void eachNoteIsWrittenOutOnce() {
        String note = "Ullman, Lease &amp; Law, 3:251-59\\.";
        assertEquals(2, html(full).split(note, -1).length);
    }

    @Test
    void theMapLiesOnAPageOfItsOwn() throws IOException {
        try (PDDocument pdf = pdf(full)) {
            PDRectangle map = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertTrue(map.getWidth() > map.getHeight());
            assertEquals(595, pdf.getPage(0).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void letterPaperIsWiderAndShorter() throws IOException {
        try (PDDocument pdf = pdf(HandoutOptions.of(Edition.FULL, Paper.LETTER))) {
            assertEquals(612, pdf.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(792, pdf.getPage(0).getMediaBox().getHeight(), 1);
        }
    }

    @TestFactory
    Stream<DynamicTest> equalMapsGiveEqualBytes() {
        HandoutSource again =
                Handouts.source(Sample.grounded(), Sample.audit(), Handouts.picture());
        return Arrays.stream(Edition.values())
                .flatMap(
                        edition ->
                                Arrays.stream(Form.values())
                                        .map(
                                                form ->
                                                        dynamicTest(
                                                                edition + " " + form,
                                                                () -> same(again, edition, form))));
    }

    private void same(HandoutSource again, Edition edition, Form form) {
        HandoutOptions options = HandoutOptions.of(edition, Paper.A4);
        assertArrayEquals(
                Handout.write(source, options, form), Handout.write(again, options, form));
    }

    @Test
    void thePdfIsTaggedAndHasBookmarksAndItsOwnFonts() throws IOException {
        try (PDDocument pdf = pdf(full)) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertNotNull(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void wordsOfTheMapCanBeSearched() throws IOException {
        try (PDDocument pdf = pdf(full)) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("the picture"));
        }
    }

    @Test
    void partsStandInTheOrderAskedFor() {
        String html = html(full.with(List.of(HandoutPart.CLAIMS, HandoutPart.THESIS)));
        assertTrue(html.indexOf("part-claims") < html.indexOf("part-thesis"), html);
        assertFalse(html.contains("part-questions"));
        assertFalse(html.contains("<svg"));
    }

    @Test
    void theCourseStandsAboveAndThePrintedWordsAreInItsLanguage() {
        HandoutOptions german =
                new HandoutOptions(
                        Edition.FULL,
                        Level.ADVANCED,
                        OutputLanguage.DE,
                        Paper.A4,
                        1,
                        HandoutPart.USUAL,
                        new Course("Miete & Frost", "Recht 101", "3. Mai", "Kap. 2"));
        String html = html(german);
        assertTrue(html.contains("<h1 id=\"handout\">Miete &amp; Frost</h1>"), html);
        assertTrue(html.contains("Recht 101 \u00b7 3. Mai \u00b7 Lektüre: Kap. 2"));
        assertTrue(html.contains(">Fragen zur Diskussion<"));
        assertFalse(html.contains("Questions for discussion"));
        assertTrue(html.contains("lang=\"en\""), "the text's own words are marked as English");
    }

    @Test
    void theWorksheetLeavesOutWhatTheKeyTells() {
        String student = html(HandoutOptions.of(Edition.STUDENT, Paper.A4));
        String key = html(HandoutOptions.of(Edition.KEY, Paper.A4));
        assertTrue(student.contains("class=\"blank\""), student);
        assertFalse(key.contains("class=\"blank\""), key);
    }

    private PDDocument pdf(HandoutOptions options) throws IOException {
        return Loader.loadPDF(Handout.write(source, options, Form.PDF));
    }
}
