package argmap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.server.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The workbench as a person uses it, by mouse and by keys, and what is in the file then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchTest {
    private static final String MAP =
            """
            ===
            title: The harbour towns
            source: harbour.txt
            ===

            [Peace]: The towns kept the peace.
              + [Rich towns]: The towns grew rich. #suggested {quote: "The harbour towns grew rich on grain", score: 0.8, reason: "it says so"}
                + [Watchmen]: They paid watchmen. #suggested {quote: "the watchmen were paid in salt"}
              + [Public scales]: Grain was weighed in public. #suggested {quote: "The scales stood on the quay", score: 0.5}

            [Bread]: Bread was dear.
            """;

    private Browser browser;
    private Path folder;
    private Path map;
    private String address = "";
    private @Nullable Workbench bench;
    private int opened;

    @BeforeAll
    void browser(@TempDir Path temporary) throws IOException {
        folder = temporary;
        browser = Browser.openOrSkip().size(1400, 900);
    }

    @AfterAll
    void quit() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        open(MAP, Files.readString(Path.of("docs/checks/harbour.txt")));
    }

    private void open(String words, String text) throws IOException, InterruptedException {
        close();
        Path here = Files.createDirectories(folder.resolve("map" + opened++));
        Files.writeString(here.resolve("harbour.txt"), text);
        map = Files.writeString(here.resolve("map.argdown"), words);
        bench = Workbench.open(map, List.of(), 0);
        address = bench.address();
        browser.size(1400, 900).go(address);
        browser.until("return document.documentElement.dataset.version !== undefined");
    }

    @AfterEach
    void close() {
        if (bench != null) {
            browser.go("about:blank");
            browser.complaints();
            bench.close();
            bench = null;
        }
    }

    private String words() throws IOException {
        return Files.readString(map);
    }

    /** Waits until the file has words, or has them no more. */
    private void file(String words, boolean has) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && words().contains(words) != has; i++) {
            Thread.sleep(50);
        }
        assertEquals(
                has,
                words().contains(words),
                () -> words + "\n" + browser.text("#notice") + "\n" + browser.text("#saved"));
    }

    /** Waits until no question is asked: keys pressed before that still go to it. */
    private void answered() {
        browser.until("return !document.querySelector('#ask').open");
    }

    /** Waits until the page shows what a version of the map comes to. */
    private void shown(int version) {
        browser.until(
                "return Number(document.documentElement.dataset.version) >= arguments[0]", version);
    }

    private void card(String title) {
        browser.until(
                "return document.querySelector('#suggestion .t')?.textContent.endsWith(arguments[0])",
                title);
    }

    private void decided(String words) {
        browser.until(
                "return document.querySelector('#done-words').textContent === arguments[0]", words);
    }

    private void select(String from, String to) {
        browser.ask(
                "const find = (words, end) => { const walk = document.createTreeWalker("
                        + "document.querySelector('#text'), NodeFilter.SHOW_TEXT);"
                        + "for (let n = walk.nextNode(); n; n = walk.nextNode()) {"
                        + "const at = n.data.indexOf(words); if (at >= 0 && !n.parentElement"
                        + ".closest('.sn')) return [n, at + (end ? words.length : 0)]; } };"
                        + "const [a, i] = find(arguments[0], false), [b, j] = find(arguments[1], true);"
                        + "getSelection().setBaseAndExtent(a, i, b, j);",
                from,
                to);
    }

    @Test
    void suggestionsAreDecidedByKeysAlone() throws Exception {
        card("Rich towns");
        decided("0 of 3 decided");
        browser.press("a");
        card("Watchmen");
        decided("1 of 3 decided");
        file("The towns grew rich. {quote:", true);
        browser.press("n");
        card("Public scales");
        browser.press("x");
        file("Public scales", false);
        card("Watchmen");
        decided("2 of 3 decided");
        browser.press("t");
        browser.press("Paid watchmen", Keys.ENTER);
        file("[Paid watchmen]: They paid watchmen.", true);
        card("Paid watchmen");
        browser.press("w");
        browser.press("The council paid watchmen.", Keys.TAB, Keys.ENTER);
        file("[Paid watchmen]: The council paid watchmen.", true);
        shown(4);
        browser.press("o");
        browser.press("Bread", Keys.ENTER);
        file("  - [Paid watchmen]", true);
        shown(5);
        browser.press("c");
        browser.press("peace", Keys.ENTER);
        file("#concession", true);
        shown(6);
        browser.press("a");
        file("#suggested", false);
        decided("3 of 3 decided");
        assertEquals(List.of(), browser.complaints());
        // Undo goes through all of it, back to the words as they were.
        for (int i = 0; i < 7; i++) {
            browser.press("z");
        }
        for (int i = 0; i < 600 && !words().equals(MAP); i++) {
            Thread.sleep(50);
        }
        assertEquals(MAP, words());
        browser.press("Z");
        file("The towns grew rich. {quote:", true);
    }

    @Test
    void aRejectedSuggestionTakesWhatBearsOnItAlone() throws Exception {
        card("Rich towns");
        assertTrue(browser.text("#suggestion .no").startsWith("Reject with 1 under it"));
        browser.click("#suggestion .no");
        decided("2 of 3 decided");
        file("[Watchmen]", false);
        assertTrue(browser.text("#notice").contains("1 that bears on it alone"));
        browser.click("#notice-do button");
        file("[Watchmen]", true);
        decided("0 of 3 decided");
    }

    @Test
    void wordsSelectedOverParagraphAndPageEndsBecomeAClaim() throws Exception {
        select("the letters were sent", "was dear everywhere");
        browser.until("return !document.querySelector('#select').hidden");
        browser.click("[data-select=claim]");
        browser.press("Letters and bread", Keys.TAB, Keys.TAB, "peace", Keys.ENTER);
        file("[Letters and bread]", true);
        file("The merchants answered that bread was dear everywhere", true);
        assertTrue(
                words().contains("and the letters were sent inland when the boats went out")
                        || words().contains("\"the letters were sent"),
                words());
        assertTrue(words().contains("  + [Letters and bread]"), words());
        browser.until(
                "return document.querySelectorAll('#text .e.lit').length >= 2"
                        + " && [...document.querySelectorAll('#text .e.lit')].some("
                        + "e => e.textContent.includes('bread was dear'))");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void wordsAreTiedToAClaimByKeysAlone() throws Exception {
        card("Rich towns");
        browser.ask("document.querySelector('#text').focus()");
        browser.press("v");
        String sentence = String.valueOf(browser.until("return String(getSelection())"));
        assertTrue(sentence.strip().length() > 10, sentence);
        browser.press(Keys.SHIFT, Keys.ARROW_RIGHT, Keys.NULL);
        browser.press("e");
        browser.press("Bread", Keys.ENTER);
        file("[Bread]: Bread was dear. {quote: ", true);
        browser.until("return document.querySelector('#text .e.lit')");
    }

    @Test
    void aBoxDraggedOntoAnotherIsRelatedToIt() throws Exception {
        browser.click("[data-pane=picture]");
        browser.until("return document.querySelector('.sheet svg .node')");
        browser.ask("document.querySelector('[data-do=all]').click()");
        Thread.sleep(300);
        String box =
                "for (const n of document.querySelectorAll('.sheet .node')) if (n.textContent"
                        + ".includes(arguments[0])) n.classList.add(arguments[1])";
        browser.ask(box, "Bread", "from-here");
        browser.ask(box, "Peace", "to-there");
        browser.drag(".from-here", ".to-there");
        browser.until("return document.querySelector('#ask').open");
        browser.click("#ask [data-kind=attack]");
        file("  - [Bread]", true);
        shown(1);
        // The picture keeps its place: it is drawn anew and not moved to its start.
        browser.until("return [...document.querySelectorAll('.sheet .node')].length >= 5");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void textOutlinePictureAndSourceShowTheSame() throws Exception {
        browser.click("[data-pane=picture]");
        browser.until("return document.querySelector('.sheet svg .node')");
        browser.click("[data-pane=outline]");
        browser.until("return document.querySelectorAll('#outline .c').length === 5");
        browser.ask(
                "for (const c of document.querySelectorAll('#outline .c')) if (c.textContent"
                        + ".includes('Public scales')) c.querySelector('h3').click()");
        card("Public scales");
        browser.until(
                "return document.querySelector('#text .e.lit')?.textContent.includes('scales')");
        browser.until(
                "return document.querySelector('.sheet .node.on')?.textContent.includes('Public')");
        browser.ask(
                "document.querySelector('[data-pane=source]').ariaPressed === 'true'"
                        + " || document.querySelector('[data-pane=source]').click()");
        browser.until(
                "return document.querySelector('.cm-activeLine')?.textContent"
                        + ".includes('Public scales')");
        browser.ask(
                "[...document.querySelectorAll('#text .e')].find(e => e.textContent"
                        + ".includes('paid in salt')).click()");
        card("Watchmen");
        browser.until(
                "return document.querySelector('.cm-activeLine')?.textContent.includes('Watchmen')");
    }

    @Test
    void findingsStandBesideTheLineWithTheirFix() throws Exception {
        browser.click(".cm-content");
        browser.press(Keys.chord(Keys.CONTROL, Keys.END));
        browser.press("\n[Fish]: No herring. {qoute: \"x\"}");
        file("qoute", true);
        browser.until("return document.querySelector('.cm-lint-marker')");
        browser.until("return document.querySelector('.cm-lintRange')");
        browser.until("return !document.querySelector('#findings').hidden");
        browser.click("#findings");
        browser.until("return document.querySelector('.cm-panel-lint .cm-diagnosticAction')");
        browser.ask("document.querySelector('.cm-panel-lint .cm-diagnosticAction').click()");
        file("{quote: \"x\"}", true);
    }

    @Test
    void twoTabsAgree() throws Exception {
        browser.newTab();
        browser.go(address);
        browser.until("return document.documentElement.dataset.version !== undefined");
        browser.click(".cm-content");
        browser.press(Keys.chord(Keys.CONTROL, Keys.END));
        browser.press("\n[From the second tab]: Yes.");
        file("[From the second tab]: Yes.", true);
        browser.tab(0);
        browser.until(
                "return [...document.querySelectorAll('#outline .c')].some(c => c.textContent"
                        + ".includes('From the second tab'))");
        browser.press("a");
        file("The towns grew rich. {quote:", true);
        browser.tab(1);
        browser.until(
                "return document.querySelector('#done-words').textContent.startsWith('1 of 3')");
        browser.closeTab();
    }

    @Test
    void whatAnotherProgramWritesIsTakenOver() throws Exception {
        card("Rich towns");
        Files.writeString(map, words().replace("Bread was dear.", "Bread was very dear."));
        browser.until("return !document.querySelector('#notice').hidden");
        assertTrue(browser.text("#notice").contains("Another program changed 1 line"));
        browser.ask("document.querySelector('#notice-do button').click()");
        assertTrue(browser.text("#ask .was").contains("Bread was dear."));
        assertTrue(browser.text("#ask .is").contains("Bread was very dear."));
        browser.click("#ask-no");
        answered();
        browser.press("a");
        file("The towns grew rich. {quote:", true);
        file("Bread was very dear.", true);
    }

    @Test
    void hostileWordsRunNothing() throws Exception {
        String bad =
                "<img src=x onerror=document.title='taken'><script>document.title='taken'</script>";
        String escaped = bad.replace("[", "").replace("]", "");
        open(
                "===\ntitle: \""
                        + bad
                        + "\"\nsource: harbour.txt\n===\n\n# "
                        + escaped
                        + "\n\n[A javascript:alert(1)]: "
                        + escaped
                        + " {quote: \""
                        + bad.replace("\"", "'")
                        + "\", reason: \""
                        + bad
                        + "\"} #suggested\n  - [B \"><svg onload=1>]: </textarea></script>"
                        + bad
                        + "\n",
                "1\n\nThe text says " + bad + " and more words.1\n\n1. " + bad + "\n");
        browser.press("1");
        browser.press("2");
        browser.until("return document.querySelector('.sheet svg .node')");
        browser.press("j");
        for (String key : List.of("t", "w", "s")) {
            browser.press(key);
            browser.until("return document.querySelector('#ask').open");
            browser.press(Keys.ESCAPE);
            answered();
        }
        assertFalse(
                List.of("taken").contains(String.valueOf(browser.ask("return document.title"))));
        assertEquals(
                0, browser.count("img, iframe, object, embed, [onclick], [onerror], [onload]"));
        assertEquals(2, browser.count("script"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void axeFindsNoFault() throws IOException {
        for (int width : List.of(1400, 1024, 820, 390)) {
            browser.size(width, 900).go(address);
            browser.until("return document.documentElement.dataset.version !== undefined");
            card("Rich towns");
            assertEquals("", browser.faults(), width + " wide");
            browser.ask(
                    "(document.querySelector('.panes').getClientRects().length ?"
                            + " document.querySelector('[data-pane=picture]') :"
                            + " document.querySelector('[data-show=picture]')).click()");
            browser.until("return document.querySelector('.sheet svg .node')");
            assertEquals("", browser.faults(), width + " wide, picture");
            assertEquals(
                    true,
                    browser.ask("return document.documentElement.scrollWidth <= innerWidth"),
                    width + " wide");
        }
        browser.size(1400, 900);
        browser.ask("document.querySelector('#help').click()");
        assertEquals("", browser.faults(), "keys");
        browser.press(Keys.ESCAPE);
        browser.press("s");
        assertEquals("", browser.faults(), "a question");
    }
}
