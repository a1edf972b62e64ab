package argmap.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.ingest.SourceReader;
import argmap.ingest.form.TextRecognition;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are recognised one by one by a program of this test's, and none of them twice. */
@NullUnmarked
class TesseractTest {
    @TempDir private Path folder;
    private final StringBuilder progress = new StringBuilder();

    @BeforeEach
    void aShellIsThere() {
        assumeTrue(new File("/bin/sh").canExecute(), "the program of this test is a shell script");
    }

    @Test
    void pagesThatAreDoneAreKept() throws IOException {
        // The second page fails at first, as an interrupted one does.
        TextRecognition broken = program("[ \"$(wc -l < calls)\" -lt 2 ] || exit 9");
        Diagnosed<Source> first = SourceReader.read("scan.pdf", scan(3), broken);
        String message = first.diagnostics().get(0).message();
        assertTrue(message.contains("page 2 could not be recognised"), message);
        assertEquals(2, calls());
        Diagnosed<Source> second = SourceReader.read("scan.pdf", scan(3), program(""));
        assertEquals(4, calls());
        assertTrue(second.value().text().contains("bell"), second.value().text());
        SourceReader.read("scan.pdf", scan(3), program(""));
        assertEquals(4, calls());
        assertEquals(
                """
                recognising page 1 of 3
                recognising page 2 of 3
                recognising page 2 of 3
                recognising page 3 of 3
                """,
                progress.toString());
    }

    @Test
    void otherLanguagesAreOtherPages() throws IOException {
        TextRecognition english = program("");
        assertEquals("", english.missing());
        english.hocr(scan(1), 1, 1, TesseractTest::blank);
        Tesseract german =
                new Tesseract(script("").toString(), folder.resolve("cache"), "deu", progress);
        assertEquals("", german.missing());
        german.hocr(scan(1), 1, 1, TesseractTest::blank);
        assertEquals(2, calls());
    }

    @Test
    void whereThereIsNoneTheLineSaysHowToGetIt() throws IOException {
        Tesseract none = new Tesseract("no-such-program-here", folder, "", progress);
        String message =
                SourceReader.read("scan.pdf", scan(1), none).diagnostics().get(0).message();
        assertTrue(message.contains("pictures of 1 page and no text; install tesseract"), message);
        assertThrows(
                IOException.class,
                () -> TextRecognition.NONE.hocr(scan(1), 1, 1, TesseractTest::blank));
    }

    private int calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls")).size();
    }

    private TextRecognition program(String before) throws IOException {
        return new Tesseract(script(before).toString(), folder.resolve("cache"), "", progress);
    }

    private Path script(String before) throws IOException {
        Path script = folder.resolve("recognise");
        Files.writeString(
                script,
                """
                #!/bin/sh
                cd "$(dirname "$0")"
                case $1 in
                --version) echo tesseract 5; exit;;
                --list-langs) echo eng; exit;;
                esac
                echo call >> calls
                %s
                cat <<E
                <html><body><div class='ocr_page' title='bbox 0 0 2000 2900'>
                <span class='ocr_line' title='bbox 300 500 900 550'>
                <span class='ocrx_word' title='bbox 300 510 420 550'>The</span>
                <span class='ocrx_word' title='bbox 440 510 560 550'>bell</span>
                <span class='ocrx_word' title='bbox 580 510 760 560'>rang.</span></span></div></body></html>
                E
                """
                        .formatted(before));
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    private static BufferedImage blank() {
        return new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static byte[] scan(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(7L);
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A6));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
