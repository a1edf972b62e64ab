package argmap.ingest.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.ingest.Ingest;
import argmap.ingest.SourceReader;
import argmap.message.Code;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that cannot be read say why and what can be done; what can be read is read whole. */
class UnreadableFilesTest {
    private static final String WORD =
            "<w:document><w:body><w:p><w:r><w:t>The bell rang.</w:t></w:r></w:p>%s</w:body></w:document>";

    // PDF

    @Test
    void aLockedPdf() throws IOException {
        assertRefused("a.pdf", pdf("The bell rang.", "reader"), "password");
    }

    @Test
    void aPdfThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        assertReads("The bell rang.", "a.pdf", pdf("The bell rang.", ""));
    }

    @Test
    void aPdfThatIsCutOff() throws IOException {
        byte[] whole = pdf("The bell rang.", null);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertRefused("a.pdf", cut, "cut off");
        }
    }

    @Test
    void aPdfWithADamagedPageNamesIt() throws IOException {
        byte[] bytes = pdf("The bell rang and rang and rang.", null);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int stream = text.indexOf("stream", text.indexOf("FlateDecode"));
        new Random(1).ints(20, 0, 30).forEach(at -> bytes[stream + 12 + at] ^= 0x5A);
        assertRefused("a.pdf", bytes, "page 1");
    }

    @Test
    void aPdfOfPicturesAndOneOfOutlines() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        PDRectangle.A5.getWidth(),
                        PDRectangle.A5.getHeight());
            }
            assertRefused("scan.pdf", bytes(document), "pictures of 1 page");
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 2000; i++) {
                    content.moveTo(i % 50 * 8, i / 50 * 12);
                    content.curveTo(i, i + 2, i + 4, i + 2, i + 6, i);
                    content.fill();
                }
            }
            assertRefused("outlines.pdf", bytes(document), "outlines");
        }
    }

    @Test
    void threeThousandPagesAreRead() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
            for (int i = 0; i < 3000; i++) {
                PDPage page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    line(content, font, 10, 500, "Bell number " + i + " rang.");
                }
            }
            byte[] bytes = bytes(document);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> {
                        String text = SourceReader.read("a.pdf", bytes).value().text();
                        assertTrue(text.contains("Bell number 2999 rang."));
                    });
        }
    }

    // Archives

    @Test
    void partsThatAreStoredWithTheirSizeBehindThemAreRead() throws IOException {
        assertReads("The bell rang.", "a.docx", storedWithDescriptor(WORD.formatted("")));
    }

    @Test
    void aPartThatWasChangedOnItsWay() throws IOException {
        byte[] bytes = storedWithDescriptor(WORD.formatted(""));
        int bell = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("bell");
        bytes[bell] = 'c';
        assertRefused("a.docx", bytes, "damaged");
    }

    @Test
    void aWordFileWithABrokenPart() throws IOException {
        byte[] broken =
                zip(Map.of("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>The b"));
        assertRefused("a.docx", broken, "word/document.xml is broken or cut off at line 1");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", WORD.formatted(""));
        parts.put("word/footnotes.xml", "<w:footnotes><w:footnote w:id='2'>");
        assertRefused("a.docx", zip(parts), "word/footnotes.xml");
    }

    @Test
    void macrosAndLinksElsewhereAreLeftAlone() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", WORD.formatted("<w:altChunk r:id='r1'/>"));
        parts.put("word/vbaProject.bin", "Sub AutoOpen()");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='r1' TargetMode='External'"
                        + " Target='http://127.0.0.1:9/x.docx'/></Relationships>");
        assertReads("The bell rang.", "a.docm", zip(parts));
    }

    @Test
    void commentsAreLeftOutAndCounted() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", WORD.formatted(""));
        parts.put(
                "word/comments.xml",
                "<w:comments><w:comment w:id='0'><w:p><w:r><w:t>Really?</w:t></w:r></w:p>"
                        + "</w:comment><w:comment w:id='1'/></w:comments>");
        var read = SourceReader.read("a.docx", zip(parts));
        assertFalse(read.value().text().contains("Really"));
        assertEquals(Code.COMMENTS_LEFT_OUT, read.diagnostics().get(0).kind());
        assertTrue(read.diagnostics().get(0).message().startsWith("2 comments"));
    }

    @Test
    void aWordFileThatUnpacksAHundredfoldIsReadWithinReasonOrRefused() throws IOException {
        String blanks = " ".repeat(40 << 20);
        byte[] bomb = zip(Map.of("word/document.xml", WORD.formatted(blanks)));
        assertTrue(bomb.length * 100L < blanks.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    var read = SourceReader.read("a.docx", bomb);
                    assertTrue(
                            read.hasErrors()
                                    || read.value().text().strip().equals("The bell rang."));
                });
    }

    @Test
    void aLockedEbookAndOneWithHiddenFonts() throws IOException {
        String hidden = "OPS/one.xhtml";
        assertRefused("a.epub", epub(hidden), "locked by its seller");
        assertReads("The bell rang.", "a.epub", epub("OPS/fonts/serif.otf"));
    }

    // XML

    @Test
    void entitiesThatTakeInOtherFiles() throws IOException {
        String tei =
                "<?xml version='1.0'?><!DOCTYPE TEI [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>The bell. &x;</p>"
                        + "</body></text></TEI>";
        assertRefused("a.xml", utf8(tei), "nothing is ever fetched");
    }

    @Test
    void entitiesThatUnpackWithoutEnd() throws IOException {
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        String tei =
                "<?xml version='1.0'?><!DOCTYPE TEI [%s]><TEI xmlns='http://www.tei-c.org/ns/1.0'><text>"
                                .formatted(laughs)
                        + "<body><p>&l11;</p></body></text></TEI>";
        assertRefused("a.xml", utf8(tei), "unpack without end");
    }

    @Test
    void entitiesOfTheFilesOwnAreRead() throws IOException {
        String tei =
                "<?xml version='1.0'?><!DOCTYPE TEI SYSTEM 'tei.dtd' [<!ENTITY who 'The bell'>]>"
                        + "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>&who; rang&mdash;twice.</p>"
                        + "</body></text></TEI>";
        assertReads("The bell rang—twice.", "a.xml", utf8(tei));
    }

    @Test
    void anXmlFileInItsOwnEncoding() throws IOException {
        String tei =
                "<?xml version='1.0' encoding='ISO-8859-1'?><TEI xmlns='http://www.tei-c.org/ns/1.0'>"
                        + "<text><body><p>Räte kamen.</p></body></text></TEI>";
        assertReads("Räte kamen.", "a.xml", tei.getBytes(StandardCharsets.ISO_8859_1));
        String wide = tei.replace("ISO-8859-1", "UTF-16");
        assertReads("Räte kamen.", "a.xml", wide.getBytes(StandardCharsets.UTF_16));
    }

    // Names, and forms that are not read

    @Test
    void aFileWhoseNameLiesIsReadAsWhatItIsAndSaysSo() throws IOException {
        byte[] page = utf8("<!DOCTYPE html><html><body><p>The bell rang.</p></body></html>");
        var read = SourceReader.read("paper.pdf", page);
        assertFalse(read.hasErrors());
        assertEquals(Code.NAMED_OTHERWISE, read.diagnostics().get(0).kind());
        assertReads("The bell rang.", "paper.pdf", page);
    }

    @Test
    void formsThatAreNotReadSayWhatCanBeDone() throws IOException {
        assertRefused("old.doc", latin("\u00D0\u00CF\u0011\u00E0" + "\0".repeat(60)), "DOCX");
        byte[] locked =
                ("\uCFD0\uE011" + " ".repeat(30) + "EncryptedPackage")
                        .getBytes(StandardCharsets.UTF_16LE);
        assertRefused("locked.docx", locked, "password");
        assertRefused("page.png", latin("\u0089PNG\r\n\u001A\n\0\0"), "picture");
        assertRefused("book.djvu", latin("AT&TFORM\0\0\0\1"), "ddjvu");
        assertRefused("text.ps", latin("%!PS-Adobe-3.0\n"), "ps2pdf");
        assertRefused("sheet.xlsx", zip(Map.of("xl/workbook.xml", "<a/>")), "spreadsheet");
        assertRefused("cut.rtf", latin("{\\r" + "tf1 The bell"), "cut off");
    }

    private static void assertRefused(String name, byte[] bytes, String why) {
        var read = SourceReader.read(name, bytes);
        assertTrue(read.hasErrors(), name);
        assertEquals(1, read.diagnostics().size());
        assertTrue(read.diagnostics().get(0).kind().isOfAFileThatCannotBeRead());
        String message = read.diagnostics().get(0).message();
        assertTrue(message.contains(why), message);
        assertFalse(message.contains("\n"), message);
    }

    private static void assertReads(String words, String name, byte[] bytes) {
        var read = SourceReader.read(name, bytes);
        assertFalse(read.hasErrors(), () -> read.diagnostics().get(0).message());
        Document document = read.then(Ingest::read).value();
        assertEquals(words, document.paragraphs().get(0).text().text());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void line(
            PDPageContentStream content, PDType1Font font, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    /** One page; locked where there is a password. */
    private static byte[] pdf(String words, @Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, new PDType1Font(FontName.TIMES_ROMAN), 60, 500, words);
            }
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            return bytes(document);
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] epub(String hidden) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OPS/b.opf'/></rootfiles></container>");
        parts.put(
                "META-INF/encryption.xml",
                "<encryption xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData>"
                        + "<enc:CipherData><enc:CipherReference URI='"
                        + hidden
                        + "'/></enc:CipherData></enc:EncryptedData></encryption>");
        parts.put(
                "OPS/b.opf",
                "<package><manifest><item id='c' href='one.xhtml'/></manifest><spine><itemref"
                        + " idref='c'/></spine></package>");
        parts.put("OPS/one.xhtml", "<html><body><p>The bell rang.</p></body></html>");
        return zip(parts);
    }

    /** As programs write that do not go back in what they have written. */
    private static byte[] storedWithDescriptor(String part) {
        byte[] name = utf8("word/document.xml");
        byte[] data = utf8(part);
        CRC32 crc = new CRC32();
        crc.update(data);
        ByteBuffer out =
                ByteBuffer.allocate(data.length + 2 * name.length + 200)
                        .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x04034b50).putShort((short) 20).putShort((short) 8).putShort((short) 0);
        out.putInt(0).putInt(0).putInt(0).putInt(0);
        out.putShort((short) name.length).putShort((short) 0).put(name).put(data);
        out.putInt(0x08074b50).putInt((int) crc.getValue()).putInt(data.length).putInt(data.length);
        int list = out.position();
        out.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 8);
        out.putShort((short) 0).putInt(0).putInt((int) crc.getValue());
        out.putInt(data.length).putInt(data.length).putShort((short) name.length);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        out.putInt(0).putInt(0).put(name);
        int end = out.position();
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) 1);
        out.putShort((short) 1).putInt(end - list).putInt(list).putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }
}
