package argmap.bench;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Repair;
import argmap.ingest.SourceReader;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many of the changes made to the wording of the readings beside each {@code truth.json} bring
 * it nearer to what was printed, by language and by rule.
 *
 * <p>The reading is aligned with the truth word by word. About each change, from the last word that
 * agrees before it to the first behind it, the edit distance to the truth is taken twice: with the
 * change and with what stood there. The change is right when all of it went the way: when it is as
 * far from what stood to what is read as the reading came nearer. Changes of blanks alone, and
 * those in places that the alignment has lost, are not counted.
 */
public final class RepairAccuracy {
    private static final Path OUT = Path.of("out/accuracy");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|[^\\s\\p{L}\\d]");

    /** A longer stretch without a word that agrees is lost, or no part of the truth. */
    private static final int LONGEST_WINDOW = 14;

    private record Token(String word, int start, int end) {}

    private static final class Tally {
        int right;
        int wrong;
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final StringBuilder failures = new StringBuilder();

    private RepairAccuracy() {}

    /** Takes the data folder. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        RepairAccuracy all = new RepairAccuracy();
        for (String folder : List.of("ocr", "books")) {
            List<Path> truths;
            try (Stream<Path> files = Files.walk(data.resolve(folder))) {
                truths = files.filter(f -> f.endsWith("truth.json")).sorted().toList();
            }
            for (Path truth : truths) {
                all.book(truth, folder);
            }
        }
        all.sources(data.resolve("sources"));
        all.print();
        Files.createDirectories(OUT);
        Files.writeString(OUT.resolve("repairs-wrong.txt"), all.failures);
    }

    private void book(Path truth, String folder) throws IOException {
        JsonNode wanted = JSON.readTree(truth.toFile());
        List<Path> readings;
        try (Stream<Path> files = Files.list(truth.resolveSibling(""))) {
            readings = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        String language = wanted.path("lang").asText("en");
        for (Path reading : readings) {
            String file = String.valueOf(reading.getFileName());
            String wear = file.contains("L1") ? "L1" : file.contains("L2") ? "L2" : "clean";
            count(reading, wanted, language + " | " + folder + " | " + wear);
        }
    }

    /** Every source as plain text, a paragraph a line: here nothing is to be repaired. */
    private void sources(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            JsonNode source = JSON.readTree(file.toFile());
            StringBuilder text = new StringBuilder();
            for (JsonNode block : source.path("blocks")) {
                if (!block.path("kind").asText().equals("heading")) {
                    text.append(block.path("text").asText()).append("\n\n");
                }
            }
            Document document = Pipeline.document(new Source(file.toString(), text.toString())).value();
            String row = source.path("lang").asText("en") + " | sources | clean";
            for (Repair repair : document.repairs()) {
                tally(row, repair.rule(), false, repair, "", document);
            }
        }
    }

    private void count(Path reading, JsonNode wanted, String row) throws IOException {
        byte[] bytes = Files.readAllBytes(reading);
        Document document =
                SourceReader.read(reading.toString(), bytes).then(Pipeline::document).value();
        List<CleanText> body = new ArrayList<>();
        document.paragraphs().forEach(p -> body.add(p.text()));
        List<CleanText> notes = new ArrayList<>();
        document.notes().forEach(n -> notes.add(n.text()));
        count(body, wanted.path("paragraphs"), document, row);
        count(notes, wanted.path("notes"), document, row);
    }

    private void count(List<CleanText> texts, JsonNode truth, Document document, String row) {
        List<String> wanted = new ArrayList<>();
        truth.forEach(t -> words(t.path("text").asText()).forEach(x -> wanted.add(x.word())));
        List<Token> got = new ArrayList<>();
        for (CleanText text : texts) {
            for (Token word : words(text.text())) {
                Span span = text.inSource(new Span(word.start(), word.end()));
                got.add(new Token(word.word(), span.start(), span.end()));
            }
        }
        int[] places = new int[got.size()];
        Arrays.fill(places, -1);
        List<String> gotWords = got.stream().map(Token::word).toList();
        for (Matching.Block block : Matching.blocks(wanted, gotWords)) {
            for (int k = 0; k < block.length(); k++) {
                places[block.b() + k] = block.a() + k;
            }
        }
        for (Repair repair : document.repairs()) {
            judge(repair, got, places, wanted, document, row);
        }
    }

    private void judge(
            Repair repair,
            List<Token> got,
            int[] places,
            List<String> wanted,
            Document document,
            String row) {
        Span span = repair.span();
        int first = 0;
        while (first < got.size()
                && !(got.get(first).end() > span.start() && got.get(first).start() < span.end())) {
            first++;
        }
        boolean cut = first == got.size();
        for (int i = 0; cut && i < got.size(); i++) {
            // What was cut stands between two words.
            if (got.get(i).start() >= span.end() && got.get(i).start() - span.end() < 40) {
                first = i;
                break;
            }
        }
        if (first == got.size()) {
            return;
        }
        int last = first;
        while (!cut && last < got.size() && got.get(last).start() < span.end()) {
            last++;
        }
        int from = first - 1;
        while (from >= 0 && places[from] < 0) {
            from--;
        }
        int to = last;
        while (to < got.size() && places[to] < 0) {
            to++;
        }
        boolean known = from >= 0 && to < got.size() && places[from] < places[to];
        if (!known
                || to - from > LONGEST_WINDOW
                || places[to] - places[from] > LONGEST_WINDOW
                || got.get(to).start() - got.get(from).end() > 300) {
            return;
        }
        String printed = String.join(" ", wanted.subList(places[from], places[to] + 1));
        List<String> now = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            now.add(got.get(i).word());
            if (i == first) {
                words(repair.stood()).forEach(w -> before.add(w.word()));
            }
            if (i < first || i >= last) {
                before.add(got.get(i).word());
            }
        }
        if (now.equals(before)) {
            return;
        }
        String with = String.join(" ", now);
        String without = String.join(" ", before);
        boolean right =
                distance(without, printed) - distance(with, printed) == distance(without, with);
        tally(row, repair.rule(), right, repair, printed, document);
    }

    private void tally(
            String row, String rule, boolean right, Repair repair, String printed, Document from) {
        boolean letters = words(repair.stood()).stream().map(Token::word).toList()
                .equals(words(repair.read()).stream().map(Token::word).toList());
        if (letters) {
            return;
        }
        for (String name : List.of(row + " | " + rule, row + " | all")) {
            Tally tally = tallies.computeIfAbsent(name, n -> new Tally());
            tally.right += right ? 1 : 0;
            tally.wrong += right ? 0 : 1;
        }
        failures.append(right ? "right " : "WRONG ")
                .append(row).append(" | ").append(rule).append(" | ")
                .append(repair.stood().replace('\n', ' ')).append(" -> ").append(repair.read())
                .append(" | ").append(printed).append(" | ").append(from.source().name())
                .append('\n');
    }

    private void print() {
        System.out.println("Changes to the wording that bring it nearer to the print, of all made.\n");
        System.out.println("| language | from | reading | rule | changes | right |");
        System.out.println("|---|---|---|---|---|---|");
        tallies.forEach(
                (name, tally) -> {
                    int all = tally.right + tally.wrong;
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %d | %.3f |%n",
                            name,
                            all,
                            (double) tally.right / all);
                });
    }

    private static List<Token> words(String text) {
        String plain = straight(text);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** As long as it was: places stay what they are. */
    private static String straight(String text) {
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u00a0', ' ');
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
