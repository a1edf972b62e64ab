package argmap.ingest.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.ingest.Ingest;
import argmap.ingest.SourceReader;
import argmap.interchange.document.DocumentJson;
import argmap.message.Code;
import argmap.text.Span;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/**
 * Small pages drawn here: heads, folios, indented paragraphs, raised marks, notes in small type.
 */
class PdfReaderTest {
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

    @Test
    void notesMarksAndPagesAreRead() throws IOException {
        Document document = read(book(false));
        List<Paragraph> paragraphs = document.paragraphs();
        assertEquals(3, paragraphs.size());
        assertEquals(
                "The ferry was let in March to a widow of the town, who kept the bell and the boat"
                        + " and paid for both with what the carters gave her.",
                paragraphs.get(0).text().text());
        assertEquals(1, paragraphs.get(0).markers().size());
        assertEquals(50, paragraphs.get(0).markers().get(0).offset());
        assertEquals("1", paragraphs.get(0).markers().get(0).label());
        // The second paragraph runs over the page break.
        assertEquals(41, paragraphs.get(1).page());
        assertEquals(42, paragraphs.get(1).lastPage());
        assertEquals(
                List.of("1 See the Ferry Accounts, p. 40.", "2 Parish Book, III, 19."),
                document.notes().stream().map(PdfReaderTest::shown).toList());
        assertEquals("THE FERRY", document.headings().get(0).text().text());
        assertTrue(
                paragraphs.stream().noneMatch(p -> p.text().text().contains("Annals")),
                "the running head is no text");
    }

    @Test
    void aLockedFileSaysSo() throws IOException {
        var read = SourceReader.read("locked.pdf", book(true));
        assertTrue(read.diagnostics().get(0).message().contains("password"));
    }

    @Test
    void aDamagedFileAndOneOfPicturesSaySo() throws IOException {
        byte[] whole = book(false);
        var damaged = SourceReader.read("cut.pdf", Arrays.copyOf(whole, 300));
        assertTrue(damaged.hasErrors());
        try (PDDocument pictures = new PDDocument()) {
            pictures.addPage(new PDPage(PDRectangle.A5));
            var read = SourceReader.read("scan.pdf", bytes(pictures));
            assertTrue(read.diagnostics().get(0).message().contains("OCR"));
        }
        byte[] none = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);
        assertTrue(SourceReader.read("none.pdf", none).hasErrors());
    }

    @Test
    void wordsAndNotesLeadBackToTheirBoxes() throws IOException {
        Document document = read(book(false));
        var geometry = document.source().geometry().orElseThrow();
        var second = document.paragraphs().get(1).text();
        var boxes = geometry.boxes(second.inSource(new Span(0, second.length())));
        assertEquals(List.of(0, 1), boxes.stream().map(b -> b.sheet()).toList());
        assertEquals(72, boxes.get(0).left(), 1);
        assertEquals(PDRectangle.A5.getHeight() - 456, boxes.get(0).bottom(), 3);
        var note = document.notes().get(1).text();
        assertEquals(1, geometry.boxes(note.inSource(new Span(0, note.length()))).get(0).sheet());
        String json = DocumentJson.write(document);
        assertTrue(json.contains("\"boxes\" : [ [ 1, 72.0, "), json);
    }

    @Test
    void whatTheOutlineNamesIsAHeading() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Pen pen = new Pen(content);
                pen.line(10, 60, 500, "The bell was let in March to a widow, who kept it long.");
                pen.line(10, 60, 488, "The boat and its bell");
                pen.line(10, 60, 476, "Nobody had asked her for more, and she had never offered.");
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("2. The Boat and its Bell");
            item.setDestination(page);
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            Document read = read(bytes(document));
            assertEquals(
                    List.of("The boat and its bell"),
                    read.headings().stream().map(h -> h.text().text()).toList());
            assertEquals(2, read.paragraphs().size());
        }
    }

    @Test
    void aPageThatIsAPictureAmongPagesOfTextIsNamed() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (i == 1) {
                        var picture =
                                LosslessFactory.createFromImage(
                                        document,
                                        new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY));
                        content.drawImage(picture, 0, 0, 420, 595);
                    } else {
                        new Pen(content).line(10, 60, 500, "The bell was let in March.");
                    }
                }
            }
            byte[] bytes = bytes(document);
            var read = SourceReader.read("book.pdf", bytes);
            assertEquals(
                    List.of(Code.PICTURED_PAGES),
                    read.diagnostics().stream().map(m -> m.kind()).toList());
            assertTrue(read.diagnostics().get(0).message().startsWith("page 2 is a picture"));
            var recognised = SourceReader.read("book.pdf", bytes, new OneWord());
            assertEquals(List.of(), recognised.diagnostics());
            assertTrue(recognised.value().text().contains("Recognised"));
        }
    }

    /** A recognition that finds one line on every page. */
    private static final class OneWord implements TextRecognition {
        @Override
        public String missing() {
            return "";
        }

        @Override
        public byte[] hocr(byte[] file, int page, int pages, Picture picture) {
            String line =
                    "<div class='ocr_page'><span class='ocr_line'><span class='ocrx_word'"
                            + " title='bbox 300 300 700 345'>Recognised</span> <span"
                            + " class='ocrx_word' title='bbox 720 300 900 345'>words.</span>"
                            + "</span></div>";
            return line.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String shown(Note note) {
        return note.label() + " " + note.text().text();
    }

    private static Document read(byte[] bytes) {
        return SourceReader.read("book.pdf", bytes).then(Ingest::read).value();
    }

    private static byte[] book(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 41; number <= 43; number++) {
                PDPage page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    Pen pen = new Pen(content);
                    pen.line(9, 60, 560, "Annals of the Haven");
                    pen.line(9, 350, 560, Integer.toString(number));
                    if (number == 41) {
                        pen.line(15, 150, 520, "THE FERRY");
                        double end =
                                pen.line(
                                        10,
                                        72,
                                        480,
                                        "The ferry was let in March to a widow of the town,");
                        content.setTextRise(3);
                        pen.line(6, end, 480, "1");
                        content.setTextRise(0);
                        pen.line(10, end + 6, 480, "who kept the bell");
                        pen.line(
                                10,
                                60,
                                468,
                                "and the boat and paid for both with what the carters gave her.");
                        pen.line(
                                10,
                                72,
                                456,
                                "Nobody had asked her for more, and she had never offered more than");
                        pen.line(8, 60, 60, "1. See the Ferry Accounts, p. 40.");
                    } else if (number == 42) {
                        pen.line(10, 60, 520, "what the charter named.");
                        double end = pen.line(10, 72, 508, "The bell was sold.");
                        content.setTextRise(3);
                        pen.line(6, end, 508, "2");
                        content.setTextRise(0);
                        pen.line(8, 60, 60, "2. Parish Book, III, 19.");
                    }
                }
            }
            if (locked) {
                document.protect(
                        new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private record Pen(PDPageContentStream content) {
        /** Writes a line and gives where it ends. */
        double line(double size, double x, double y, String text) throws IOException {
            content.beginText();
            content.setFont(FONT, (float) size);
            content.newLineAtOffset((float) x, (float) y);
            content.showText(text);
            content.endText();
            return x + FONT.getStringWidth(text) / 1000 * size;
        }
    }
}
