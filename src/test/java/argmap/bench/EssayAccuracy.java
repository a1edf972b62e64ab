package argmap.bench;

import argmap.mining.Essay;
import argmap.mining.TextsForMining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How well the claim of a short essay, the objections it takes up and what bears on what are told,
 * on {@code microtexts*.json}; macro-averaged F1. Measured only: their licence lends no weights.
 * Run by hand.
 */
public final class EssayAccuracy {
    private EssayAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        Path folder =
                arguments.length > 0
                        ? Path.of(arguments[0])
                        : TextsForMining.shared().resolve("data/discourse");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no folder " + folder);
            return;
        }
        System.out.println("| file | way | claim | claim found | role | attachment |");
        System.out.println("|---|---|---|---|---|---|");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("microtexts.*\\.json")) {
                    List<Essay> essays = Essay.read(file);
                    row(file, "rules", essays, Essay::suggested);
                    row(file, "the first is the claim", essays, Essay::simple);
                }
            }
        }
    }

    private static void row(Path file, String way, List<Essay> essays, UnaryOperator<Essay> reader)
            throws IOException {
        Counts claim = new Counts();
        Counts role = new Counts();
        Counts attached = new Counts();
        int right = 0;
        List<String> lines = new ArrayList<>();
        for (Essay essay : essays) {
            Essay read = reader.apply(essay);
            right += read.claim() == essay.claim() ? 1 : 0;
            int size = essay.statements().size();
            for (int i = 0; i < size; i++) {
                claim.add(i == read.claim(), i == essay.claim());
                role.add(read.against().get(i), essay.against().get(i));
                for (int j = 0; j < size; j++) {
                    if (i != j) {
                        attached.add(read.parents().get(i) == j, essay.parents().get(i) == j);
                    }
                }
            }
            lines.add(essay.id() + "\t" + read.claim() + "\t" + read.parents() + read.against());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s (%d) | %s | %.3f | %.3f | %.3f | %.3f |%n",
                file.getFileName(),
                essays.size(),
                way,
                claim.macro(),
                (double) right / essays.size(),
                role.macro(),
                attached.macro());
        Path folder = Path.of("out/accuracy");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("essays-" + way.replace(' ', '-') + ".tsv"),
                lines,
                StandardCharsets.UTF_8);
    }

    private static final class Counts {
        private int both;
        private int onlyRead;
        private int onlyMarked;
        private int neither;

        void add(boolean read, boolean marked) {
            both += read && marked ? 1 : 0;
            onlyRead += read && !marked ? 1 : 0;
            onlyMarked += !read && marked ? 1 : 0;
            neither += !read && !marked ? 1 : 0;
        }

        double macro() {
            return (f1(both) + f1(neither)) / 2;
        }

        private double f1(int agreed) {
            return 2.0 * agreed / Math.max(1, 2 * agreed + onlyRead + onlyMarked);
        }
    }
}
