package argmap.bench;

import argmap.citation.LabelledEntries;
import argmap.citation.ReferenceTrainer;
import argmap.citation.References;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * AnyStyle's labelled strings by cross-validation: each string is labelled by a model that was
 * trained without it. The shipped model has seen them all and would score higher.
 */
final class LabelledStrings {
    private static final int FOLDS = 10;

    private LabelledStrings() {}

    static List<Row> rows(Path file, List<String> predictions) throws IOException {
        List<ReferenceTrainer.Entry> all = new ArrayList<>(LabelledEntries.read(file));
        Collections.shuffle(all, new Random(7));
        Score exact = new Score();
        Score merged = new Score();
        Score simple = new Score();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<ReferenceTrainer.Entry> train = new ArrayList<>();
            List<ReferenceTrainer.Entry> test = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? test : train).add(all.get(i));
            }
            Function<String, List<References.Part>> labeller = ReferenceTrainer.labeller(train);
            for (ReferenceTrainer.Entry entry : test) {
                List<References.Part> said = labeller.apply(entry.text());
                count(exact, entry.parts(), said, false);
                count(merged, entry.parts(), said, true);
                count(simple, entry.parts(), byMarks(entry.text()), false);
                if (!folded(said, false).equals(folded(entry.parts(), false))) {
                    predictions.add("labelled strings\t" + entry.parts() + "\t" + said);
                }
            }
        }
        String set = file.getFileName().toString();
        return List.of(
                Row.f1(set, "fields, 10-fold", "F1 .90", simple, exact),
                new Row(
                        set,
                        "the same, journal and other container as one",
                        "",
                        "",
                        merged.asF1(),
                        merged.f1()),
                new Row(
                        set,
                        "strings a second, one core",
                        "4000",
                        "150 to 200 (AnyStyle)",
                        speed(all),
                        1));
    }

    /** What the shipped model makes of the strings, which it has seen in training. */
    static double shipped(Path file) throws IOException {
        Score score = new Score();
        for (ReferenceTrainer.Entry entry : LabelledEntries.read(file)) {
            count(score, entry.parts(), References.parts(entry.text()), false);
        }
        return score.f1();
    }

    private static String speed(List<ReferenceTrainer.Entry> all) {
        List<String> texts = all.stream().map(ReferenceTrainer.Entry::text).toList();
        texts.forEach(References::parts);
        // Time of this thread on the processor: other programs do not count.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        int rounds = 4;
        for (int i = 0; i < rounds; i++) {
            texts.forEach(References::parts);
        }
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%.0f", rounds * texts.size() / seconds);
    }

    private static void count(
            Score score, List<References.Part> there, List<References.Part> said, boolean merge) {
        List<String> left = folded(there, merge);
        int right = 0;
        for (String part : folded(said, merge)) {
            right += left.remove(part) ? 1 : 0;
        }
        score.add(right, said.size(), there.size());
    }

    private static List<String> folded(List<References.Part> parts, boolean merge) {
        List<String> folded = new ArrayList<>();
        for (References.Part part : parts) {
            String label =
                    merge && part.label().equals("journal") ? "container-title" : part.label();
            folded.add(label + "=" + Folding.fold(part.text()));
        }
        return folded;
    }

    /**
     * The trivial rule: author, title, container in turn at each point or comma; a year is a date.
     */
    private static List<References.Part> byMarks(String text) {
        String[] order = {"author", "title", "container-title", "pages"};
        List<References.Part> parts = new ArrayList<>();
        int next = 0;
        for (String piece : text.split("(?<=[.,:]) ", -1)) {
            boolean date = piece.matches("\\(?\\d{4}\\)?[.,;:]?");
            parts.add(new References.Part(date ? "date" : order[Math.min(3, next)], piece));
            next += date ? 0 : 1;
        }
        return parts;
    }
}
