package argmap.ingest.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.ingest.Ingest;
import argmap.ingest.SourceReader;
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
import org.junit.jupiter.api.Test;

/** Small pages drawn here: heads, folios, indented paragraphs, raised marks, notes in small type. */
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
                        double end = pen.line(10, 72, 480, "The ferry was let in March to a widow of the town,");
                        content.setTextRise(3);
                        pen.line(6, end, 480, "1");
                        content.setTextRise(0);
                        pen.line(10, end + 6, 480, "who kept the bell");
                        pen.line(10, 60, 468, "and the boat and paid for both with what the carters gave her.");
                        pen.line(10, 72, 456, "Nobody had asked her for more, and she had never offered more than");
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
