package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.document.Document;
import argmap.document.Note;
import argmap.ingest.SourceReader;
import argmap.interchange.document.DocumentJson;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small texts, each with one difficulty and its right answer beside it ({@code NAME.json}): what is
 * made of it is held against the answer. Keys, all optional: {@code notes} (number or sign, and
 * wording), {@code marks} (a list, or {@code count} and {@code places}, each with the words that
 * stand before it), {@code paragraphs} (wordings, or {@code count}), {@code paragraph_count},
 * {@code paragraphs_begin}, {@code headings}, {@code words_that_must_stay} or {@code _stand},
 * {@code notes_must_not_be}, {@code read_exit_code}, {@code claims_must_not_be}. Other keys say
 * what the case is about. White space, quotation marks, dashes, {@code _} and {@code *} are folded.
 *
 * <p>{@code open.txt} names the cases that are known not to be read rightly yet; one that is read
 * rightly must leave the list. {@code -Dcases.update=true} writes the list anew, {@code
 * -Dcases.only=court} runs the cases whose names hold that.
 */
class TextCasesTest {
    private static final Path CASES = Path.of("src/test/resources/argmap/cases");
    private static final Path OPEN = CASES.resolve("open.txt");
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");
    private static final String ONLY = System.getProperty("cases.only", "");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadRightly() throws IOException {
        List<Path> cases = cases();
        if (UPDATE) {
            Set<String> open = new TreeSet<>();
            for (Path text : cases) {
                if (!faults(text).isEmpty()) {
                    open.add(name(text));
                }
            }
            Files.writeString(OPEN, String.join("\n", open) + "\n");
        }
        Set<String> open = new TreeSet<>(Files.readAllLines(OPEN));
        open.remove("");
        Set<String> gone = new TreeSet<>(open);
        cases.forEach(text -> gone.remove(name(text)));
        return Stream.concat(
                cases.stream()
                        .filter(text -> name(text).contains(ONLY))
                        .map(
                                text ->
                                        dynamicTest(
                                                name(text),
                                                () -> check(text, open.contains(name(text))))),
                Stream.of(
                        dynamicTest(
                                "the list names cases alone", () -> assertEquals(Set.of(), gone))));
    }

    private static void check(Path text, boolean known) throws IOException {
        List<String> faults = faults(text);
        if (known && faults.isEmpty()) {
            fail("is read rightly now: take it from " + OPEN);
        }
        if (known) {
            abort("open: " + String.join("; ", faults));
        }
        assertEquals(List.of(), faults);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json") && !file.equals(OPEN))
                    .sorted()
                    .toList();
        }
    }

    /** The folder and the file, without its ending. */
    private static String name(Path text) {
        String path = CASES.relativize(text).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static JsonNode answer(Path text) throws IOException {
        String file = String.valueOf(text.getFileName());
        String beside = file.substring(0, file.lastIndexOf('.')) + ".json";
        return JSON.readTree(text.resolveSibling(beside).toFile());
    }

    /** What differs from the answer; a crash is a fault like others. */
    private static List<String> faults(Path text) throws IOException {
        JsonNode answer = answer(text);
        Source source = SourceReader.read(name(text), Files.readAllBytes(text)).value();
        List<String> faults = new ArrayList<>();
        try {
            Document document = Pipeline.document(source).value();
            faults.addAll(new Held(answer, JSON.readTree(DocumentJson.write(document))).faults());
            ids(document, faults);
            if (answer.has("read_exit_code")) {
                reads(source, answer.path("read_exit_code").asInt(), faults);
            }
            claims(source, answer.path("claims_must_not_be"), faults);
        } catch (RuntimeException e) {
            faults.add("crashes: " + e);
        }
        return faults;
    }

    private static void ids(Document document, List<String> faults) {
        List<String> ids = document.notes().stream().map(Note::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            faults.add("two notes with one id: " + ids);
        }
    }

    private static void reads(Source source, int code, List<String> faults) {
        ReadText read = Argmap.read(source);
        boolean errors =
                Pipeline.read(source).diagnostics().stream()
                        .anyMatch(message -> message.severity() == Severity.ERROR);
        if (read.readingPage().isEmpty() || errors != (code != 0)) {
            faults.add("read: wrong exit code");
        }
    }

    private static void claims(Source source, JsonNode unwanted, List<String> faults) {
        if (unwanted.isEmpty()) {
            return;
        }
        Reading reading = Pipeline.read(source).value();
        Pipeline.draft(reading, DraftOptions.DEFAULT.withEmbedding(false)).claims().stream()
                .map(claim -> folded(claim.text()))
                .forEach(
                        claim -> {
                            for (JsonNode words : unwanted) {
                                if (claim.contains(folded(words.asText()))) {
                                    faults.add("claimed: " + words.asText());
                                }
                            }
                        });
    }

    private static String folded(String text) {
        String plain =
                text.replaceAll("[_*]", "")
                        .replace('\u2018', '\'')
                        .replace('\u2019', '\'')
                        .replace('\u201c', '"')
                        .replace('\u201d', '"')
                        .replace('\u2013', '-')
                        .replace("\u2014", "--")
                        .replace("''", "\"")
                        .replace("``", "\"");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** One text as read beside its answer. */
    private static final class Held {
        private final JsonNode answer;
        private final JsonNode read;
        private final List<String> paragraphs;
        private final List<String> faults = new ArrayList<>();

        Held(JsonNode answer, JsonNode read) {
            this.answer = answer;
            this.read = read;
            this.paragraphs = wordings(read.path("paragraphs"));
        }

        List<String> faults() {
            notes();
            marks();
            paragraphs();
            words();
            return faults;
        }

        private void notes() {
            if (answer.has("notes")) {
                all("note", wordings(answer.path("notes")), wordings(read.path("notes")));
            }
            for (JsonNode unwanted : answer.path("notes_must_not_be")) {
                for (JsonNode note : read.path("notes")) {
                    boolean its =
                            unwanted.isInt()
                                    ? unwanted.asText().equals(note.path("n").asText())
                                    : folded(note.path("text").asText())
                                            .contains(folded(unwanted.asText()));
                    if (its) {
                        faults.add("taken for a note: " + unwanted.asText());
                    }
                }
            }
        }

        private void marks() {
            if (!answer.has("marks")) {
                return;
            }
            List<String> before = new ArrayList<>();
            for (JsonNode paragraph : read.path("paragraphs")) {
                for (JsonNode marker : paragraph.path("markers")) {
                    String text = paragraph.path("text").asText();
                    before.add(folded(text.substring(0, marker.path("offset").asInt())));
                }
            }
            JsonNode wanted = answer.path("marks");
            int count = wanted.isArray() ? wanted.size() : wanted.path("count").asInt();
            if (before.size() != count) {
                faults.add(before.size() + " marks, not " + count);
            }
            for (JsonNode place : wanted.isArray() ? wanted : wanted.path("places")) {
                String after = folded((place.isTextual() ? place : place.path("after")).asText());
                if (before.stream().noneMatch(words -> words.endsWith(after))) {
                    faults.add("no mark after: " + after);
                }
            }
        }

        private void paragraphs() {
            JsonNode wanted = answer.path("paragraphs");
            Optional<JsonNode> count =
                    Stream.of(wanted.path("count"), answer.path("paragraph_count"))
                            .filter(JsonNode::isInt)
                            .findFirst();
            if (count.isPresent() && paragraphs.size() != count.get().asInt()) {
                faults.add(paragraphs.size() + " paragraphs, not " + count.get().asInt());
            }
            if (wanted.isArray()) {
                all("paragraph", wordings(wanted), paragraphs);
            }
            for (JsonNode begin : answer.path("paragraphs_begin")) {
                if (paragraphs.stream().noneMatch(p -> p.startsWith(folded(begin.asText())))) {
                    faults.add("no paragraph begins: " + begin.asText());
                }
            }
            if (answer.has("headings")) {
                List<String> headings = wordings(answer.path("headings"));
                List<String> got = wordings(read.path("headings"));
                if (!headings.equals(got)) {
                    faults.add("headings " + got + ", not " + headings);
                }
            }
        }

        private void all(String kind, List<String> wanted, List<String> got) {
            if (got.size() != wanted.size()) {
                faults.add(got.size() + " " + kind + "s, not " + wanted.size());
            }
            wanted.stream()
                    .filter(words -> !got.contains(words))
                    .forEach(words -> faults.add(kind + " missing: " + words));
        }

        private void words() {
            List<String> all = new ArrayList<>(paragraphs);
            all.addAll(wordings(read.path("notes")));
            all.addAll(wordings(read.path("headings")));
            String whole = String.join(" ", all);
            for (String key : List.of("words_that_must_stay", "words_that_must_stand")) {
                for (JsonNode words : answer.path(key)) {
                    if (!whole.contains(folded(words.asText()))) {
                        faults.add("words lost: " + words.asText());
                    }
                }
            }
        }

        private static List<String> wordings(JsonNode list) {
            List<String> all = new ArrayList<>();
            for (JsonNode item : list) {
                all.add(folded((item.isTextual() ? item : item.path("text")).asText()));
            }
            return all;
        }
    }
}
