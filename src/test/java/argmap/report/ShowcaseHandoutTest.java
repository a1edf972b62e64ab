package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.Sample;
import argmap.audit.AuditReport;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Drawing;
import argmap.diagram.Labels;
import argmap.diagram.SheetSize;
import argmap.diagram.View;
import argmap.document.Note;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Passage;
import argmap.message.OutputLanguage;
import argmap.report.PrintedPages.Piece;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The handouts of the map that the project shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowcaseHandoutTest {
    private static final Path SEED = Path.of("seeds/walt-revolution-and-war.txt");
    private static final Path MAP = Path.of("maps/russian-revolution.argdown");

    private static final int MOST_PAGES = 6;

    /** The title and a sub-argument each. */
    private static final int MOST_SLIDES = 20;

    /** Points that nothing comes nearer to the edge than. */
    private static final double EDGE = 14;

    private HandoutSource source = Handouts.source(Sample.grounded(), Sample.audit());
    private GroundedMap grounded = Sample.grounded();

    @BeforeAll
    void read() throws IOException {
        grounded =
                Pipeline.ground(
                                Pipeline.map(source(MAP)).value(),
                                Pipeline.read(source(SEED)).value())
                        .value();
        AuditReport audit = Pipeline.audit(grounded);
        HandoutMap numbered = HandoutMap.numbered(grounded, audit);
        DiagramOptions look = new DiagramOptions(View.CLAIMS, Labels.TITLE, "");
        Drawing drawn =
                Diagram.pages(numbered.map(), numbered.on(look), SheetSize.A4).pages().get(0);
        source = Handouts.source(grounded, audit, drawn);
    }

    @TestFactory
    Stream<DynamicTest> everyEditionIsPrintedWell() {
        return Arrays.stream(Edition.values())
                .flatMap(
                        edition ->
                                Arrays.stream(Paper.values())
                                        .flatMap(
                                                paper ->
                                                        Arrays.stream(OutputLanguage.values())
                                                                .filter(
                                                                        language ->
                                                                                paper == Paper.A4
                                                                                        || language
                                                                                                == OutputLanguage
                                                                                                        .EN)
                                                                .map(
                                                                        language ->
                                                                                print(
                                                                                        edition,
                                                                                        paper,
                                                                                        language))));
    }

    private DynamicTest print(Edition edition, Paper paper, OutputLanguage language) {
        HandoutOptions options = HandoutOptions.of(edition, paper).in(language);
        return dynamicTest(
                edition + " " + paper + " " + language,
                () -> check(PrintedPages.of(pdf(options)), edition));
    }

    /** The very file that the command writes: with the map that this edition shows. */
    private byte[] pdf(HandoutOptions options) {
        return argmap.product.Handouts.source(
                        grounded, source.audit(), options, argmap.product.Handouts.STYLE)
                .map(printed -> Handout.write(printed, options, Form.PDF))
                .orElseThrow();
    }

    private static void check(PrintedPages pages, Edition edition) {
        int most =
                switch (edition) {
                    case DISCUSSANT -> 1;
                    case SLIDES -> MOST_SLIDES;
                    case FULL, STUDENT, KEY -> MOST_PAGES;
                };
        assertTrue(pages.count() <= most, pages.count() + " pages");
        if (edition == Edition.SLIDES) {
            assertEquals(0, HandoutFigures.broken(pages), "slides with a question alone");
            assertEquals(0, HandoutFigures.withoutQuestion(pages), "slides that ask nothing");
        } else {
            double fill = HandoutFigures.leastFill(pages);
            assertTrue(fill >= HandoutFigures.FULL, "a page is " + fill + " full");
        }
        for (int page = 1; page <= pages.count(); page++) {
            // More than the page number.
            assertTrue(pages.on(page).size() > 1, "page " + page + " is empty");
            checkFoot(pages.on(page), page);
        }
        for (Piece piece : pages.pieces()) {
            assertTrue(piece.size() >= HandoutFigures.SMALLEST - 0.05, piece.toString());
            assertTrue(piece.left() >= EDGE, piece.toString());
            assertTrue(piece.right() <= pages.width(piece.page()) - EDGE, piece.toString());
            assertTrue(piece.bottom() <= pages.height(piece.page()) - EDGE, piece.toString());
        }
    }

    /** The lowest piece of a column, page number and notes left out, is no heading. */
    private static void checkFoot(List<Piece> page, int number) {
        for (Piece piece : page) {
            boolean heading = piece.bold() && piece.size() > 11.5;
            boolean followed =
                    page.stream()
                            .filter(other -> other.bottom() > piece.bottom() + 2)
                            .filter(other -> other.bottom() < piece.bottom() + 60)
                            .anyMatch(other -> other.size() > 8.3 && !other.equals(piece));
            assertTrue(!heading || followed, "a heading ends page " + number + ": " + piece);
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSetOverAnything() {
        return Stream.of(1, 2)
                .map(
                        columns ->
                                dynamicTest(
                                        columns + " columns",
                                        () -> {
                                            HandoutOptions options =
                                                    HandoutOptions.of(Edition.FULL, Paper.A4)
                                                            .withColumns(columns);
                                            apart(
                                                    PrintedPages.of(
                                                            Handout.write(
                                                                    source, options, Form.PDF)));
                                        }));
    }

    private static void apart(PrintedPages pages) {
        List<Piece> all = pages.pieces();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Piece a = all.get(i);
                Piece b = all.get(j);
                boolean over =
                        a.page() == b.page()
                                && Math.abs(a.bottom() - b.bottom()) < 5
                                && a.left() < b.right() - 2
                                && b.left() < a.right() - 2;
                assertFalse(over, a + " over " + b);
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyQuotationEqualsTheTextAtItsPage() throws IOException {
        PrintedPages pages = full(1);
        String text = pages.letters();
        List<DynamicTest> all = new ArrayList<>();
        for (Evidence evidence : grounded.evidence()) {
            String quote = Words.of(grounded.document(), evidence.passage());
            all.add(dynamicTest(quote, () -> checkQuote(evidence, quote, text)));
        }
        return all;
    }

    private void checkQuote(Evidence evidence, String quote, String text) {
        Passage passage = evidence.passage();
        String place =
                passage.container() == Passage.Container.NOTE
                        ? "n." + grounded.document().notes().get(passage.index()).label()
                        : "p." + page(passage);
        String printed = "\u201c" + PrintedPages.letters(quote) + "\u201d" + place;
        assertTrue(text.contains(printed), printed);
    }

    /** Reckoned here from the paragraph and not taken from the passage. */
    private int page(Passage passage) {
        int page =
                grounded.document()
                        .paragraphs()
                        .get(passage.index())
                        .pageAt(passage.span().start());
        assertEquals(page, passage.page());
        return page;
    }

    @TestFactory
    List<DynamicTest> everyNoteEqualsTheNoteAndStandsThereOnce() throws IOException {
        List<DynamicTest> all = new ArrayList<>();
        for (int columns = 1; columns <= 2; columns++) {
            String text = full(columns).letters();
            Set<String> behind = new HashSet<>();
            source.audit().claims().forEach(c -> c.notes().forEach(n -> behind.add(n.id())));
            // What the scan damaged in a work is mended there, too.
            WorkNames names = new WorkNames(grounded.document());
            for (Note note : grounded.document().notes()) {
                String words = names.mendedOnly(note.text().text());
                String printed = PrintedPages.letters(note.label() + words);
                int times = behind.contains(note.id()) ? 1 : 0;
                all.add(
                        dynamicTest(
                                columns + " columns, note " + note.label(),
                                () -> assertEquals(times, count(text, printed), printed)));
            }
        }
        return all;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private PrintedPages full(int columns) throws IOException {
        HandoutOptions options = HandoutOptions.of(Edition.FULL, Paper.A4).withColumns(columns);
        return PrintedPages.of(Handout.write(source, options, Form.PDF), columns == 1);
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.toString(), Files.readString(file));
    }
}
