package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a map quotes is highlighted in a copy of the PDF, line by line, over a page's end. */
@NullUnmarked
class HighlightingTest {
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

    @TempDir private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.write(folder.resolve("book.pdf"), book());
        Files.writeString(
                folder.resolve("map.argdown"),
                "===\nsource: book.pdf\n===\n\n[Bell]: She kept the bell. {quote: \"who kept the bell"
                        + " and the boat\"}\n\n[Charter]: Nothing more was owed. {quote: \"never offered"
                        + " more than what the charter named\"}\n\n");
    }

    @Test
    void quotationsAreHighlightedWithTheirClaims() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("book.pdf"));
        Said said = run("--map", "map.argdown", "-o", "copy.pdf");
        assertEquals(ExitCodes.FINE, said.code, said.err);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("book.pdf")));
        assertEquals(
                List.of(
                        "Bell: She kept the bell. | who kept the bell / and the boat",
                        "Charter: Nothing more was owed. | never offered more than",
                        "Charter: Nothing more was owed. | what the charter named"),
                highlights(Files.readAllBytes(folder.resolve("copy.pdf"))));
        byte[] first = Files.readAllBytes(folder.resolve("copy.pdf"));
        run("--map", "map.argdown", "-o", "again.pdf");
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("again.pdf")));
    }

    @Test
    void whatIsMissingIsSaidInOneLine() throws IOException {
        Said none = run();
        assertEquals(ExitCodes.USAGE_OR_IO, none.code);
        assertTrue(none.err.contains("--map MAP"), none.err);
        Said same = run("--map", "map.argdown", "-o", "book.pdf");
        assertEquals(ExitCodes.USAGE_OR_IO, same.code);
        assertTrue(same.err.contains("this is the input"), same.err);
        Files.writeString(folder.resolve("book.txt"), "She kept the bell.\n");
        Said plain =
                said(
                        "text",
                        path("book.txt"),
                        "--to",
                        "pdf-highlights",
                        "--map",
                        path("map.argdown"));
        assertEquals(ExitCodes.USAGE_OR_IO, plain.code);
        assertTrue(plain.err.contains("only a PDF can be highlighted"), plain.err);
        Files.writeString(
                folder.resolve("other.argdown"),
                "[A]: One. {quote: \"who kept the bell and the boat\"}\n\n[B]: Two. {quote:"
                        + " \"the provost sold eleven barrels of tar\"}\n");
        Said half = run("--map", "other.argdown", "-o", "half.pdf");
        assertEquals(ExitCodes.INPUT_HAS_ERRORS, half.code);
        assertTrue(half.err.contains("eleven barrels of tar\" is not in the text"), half.err);
        assertEquals(1, highlights(Files.readAllBytes(folder.resolve("half.pdf"))).size());
    }

    private record Said(int code, String err) {}

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Said run(String... more) {
        List<String> call =
                new ArrayList<>(List.of("text", path("book.pdf"), "--to", "pdf-highlights"));
        for (String one : more) {
            call.add(one.startsWith("-") ? one : path(one));
        }
        return said(call.toArray(String[]::new));
    }

    private static Said said(String... call) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(call, new ByteArrayOutputStream(), err);
        return new Said(code, err.toString(StandardCharsets.UTF_8));
    }

    /** Each highlight with its title, its comment and the words under its boxes. */
    private static List<String> highlights(byte[] pdf) throws IOException {
        List<String> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationMarkup mark = (PDAnnotationMarkup) annotation;
                    float[] points =
                            mark.getCOSObject()
                                    .getCOSArray(COSName.getPDFName("QuadPoints"))
                                    .toFloatArray();
                    List<String> words = new ArrayList<>();
                    for (int i = 0; i < points.length; i += 8) {
                        PDFTextStripperByArea area = new PDFTextStripperByArea();
                        double top = page.getCropBox().getHeight() - points[i + 1];
                        area.addRegion(
                                "box",
                                new Rectangle2D.Double(
                                        points[i],
                                        top,
                                        points[i + 2] - points[i],
                                        points[i + 1] - points[i + 5]));
                        area.extractRegions(page);
                        words.add(area.getTextForRegion("box").strip());
                    }
                    all.add(
                            mark.getTitlePopup()
                                    + ": "
                                    + mark.getContents()
                                    + " | "
                                    + String.join(" / ", words));
                }
            }
        }
        return all;
    }

    private static byte[] book() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(
                    document,
                    "520 10 72 The ferry was let in March to a widow of the town, who kept the bell",
                    "508 10 60 and the boat and paid for both with what the carters gave her.",
                    "496 10 72 Nobody had asked her for more, and she had never offered more than",
                    "60 8 60 1. See the Ferry Accounts, p. 40.");
            page(document, "520 10 60 what the charter named. The bell was sold in the next year.");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (String line : lines) {
                String[] parts = line.split(" ", 4);
                content.beginText();
                content.setFont(FONT, Float.parseFloat(parts[1]));
                content.newLineAtOffset(Float.parseFloat(parts[2]), Float.parseFloat(parts[0]));
                content.showText(parts[3]);
                content.endText();
            }
        }
    }
}
