package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SvgToPdfTest {
    private static final String LABEL = "Žižka \u201Cwas\u201D at Kutná Hora; λόγος; Правда";

    @Test
    void isAPdfWithTheText() throws IOException {
        byte[] pdf = SvgToPdf.pdf(LayoutTest.svg(Graphs.node(LABEL)));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(LABEL, new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void isTheSameTwice() {
        String svg = LayoutTest.svg(Graphs.claims(10, 1));
        assertArrayEquals(SvgToPdf.pdf(svg), SvgToPdf.pdf(svg));
    }

    @Test
    void thePageIsThePictureAndEmbedsOnlyTheLettersUsed() throws IOException {
        String svg = LayoutTest.svg(Graphs.node("one"));
        SvgPicture picture = SvgPicture.read(svg);
        byte[] pdf = SvgToPdf.pdf(svg);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(picture.width(), page.getWidth(), 0.01);
            assertEquals(picture.height(), page.getHeight(), 0.01);
        }
        assertTrue(pdf.length < 30_000, pdf.length + " bytes");
    }

    @Test
    void aPictureLargerThanPdfAllowsIsScaledDown() throws IOException {
        String svg =
                "<svg viewBox=\"0 0 30000 100\" xmlns=\"http://www.w3.org/2000/svg\">"
                        + "<text x=\"29000\" y=\"50\" font-size=\"40\">end</text></svg>";
        try (PDDocument document = Loader.loadPDF(SvgToPdf.pdf(svg))) {
            assertEquals(14_400, document.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals("end", new PDFTextStripper().getText(document).strip());
        }
    }
}
