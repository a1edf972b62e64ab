package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ClaimId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One scene, painted in three forms. */
class PaintersTest {
    private static final String LABEL = "Žižka \u201Cwas\u201D at Kutná Hora; λόγος; Правда";

    /** A line of blue text in a box, its baseline at 10, 15. */
    private static Drawing drawing(String text, double width, double height) {
        Card.Words words = new Card.Words(text, Face.SANS, 14, "#0000ff", 10, 15);
        Area box = new Area(5, 2, 100, 16);
        Scene.Part part =
                new Scene.Part(
                                Scene.Role.NODE,
                                "c1",
                                new Card.Name("Claim", "A", ""),
                                "",
                                "",
                                box,
                                List.of(new Scene.Text(words, "#ffffff")))
                        .of(new Scene.Subject.OfNode(new ClaimId("A")));
        return new Drawing(
                new Scene("", "A picture", "", width, height, "#FFFFFF", List.of(part)));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void thePdfHasTheText() throws IOException {
        byte[] pdf = drawing(LABEL, 500, 20).pdf();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(LABEL, new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void equalScenesGiveEqualBytes() {
        assertArrayEquals(drawing(LABEL, 500, 20).pdf(), drawing(LABEL, 500, 20).pdf());
        assertArrayEquals(drawing(LABEL, 500, 20).png(2), drawing(LABEL, 500, 20).png(2));
        assertEquals(drawing(LABEL, 500, 20).svg(), drawing(LABEL, 500, 20).svg());
    }

    @Test
    void thePageIsThePictureAndEmbedsOnlyTheLettersUsed() throws IOException {
        byte[] pdf = drawing("one", 123, 45).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(123, page.getWidth(), 0.01);
            assertEquals(45, page.getHeight(), 0.01);
        }
        assertTrue(pdf.length < 30_000, pdf.length + " bytes");
    }

    @Test
    void aPictureLargerThanPdfAllowsIsScaledDown() throws IOException {
        try (PDDocument document = Loader.loadPDF(drawing("end", 30_000, 100).pdf())) {
            assertEquals(14_400, document.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals("end", new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void thePngHasTheAskedSize() throws IOException {
        BufferedImage twice = image(drawing("M", 30, 20).png(2));
        assertEquals("60x40", twice.getWidth() + "x" + twice.getHeight());
    }

    @Test
    void thePngHasTheTextWhereItBelongs() throws IOException {
        assertBlue(image(drawing("M", 30, 20).png(1)), 10, 4);
        // Trimmed, the picture begins elsewhere.
        assertBlue(image(drawing("M", 40, 30).trimmed(3, 0).png(1)), 7, 1);
    }

    private static void assertBlue(BufferedImage image, int left, int top) {
        int blue = 0;
        for (int x = left; x < left + 13; x++) {
            for (int y = top; y < top + 12; y++) {
                blue += bluish(image.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertTrue(blue > 10, "blue pixels: " + blue);
        assertEquals(0xFFFFFF, image.getRGB(left - 4, 0) & 0xFFFFFF);
    }

    /** The edges of letters are mixed with the white around them. */
    private static boolean bluish(int rgb) {
        return (rgb & 0xFF) - (rgb >> 16 & 0xFF) > 100;
    }

    @Test
    void aPngTooLargeForMemoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> drawing("M", 30, 20).png(1000));
    }

    @Test
    void aTrimmedPdfKeepsItsTextAndIsSmaller() throws IOException {
        try (PDDocument document = Loader.loadPDF(drawing("M", 40, 30).trimmed(3, 1).pdf())) {
            assertEquals(34, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(23, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals("M", new PDFTextStripper().getText(document).strip());
        }
    }

    /** In a page a box is a link of the page's, and nothing has a role or a tooltip of its own. */
    @Test
    void inAPageBoxesLeadWhereThePageSays() {
        Drawing drawing = drawing("M", 30, 20);
        String svg =
                drawing.svgForPage(
                        Map.of(new ClaimId("A"), new Drawing.Target("#\"a", "12 <Rent>")));
        assertTrue(svg.contains("<a href=\"#&quot;a\" aria-label=\"12 &lt;Rent&gt;\">"), svg);
        assertFalse(svg.contains("role="), svg);
        assertFalse(svg.contains("<title"), svg);
        assertTrue(svg.contains("data-node=\"[A]\""), svg);
        assertTrue(drawing.svg().contains("aria-label=\"Claim: A\""), drawing.svg());
        assertFalse(drawing.svgForPage(Map.of()).contains("<a "));
    }
}
