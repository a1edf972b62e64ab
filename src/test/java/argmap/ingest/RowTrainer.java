package argmap.ingest;

import argmap.ingest.form.PlacedPdf;
import argmap.text.Geometry;
import argmap.text.Source;
import argmap.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the weights of {@link RowReader} on set books with truth.
 *
 * <p>{@code RowTrainer OUT EPOCHS HELD FOLDER...}: each folder holds books (readings {@code *.txt}
 * beside {@code truth.json}); {@code set:N:FOLDER} sets each source of a folder N times as text.
 * Books whose name and type face match the pattern HELD are measured, the others trained on; with
 * no epochs the shipped weights are measured, and {@code -Derrors=1} prints each row misread. With
 * {@code -Dplaces=1} it learns {@code rows-with-places.model} from hOCR, ALTO and PDFs; {@code
 * -Dall=FILE} then learns from the books left out too. {@code RowTrainer OUT join FILE...} makes
 * one committee of networks learned apart. The shipped weights of plain text: thirteen epochs,
 * nothing held out, 72 texts a source; four networks, the second and third with {@code
 * -Dheadings=true}.
 */
public final class RowTrainer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int CROPS = 2;

    /** Whether scans with the places of their words are learned from instead of plain texts. */
    private static final boolean PLACED = System.getProperty("places") != null;

    private static final String SCANS = ".*(\\.hocr|-alto\\.xml|-searchable\\.pdf|book\\.pdf)";

    private static final int ROUNDS = 1;

    /** What chance begins with: networks of a committee differ by it. */
    private static final long SEED = Long.getLong("seed", 1);

    /** Short texts for each text set. */
    private static final int SHORT = 2;

    /** One reading with what its rows are. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(
            String name, Lines lines, Pages pages, RowFacts facts, RowTruth truth, int[][] steps) {
        RowReader reader(RowModel model) {
            return new RowReader(lines, pages, facts, model);
        }

        Example(String name, Lines lines, Pages pages, RowFacts facts, RowTruth truth) {
            this(name, lines, pages, facts, truth, new int[facts.count][]);
            RowSigns signs = new RowSigns(lines, pages, facts);
            for (int row = 0; row < facts.count; row++) {
                int size = signs.alone(row);
                steps[row] = java.util.Arrays.copyOf(signs.steps(), size);
            }
        }
    }

    private RowTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        if (arguments[1].equals("join")) {
            join(List.of(arguments).subList(2, arguments.length)).write(out);
            return;
        }
        int epochs = Integer.parseInt(arguments[1]);
        String held = arguments[2];
        List<Example> train = new ArrayList<>();
        List<Example> test = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            List<Path> books;
            if (arguments[i].startsWith("set:")) {
                String[] parts = arguments[i].split(":", 3);
                set(Path.of(parts[2]), Integer.parseInt(parts[1]), held, train, test);
                if (epochs == 0 && !held.equals("none")) {
                    train.clear();
                }
                continue;
            }
            try (Stream<Path> files = Files.list(Path.of(arguments[i]))) {
                books = files.filter(b -> Files.exists(b.resolve("truth.json"))).sorted().toList();
            }
            for (Path book : books) {
                boolean test1 = (book.getFileName() + " " + face(book)).matches(held);
                if (test1 || epochs > 0 || held.equals("none")) {
                    (test1 ? test : train).addAll(examples(book, test1 ? 0 : CROPS));
                }
            }
        }
        long rows = 0;
        for (Example example : train) {
            rows += example.facts().count;
        }
        System.out.println(
                train.size()
                        + " readings of "
                        + rows
                        + " rows to train on, "
                        + test.size()
                        + " held out");
        RowModel model =
                epochs > 0
                        ? RowModel.empty()
                        : RowModel.shipped((test.isEmpty() ? train : test).get(0).lines());
        if (epochs > 0) {
            model = train(train, epochs);
            model.write(out);
        }
        measure(test.isEmpty() ? train : test, model);
        String all = System.getProperty("all");
        if (all != null && epochs > 0) {
            train.addAll(test);
            train(train, epochs).write(Path.of(all));
        }
    }

    /** One committee of networks learned apart; numbers are weighed as the first learned it. */
    private static RowModel join(List<String> files) throws IOException {
        List<RowModel> models = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                models.add(RowModel.read(in));
            }
        }
        return new RowModel(
                models.stream().flatMap(m -> m.networks().stream()).toList(),
                models.get(0).numbers());
    }

    private static String face(Path book) throws IOException {
        Path style = book.resolve("style.json");
        return Files.exists(style)
                ? JSON.readTree(style.toFile()).path("style").path("font").asText()
                : "";
    }

    /** The rows of a reading behind rows as they are. */
    private static RowNetworkTrainer.Sheet gold(Example example, float[] numbers) {
        RowReader reader = example.reader(new RowModel(RowModel.empty().networks(), numbers));
        return sheet(example, reader, null);
    }

    /** The rows of a reading behind rows as they are, or as they were read. */
    private static RowNetworkTrainer.Sheet sheet(
            Example example, RowReader reader, RowState @Nullable [] read) {
        int count = example.facts().count;
        int[][] order = new int[count][];
        int[] may = new int[count];
        int[] kinds = new int[count];
        RowTruth truth = example.truth();
        RowState state = RowReader.start();
        for (int row = 0; row < count; row++) {
            List<NoteStep> steps = reader.steps(state, row);
            int size = reader.signs.order(state, row, RowReader.offer(steps));
            order[row] = java.util.Arrays.copyOf(reader.signs.steps(), size);
            may[row] = reader.kinds(state, row, steps);
            RowKind right = truth.kinds[row];
            if (read != null && (may[row] >> right.ordinal() & 1) == 0) {
                right =
                        switch (right) {
                            case PARAGRAPH_GOES_ON -> RowKind.PARAGRAPH;
                            case HEADING_GOES_ON -> RowKind.HEADING;
                            default -> right;
                        };
            }
            boolean passed = truth.doubtful.get(row) || (may[row] >> right.ordinal() & 1) == 0;
            kinds[row] = passed ? -1 : right.ordinal();
            if (read != null) {
                state = read[row];
            } else {
                NoteStep step = right == RowKind.NOTE ? right(example, state, row, steps) : null;
                state = reader.next(state, row, truth.kinds[row], step);
            }
        }
        return new RowNetworkTrainer.Sheet(
                example.facts(), example.steps(), order, may, kinds, weight(example));
    }

    /** The reading of a number that is right, made where the reader has none. */
    private static NoteStep right(Example example, RowState state, int row, List<NoteStep> steps) {
        int kind = example.truth().noteKinds[row];
        int ordinal = Math.max(1, example.truth().ordinals[row]);
        for (NoteStep step : steps) {
            if (step.kind() == kind && step.ordinal() == ordinal) {
                return step;
            }
        }
        boolean newPage =
                state.lastNote < 0
                        || example.facts().page[state.lastNote] != example.facts().page[row];
        return new NoteStep(
                kind, ordinal, NoteStep.LOST, NoteStep.relation(state, kind, ordinal, newPage));
    }

    /**
     * Learns from rows behind rows as they are, then also behind rows as a first network reads
     * them, so that one wrong turn is not followed by others (Ross, Gordon and Bagnell, "A
     * reduction of imitation learning", AISTATS 2011).
     */
    private static RowModel train(List<Example> train, int epochs) {
        float[] numbers = numbers(train);
        List<RowNetworkTrainer.Sheet> sheets = new ArrayList<>();
        for (Example example : train) {
            sheets.add(gold(example, numbers));
        }
        RowNetworkTrainer trainer = new RowNetworkTrainer(SEED);
        RowModel model = new RowModel(List.of(trainer.train(sheets, epochs)), numbers);
        for (int round = 0; round < ROUNDS; round++) {
            List<RowNetworkTrainer.Sheet> more = new ArrayList<>(sheets);
            for (Example example : train) {
                RowReader reader = example.reader(model);
                RowState[] read = new RowState[example.facts().count];
                for (RowState s = reader.read(); s != null && s.row >= 0; s = s.before) {
                    read[s.row] = s;
                }
                more.add(sheet(example, reader, read));
            }
            model = new RowModel(List.of(trainer.train(more, Math.max(2, epochs / 2))), numbers);
        }
        return model;
    }

    /**
     * What speaks for each reading of a note's number among those of its row: logistic regression.
     */
    private static float[] numbers(List<Example> train) {
        float[] numbers = new float[RowSign.COUNT];
        List<int[][]> choices = new ArrayList<>();
        List<Integer> rights = new ArrayList<>();
        for (Example example : train) {
            RowReader reader = example.reader(RowModel.empty());
            RowState state = RowReader.start();
            for (int row = 0; row < example.facts().count; row++) {
                List<NoteStep> steps = reader.steps(state, row);
                NoteStep step = null;
                if (example.truth().kinds[row] == RowKind.NOTE) {
                    step = right(example, state, row, steps);
                    if (steps.size() > 1 && steps.contains(step)) {
                        int[][] signs = new int[steps.size()][];
                        for (int i = 0; i < signs.length; i++) {
                            int size = reader.signs.step(state, row, steps.get(i));
                            signs[i] = java.util.Arrays.copyOf(reader.signs.steps(), size);
                        }
                        choices.add(signs);
                        rights.add(steps.indexOf(step));
                    }
                }
                state = reader.next(state, row, example.truth().kinds[row], step);
            }
        }
        double loss = 0;
        for (int epoch = 0; epoch < 20; epoch++) {
            loss = 0;
            for (int c = 0; c < choices.size(); c++) {
                int[][] signs = choices.get(c);
                double[] scores = new double[signs.length];
                double sum = 0;
                for (int i = 0; i < signs.length; i++) {
                    for (int sign : signs[i]) {
                        scores[i] += numbers[sign];
                    }
                    scores[i] = Math.exp(scores[i]);
                    sum += scores[i];
                }
                loss -= Math.log(scores[rights.get(c)] / sum);
                for (int i = 0; i < signs.length; i++) {
                    double slope = scores[i] / sum - (i == rights.get(c) ? 1 : 0);
                    for (int sign : signs[i]) {
                        numbers[sign] -= (float) (.03 * slope + 1e-4 * numbers[sign]);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "numbers: %d choices, loss %.4f%n",
                choices.size(),
                loss / Math.max(1, choices.size()));
        return numbers;
    }

    /** Sets each source some times as text. */
    private static void set(
            Path folder, int times, String held, List<Example> train, List<Example> test)
            throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.list(folder)) {
            sources = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path source : sources) {
            JsonNode json = JSON.readTree(source.toFile());
            boolean test1 = String.valueOf(source.getFileName()).replace(".json", "").matches(held);
            for (int seed = 0; seed < (test1 ? Math.min(8, times) : times); seed++) {
                int words = new int[] {1600, 60, 150, 1600, 400, 800}[seed % 6];
                SetText.Set1 set =
                        new SetText(json, seed * 31L + source.getFileName().hashCode(), words)
                                .set("set-" + source.getFileName() + "/" + seed, words);
                set(set.text(), set.set(), "set", test1 ? test : train);
            }
            for (int seed = 0; seed < times * (test1 ? 1 : SHORT); seed++) {
                ShortText text = new ShortText(json, seed * 37L + source.getFileName().hashCode());
                Source set = text.set("set-" + source.getFileName() + "/short" + seed);
                set(set, text, "short-" + text.difficulty() + "-", test1 ? test : train);
            }
        }
    }

    private static void set(Source text, RowTruth.Labelled labels, String name, List<Example> to) {
        Lines lines = new Lines(text, true);
        if (lines.count() < 2) {
            return;
        }
        Pages pages = PageSplitter.split(lines);
        PageFurniture.setAside(lines, pages);
        RowFacts facts = new RowFacts(lines, pages);
        RowTruth truth = new RowTruth(lines, pages, facts, labels);
        String as = text.name().replaceAll("/.*", "/") + name + facts.texture;
        to.add(new Example(as, lines, pages, facts, truth));
    }

    static List<Path> readings(Path book) throws IOException {
        try (Stream<Path> files = Files.list(book)) {
            String wanted = PLACED ? SCANS : ".*\\.txt";
            return files.filter(f -> f.toString().matches(wanted)).sorted().toList();
        }
    }

    private static List<Example> examples(Path book, int crops) throws IOException {
        JsonNode truth = JSON.readTree(book.resolve("truth.json").toFile());
        List<Example> all = new ArrayList<>();
        for (Path reading : readings(book)) {
            String name = book.getFileName() + "/" + reading.getFileName();
            Source text =
                    PLACED
                            ? placed(name, Files.readAllBytes(reading))
                            : Columns.unfold(
                                    new Source(
                                            name,
                                            Files.readString(reading, StandardCharsets.UTF_8)));
            Lines lines = new Lines(text, true);
            Pages pages = PageSplitter.split(lines);
            PageFurniture.setAside(lines, pages);
            StrayText.setAside(lines, pages);
            RowFacts facts = new RowFacts(lines, pages);
            RowTruth rows = new RowTruth(lines, pages, facts, truth);
            if (rows.unmatched * 5 < lines.count()) {
                all.add(new Example(name, lines, pages, facts, rows));
                Random random = new Random(name.hashCode());
                for (int i = 0; i < crops && pages.count() > 4; i++) {
                    crop(all.get(all.size() - 1 - i), random, all);
                }
            } else {
                System.out.println(
                        "left out: " + name + " " + rows.unmatched + " of " + lines.count());
            }
        }
        return all;
    }

    private static Source placed(String name, byte[] bytes) throws IOException {
        return name.endsWith("book.pdf")
                ? PlacedPdf.of(name, bytes)
                : SourceReader.read(name, bytes).value();
    }

    /** One to four pages of a reading, read for themselves, as an example more. */
    private static void crop(Example whole, Random random, List<Example> all) {
        Pages pages = whole.pages();
        int count = Math.min(1 + random.nextInt(4), pages.count() - 1);
        int page = random.nextInt(pages.count() - count);
        int first = pages.first(page);
        int end = pages.end(page + count - 1);
        if (end - first < 5) {
            all.add(whole);
            return;
        }
        Lines lines =
                new Lines(
                        part(
                                whole.lines().source(),
                                whole.lines().start(first),
                                whole.lines().end(end - 1)),
                        true);
        boolean same = lines.count() == end - first;
        for (int row = 0; same && row < lines.count(); row++) {
            same = lines.text(row).equals(whole.lines().text(first + row));
        }
        if (!same) {
            all.add(whole);
            return;
        }
        Pages own = PageSplitter.split(lines);
        PageFurniture.setAside(lines, own);
        StrayText.setAside(lines, own);
        RowFacts facts = new RowFacts(lines, own);
        all.add(
                new Example(
                        whole.name(),
                        lines,
                        own,
                        facts,
                        new RowTruth(lines, own, facts, whole.truth(), first)));
    }

    /** Part of a text, with the places of its words. */
    private static Source part(Source whole, int from, int to) {
        Span part = new Span(from, to);
        return new Source(
                whole.name(),
                whole.text(part),
                Optional.empty(),
                whole.geometry().map(g -> part(g, part)));
    }

    private static Geometry part(Geometry whole, Span part) {
        List<Geometry.Line> lines = new ArrayList<>();
        for (Geometry.Line line : whole.lines()) {
            if (line.span().start() >= part.start() && line.span().end() <= part.end()) {
                Geometry.Type type = line.type();
                List<Geometry.Word> words =
                        type.words().stream()
                                .map(
                                        w ->
                                                new Geometry.Word(
                                                        moved(w.span(), part),
                                                        w.gap(),
                                                        w.size(),
                                                        w.lift(),
                                                        w.confidence()))
                                .toList();
                lines.add(
                        new Geometry.Line(moved(line.span(), part), line.box(), type.with(words)));
            }
        }
        return new Geometry(lines, List.of());
    }

    private static Span moved(Span span, Span part) {
        return new Span(span.start() - part.start(), span.end() - part.start());
    }

    /** Printed books count for more than texts set as text, a short text as much as a long one. */
    private static float weight(Example example) {
        String name = example.name();
        float weight =
                name.startsWith("seed")
                        ? 25
                        : name.matches("(embassy|frus6-p|tawney2).*")
                                ? 3
                                : name.startsWith("set-") ? 1 : 2;
        return weight * Math.max(1, Math.min(8, 120f / example.facts().count));
    }

    private static boolean isRight(Example example, RowState state) {
        int row = state.row;
        NoteStep step = state.step;
        return state.kind == example.truth().kinds[row]
                && (step == null || step.ordinal() == example.truth().ordinals[row]);
    }

    private static void measure(List<Example> examples, RowModel model) {
        int[][] confusion = new int[RowKind.COUNT][RowKind.COUNT];
        java.util.Map<String, int[]> byReading = new java.util.TreeMap<>();
        for (Example example : examples) {
            RowReader reader = example.reader(model);
            int[] counts =
                    byReading.computeIfAbsent(
                            (example.name().matches("d\\d.*") ? "shared " : "")
                                    + example.name().replaceAll(".*/", ""),
                            k -> new int[8]);
            int rights = 0;
            RowState state = reader.read();
            int noteWrong = 0;
            for (; state != null && state.row >= 0; state = state.before) {
                RowKind was = example.truth().kinds[state.row];
                confusion[was.ordinal()][state.kind.ordinal()]++;
                boolean right = isRight(example, state);
                rights += right ? 1 : 0;
                counts[0]++;
                counts[1] += right ? 1 : 0;
                counts[2] += was == RowKind.NOTE ? 1 : 0;
                counts[3] += was == RowKind.NOTE && right ? 1 : 0;
                counts[4] += state.kind == RowKind.NOTE ? 1 : 0;
                counts[5] += was == RowKind.HEADING ? 1 : 0;
                counts[6] += was == RowKind.HEADING && right ? 1 : 0;
                counts[7] += state.kind == RowKind.HEADING ? 1 : 0;
                if (!right && System.getProperty("errors") != null) {
                    NoteStep step = state.step;
                    System.out.println(
                            "  "
                                    + example.name()
                                    + " "
                                    + state.row
                                    + " p"
                                    + example.facts().page[state.row]
                                    + " "
                                    + was
                                    + " "
                                    + example.truth().ordinals[state.row]
                                    + " read "
                                    + state.kind
                                    + " "
                                    + (step == null ? "" : step.ordinal() + "/" + step.way())
                                    + ": "
                                    + example.lines()
                                            .text(state.row)
                                            .substring(
                                                    0,
                                                    Math.min(
                                                            70,
                                                            example.lines().length(state.row))));
                }
                noteWrong += was != state.kind && (was.isNote() || state.kind.isNote()) ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.3f, %d rows, %d of notes wrong, %d unmatched%n",
                    example.name(),
                    (double) rights / Math.max(1, example.facts().count),
                    example.facts().count,
                    noteWrong,
                    example.truth().unmatched);
        }
        System.out.println();
        byReading.forEach(
                (name, c) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-24s rows %.4f  notes %.3f  headings %.3f%n",
                                name,
                                (double) c[1] / c[0],
                                2.0 * c[3] / Math.max(1, c[2] + c[4]),
                                2.0 * c[6] / Math.max(1, c[5] + c[7])));
        double[] mean = new double[3];
        for (Map.Entry<String, int[]> entry : byReading.entrySet()) {
            int[] c = entry.getValue();
            if (!entry.getKey().startsWith("shared")) {
                mean[0] += (double) c[1] / c[0];
                mean[1] += 2.0 * c[3] / Math.max(1, c[2] + c[4]);
                mean[2] += 2.0 * c[6] / Math.max(1, c[5] + c[7]);
            }
        }
        long readingKinds =
                byReading.keySet().stream().filter(k -> !k.startsWith("shared")).count();
        System.out.printf(
                Locale.ROOT,
                "MEAN rows %.4f notes %.4f headings %.4f%n",
                mean[0] / readingKinds,
                mean[1] / readingKinds,
                mean[2] / readingKinds);
        for (RowKind was : RowKind.ALL) {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-18s", was));
            for (RowKind is : RowKind.ALL) {
                row.append(
                        String.format(Locale.ROOT, "%7d", confusion[was.ordinal()][is.ordinal()]));
            }
            System.out.println(row);
        }
    }
}
