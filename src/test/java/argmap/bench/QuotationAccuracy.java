package argmap.bench;

import argmap.Pipeline;
import argmap.audit.QuotationFinder;
import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.Passage.Container;
import argmap.graph.TextSelector;
import argmap.ingest.SourceReader;
import argmap.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Quotations of 5 to 40 words, taken at random from the true wording of a book, sought in its worn
 * readings. Where each really stands is told by an alignment of all words of the book with all
 * words of the reading, which knows nothing of the finder.
 *
 * <p>A quotation counts as placed rightly when at least four fifths of the words found and of the
 * true words are the same words.
 */
public final class QuotationAccuracy {
    private static final long SEED = Long.getLong("argmap.seed", 7);
    private static final int QUOTATIONS = 1000;
    private static final String OURS = "**Argmap**";
    private static final int CONTEXT = 32;
    private static final ObjectMapper JSON = new ObjectMapper();

    private QuotationAccuracy() {}

    /** A quotation, and its words in the row of all words of text or notes. */
    private record Sample(TextSelector selector, boolean note, Span words) {}

    /** What came of one way to search. */
    private static final class Tally {
        int placed;
        int wrong;
        int unsure;
        int orphan;
        int shown;
        int shownWrong;

        void add(Tally other) {
            placed += other.placed;
            wrong += other.wrong;
            unsure += other.unsure;
            orphan += other.orphan;
            shown += other.shown;
            shownWrong += other.shownWrong;
        }
    }

    /** The shares of quotations from a book placed rightly and not wrongly in one reading of it. */
    static Map<String, Double> shares(Path file, byte[] reading, JsonNode truth, int quotations)
            throws IOException {
        List<Sample> samples = samples(truth, new Random(SEED), quotations);
        Tally ours = run(file, reading, truth, samples, false).getOrDefault(OURS, new Tally());
        return Map.of(
                "placed rightly",
                (double) ours.placed / quotations,
                "not wrongly",
                1 - (double) (ours.wrong + ours.shownWrong) / quotations);
    }

    /** Takes the data folder. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        boolean tell = arguments.length > 1;
        List<Path> truths;
        try (Stream<Path> files = Files.walk(data.resolve("ocr"))) {
            truths = files.filter(f -> f.endsWith("truth.json")).sorted().toList();
        }
        Map<String, Map<String, Tally>> byReading = new LinkedHashMap<>();
        Random random = new Random(SEED);
        int left = QUOTATIONS;
        for (int i = 0; i < truths.size(); i++) {
            JsonNode truth = JSON.readTree(truths.get(i).toFile());
            int count = left / (truths.size() - i);
            left -= count;
            List<Sample> samples = samples(truth, random, count);
            for (String name : List.of("L1-ocr", "L1-seedstyle", "L2-ocr", "L2-seedstyle")) {
                Path file = truths.get(i).resolveSibling(name + ".txt");
                if (Files.exists(file)) {
                    Map<String, Tally> rows =
                            byReading.computeIfAbsent(name, n -> new LinkedHashMap<>());
                    run(file, Files.readAllBytes(file), truth, samples, tell)
                            .forEach((k, t) -> rows.computeIfAbsent(k, n -> new Tally()).add(t));
                }
            }
        }
        System.out.println(
                "| reading | search | placed rightly | wrongly | ambiguous | no place |"
                        + " nearest shown (wrong) |");
        System.out.println("|---|---|---|---|---|---|---|");
        byReading.forEach(
                (name, rows) ->
                        rows.forEach(
                                (way, t) ->
                                        System.out.printf(
                                                Locale.ROOT,
                                                "| %s | %s | %d | %d | %d | %d | %d (%d) |%n",
                                                name,
                                                way,
                                                t.placed,
                                                t.wrong,
                                                t.unsure,
                                                t.orphan,
                                                t.shown,
                                                t.shownWrong)));
    }

    private static List<Sample> samples(JsonNode truth, Random random, int count) {
        List<Words> texts = new ArrayList<>();
        int bodyWords = 0;
        for (JsonNode paragraph : truth.path("paragraphs")) {
            texts.add(Words.of(paragraph.path("text").asText(), false, bodyWords));
            bodyWords += texts.get(texts.size() - 1).places().size();
        }
        int noteWords = 0;
        for (JsonNode note : truth.path("notes")) {
            texts.add(Words.of(note.path("text").asText(), true, noteWords));
            noteWords += texts.get(texts.size() - 1).places().size();
        }
        List<Sample> samples = new ArrayList<>();
        while (samples.size() < count) {
            // Each word of the book is as likely a beginning as any other.
            int at = random.nextInt(bodyWords + noteWords);
            int length = 5 + random.nextInt(36);
            boolean context = random.nextBoolean();
            int t = 0;
            while (at >= texts.get(t).places().size()) {
                at -= texts.get(t++).places().size();
            }
            Words text = texts.get(t);
            if (at + length > text.places().size()) {
                continue;
            }
            int start = text.places().get(at).start();
            int end = text.places().get(at + length - 1).end();
            TextSelector words = TextSelector.of(text.text().substring(start, end));
            if (context) {
                words =
                        words.in(
                                text.text().substring(Math.max(0, start - CONTEXT), start),
                                text.text()
                                        .substring(
                                                end,
                                                Math.min(text.text().length(), end + CONTEXT)));
            }
            samples.add(
                    new Sample(
                            words,
                            text.note(),
                            new Span(text.first() + at, text.first() + at + length)));
        }
        return samples;
    }

    private static Map<String, Tally> run(
            Path file, byte[] reading, JsonNode truth, List<Sample> samples, boolean tell)
            throws IOException {
        Document document =
                SourceReader.read(file.toString(), reading).then(Pipeline::document).value();
        Alignment body = Alignment.ofBody(truth, document);
        Alignment notes = Alignment.ofNotes(truth, document);
        QuotationFinder finder = new QuotationFinder(document);
        Map<String, Tally> rows = new LinkedHashMap<>();
        Tally exact = rows.computeIfAbsent("exact words", n -> new Tally());
        Tally folded = rows.computeIfAbsent("letters and figures only", n -> new Tally());
        Tally ours = rows.computeIfAbsent(OURS, n -> new Tally());
        for (Sample sample : samples) {
            Alignment truthHere = sample.note ? notes : body;
            trivial(exact, document, sample, truthHere, false);
            trivial(folded, document, sample, truthHere, true);
            Anchoring found = finder.find(sample.selector);
            if (found.status() == Anchoring.Status.AMBIGUOUS) {
                ours.unsure++;
            } else if (found.status() == Anchoring.Status.ORPHAN) {
                ours.orphan++;
            } else {
                Anchoring.Place place = found.places().get(0);
                boolean note = place.passage().container() == Container.NOTE;
                boolean right =
                        note == sample.note
                                ? truthHere.isRight(
                                        sample.words,
                                        place.passage().index(),
                                        place.passage().span())
                                : truthHere.isSameAndOnly(sample.words, place.words());
                if (found.isPlaced()) {
                    ours.placed += right ? 1 : 0;
                    ours.wrong += right ? 0 : 1;
                } else {
                    ours.shown++;
                    ours.shownWrong += right ? 0 : 1;
                }
                if (tell && !right) {
                    System.out.println(
                            file + " " + found.status() + " " + sample + "\n  => " + place.words());
                }
            }
            if (tell && !found.isPlaced()) {
                System.out.println(file + " " + found.status() + " " + sample.selector);
            }
        }
        return rows;
    }

    /** Takes the only place that has the words, or says that there is none or several. */
    private static void trivial(
            Tally tally, Document document, Sample sample, Alignment truth, boolean folded) {
        String needle = folded ? letters(sample.selector.exact()).text() : sample.selector.exact();
        int hits = 0;
        boolean right = false;
        List<String> texts = new ArrayList<>();
        document.paragraphs().forEach(p -> texts.add(p.text().text()));
        document.notes().forEach(n -> texts.add(n.text().text()));
        for (int i = 0; i < texts.size(); i++) {
            Letters letters = folded ? letters(texts.get(i)) : new Letters(texts.get(i), List.of());
            int at = letters.text().indexOf(needle);
            if (at < 0) {
                continue;
            }
            hits += letters.text().indexOf(needle, at + 1) >= 0 ? 2 : 1;
            boolean note = i >= document.paragraphs().size();
            Span span =
                    folded
                            ? new Span(
                                    letters.from().get(at),
                                    letters.from().get(at + needle.length() - 1) + 1)
                            : new Span(at, at + needle.length());
            right =
                    note == sample.note
                            && truth.isRight(
                                    sample.words,
                                    note ? i - document.paragraphs().size() : i,
                                    span);
        }
        if (hits == 0) {
            tally.orphan++;
        } else if (hits > 1) {
            tally.unsure++;
        } else if (right) {
            tally.placed++;
        } else {
            tally.wrong++;
        }
    }

    private record Letters(String text, List<Integer> from) {}

    private static final Map<String, Letters> KNOWN = new HashMap<>();

    private static Letters letters(String text) {
        return KNOWN.computeIfAbsent(
                text,
                t -> {
                    StringBuilder kept = new StringBuilder();
                    List<Integer> from = new ArrayList<>();
                    for (int i = 0; i < t.length(); i++) {
                        if (Character.isLetterOrDigit(t.charAt(i))) {
                            kept.append(Character.toLowerCase(t.charAt(i)));
                            from.add(i);
                        }
                    }
                    return new Letters(kept.toString(), from);
                });
    }
}
