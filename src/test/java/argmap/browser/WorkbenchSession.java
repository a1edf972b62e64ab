package argmap.browser;

import argmap.Pipeline;
import argmap.Reading;
import argmap.graph.Draft;
import argmap.ingest.SourceReader;
import argmap.ingest.TextHead;
import argmap.mining.DraftOptions;
import argmap.server.workbench.Workbench;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.Keys;

/**
 * Decides the first 25 suggestions of a chapter's draft as a person would, and counts: of five,
 * three are accepted, one gets another title first, one is rejected; every tenth is put elsewhere.
 * Prints the actions, the seconds that the program took to them, and what a person would need.
 *
 * <p>A person's time is reckoned by the keystroke-level model (Card, Moran and Newell 1980): 1.35 s
 * to make up one's mind, 0.28 s a key; and by 238 words a minute of reading (Brysbaert 2019), each
 * suggestion's title and sentence read twice, in the card and in the text.
 */
final class WorkbenchSession {
    private static final int SUGGESTIONS = 25;
    private static final double MIND = 1.35;
    private static final double KEY = 0.28;
    private static final double WORDS_A_SECOND = 238 / 60.0;

    private final Browser browser;
    private int keys;
    private int choices;
    private int words;

    private WorkbenchSession(Browser browser) {
        this.browser = browser;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("argmap-session");
        Path text = Path.of("seeds/walt-revolution-and-war.txt").toAbsolutePath();
        Path copy = Files.copy(text, folder.resolve("chapter.txt"));
        Source source = SourceReader.read("chapter.txt", Files.readAllBytes(copy)).value();
        Reading reading = Pipeline.read(source).value();
        Draft draft = Pipeline.draft(reading, DraftOptions.DEFAULT);
        String map = Pipeline.draftMap(draft, reading, TextHead.NONE, "chapter", "chapter.txt");
        Path file = Files.writeString(folder.resolve("chapter.argdown"), map);
        try (Workbench bench = Workbench.open(file, List.of(), 0);
                Browser browser = Browser.openOrSkip()) {
            browser.size(1400, 900).go(bench.address());
            browser.until("return document.querySelector('#suggestion .t')");
            new WorkbenchSession(browser).decide();
        }
    }

    private void decide() {
        long start = System.nanoTime();
        for (int i = 0; i < SUGGESTIONS; i++) {
            words += wordsShown();
            if (i % 10 == 9) {
                press("s");
                browser.until("return document.querySelector('#ask').open");
                press(Keys.ENTER);
            }
            if (i % 5 == 3) {
                press("t");
                browser.until("return document.querySelector('#ask').open");
                for (char c : ("A title of my own " + i).toCharArray()) {
                    press(String.valueOf(c));
                }
                press(Keys.ENTER);
                browser.until(
                        "return document.querySelector('#suggestion .t').textContent"
                                + ".endsWith('A title of my own ' + arguments[0])",
                        i);
            }
            String before = String.valueOf(browser.ask(DECIDED));
            press(i % 5 == 4 ? "x" : "a");
            browser.until(DECIDED + " !== arguments[0]", before);
            choices++;
        }
        browser.until("return document.querySelector('#saved').textContent === 'Saved'");
        double seconds = (System.nanoTime() - start) / 1e9;
        double person = choices * MIND + keys * KEY + 2 * words / WORDS_A_SECOND;
        System.out.printf(
                Locale.ROOT,
                "%d suggestions, %d keys, %d words read twice; the program %.1f s; a person %.1f min%n",
                choices,
                keys,
                words,
                seconds,
                (person + seconds) / 60);
    }

    private static final String DECIDED =
            "return document.querySelector('#done-words').textContent";

    private int wordsShown() {
        Object count =
                browser.ask(
                        "return [...document.querySelectorAll('#suggestion .t, #suggestion .wording')]"
                                + ".map(e => e.innerText).join(' ').split(/\\s+/).length");
        return ((Number) count).intValue();
    }

    private void press(CharSequence key) {
        browser.press(key);
        keys++;
    }
}
