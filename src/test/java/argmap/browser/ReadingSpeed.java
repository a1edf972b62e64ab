package argmap.browser;

import argmap.Pipeline;
import argmap.Reading;
import argmap.TextBuilder;
import argmap.citation.Citations;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.graph.GroundedMap;
import argmap.ingest.SharedBooks;
import argmap.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Figures of the reading page, each beside its bar: where notes stand and what is cut at six
 * widths, on the chapter that is shown. Then it times the page of a long book in a browser: 400
 * pages and 1,500 notes, put together from the books beside the working copy, with a map of a
 * hundred claims. Prints rows of a Markdown table.
 */
public final class ReadingSpeed {
    private static final int PAGES = 400;
    private static final int NOTES = 1_500;
    private static final int CLAIMS = 100;
    private static final int LETTERS_A_PAGE = 2_400;
    private static final int ROUNDS = 7;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Document book = book();
        long start = System.nanoTime();
        Reading reading = new Reading(book, Citations.read(book).value());
        GroundedMap grounded =
                Pipeline.ground(Pipeline.map(new Source("m", map(book))).value(), reading).value();
        String page = PageFiles.page(grounded, List.of());
        double made = (System.nanoTime() - start) / 1e6;
        Path file =
                arguments.length > 0
                        ? Path.of(arguments[0])
                        : Files.createTempFile("book", ".html");
        Files.writeString(file, page);
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d notes, %d letters, %d works, %d claims with %d passages%n%n",
                book.pages().size(),
                book.notes().size(),
                book.paragraphs().stream().mapToInt(p -> p.text().length()).sum(),
                reading.works().works().size(),
                grounded.map().claims().size(),
                grounded.evidence().size());
        System.out.println("| what | median | bar |\n|---|---|---|");
        double size = page.getBytes(StandardCharsets.UTF_8).length / 1e6;
        System.out.printf(Locale.ROOT, "| size of the page | %.1f MB | 6 MB |%n", size);
        row("citations, map, picture and page made, once, cold", made, "");
        try (Browser browser = Browser.openOrSkip().size(1500, 1000)) {
            time(browser, file);
            Path showcase = Files.createTempFile("showcase", ".html");
            Files.writeString(showcase, PageFiles.showcase());
            ReadingFigures.print(browser, showcase);
        }
    }

    private static void time(Browser browser, Path file) {
        double[] loads = new double[ROUNDS];
        double[] paints = new double[ROUNDS];
        double[] firsts = new double[ROUNDS];
        double[] searches = new double[ROUNDS];
        double[] sheets = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            browser.open(file, "");
            loads[i] =
                    ask(
                            browser,
                            "return performance.getEntriesByType('navigation')[0].loadEventEnd");
            paints[i] =
                    ask(browser, "return performance.getEntriesByType('paint').at(-1).startTime");
            firsts[i] = ask(browser, search("government"));
            searches[i] = ask(browser, search("the war"));
            sheets[i] =
                    ask(
                            browser,
                            "const t = performance.now(); dispatchEvent(new Event('beforeprint'));"
                                    + "return performance.now() - t");
        }
        row("opened in Chromium, until all is loaded", median(loads), "2,000 ms");
        row("opened in Chromium, until the text is painted", median(paints), "2,000 ms");
        row("first search (reads the page's words)", median(firsts), "100 ms");
        row("each search after", median(searches), "100 ms");
        row("pages laid out for paper", median(sheets), "");
    }

    /** Until the results are laid out. */
    private static String search(String words) {
        return "const t = performance.now(); const f = document.getElementById('find');"
                + "f.value = '"
                + words
                + "'; f.dispatchEvent(new Event('input'));"
                + "document.getElementById('found').offsetHeight; return performance.now() - t";
    }

    private static double ask(Browser browser, String script) {
        return Double.parseDouble(String.valueOf(browser.ask(script)));
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void row(String what, double millis, String bar) {
        System.out.printf(Locale.ROOT, "| %s | %.0f ms | %s |%n", what, millis, bar);
    }

    private static Document book() {
        List<String> paragraphs = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path file : SharedBooks.readings()) {
            if (!file.endsWith("clean.txt")) {
                continue;
            }
            Document read = Pipeline.document(new Source("b.txt", SharedBooks.text(file))).value();
            read.paragraphs().stream()
                    .map(Paragraph::text)
                    .map(Object::toString)
                    .forEach(paragraphs::add);
            read.notes().stream().map(Note::text).map(Object::toString).forEach(notes::add);
        }
        TextBuilder book = new TextBuilder();
        int note = 0;
        int paragraph = 0;
        for (int page = 1; page <= PAGES; page++) {
            book.page(page, "The book");
            if (page % 20 == 1) {
                book.heading(1, "Chapter " + (page / 20 + 1));
            }
            int letters = 0;
            List<String> below = new ArrayList<>();
            while (letters < LETTERS_A_PAGE) {
                String words = paragraphs.get(paragraph++ % paragraphs.size()).replace('{', '(');
                // The books are used several times over: each page has words of its own to quote.
                words = letters == 0 ? "Page " + page + " says this first. " + words : words;
                letters += words.length();
                int due = Math.min(NOTES, (int) ((long) NOTES * page / PAGES));
                String mark = note < due ? "{" + ++note + "}" : "";
                if (!mark.isEmpty()) {
                    below.add(String.valueOf(note));
                }
                book.paragraph(words + mark);
            }
            for (int due = NOTES * page / PAGES; note < due; ) {
                below.add(String.valueOf(++note));
                book.paragraph("So it was said.{" + note + "}");
            }
            for (String label : below) {
                book.note(label, notes.get(Integer.parseInt(label) % notes.size()));
            }
        }
        return book.build("book.txt");
    }

    /** Claims that quote the first words of pages. */
    private static String map(Document book) {
        StringBuilder map =
                new StringBuilder("===\ntitle: A long book\n===\n\n[Thesis]: All of it.\n");
        for (int i = 0; i < CLAIMS; i++) {
            String page = "Page " + (1 + i * PAGES / CLAIMS) + " says this first. ";
            String words =
                    book.paragraphs().stream()
                            .map(paragraph -> paragraph.text().text())
                            .filter(text -> text.startsWith(page))
                            .findFirst()
                            .orElseThrow();
            String quote =
                    words.substring(0, Math.min(150, words.length())).replaceAll("[\"\\\\].*", "");
            map.append(i % 4 == 0 ? "  + " : "    + ")
                    .append("[Claim ")
                    .append(i)
                    .append("]: Says ");
            map.append(i).append(". {quote: \"").append(quote).append("\"}\n");
        }
        return map.toString();
    }
}
