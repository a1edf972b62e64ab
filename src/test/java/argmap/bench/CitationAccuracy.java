package argmap.bench;

import argmap.citation.SignalTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures {@link argmap.citation.Citations} and prints a table.
 *
 * <p>Arguments: the folder with the shared data ({@code ../shared}), the folder for predictions
 * ({@code out/accuracy}). Whatever files of the known kinds lie in the data folder are measured.
 */
public final class CitationAccuracy {
    private CitationAccuracy() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
        Path out = Path.of(args.length > 1 ? args[1] : "out/accuracy");
        List<String> predictions = new ArrayList<>();
        List<Row> rows = rows(shared, predictions);
        Files.createDirectories(out);
        Files.write(out.resolve("citations.tsv"), predictions, StandardCharsets.UTF_8);
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print.println("| set | measure | trivial rule | bar | score |");
        print.println("|---|---|---|---|---|");
        rows.forEach(row -> print.println(row.markdown()));
    }

    static List<Row> rows(Path shared, List<String> predictions) throws IOException {
        List<Row> rows = new ArrayList<>(SeedCitations.rows(predictions));
        for (Path file : articles(shared)) {
            rows.addAll(FootnotedArticles.rows(file, predictions));
        }
        for (Path file : files(shared.resolve("data/ocr"), ".*/resolution\\.json")) {
            rows.addAll(EmbassyResolution.rows(file.resolveSibling(""), predictions));
        }
        rows.add(InventedNotes.row(predictions));
        rows.add(signals(predictions));
        for (Path file : files(shared.resolve("data/ocr"), "confusions\\.json")) {
            rows.addAll(DamagedNotes.rows(file));
        }
        for (Path file : files(shared.resolve("data/citations"), "anystyle[^/]*\\.xml")) {
            rows.addAll(LabelledStrings.rows(file, predictions));
        }
        return rows;
    }

    /** The annotated articles. */
    static List<Path> articles(Path shared) throws IOException {
        return files(shared.resolve("data/citations"), "training/.*\\.xml");
    }

    static Row signals(List<String> predictions) {
        SignalTable.Count signals = SignalTable.count();
        predictions.addAll(signals.wrong());
        return Row.share(
                "signals",
                "meaning as by hand",
                "",
                signals.mostFrequent() + " (always background)",
                signals.right(),
                signals.all());
    }

    /** The files below a folder whose path from it ends so, in order; none where it is absent. */
    private static List<Path> files(Path folder, String pattern) throws IOException {
        if (!Files.isDirectory(folder)) {
            System.err.println("skipped: no folder " + folder);
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(
                            p ->
                                    folder.relativize(p)
                                            .toString()
                                            .replace('\\', '/')
                                            .matches("(.*/)?" + pattern))
                    .sorted()
                    .toList();
        }
    }
}
