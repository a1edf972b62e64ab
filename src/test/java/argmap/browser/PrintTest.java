package argmap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The reading page on paper: all of the text, and each note at the foot of its page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintTest {
    /** Words of an element without what paper does not get. */
    private static final String WORDS =
            "const words = (e) => [...e.childNodes].map(n => n.nodeType === 3 ? n.data"
                    + " : n.matches('.sn, .ct, .fn, .foot') ? '' : words(n)).join('');"
                    + "const plain = (all) => all.map(words).join('').replace(/\\s+/g, '');";

    private Path folder;

    private Browser browser;

    @BeforeAll
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary;
        browser = Browser.openOrSkip().size(1500, 1000);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private void openPaged(String page) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
        browser.open(file, "");
        browser.media("print");
        browser.ask("dispatchEvent(new Event('beforeprint'))");
    }

    private void done() {
        browser.ask("dispatchEvent(new Event('afterprint'))");
        assertEquals(0, browser.count("#sheets"));
        browser.media("");
    }

    @Test
    void eachNoteStandsAtTheFootOfThePageThatItsMarkIsOn() throws IOException {
        openPaged(PageFiles.showcase());
        assertTrue(browser.count(".leaf") > 10);
        assertEquals(
                "",
                browser.ask(
                        "return [...document.querySelectorAll('.leaf')].map(leaf => {"
                                + "const of = (css) => [...leaf.querySelectorAll(css)]"
                                + ".map(e => e.textContent).join(' ');"
                                + "return of('.p .m') === of('.foot .n') ? '' : of('.p .m') + ' | '"
                                + " + of('.foot .n') }).join('')"));
        assertEquals(browser.count("#text sup .m"), browser.count("#sheets .foot .n"));
        done();
    }

    @Test
    void noWordIsLostAndNothingLiesOverAnything() throws IOException {
        openPaged(PageFiles.showcase());
        assertEquals(
                browser.ask(WORDS + "return plain([...document.querySelectorAll('#text .p')])"),
                browser.ask(WORDS + "return plain([...document.querySelectorAll('#sheets .p')])"));
        assertEquals(
                "",
                browser.ask(
                        "return [...document.querySelectorAll('.leaf')].map((leaf, i) => {"
                                + "const foot = leaf.querySelector('.foot');"
                                + "const parts = [...leaf.children].filter(e => e !== foot);"
                                + "const end = parts[parts.length - 1].getBoundingClientRect().bottom;"
                                + "const room = (foot ?? leaf).getBoundingClientRect();"
                                + "const most = foot ? room.top : room.bottom;"
                                + "return end <= most + 1 ? '' : 'page ' + (i + 1) + ' by '"
                                + " + (end - most)}).join(' ').trim()"));
        done();
    }

    @Test
    void aNoteLongerThanAPageIsNotCut() throws IOException {
        String long1 = "Long. ".repeat(3_000);
        openPaged(
                PageFiles.text(
                        "One thing is said.[^1] And more.\n\n[^1]: " + long1 + "End of it.\n"));
        assertEquals(0, browser.count(".leaf:not(.over) .foot"));
        assertTrue(browser.text("#sheets").contains("End of it."));
        done();
    }

    @Test
    void thePdfHasTextAndNotesAndNoTools() throws IOException {
        Path file = folder.resolve("pdf.html");
        browser.open(Files.writeString(file, PageFiles.showcase()), "");
        try (PDDocument printed = Loader.loadPDF(browser.printed())) {
            PDFTextStripper stripper = new PDFTextStripper();
            String words = stripper.getText(printed).replaceAll("\\s+", " ");
            assertTrue(words.contains("Polish suspicions of Russia were equally intense"), words);
            assertFalse(words.contains("Show all"), words);
            assertFalse(words.contains("Speaks against"), words);
            stripper.setEndPage(1);
            String first = stripper.getText(printed).replaceAll("\\s+", " ");
            int note = first.indexOf("group of Soviet historians");
            assertTrue(note > first.indexOf("to forestall by his offensive"), first);
        }
    }
}
