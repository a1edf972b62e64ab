package argmap.bench;

import argmap.Pipeline;
import argmap.Reading;
import argmap.argdown.ArgdownReader;
import argmap.ingest.SourceReader;
import argmap.mining.DraftOptions;
import argmap.mining.Mining;
import argmap.text.Source;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Seconds that a draft takes, by the clock and of the processors: the second tells more on a busy
 * machine. A chapter cold and warm, a book of 400 pages, and hostile texts; with the embedding and
 * without. Takes a map file, whose text is the chapter; prints rows of a Markdown table.
 */
public final class DraftSpeed {
    /** Characters of a printed page. */
    private static final int PAGE = 3_000;

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 5;

    private DraftSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path mapFile = Path.of(arguments[0]);
        Source map = SourceReader.read(mapFile.toString(), Files.readAllBytes(mapFile)).value();
        Path textFile = mapFile.resolveSibling(ArgdownReader.read(map).value().info().source());
        Source text = SourceReader.read(textFile.toString(), Files.readAllBytes(textFile)).value();
        DraftOptions meanings = DraftOptions.DEFAULT;
        DraftOptions words = meanings.withEmbedding(false);
        row(
                "the model of meanings loaded",
                1,
                () -> Mining.missingEmbedding().ifPresent(System.out::println));
        row("chapter of 15 pages, first time", 1, () -> draft(text, meanings));
        for (int i = 0; i < WARM_UP; i++) {
            draft(text, i % 2 == 0 ? meanings : words);
        }
        row("chapter, warm", ROUNDS, () -> draft(text, meanings));
        row("chapter, warm, `--no-embedding`", ROUNDS, () -> draft(text, words));
        int times = 400 * PAGE / text.text().length() + 1;
        Source book = new Source("book.txt", (text.text() + "\f").repeat(times));
        row("book of 400 pages", 1, () -> draft(book, meanings));
        row("book of 400 pages, `--no-embedding`", 1, () -> draft(book, words));
        Source endless = new Source("x", "the war went on and nobody knew why\n\n".repeat(100_000));
        row("100,000 sentences without an end", 1, () -> draft(endless, meanings));
        Source one = new Source("x", "war and peace, ".repeat(5_000_000 / 15));
        row("one sentence of 5 MB", 1, () -> draft(one, meanings));
    }

    private static void draft(Source text, DraftOptions options) {
        Reading reading = Pipeline.read(text).value();
        if (Pipeline.draft(reading, options).claims().isEmpty()) {
            System.out.println("| (no claims) | | |");
        }
    }

    private static void row(String what, int rounds, Runnable work) {
        OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long used = machine.getProcessCpuTime();
        for (int i = 0; i < rounds; i++) {
            work.run();
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                what,
                (System.nanoTime() - start) / 1e9 / rounds,
                (machine.getProcessCpuTime() - used) / 1e9 / rounds);
    }
}
