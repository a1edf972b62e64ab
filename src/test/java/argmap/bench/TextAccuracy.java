package argmap.bench;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.ingest.SourceReader;
import argmap.interchange.document.DocumentJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures {@link argmap.ingest.Ingest} on every reading ({@code *.txt}) that lies beside a {@code
 * truth.json}, and prints a table with a trivial rule beside it.
 */
public final class TextAccuracy {
    private static final Path OUT = Path.of("out/accuracy/text");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TextAccuracy() {}

    /** Takes the data folder. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<Path> truths;
        try (Stream<Path> files = Files.walk(data.resolve("ocr"))) {
            truths = files.filter(f -> f.endsWith("truth.json")).sorted().toList();
        }
        System.out.println("F1 of Argmap; in brackets the trivial rule.\n");
        System.out.println("| book | reading | notes | marks | breaks | headings | words |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Path truth : truths) {
            Path book = truth.resolveSibling("");
            List<Path> readings;
            try (Stream<Path> files = Files.list(book)) {
                readings = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            }
            JsonNode wanted = JSON.readTree(truth.toFile());
            for (Path reading : readings) {
                row(book, reading, wanted);
            }
        }
    }

    /** The scores of one reading. */
    static Map<String, Double> scores(Path reading, JsonNode wanted) throws IOException {
        Document document =
                SourceReader.read(reading.toString(), Files.readAllBytes(reading))
                        .then(Pipeline::document)
                        .value();
        return TextScore.of(wanted, JSON.readTree(DocumentJson.write(document)));
    }

    private static void row(Path book, Path reading, JsonNode wanted) throws IOException {
        byte[] bytes = Files.readAllBytes(reading);
        Document document =
                SourceReader.read(reading.toString(), bytes).then(Pipeline::document).value();
        String predicted = DocumentJson.write(document);
        String name = String.valueOf(book.getFileName());
        String file = String.valueOf(reading.getFileName());
        Files.createDirectories(OUT);
        Files.writeString(OUT.resolve(name + "-" + file.replace(".txt", ".json")), predicted);
        Map<String, Double> scores = TextScore.of(wanted, JSON.readTree(predicted));
        Map<String, Double> trivial =
                TextScore.of(wanted, TrivialText.of(document.source().text()));
        System.out.println(
                scores.entrySet().stream()
                        .map(
                                score ->
                                        String.format(
                                                Locale.ROOT,
                                                "%.3f (%.2f)",
                                                score.getValue(),
                                                trivial.getOrDefault(score.getKey(), 0.0)))
                        .collect(
                                Collectors.joining(
                                        " | ",
                                        "| " + name + " | " + file.replace(".txt", "") + " | ",
                                        " |")));
    }
}
