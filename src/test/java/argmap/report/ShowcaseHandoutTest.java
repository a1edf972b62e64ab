package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Sample;
import argmap.audit.AuditReport;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Passage;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The handout of the map that the project shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowcaseHandoutTest {
    private static final Path SEED = Path.of("seeds/walt-revolution-and-war.txt");
    private static final Path MAP = Path.of("maps/russian-revolution.argdown");

    /** The map takes the fourth page. */
    private static final int PAGES_BESIDE_THE_MAP = 3;

    private GroundedMap grounded = Sample.grounded();
    private AuditReport audit = Sample.audit();

    @BeforeAll
    void read() throws IOException {
        grounded =
                Pipeline.ground(
                                Pipeline.map(source(MAP)).value(),
                                Pipeline.read(source(SEED)).value())
                        .value();
        audit = Pipeline.audit(grounded);
    }

    @TestFactory
    List<DynamicTest> twoSheetsHoldItWithItsMap() {
        return List.of(Paper.values()).stream()
                .map(paper -> DynamicTest.dynamicTest(paper.name(), () -> print(paper)))
                .toList();
    }

    private void print(Paper paper) throws IOException {
        byte[] pdf = Handout.pdf(grounded, audit, List.of(), paper);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() <= PAGES_BESIDE_THE_MAP);
            String text = letters(new PDFTextStripper().getText(document));
            for (Evidence evidence : grounded.evidence()) {
                String quote = Words.of(grounded.document(), evidence.passage());
                assertTrue(text.contains(letters(quote)), quote);
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyPassageStandsOnThePageItIsGivenWith() {
        return grounded.evidence().stream()
                .filter(e -> e.passage().container() == Passage.Container.PARAGRAPH)
                .map(e -> DynamicTest.dynamicTest(e.quotation().text(), () -> check(e.passage())))
                .toList();
    }

    private void check(Passage passage) {
        int page =
                grounded.document()
                        .paragraphs()
                        .get(passage.index())
                        .pageAt(passage.span().start());
        assertEquals(page, passage.page());
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.toString(), Files.readString(file));
    }

    /** Columns and pages break lines anywhere: blanks and page numbers are left out of account. */
    private static String letters(String text) {
        return text.replaceAll("\\d+ / \\d+", "").replaceAll("\\s+", "");
    }
}
