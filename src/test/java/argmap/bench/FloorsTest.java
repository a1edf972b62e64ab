package argmap.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.argdown.ArgdownFacts;
import argmap.ingest.SeedTruth;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * No change may lose accuracy unseen: each row of {@code floors.md} is measured anew. Rows that
 * begin with "shared" need the data beside the working copy and are skipped where they are absent.
 * {@code -Dfloors.update=true} raises the table to what is measured, {@code
 * -Dfloors.only=citations} measures one section.
 */
class FloorsTest {
    private static final Path SHARED = Path.of(System.getProperty("argmap.shared", "../shared"));
    private static final String ONLY = System.getProperty("floors.only", "");
    private static final boolean UPDATE = Boolean.getBoolean("floors.update");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How far a measure may fall: F1 of whole texts hang on single paragraphs. */
    private static final double TEXT_SLACK = .01;

    private static final double SLACK = .005;

    private static final int QUOTATIONS = 100;
    private static final int MUTANTS = 4;
    private static final int SHARED_MUTANTS = 2;
    private static final int MAPS = 5;

    @SuppressWarnings("NullAway.Init") // set by JUnit
    @TempDir
    static Path out;

    /** What one run measures for several rows, by section. */
    private final Map<String, Map<String, Map<String, Double>>> measured = new HashMap<>();

    private interface Measure {
        Map<String, Map<String, Double>> now() throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> nothingMeasuredFallsBelowItsFloor() throws IOException {
        return Floors.read().stream()
                .filter(f -> f.section().contains(ONLY))
                .map(f -> dynamicTest(f.section() + ": " + f.what(), () -> check(f)));
    }

    private void check(Floors.Floor floor) throws IOException {
        boolean shared = floor.what().startsWith("shared");
        if (shared && !Files.isDirectory(SHARED.resolve("data"))) {
            abort("skipped: no folder " + SHARED.resolve("data"));
        }
        Map<String, Double> now = now(floor, shared);
        if (UPDATE) {
            Floors.update(floor, now);
            return;
        }
        double slack = floor.section().equals("text") ? TEXT_SLACK : SLACK;
        List<String> fallen = new ArrayList<>();
        floor.measures()
                .forEach(
                        (measure, least) -> {
                            double is = now.getOrDefault(measure, 0.0);
                            if (is < least - slack - 1e-9) {
                                fallen.add(
                                        String.format(
                                                Locale.ROOT,
                                                "%s: %.3f, was %.3f",
                                                measure,
                                                is,
                                                least));
                            }
                        });
        assertEquals(List.of(), fallen, floor.section() + ": " + floor.what());
    }

    private Map<String, Double> now(Floors.Floor floor, boolean shared) throws IOException {
        String key = floor.section() + (shared ? " shared" : "");
        return switch (floor.section()) {
            case "text" -> shared ? ofBook(floor.what()) : ofOwn(floor.what());
            case "quotations" -> shared ? quotations(floor.what()) : ofWornSeed();
            case "citations" -> once(key, floor, () -> shared ? sharedCitations() : ownCitations());
            case "mutations" -> once(key, floor, () -> shared ? sharedMutations() : ownMutations());
            case "Argdown" -> once(key, floor, FloorsTest::argdown);
            case "AIF" -> once(key, floor, () -> aif(shared));
            case "formats" -> once(key, floor, FloorsTest::formats);
            default -> throw new IllegalArgumentException("no measure " + floor.section());
        };
    }

    /** Measured at the first row that asks; names in the table of shared rows begin with that. */
    private Map<String, Double> once(String key, Floors.Floor floor, Measure measure)
            throws IOException {
        Map<String, Map<String, Double>> all = measured.get(key);
        if (all == null) {
            all = measure.now();
            measured.put(key, all);
        }
        return all.getOrDefault(floor.what().replaceFirst("^shared ", ""), Map.of());
    }

    private static Map<String, Double> ofOwn(String what) throws IOException {
        if (!what.startsWith("pages/")) {
            return SeedTruth.scores();
        }
        Path reading = SetPages.FOLDER.resolveSibling(what);
        String truth = what.replace("pages/", "").replace(".txt", ".json");
        return TextAccuracy.scores(reading, JSON.readTree(reading.resolveSibling(truth).toFile()));
    }

    /** The pages are as their maker sets them: who changes one makes all anew. */
    @TestFactory
    Stream<DynamicTest> thePagesAreThoseOfTheirMaker() {
        return SetPages.STYLES.stream()
                .map(
                        style ->
                                dynamicTest(
                                        style.name(),
                                        () -> {
                                            Path text =
                                                    SetPages.FOLDER.resolve(style.name() + ".txt");
                                            assertEquals(
                                                    SetPages.set(style).getKey(),
                                                    Files.readString(text));
                                        }));
    }

    private static Map<String, Double> ofBook(String what) throws IOException {
        Path reading = SHARED.resolve(what.replaceFirst("^shared ", ""));
        String truth = what.contains("/flow/") ? "truth-flow.json" : "truth.json";
        return TextAccuracy.scores(reading, JSON.readTree(reading.resolveSibling(truth).toFile()));
    }

    private static Map<String, Double> quotations(String what) throws IOException {
        Path reading = SHARED.resolve(what.replaceFirst("^shared ", ""));
        JsonNode truth = JSON.readTree(reading.resolveSibling("truth.json").toFile());
        return QuotationAccuracy.shares(reading, Files.readAllBytes(reading), truth, QUOTATIONS);
    }

    /** The seed with about one letter in sixty misread. */
    private static Map<String, Double> ofWornSeed() throws IOException {
        Path seed = Path.of("seeds/walt-revolution-and-war.txt");
        String text = Files.readString(seed);
        String letters = "eoashnmlicrt";
        String misread = "coesbumiletf";
        Random random = new Random(1);
        StringBuilder worn = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = letters.indexOf(c);
            worn.append(at >= 0 && random.nextInt(40) == 0 ? misread.charAt(at) : c);
        }
        JsonNode truth = JSON.readTree(SeedTruth.json());
        return QuotationAccuracy.shares(
                seed, worn.toString().getBytes(StandardCharsets.UTF_8), truth, QUOTATIONS);
    }

    private static Map<String, Map<String, Double>> ownCitations() throws IOException {
        List<Row> rows = new ArrayList<>(SeedCitations.rows(new ArrayList<>()));
        rows.add(InventedNotes.row(new ArrayList<>()));
        rows.add(CitationAccuracy.signals(new ArrayList<>()));
        return values(rows);
    }

    private static Map<String, Map<String, Double>> sharedCitations() throws IOException {
        List<String> wrong = new ArrayList<>();
        Path citations = SHARED.resolve("data/citations");
        List<Row> rows = new ArrayList<>();
        for (Path file : CitationAccuracy.articles(SHARED)) {
            rows.addAll(FootnotedArticles.rows(file, wrong));
        }
        rows.addAll(EmbassyResolution.rows(SHARED.resolve("data/ocr/embassy-times"), wrong));
        rows.addAll(DamagedNotes.rows(SHARED.resolve("data/ocr/confusions.json")));
        double shipped = LabelledStrings.shipped(citations.resolve("anystyle-core.xml"));
        rows.add(new Row("anystyle-core.xml", "fields, shipped model", "", "", "", shipped));
        return values(rows);
    }

    private static Map<String, Map<String, Double>> values(List<Row> rows) {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        rows.forEach(
                row -> values.put(row.set() + ": " + row.measure(), Map.of("floor", row.value())));
        return values;
    }

    private static Map<String, Map<String, Double>> ownMutations() throws IOException {
        return MutationAccuracy.shares(Optional.empty(), MUTANTS);
    }

    private static Map<String, Map<String, Double>> sharedMutations() throws IOException {
        return MutationAccuracy.shares(
                Optional.of(SHARED.resolve("data/ocr/frus6-palatino")), SHARED_MUTANTS);
    }

    private static Map<String, Map<String, Double>> argdown() throws IOException {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        ArgdownAccuracy.of(ArgdownFacts.recorded())
                .shares()
                .forEach((part, share) -> values.put(part, Map.of("floor", share)));
        return values;
    }

    private static Map<String, Map<String, Double>> aif(boolean shared) throws IOException {
        Path folder =
                shared
                        ? SHARED.resolve("data/aif")
                        : Path.of("src/test/resources/argmap/interchange/aif");
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        AifAccuracy.of(folder, out)
                .shares()
                .forEach((part, share) -> values.put(part, Map.of("floor", share)));
        return values;
    }

    private static Map<String, Map<String, Double>> formats() {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        FormatAccuracy.of(MAPS)
                .forEach(
                        (format, count) ->
                                values.put(
                                        format,
                                        Map.of(
                                                "equal",
                                                count.share(count.equal()),
                                                "not in silence",
                                                1 - count.share(count.silent()))));
        return values;
    }
}
