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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures {@link argmap.ingest.Ingest} on every reading ({@code *.txt}, or what {@code -Dreadings}
 * says) that lies beside a {@code truth.json}, and prints tables: each book, then the mean and the
 * worst tenth of each reading. {@code -Dbooks} says which books, by name and type face.
 */
public final class TextAccuracy {
    private static final Path OUT = Path.of("out/accuracy/text");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TextAccuracy() {}

    /** The files that are measured. */
    private static final String READINGS = System.getProperty("readings", ".*\\.txt");

    /** The books that are measured, by name and type face. */
    private static final String BOOKS = System.getProperty("books", ".*");

    private static final List<String> MEASURES =
            List.of("notes", "cut", "marks", "breaks", "headings", "words");

    /** The scores of each reading, book by book. */
    private final Map<String, List<Map<String, Double>>> byReading = new TreeMap<>();

    /** Takes the data folder; measures {@code ocr} in it book by book, {@code books} by reading. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        System.out.println(
                "F1 of Argmap; notes by label, notes cut right at any label, marks by place.\n");
        table("ocr", data.resolve("ocr"), true);
        if (Files.isDirectory(data.resolve("books"))) {
            table("books", data.resolve("books"), Boolean.getBoolean("each"));
        }
        for (int i = 1; i < arguments.length && Files.isDirectory(Path.of(arguments[i])); i++) {
            table(arguments[i], Path.of(arguments[i]), true);
        }
    }

    private static void table(String name, Path folder, boolean each) throws IOException {
        List<Path> truths;
        try (Stream<Path> files =
                Files.walk(folder, 2, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            truths = files.filter(f -> f.endsWith("truth.json")).sorted().toList();
        }
        TextAccuracy accuracy = new TextAccuracy();
        System.out.println("| " + name + " | notes | cut | marks | breaks | headings | words |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Path truth : truths) {
            Path book = truth.resolveSibling("");
            List<Path> readings;
            try (Stream<Path> files = Files.list(book)) {
                readings = files.filter(f -> f.toString().matches(READINGS)).sorted().toList();
            }
            if (!(book.getFileName() + " " + face(book)).matches(BOOKS)) {
                continue;
            }
            JsonNode wanted = JSON.readTree(truth.toFile());
            for (Path reading : readings) {
                Map<String, Double> scores = scores(book, reading, wanted);
                String file = String.valueOf(reading.getFileName()).replace(".txt", "");
                accuracy.byReading.computeIfAbsent(file, f -> new ArrayList<>()).add(scores);
                if (each) {
                    System.out.println(row(book.getFileName() + " " + file, scores));
                }
            }
        }
        accuracy.byReading.forEach(
                (reading, scores) -> {
                    System.out.println(row("**" + reading + "**, mean", of(scores, false)));
                    System.out.println(row("worst tenth", of(scores, true)));
                });
        System.out.println();
    }

    private static String face(Path book) throws IOException {
        Path style = book.resolve("style.json");
        return Files.exists(style)
                ? JSON.readTree(style.toFile()).path("style").path("font").asText()
                : "";
    }

    /** The mean of each measure over all books, or over the worst tenth of them. */
    private static Map<String, Double> of(List<Map<String, Double>> scores, boolean worst) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            int count = worst ? (scores.size() + 9) / 10 : scores.size();
            all.put(
                    measure,
                    scores.stream()
                            .mapToDouble(s -> s.getOrDefault(measure, 0.0))
                            .sorted()
                            .limit(count)
                            .average()
                            .orElse(0));
        }
        return all;
    }

    private static String row(String name, Map<String, Double> scores) {
        return MEASURES.stream()
                .map(m -> String.format(Locale.ROOT, "%.3f", scores.getOrDefault(m, 0.0)))
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    /** The scores of one reading. */
    static Map<String, Double> scores(Path reading, JsonNode wanted) throws IOException {
        return scores(reading.resolveSibling(""), reading, wanted);
    }

    private static Map<String, Double> scores(Path book, Path reading, JsonNode wanted)
            throws IOException {
        byte[] bytes = Files.readAllBytes(reading);
        Document document =
                SourceReader.read(reading.toString(), bytes).then(Pipeline::document).value();
        String predicted = DocumentJson.write(document);
        String file = String.valueOf(reading.getFileName());
        Files.createDirectories(OUT);
        Files.writeString(
                OUT.resolve(book.getFileName() + "-" + file.replace(".txt", ".json")), predicted);
        return TextScore.of(wanted, JSON.readTree(predicted));
    }
}
