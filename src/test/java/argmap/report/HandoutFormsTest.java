package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Sample;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The forms other than PDF, read back by programs that are not ours. */
class HandoutFormsTest {
    private final HandoutSource source =
            Handouts.source(Sample.grounded(), Sample.audit(), Handouts.picture());

    private final HandoutOptions full = HandoutOptions.of(Edition.FULL, Paper.A4);

    @Test
    void theDocxHasHeadingsFootnotesAndThePicture() throws IOException {
        byte[] docx = Handout.write(source, full, Form.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> headings =
                    document.getParagraphs().stream()
                            .filter(line -> "Heading1".equals(line.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertTrue(headings.contains("Thesis"), headings.toString());
            assertTrue(headings.contains("The argument"), headings.toString());
            List<String> notes =
                    document.getFootnotes().stream()
                            .map(n -> n.getParagraphs().get(0).getText())
                            .filter(text -> !text.isBlank())
                            .toList();
            assertEquals(marks(), notes.size(), notes.toString());
            assertTrue(notes.contains("7 Ullman, Lease & Law, 3:251-59."), notes.toString());
            assertEquals(1, document.getAllPictures().size());
        }
    }

    /** Notes that the audit has behind claims: each is a footnote once. */
    private long marks() {
        return source.audit().claims().stream()
                .flatMap(claim -> claim.notes().stream())
                .distinct()
                .count();
    }

    @Test
    void markdownNamesEachNoteOnceAndWritesItOutOnce() {
        String text =
                new String(Handout.write(source, full, Form.MARKDOWN), StandardCharsets.UTF_8);
        long written = text.lines().filter(line -> line.startsWith("[^")).count();
        assertEquals(marks(), written, text);
        assertTrue(text.contains("said \\</script>\\<b>nothing\\</b> of it & let"), text);
        assertFalse(text.contains("\\."), text);
    }

    @TestFactory
    Stream<DynamicTest> thePageIsValidHtml() {
        return Arrays.stream(Edition.values())
                .map(
                        edition ->
                                dynamicTest(
                                        edition.name(),
                                        () ->
                                                assertEquals(
                                                        "",
                                                        errors(
                                                                Handout.write(
                                                                        source,
                                                                        HandoutOptions.of(
                                                                                edition, Paper.A4),
                                                                        Form.HTML)))));
    }

    private static String errors(byte[] page) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        Faults faults = new Faults();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", faults);
        validator.setUpValidatorAndParsers(faults, false, false);
        InputSource in = new InputSource(new ByteArrayInputStream(page));
        in.setEncoding("UTF-8");
        validator.checkHtmlInputSource(in);
        return String.join("\n", faults.all);
    }

    /** Errors; warnings are matters of taste. */
    private static final class Faults implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) {
            // The newest validator on Maven Central does not know the roles of WAI-ARIA's Graphics
            // Module, which a drawing in a page has.
            if (!String.valueOf(fault.getMessage()).contains("\u201cgraphics-")) {
                all.add(fault.getLineNumber() + ": " + fault.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
