package argmap.bench;

import argmap.mining.RelatedPassages;
import argmap.mining.RelationScores;
import argmap.mining.TextsForMining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How well concession, cause and evidence are told from other relations between two passages that
 * are related, on {@code *.rels} files of the DISRPT shared tasks. Run by hand.
 */
public final class RelationAccuracy {
    private RelationAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        Path folder =
                arguments.length > 0
                        ? Path.of(arguments[0])
                        : TextsForMining.shared().resolve("data/discourse");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no folder " + folder);
            return;
        }
        System.out.println("| file | relation | way | P at R .35 | average precision |");
        System.out.println("|---|---|---|---|---|");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".rels")) {
                    measure(file);
                }
            }
        }
    }

    private static void measure(Path file) throws IOException {
        List<RelatedPassages> rows = RelatedPassages.rels(file);
        String name = file.getFileName().toString();
        Predicate<RelatedPassages> concession = row -> row.kind().endsWith("concession");
        row(name, "concession", "learned", rows, concession, RelationScores::concession);
        row(name, "concession", "a mark", rows, concession, RelationScores::concessionMark);
        Predicate<RelatedPassages> cause = row -> row.kind().startsWith("causal");
        row(name, "cause", "a mark", rows, cause, RelationScores::causeMark);
        Predicate<RelatedPassages> evidence = row -> row.kind().equals("explanation-evidence");
        row(name, "evidence", "marks and place", rows, evidence, RelationScores::evidence);
        row(name, "evidence", "all alike", rows, evidence, row -> 0);
        write(name, rows);
    }

    private static void row(
            String file,
            String relation,
            String way,
            List<RelatedPassages> rows,
            Predicate<RelatedPassages> wanted,
            ToDoubleFunction<RelatedPassages> score) {
        List<RelatedPassages> ranked = new ArrayList<>(rows);
        ranked.sort(Comparator.comparingDouble(score).reversed());
        long all = rows.stream().filter(wanted).count();
        double best = 0;
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (wanted.test(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
            boolean tied =
                    i + 1 < ranked.size()
                            && score.applyAsDouble(ranked.get(i))
                                    == score.applyAsDouble(ranked.get(i + 1));
            if (!tied && found >= 0.35 * all) {
                best = Math.max(best, (double) found / (i + 1));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s (%d of %d) | %s | %.2f | %.2f |%n",
                file,
                relation,
                all,
                rows.size(),
                way,
                best,
                sum / all);
    }

    private static void write(String name, List<RelatedPassages> rows) throws IOException {
        StringBuilder out = new StringBuilder("concession\tcause\tevidence\tlabel\n");
        for (RelatedPassages row : rows) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%.4f\t%.4f\t%.4f\t%s%n",
                            RelationScores.concession(row),
                            RelationScores.causeMark(row),
                            RelationScores.evidence(row),
                            row.kind()));
        }
        Path folder = Path.of("out/accuracy");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("relations-" + name + ".tsv"), out, StandardCharsets.UTF_8);
    }
}
