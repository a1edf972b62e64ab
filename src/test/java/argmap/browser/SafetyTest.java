package argmap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Argmap;
import argmap.product.MadeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Without scripts, with hostile words, and as axe-core judges it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {
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

    private Path file(String page) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".html");
        return Files.writeString(file, page);
    }

    @Test
    void withoutScriptsTextNotesAndMapAreLinkedByAnchors() throws IOException {
        Path page = file(PageFiles.showcase());
        browser.scripts(false);
        try {
            browser.open(page, "");
            assertFalse(browser.isShown(".tools"), "what needs scripts is not shown");
            browser.click("#mark-148");
            assertEquals("#note-148", browser.address());
            assertTrue(browser.isShown("#note-148"));
            browser.click("#note-148 .n");
            assertEquals("#mark-148", browser.address());
            browser.click("a.ct");
            String claim = browser.address();
            assertTrue(claim.startsWith("#claim-"), claim);
            assertTrue(browser.isShown(claim + " .more .ev"), "the claim named is open");
            browser.click(claim + " .at");
            assertTrue(browser.address().startsWith("#paragraph-"), browser.address());
            browser.click(".pane .node a text");
            assertTrue(browser.address().startsWith("#claim-"), browser.address());
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void wordsOfTheTextStayWords() throws IOException {
        String map =
                "===\ntitle: \"<img src=x onerror=alert(1)>\"\n===\n"
                        + "[</script><script>document.title='taken'</script>]:"
                        + " <img src=x onerror=\"document.title='taken'\"> says."
                        + " {quote: \"javascript:document.title='taken'\"}\n"
                        + "  + [x\" onclick=\"document.title='taken'\" y=\"]: It does.\n";
        String text =
                "One says javascript:document.title='taken' and </style><style>body{display:none}"
                        + " too.1\n\n1. <iframe src=//example.org></iframe>, \"<svg onload=x>\".\n";
        for (String hostile : List.of(PageFiles.page(map, text), PageFiles.hostile())) {
            browser.open(file(hostile), "");
            assertEquals(List.of(), browser.complaints());
            assertNotEquals("taken", browser.ask("return document.title"));
            assertEquals(0, browser.count("img, iframe, object, embed, [onclick], [onerror]"));
            assertEquals(1, browser.count("script"));
            assertEquals(1, browser.count("style"));
            assertTrue(browser.isShown("main"));
        }
    }

    @Test
    void thePolicyStopsWhatIsNotThePagesOwn() throws IOException {
        String page =
                PageFiles.hostile()
                        .replace("</main>", "<script>document.title = 'taken'</script></main>")
                        .replace("<h1 ", "<h1 onclick=\"document.title = 'taken'\" ");
        browser.open(file(page), "");
        browser.click("h1");
        assertNotEquals("taken", browser.ask("return document.title"));
        assertFalse(browser.complaints().isEmpty(), "the browser says that it stopped something");
    }

    /** Text, sources and audit beside it: also in the dark, with headers whole on a phone. */
    @Test
    void thePagesBesideItAreLegibleToo() throws IOException {
        List<MadeFile> made =
                Argmap.map(Path.of("maps/russian-revolution.argdown"))
                        .ground(Argmap.read(Path.of("seeds/walt-revolution-and-war.txt")))
                        .products();
        for (String name : List.of("text.html", "sources.html", "audit.html")) {
            MadeFile page =
                    made.stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            Path file = file(new String(page.bytes(), StandardCharsets.UTF_8));
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                browser.size(390, 900).open(file, "");
                assertEquals("", browser.faults(), name + (dark ? ", dark" : ""));
            }
            browser.dark(false);
            assertEquals(
                    0L,
                    browser.ask(
                            "return [...document.querySelectorAll('th')].filter(th => {"
                                    + "const words = document.createRange();"
                                    + "words.selectNodeContents(th);"
                                    + "return !th.textContent.includes(' ')"
                                    + " && words.getClientRects().length > 1; }).length"),
                    name + ": headers broken");
            assertEquals(
                    true,
                    browser.ask(
                            "return document.documentElement.scrollWidth"
                                    + " <= document.documentElement.clientWidth"),
                    name + ": wider than a phone");
        }
    }

    /** WCAG 2.2 AA as far as a program can tell, and axe-core's best practices besides. */
    @Test
    void axeFindsNoFault() throws IOException {
        Map<String, Path> pages = new LinkedHashMap<>();
        pages.put("the showcase", file(PageFiles.showcase()));
        pages.put("hostile words", file(PageFiles.hostile()));
        pages.put(
                "a text alone", file(PageFiles.text("12\n\nOne thing is said.1\n\n1. A note.\n")));
        for (Map.Entry<String, Path> page : pages.entrySet()) {
            for (int width : List.of(1500, 500)) {
                browser.size(width, 1000).open(page.getValue(), "");
                assertEquals("", browser.faults(), page.getKey() + ", " + width + " wide");
                browser.dark(true);
                browser.open(page.getValue(), "");
                assertEquals(
                        true,
                        browser.ask("return matchMedia('(prefers-color-scheme: dark)').matches"));
                assertEquals("", browser.faults(), page.getKey() + ", dark, " + width + " wide");
                browser.dark(false);
            }
        }
        browser.size(1500, 1000);
        String claim =
                String.valueOf(
                        browser.open(pages.get("the showcase"), "")
                                .ask("return document.querySelectorAll('.c')[5].id"));
        browser.open(pages.get("the showcase"), "#" + claim);
        browser.click(".filter summary");
        browser.click(".contents summary");
        browser.click("#find");
        browser.press("war");
        assertEquals("", browser.faults(), "with a claim chosen and all open");
        browser.ask("document.querySelector('h1').insertAdjacentHTML('afterend', '<img>')");
        assertFalse(browser.faults().isEmpty(), "this test can fail");
    }
}
