package argmap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ClaimId;
import argmap.graph.Fragment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Clicking, keys, search, filters and the map, on the page of the chapter that is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingPageTest {
    private static final Fragment ATTACK =
            Fragment.of(new ClaimId("Poland's attack was partly preventive"));

    /** It rests on a passage with a note that cites. */
    private static final String CLAIM = "#" + ATTACK.name();

    private Path folder;

    private Browser browser;
    private Path page;

    @BeforeAll
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary;
        browser = Browser.openOrSkip();
        page = folder.resolve("showcase.html");
        Files.writeString(page, PageFiles.showcase());
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void wide() {
        browser.size(1500, 1000).open(page, "");
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aClaimChosenInTheTextShowsItsSentenceEvidenceNotesAndWorks() {
        browser.click("a.ct[href='" + CLAIM + "']");
        assertEquals(CLAIM, browser.address());
        String claim = browser.text(CLAIM);
        assertTrue(claim.contains("in part a preventive and preemptive war"), claim);
        assertTrue(claim.contains("elements of preventive and preemptive war"), claim);
        assertTrue(claim.contains("p. 173"), claim);
        assertTrue(claim.contains("n. 147"), claim);
        assertTrue(claim.contains("group of Soviet historians"), claim);
        assertTrue(claim.contains("Wandycz, Soviet-Polish Relations, 194"), claim);
        assertTrue(browser.isInView(CLAIM + " .ev"));
        assertEquals(1, browser.count(".node.on"));
    }

    @Test
    void aBoxOfTheMapChoosesItsClaimAndTheTextFollows() {
        String key = String.valueOf(browser.one(CLAIM).getDomAttribute("data-k"));
        browser.click("#" + key + " a text");
        assertEquals(CLAIM, browser.address());
        assertTrue(browser.isShown(CLAIM + " .more"));
        assertTrue(browser.isInView(".e.lit"));
        assertTrue(
                String.valueOf(browser.ask("return document.querySelector('.e.lit').textContent"))
                        .startsWith("the Polish invasion"));
    }

    @Test
    void theAddressOpensTheClaimAndBackLeadsBack() {
        browser.open(page, CLAIM);
        assertTrue(browser.isShown(CLAIM + " .more"));
        assertTrue(browser.isInView(CLAIM + " h3"));
        assertTrue(browser.isInView(".e.lit"));
        browser.click(CLAIM + " .rel a");
        assertNotEquals(CLAIM, browser.address());
        browser.back();
        assertEquals(CLAIM, browser.address());
        assertEquals(1, browser.count(CLAIM + ".on"));
    }

    @Test
    void aParagraphShowsTheClaimsThatItBears() {
        String paragraph =
                "#" + browser.ask("return document.querySelector('.e').closest('.p').id");
        browser.open(page, paragraph);
        assertTrue(browser.count(".c.lit") > 0);
        assertTrue(browser.text("#count").startsWith("This paragraph bears claims"));
        assertEquals(browser.count(".c.lit"), browser.count(".node.lit"));
    }

    @Test
    void aMarkShowsItsNoteAndTheNoteLeadsBack() {
        browser.click("#mark-148");
        assertEquals("#note-148", browser.address());
        assertTrue(browser.isInView("#note-148.on"));
        browser.click("#note-148 .n");
        assertEquals("#mark-148", browser.address());
        assertTrue(browser.isInView("#mark-148"));
    }

    @Test
    void notesStandBesideTheirMarks() {
        Object beside =
                browser.ask(
                        "const m = document.getElementById('mark-145').getBoundingClientRect(),"
                                + " n = document.getElementById('note-145').getBoundingClientRect();"
                                + "return n.left > m.right && Math.abs(n.top - m.top) < 120;");
        assertEquals(true, beside);
    }

    /** Half of the notes stand within 60 pixels of their marks, or all below their paragraph. */
    @ParameterizedTest
    @ValueSource(ints = {1500, 1400, 1024, 820, 500, 390})
    void notesStandByTheirMarksAndNothingIsCutAtAnyWidth(int width) {
        browser.size(width, 900).open(page, "");
        double far = ReadingFigures.distance(browser);
        assertTrue(far < ReadingFigures.NEAR, width + ": " + far);
        assertEquals("", ReadingFigures.cut(browser));
    }

    @Test
    void searchTellsThePageOfTheWordsFound() {
        assertEquals("", ReadingFigures.misplacedHits(browser));
    }

    @Test
    void theFocusIsKeptAndClaimsComeEarly() {
        browser.click("#find");
        browser.press("preventive");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.askLater("setTimeout(arguments[0], 300)");
        Object focus =
                browser.ask(
                        "return document.activeElement !== document.body"
                                + " && document.activeElement.getClientRects().length > 0");
        assertEquals(true, focus);
        Object early =
                browser.ask(
                        "return !!(document.querySelector('.c .num').compareDocumentPosition("
                                + "document.querySelector('main')) & 4)");
        assertEquals(true, early);
    }

    @Test
    void arrowKeysWalkFromClaimToEvidenceToNoteToWorkAndBack() {
        browser.open(page, CLAIM);
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("p. 173", focused());
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("n. 147", focused());
        assertTrue(browser.isInView("#note-147.now"));
        browser.press(Keys.ARROW_RIGHT);
        assertTrue(focused().contains("Wandycz, Soviet-Polish Relations"), focused());
        browser.press(Keys.ARROW_DOWN);
        assertTrue(focused().contains("Davies, White Eagle"), focused());
        browser.press(Keys.ARROW_LEFT);
        assertEquals("n. 147", focused());
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertEquals("6", focused());
        browser.press(Keys.ARROW_DOWN);
        assertEquals("7", focused());
        assertTrue(browser.address().startsWith("#argument-strike"), browser.address());
        browser.press(Keys.ARROW_UP);
        assertEquals(CLAIM, browser.address());
    }

    private String focused() {
        return String.valueOf(browser.ask("return document.activeElement.textContent")).strip();
    }

    @Test
    void hoverPreviewsWhatALinkLeadsToAndEscapeEndsIt() throws InterruptedException {
        browser.hover("a.ct");
        Thread.sleep(600);
        assertTrue(browser.isShown("#peek"));
        assertTrue(browser.text("#peek").contains("Pilsudski thought war inevitable"));
        browser.press(Keys.ESCAPE);
        assertFalse(browser.isShown("#peek"));
    }

    @Test
    void searchFindsTextNotesAndClaims() {
        browser.click("#find");
        browser.press("preventive");
        String found = browser.text("#found");
        assertTrue(found.contains("Claim 6"), found);
        assertTrue(found.contains("p. 173"), found);
        assertTrue(found.contains("n. 147"), found);
        browser.press(Keys.ENTER);
        assertEquals(CLAIM, browser.address());
        browser.one("#find").clear();
        browser.click("#find");
        browser.press("\"preventive offensive\"");
        assertEquals(1, browser.count("#found li"));
        assertEquals("1 found", browser.text("#count"));
        browser.one("#find").clear();
        browser.click("#find");
        browser.press("nosuchword");
        assertEquals("Nothing found", browser.text("#count"));
    }

    @Test
    void filtersKeepWhatFits() {
        int all = browser.count(".c");
        browser.click(".filter summary");
        browser.click("input[value=second-hand]");
        int second = browser.count(".c:not(.out)");
        assertTrue(second > 0 && second < all, second + " of " + all);
        assertEquals(second + " of " + all + " claims", browser.text("#count"));
        assertEquals(browser.count(".c:not(.out)[data-m~=second-hand]"), second);
        assertEquals(browser.count(".c.out"), browser.count(".node.dim"));
        browser.click("#all");
        browser.click("input[value=unsupported]");
        assertEquals(browser.count(".c[data-m~=unsupported]"), browser.count(".c:not(.out)"));
        browser.click("#all");
        assertEquals(all, browser.count(".c:not(.out)"));
        assertEquals("", browser.text("#count"));
    }

    @Test
    void filtersOfWorkAndSection() {
        browser.click(".filter summary");
        String work = String.valueOf(browser.one(CLAIM + " .rel a.wk").getDomAttribute("href"));
        pick("by-work", work.substring(1));
        assertTrue(browser.count(".c:not(.out)") > 0);
        assertTrue(browser.isShown(CLAIM));
        assertTrue(browser.count("#note-147.cites") == 1);
        assertEquals(
                0, browser.count("#note-144:not([data-w~='" + work.substring(1) + "']).cites"));
        browser.click("#all");
        pick("by-section", "map-2");
        assertTrue(browser.isShown(CLAIM));
        assertEquals(0, browser.count(".c:not(.out):not([data-s='map-2'])"));
        pick("by-section", "#heading-1");
        int parts = browser.count(".p:not(.out)");
        assertTrue(parts > 0 && parts < browser.count(".p"), String.valueOf(parts));
        assertEquals(0, browser.count(CLAIM + ":not(.out)"));
    }

    private void pick(String select, String value) {
        browser.ask(
                "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
                        + "s.dispatchEvent(new Event('change', {bubbles: true}));",
                select,
                value);
    }

    @Test
    void theMapZoomsAndMovesByMouseAndKeys() throws InterruptedException {
        String still = transform();
        browser.click(".zoom [data-do=in]");
        Thread.sleep(100);
        String zoomed = transform();
        assertNotEquals(still, zoomed);
        browser.drag(".pane", 40, 30);
        Thread.sleep(100);
        String moved = transform();
        assertNotEquals(zoomed, moved);
        assertEquals("", browser.address(), "a drag is no click");
        browser.ask("document.querySelector('.pane').focus()");
        browser.press("+");
        Thread.sleep(100);
        String nearer = transform();
        assertNotEquals(moved, nearer);
        browser.press(Keys.ARROW_RIGHT);
        Thread.sleep(100);
        assertNotEquals(nearer, transform());
        browser.press("0");
        Thread.sleep(100);
        assertTrue(transform().startsWith("scale(1)"), transform());
    }

    private String transform() {
        return String.valueOf(
                browser.ask("return document.querySelector('.sheet').style.transform"));
    }

    @Test
    void onANarrowScreenOneIsShownAtATimeAndNothingIsCut() {
        browser.size(500, 900).open(page, "");
        assertTrue(browser.isShown("main"));
        assertFalse(browser.isShown("aside"));
        browser.click("a.ct[href='" + CLAIM + "']");
        assertTrue(browser.isInView(CLAIM + " .ev"));
        assertFalse(browser.isShown("main"));
        browser.click(CLAIM + " .at");
        assertTrue(browser.isInView(browser.address()));
        browser.click("[data-view=map]");
        assertTrue(browser.isInView(".pane svg"));
        assertEquals(
                true, browser.ask("return document.documentElement.scrollWidth <= innerWidth"));
        Object under =
                browser.open(page, "#mark-145")
                        .ask(
                                "const m = document.getElementById('mark-145').getBoundingClientRect(),"
                                        + " n = document.getElementById('note-145')"
                                        + ".getBoundingClientRect();"
                                        + "return n.top > m.top && n.top - m.bottom < 60;");
        assertEquals(true, under);
    }
}
