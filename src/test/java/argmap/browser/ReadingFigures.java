package argmap.browser;

import java.util.Locale;

/** What can be measured of a reading page at a width: {@code bench/reading} and its short form. */
final class ReadingFigures {
    /** Widths of screens, tablets and phones, in pixels. */
    static final int[] WIDTHS = {1500, 1400, 1024, 820, 500, 390};

    /** Pixels that half of the notes may stand from their marks at the most. */
    static final double NEAR = 60;

    private ReadingFigures() {}

    /**
     * How far from its mark a note stands, the middle one of all; one right below its paragraph
     * counts as there, one that is neither beside nor below as 1,000.
     */
    static double distance(Browser browser) {
        browser.askLater("setTimeout(arguments[0], 300)");
        Object far =
                browser.ask(
                        "const all = [...document.querySelectorAll('main .m[id]')].map(m => {"
                                + "const n = document.querySelector(m.getAttribute('href'))"
                                + ".getBoundingClientRect(), b = m.getBoundingClientRect(),"
                                + "p = m.closest('.p').getBoundingClientRect();"
                                + "return n.left > p.right - 1 ? Math.abs(n.top - b.top)"
                                + " : n.top >= p.bottom - 1 ? 0 : 1000;"
                                + "}).sort((a, b) => a - b); return all[all.length >> 1];");
        return ((Number) far).doubleValue();
    }

    /** Paragraphs and notes that run under the pane or out of the window, by their ids. */
    static String cut(Browser browser) {
        return String.valueOf(
                browser.ask(
                        "const w = document.documentElement.clientWidth, a ="
                                + " document.querySelector('aside');"
                                + "const edge = getComputedStyle(a).position === 'sticky'"
                                + " ? a.getBoundingClientRect().left : w;"
                                + "return [...document.querySelectorAll('main .p, main .sn')]"
                                + ".filter(e => e.getBoundingClientRect().right > edge + 1)"
                                + ".map(e => e.id).join(' ');"));
    }

    /** Hits of words right behind a turn of the page that are told with another page. */
    static String misplacedHits(Browser browser) {
        return String.valueOf(
                browser.ask(
                        "const out = []; const find = document.getElementById('find');"
                                + "for (const turn of document.querySelectorAll('main .p .pg[id]')) {"
                                + "  let n = turn.nextSibling; while (n && !(n.data || n.textContent))"
                                + " n = n.nextSibling;"
                                + "  const words = (n ? n.textContent : '').trim().split(/\\s+/)"
                                + ".slice(0, 6).join(' ');"
                                + "  if (words.split(' ').length < 6 || words.includes('\"')) continue;"
                                + "  find.value = '\"' + words + '\"';"
                                + "  find.dispatchEvent(new Event('input'));"
                                + "  const hits = [...document.querySelectorAll('#found b')]"
                                + ".map(b => b.textContent);"
                                + "  if (!hits.includes('p. ' + turn.textContent))"
                                + " out.push(turn.textContent + ': ' + words + ' ' + hits);"
                                + "} return out.join('; ');"));
    }

    /** Prints them, a row a width, each beside its bar. */
    static void print(Browser browser, java.nio.file.Path page) {
        System.out.println(
                "\n| pixels wide | note from its mark, median | bar | cut off | bar |\n|---|---|---|---|---|");
        for (int width : WIDTHS) {
            browser.size(width, 900).open(page, "");
            double far = distance(browser);
            String cut = cut(browser);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.0f | %.0f | %s | nothing |%n",
                    width,
                    far,
                    NEAR,
                    cut.isEmpty() ? "nothing" : cut);
        }
        browser.size(1400, 900).open(page, "");
        String wrong = misplacedHits(browser);
        System.out.println(
                "\nHits told with a wrong page: "
                        + (wrong.isEmpty() ? "none" : wrong)
                        + "; bar none.");
    }
}
