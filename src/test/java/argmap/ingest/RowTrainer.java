package argmap.ingest;

import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the weights of {@link RowReader} on set books with truth.
 *
 * <p>{@code RowTrainer OUT EPOCHS HELD FOLDER...}: the folders hold one book each (readings {@code
 * *.txt} beside {@code truth.json}); books whose name matches the pattern HELD are measured, the
 * others trained on.
 */
public final class RowTrainer {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rows from one known state to the next. */
    private static final int WINDOW = 60;

    private final float[] weights = new float[RowSign.COUNT * RowKind.COUNT];
    private final double[] sums = new double[weights.length];
    private final int[] touched = new int[weights.length];
    private int clock = 1;
    private final Random turns = new Random(2);

    /** One reading with what its rows are. */
    private record Example(String name, Lines lines, Pages pages, RowFacts facts, RowTruth truth) {}

    private RowTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        int epochs = Integer.parseInt(arguments[1]);
        String held = arguments[2];
        List<Example> train = new ArrayList<>();
        List<Example> test = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            List<Path> books;
            if (arguments[i].startsWith("set:")) {
                String[] parts = arguments[i].split(":", 3);
                set(Path.of(parts[2]), Integer.parseInt(parts[1]), held, train, test);
                continue;
            }
            try (Stream<Path> files = Files.list(Path.of(arguments[i]))) {
                books = files.filter(b -> Files.exists(b.resolve("truth.json"))).sorted().toList();
            }
            for (Path book : books) {
                boolean test1 = String.valueOf(book.getFileName()).matches(held);
                (test1 ? test : train).addAll(examples(book));
            }
        }
        System.out.println(train.size() + " readings to train on, " + test.size() + " held out");
        RowTrainer trainer = new RowTrainer();
        Random random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(train, random);
            long start = System.nanoTime();
            int wrong = 0;
            for (Example example : train) {
                // Books that were printed and read count for more than texts set as text.
                for (int more = weight(example.name()); more > 1; more--) {
                    trainer.learn(example);
                }
                wrong += trainer.learn(example);
            }
            System.out.printf(Locale.ROOT, "epoch %d: %d windows wrong, %.1f s%n", epoch, wrong, (System.nanoTime() - start) / 1e9);
        }
        float[] averaged = epochs == 0 ? RowWeights.shipped() : trainer.averaged();
        if (epochs > 0) RowWeights.write(out, averaged);
        measure(test.isEmpty() ? train : test, averaged);
    }

    /** Sets each source some times as text. */
    private static void set(Path folder, int times, String held, List<Example> train, List<Example> test) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.list(folder)) {
            sources = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path source : sources) {
            JsonNode json = JSON.readTree(source.toFile());
            boolean test1 = String.valueOf(source.getFileName()).replace(".json", "").matches(held);
            for (int seed = 0; seed < (test1 ? Math.min(6, times) : times); seed++) {
                SetText.Set1 set = new SetText(json, seed * 31L + source.getFileName().hashCode()).set("set-" + source.getFileName() + "/" + seed, 1600);
                Lines lines = new Lines(set.text(), true);
                if (lines.count() < 10) {
                    continue;
                }
                Pages pages = PageSplitter.split(lines);
                PageFurniture.setAside(lines, pages);
                RowFacts facts = new RowFacts(lines, pages);
                RowTruth truth = new RowTruth(lines, pages, facts, set.set());
                (test1 ? test : train).add(new Example(set.text().name().replaceAll("/.*", "/") + "set" + facts.texture, lines, pages, facts, truth));
            }
        }
    }

    static List<Path> readings(Path book) throws IOException {
        try (Stream<Path> files = Files.list(book)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static List<Example> examples(Path book) throws IOException {
        JsonNode truth = JSON.readTree(book.resolve("truth.json").toFile());
        List<Example> all = new ArrayList<>();
        for (Path reading : readings(book)) {
            String name = book.getFileName() + "/" + reading.getFileName();
            Source text = new Source(name, Files.readString(reading, StandardCharsets.UTF_8));
            Lines lines = new Lines(Columns.unfold(text), true);
            Pages pages = PageSplitter.split(lines);
            PageFurniture.setAside(lines, pages);
            StrayText.setAside(lines, pages);
            RowFacts facts = new RowFacts(lines, pages);
            RowTruth rows = new RowTruth(lines, pages, facts, truth);
            if (rows.unmatched * 5 < lines.count()) {
                all.add(new Example(name, lines, pages, facts, rows));
            } else {
                System.out.println("left out: " + name + " " + rows.unmatched + " of " + lines.count());
            }
        }
        return all;
    }

    private static int weight(String name) {
        return name.startsWith("set-") ? 1 : name.startsWith("seed") ? 12 : name.matches("(embassy|frus6-p|tawney2).*") ? 5 : 2;
    }

    private int learn(Example example) {
        RowReader reader = new RowReader(example.lines(), example.pages(), example.facts(), weights);
        RowState gold = RowReader.start();
        int wrong = 0;
        for (int from = 0; from < example.facts().count; from += WINDOW) {
            int to = Math.min(example.facts().count, from + WINDOW);
            gold.score = 0;
            List<RowState> beam = List.of(gold);
            RowState right = gold;
            RowState worstGold = null;
            RowState worstGuess = null;
            double most = 0;
            // One wrong turn makes all rows behind it wrong; half the time only the turn is blamed.
            boolean turn = turns.nextBoolean();
            int wrongRows = 0;
            for (int row = from; row < to && (!turn || wrongRows < 4); row++) {
                List<RowState> next = new ArrayList<>();
                reader.forget();
                reader.expandAll(beam, row, next);
                for (RowState state : next) {
                    state.score += isRight(example, state) ? 0 : 1;
                }
                beam = RowReader.best(next);
                right = gold(reader, example, right, row);
                RowState guess = beam.get(0);
                wrongRows += isRight(example, guess) ? 0 : 1;
                double violation = guess.score - right.score;
                if (violation > most) {
                    most = violation;
                    worstGold = right;
                    worstGuess = guess;
                }
            }
            if (worstGold != null && worstGuess != null) {
                wrong++;
                update(reader, worstGold, from, 1);
                update(reader, worstGuess, from, -1);
            }
            clock++;
            for (int row = right.row + 1; row < to; row++) {
                right = gold(reader, example, right, row);
            }
            gold = right;
        }
        return wrong;
    }

    private static boolean isRight(Example example, RowState state) {
        int row = state.row;
        NoteStep step = state.step;
        return state.kind == example.truth().kinds[row]
                && (step == null || step.ordinal() == example.truth().ordinals[row]);
    }

    private static RowState gold(RowReader reader, Example example, RowState before, int row) {
        List<RowState> next = new ArrayList<>();
        reader.forget();
        reader.expandAll(List.of(before), row, next);
        RowState best = null;
        double bestScore = 0;
        RowTruth truth = example.truth();
        for (RowState state : next) {
            if (state.kind != truth.kinds[row]) {
                continue;
            }
            NoteStep step = state.step;
            boolean same = step == null || (step.ordinal() == truth.ordinals[row] && step.kind() == truth.noteKinds[row]);
            double score = state.score - (same ? 0 : 1e6);
            if (best == null || score > bestScore) {
                best = state;
                bestScore = score;
            }
        }
        if (best == null) {
            // A note whose label is lost at the very start of its series.
            RowKind kind = truth.kinds[row];
            NoteStep step = kind == RowKind.NOTE ? new NoteStep(truth.noteKinds[row], Math.max(1, truth.ordinals[row]), NoteStep.LOST, NoteStep.relation(before, truth.noteKinds[row], Math.max(1, truth.ordinals[row]), true)) : null;
            best = reader.next(before, row, kind, step);
            best.score = before.score;
        }
        return best;
    }

    private void update(RowReader reader, RowState last, int from, int sign) {
        for (RowState state = last; state != null && state.row >= from; state = state.before) {
            RowState before = state.before;
            if (before == null) {
                return;
            }
            for (int step : reader.steps(before, state)) {
                int at = step * RowKind.COUNT + state.kind.ordinal();
                sums[at] += (double) (clock - touched[at]) * weights[at];
                touched[at] = clock;
                weights[at] += sign * .1f;
            }
        }
    }

    private float[] averaged() {
        float[] all = new float[weights.length];
        for (int at = 0; at < all.length; at++) {
            double sum = sums[at] + (double) (clock - touched[at]) * weights[at];
            all[at] = (float) (sum / clock);
        }
        return all;
    }

    private static void measure(List<Example> examples, float[] weights) {
        int[][] confusion = new int[RowKind.COUNT][RowKind.COUNT];
        java.util.Map<String, int[]> byReading = new java.util.TreeMap<>();
        for (Example example : examples) {
            RowReader reader = new RowReader(example.lines(), example.pages(), example.facts(), weights);
            int[] counts = byReading.computeIfAbsent(example.name().replaceAll(".*/", ""), k -> new int[8]);
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
                    System.out.println("  " + example.name() + " " + state.row + " p" + example.facts().page[state.row] + " " + was + " " + example.truth().ordinals[state.row] + " read " + state.kind + " " + (step == null ? "" : step.ordinal() + "/" + step.way()) + ": " + example.lines().text(state.row).substring(0, Math.min(70, example.lines().length(state.row))));
                }
                noteWrong += was != state.kind && (was.isNote() || state.kind.isNote()) ? 1 : 0;
            }
            System.out.printf(Locale.ROOT, "%s: %.3f, %d rows, %d of notes wrong, %d unmatched%n", example.name(), (double) rights / Math.max(1, example.facts().count), example.facts().count, noteWrong, example.truth().unmatched);
        }
        System.out.println();
        byReading.forEach((name, c) -> System.out.printf(Locale.ROOT, "%-24s rows %.4f  notes %.3f  headings %.3f%n", name, (double) c[1] / c[0], 2.0 * c[3] / Math.max(1, c[2] + c[4]), 2.0 * c[6] / Math.max(1, c[5] + c[7])));
        for (RowKind was : RowKind.ALL) {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-18s", was));
            for (RowKind is : RowKind.ALL) {
                row.append(String.format(Locale.ROOT, "%7d", confusion[was.ordinal()][is.ordinal()]));
            }
            System.out.println(row);
        }
    }
}
