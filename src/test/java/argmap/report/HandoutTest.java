package argmap.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HandoutTest {
    private static final String SVG =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " viewBox=\"0 0 400 200\"><text>map</text></svg>";

    private final GroundedMap grounded = Sample.grounded();
    private final AuditReport audit = Sample.audit();

    @Test
    void wordsOfTheTextAreNeverMarkup() {
        String html = Handout.html(grounded, audit, SVG, Paper.A4);
        assertFalse(html.contains("</script>"), html);
        assertFalse(html.contains("<b>nothing"), html);
        assertTrue(html.contains("&lt;/script&gt;&lt;b&gt;nothing&lt;/b&gt; of it &amp; let"));
        assertTrue(html.contains("<title>Rent &amp; Frost</title>"));
        assertTrue(html.contains("<svg xmlns"));
        assertFalse(html.contains("<?xml"));
    }

    @Test
    void eachNoteIsWrittenOutOnce() {
        String html = Handout.html(grounded, audit, List.of(), Paper.A4);
        assertEquals(2, html.split("Ullman, Lease &amp; Law, 3:251-59\\.", -1).length);
        assertTrue(html.contains("n. 7"));
    }

    @Test
    void aMapInALandscapePictureLiesOnAPageOfItsOwn() throws IOException {
        byte[] pdf = Handout.pdf(grounded, audit, List.of(picture(400, 200)), Paper.A4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(3, document.getNumberOfPages());
            PDRectangle map = document.getPage(1).getMediaBox();
            assertTrue(map.getWidth() > map.getHeight());
            PDRectangle first = document.getPage(0).getMediaBox();
            assertEquals(595, first.getWidth(), 1);
        }
    }

    @Test
    void letterPaperIsWiderAndShorter() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Handout.pdf(grounded, audit, List.of(), Paper.LETTER))) {
            assertEquals(612, document.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(792, document.getPage(0).getMediaBox().getHeight(), 1);
        }
    }

    @Test
    void equalMapsGiveEqualBytes() {
        List<String> map = List.of(picture(300, 500), picture(300, 400));
        assertArrayEquals(
                Handout.pdf(grounded, audit, map, Paper.A4),
                Handout.pdf(Sample.grounded(), Sample.audit(), map, Paper.A4));
    }

    @Test
    void theFontsAreInsideAndTheTextIsText() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Handout.pdf(grounded, audit, List.of(), Paper.A4))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("said </script><b>nothing</b> of it & let the matter"), text);
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    private static String picture(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><text x=\"9\" y=\"20\">the map</text></svg>"
                .formatted(width, height);
    }
}
