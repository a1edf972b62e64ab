package argmap.bench;

import argmap.Pipeline;
import argmap.Reading;
import argmap.argdown.ArgdownReader;
import argmap.audit.Audit;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.graph.GroundedMap;
import argmap.ingest.SourceReader;
import argmap.mining.DraftOptions;
import argmap.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Times each stage on a text and its map, warm, in one run; the measure is one pass of OpenNLP's
 * sentence detector over the same text, so that a slow machine changes no ratio.
 */
public final class Speed {
    private static final int ROUNDS = 15;

    /** Nanoseconds of warm-up: Java compiles a long program in more rounds than a short one. */
    private static final long WARM_UP = 4_000_000_000L;

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private Speed() {}

    /**
     * Takes a map file; prints rows of a Markdown table. With a number behind it, the time that a
     * text of so many megabytes takes.
     */
    public static void main(String[] arguments) throws IOException {
        Path mapFile = Path.of(arguments[0]);
        Source map = SourceReader.read(mapFile.toString(), Files.readAllBytes(mapFile)).value();
        Path textFile = mapFile.resolveSibling(ArgdownReader.read(map).value().info().source());
        Source text = SourceReader.read(textFile.toString(), Files.readAllBytes(textFile)).value();
        SentenceDetectorME detector = detector();

        if (arguments.length > 1) {
            size(text, Integer.parseInt(arguments[1]));
            return;
        }
        double pass = median(() -> detector.sentPosDetect(text.text()).length);
        Reading reading = Pipeline.read(text).value();
        GroundedMap grounded = Pipeline.ground(Pipeline.map(map).value(), reading).value();
        DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");

        row("one pass of the sentence detector", pass, pass);
        row("text rebuilt", median(() -> Pipeline.document(text)), pass);
        row("text rebuilt and citations read", median(() -> Pipeline.read(text)), pass);
        row("map read", median(() -> Pipeline.map(map)), pass);
        row(
                "map tied to its text and checked",
                median(() -> Pipeline.ground(grounded.map(), reading)),
                pass);
        row("audit", median(() -> Audit.of(grounded)), pass);
        row("draft", median(() -> Pipeline.draft(reading, DraftOptions.DEFAULT)), pass);
        row(
                "diagram drawn",
                median(() -> Diagram.draw(grounded, options).pages().get(0).svg()),
                pass);
    }

    /** One reading, cold, of so many megabytes of chapters. */
    private static void size(Source text, int megabytes) {
        int times = Math.max(1, (int) (megabytes * 1e6 / text.length()));
        Source book = new Source("book.txt", (text.text() + "\f").repeat(times));
        long start = System.nanoTime();
        int notes = Pipeline.document(book).value().notes().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %d MB, %d notes | %.1f | %.1f |%n",
                megabytes,
                notes,
                seconds,
                megabytes / seconds);
    }

    private static SentenceDetectorME detector() throws IOException {
        try (InputStream in = Speed.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the sentence model is not on the class path: " + MODEL);
            }
            return new SentenceDetectorME(new SentenceModel(in));
        }
    }

    private static void row(String what, double millis, double pass) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", what, millis, millis / pass);
    }

    /** Milliseconds, the median of several rounds after a warm-up. */
    private static double median(Supplier<Object> work) {
        long warm = System.nanoTime() + WARM_UP;
        Object last = work.get();
        while (System.nanoTime() < warm && last != null) {
            last = work.get();
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Object made = work.get();
            long end = System.nanoTime();
            times[i] = made == null ? 0 : (end - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
