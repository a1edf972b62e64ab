package argmap.bench;

import argmap.graph.Scheme;
import argmap.mining.SchemeJudgements;
import argmap.mining.TextsForMining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often a named scheme is the one a person names, and how many of those a person names are
 * found: on sentences of three chapters and on the steps of AraucariaDB. Run by hand.
 */
public final class SchemeAccuracy {
    private SchemeAccuracy() {}

    /** A way of naming a scheme. */
    private interface Way extends Function<SchemeJudgements, Optional<Scheme>> {}

    public static void main(String[] arguments) throws IOException {
        Path shared = TextsForMining.shared();
        List<SchemeJudgements> sentences = SchemeJudgements.sentences(shared);
        if (sentences.isEmpty()) {
            System.out.println("skipped: no texts under " + shared);
            return;
        }
        Map<String, List<SchemeJudgements>> sets = new LinkedHashMap<>();
        for (SchemeJudgements one : sentences) {
            sets.computeIfAbsent(one.set(), set -> new ArrayList<>()).add(one);
        }
        sets.put("AraucariaDB", SchemeJudgements.araucaria(shared.resolve("data/aif")));
        System.out.println("| set | way | named | right | P | R |");
        System.out.println("|---|---|---|---|---|---|");
        sets.forEach(
                (set, all) -> {
                    row(set, "as shipped", all, SchemeJudgements::suggested);
                    row(set, "bare words", all, SchemeJudgements::byBareWords);
                    row(set, "always one", all, one -> Optional.of(most(set)));
                });
        System.out.println(
                "\n| scheme | right of named, sentences | right of named, AraucariaDB |");
        System.out.println("|---|---|---|");
        for (Scheme scheme : Scheme.values()) {
            System.out.println(
                    "| "
                            + scheme.label()
                            + " | "
                            + of(scheme, sentences)
                            + " | "
                            + of(scheme, sets.get("AraucariaDB"))
                            + " |");
        }
        write(sets);
    }

    private static Scheme most(String set) {
        return set.equals("AraucariaDB") ? Scheme.EXAMPLE : Scheme.CAUSE_TO_EFFECT;
    }

    private static void row(String set, String name, List<SchemeJudgements> all, Way way) {
        long named = all.stream().filter(one -> way.apply(one).isPresent()).count();
        long right = all.stream().filter(one -> isRight(one, way)).count();
        long wanted = all.stream().filter(one -> !one.schemes().isEmpty()).count();
        System.out.printf(
                Locale.ROOT,
                "| %s (%d of %d) | %s | %d | %d | %.2f | %.2f |%n",
                set,
                wanted,
                all.size(),
                name,
                named,
                right,
                (double) right / Math.max(1, named),
                (double) right / Math.max(1, wanted));
    }

    private static boolean isRight(SchemeJudgements one, Way way) {
        return way.apply(one).filter(one.schemes()::contains).isPresent();
    }

    private static String of(Scheme scheme, List<SchemeJudgements> all) {
        List<SchemeJudgements> named =
                all.stream().filter(one -> one.suggested().equals(Optional.of(scheme))).toList();
        long right = named.stream().filter(one -> one.schemes().contains(scheme)).count();
        long wanted = all.stream().filter(one -> one.schemes().contains(scheme)).count();
        return right + " of " + named.size() + " (" + wanted + " there)";
    }

    private static void write(Map<String, List<SchemeJudgements>> sets) throws IOException {
        StringBuilder out =
                new StringBuilder("set\tright\tjudged\tsuggested\tpremises\tconclusion\n");
        sets.forEach(
                (set, all) -> {
                    for (SchemeJudgements one : all) {
                        out.append(set).append('\t');
                        out.append(isRight(one, SchemeJudgements::suggested)).append('\t');
                        out.append(one.schemes()).append('\t');
                        out.append(one.suggested().map(Scheme::label).orElse("-")).append('\t');
                        out.append(one.premises()).append('\t');
                        out.append(one.conclusion()).append('\n');
                    }
                });
        Path folder = Path.of("out/accuracy");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("schemes.tsv"), out, StandardCharsets.UTF_8);
    }
}
