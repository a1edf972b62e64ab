package argmap.bench;

import argmap.mining.AbstractSearch;
import argmap.mining.ClaimWithPassages;
import argmap.mining.LinkModel;
import argmap.mining.LinkModel.Ranking;
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
import java.util.stream.Stream;

/**
 * How well evidence for a claim is found among passages, beside simple ways of finding it.
 *
 * <p>Reads every {@code scifact_sent*.jsonl}, {@code wice*.jsonl}, {@code qam*.jsonl} and {@code
 * scifact_q*.jsonl} (with {@code scifact_docs.jsonl}) of a folder, by default {@code
 * ../shared/data/linking}; prints the table of docs/accuracy-mining.md and writes each ranking
 * under {@code out/accuracy/}. A file that weights are learned from is measured by
 * cross-validation; others of its kind with the weights learned from it.
 */
public final class LinkingAccuracy {
    private static final List<String> LEARNED_FROM =
            List.of("scifact_sent_train.jsonl", "wice_dev.jsonl");

    private LinkingAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        Path known = TextsForMining.shared().resolve("data/linking");
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : known;
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no folder " + folder);
            return;
        }
        System.out.println("| file | way | MAP | R@3 | P@1 |");
        System.out.println("|---|---|---|---|---|");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("(?:scifact_sent|wice|qam).*\\.jsonl")) {
                    passages(file, known);
                } else if (name.matches("scifact_q.*\\.jsonl")) {
                    abstracts(file, known.resolve("scifact_docs.jsonl"));
                }
            }
        }
    }

    private static void passages(Path file, Path known) throws IOException {
        List<ClaimWithPassages> claims =
                ClaimWithPassages.read(file).stream().filter(c -> !c.right().isEmpty()).toList();
        String name = file.getFileName().toString();
        Map<String, Ranking> ways = new LinkedHashMap<>();
        ways.put("first", LinkModel::first);
        if (name.startsWith("qam")) {
            ways.put("nearest", LinkModel::nearest);
        }
        ways.put("BM25", LinkModel::bm25);
        ways.put("as shipped", LinkModel::shipped);
        ways.put("as shipped, --no-embedding", LinkModel::withoutEmbedding);
        for (String source : LEARNED_FROM) {
            Path learned = known.resolve(source);
            boolean kin = name.startsWith(source.substring(0, source.indexOf('_')));
            if (kin && !name.equals(source) && Files.exists(learned)) {
                LinkModel model = LinkModel.learn(ClaimWithPassages.read(learned));
                ways.put("learned from " + source, model::rank);
            }
        }
        if (name.startsWith("qam") || LEARNED_FROM.contains(name)) {
            ways.put("learned, cross-validated", LinkModel.crossValidated(claims));
        }
        ways.forEach((way, ranking) -> row(name, way, claims, ranking));
        write(name, claims, LinkModel::shipped);
    }

    private static void row(
            String file, String way, List<ClaimWithPassages> claims, Ranking ranking) {
        double precision = 0;
        double three = 0;
        double one = 0;
        for (ClaimWithPassages claim : claims) {
            List<Integer> order = ranking.of(claim);
            int found = 0;
            double sum = 0;
            for (int i = 0; i < order.size(); i++) {
                if (claim.right().contains(order.get(i))) {
                    found++;
                    sum += (double) found / (i + 1);
                }
            }
            precision += sum / claim.right().size();
            three +=
                    (double) order.stream().limit(3).filter(claim.right()::contains).count()
                            / claim.right().size();
            one += claim.right().contains(order.get(0)) ? 1 : 0;
        }
        int n = claims.size();
        System.out.printf(
                Locale.ROOT,
                "| %s (%d) | %s | %.3f | %.3f | %.3f |%n",
                file,
                n,
                way,
                precision / n,
                three / n,
                one / n);
    }

    private static void abstracts(Path file, Path documents) throws IOException {
        if (!Files.exists(documents)) {
            return;
        }
        List<String> words = abstracts(file, documents, false);
        List<String> shipped = abstracts(file, documents, true);
        write(file.getFileName().toString(), shipped);
        write("no-embedding-" + file.getFileName(), words);
    }

    private static List<String> abstracts(Path file, Path documents, boolean embedding)
            throws IOException {
        AbstractSearch search = new AbstractSearch(documents, embedding);
        double sum = 0;
        int n = 0;
        List<String> lines = new ArrayList<>();
        for (AbstractSearch.Query query : AbstractSearch.queries(file)) {
            List<String> found = search.best(query.claim(), 10);
            lines.add(query.id() + "\t" + String.join(" ", found));
            if (!query.right().isEmpty()) {
                sum += gain(found, query);
                n++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s (%d) | %s, nDCG@10 | %.3f | | |%n",
                file.getFileName(),
                n,
                embedding ? "as shipped" : "BM25 (--no-embedding)",
                sum / Math.max(1, n));
        return lines;
    }

    private static double gain(List<String> found, AbstractSearch.Query query) {
        double gain = 0;
        double most = 0;
        for (int i = 0; i < 10; i++) {
            double worth = Math.log(2) / Math.log(i + 2);
            gain += i < found.size() && query.right().contains(found.get(i)) ? worth : 0;
            most += i < query.right().size() ? worth : 0;
        }
        return gain / most;
    }

    private static void write(String name, List<ClaimWithPassages> claims, Ranking ranking)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (ClaimWithPassages claim : claims) {
            List<String> order = ranking.of(claim).stream().map(String::valueOf).toList();
            lines.add(claim.id() + "\t" + String.join(" ", order));
        }
        write(name, lines);
    }

    private static void write(String name, List<String> lines) throws IOException {
        Path folder = Path.of("out/accuracy");
        Files.createDirectories(folder);
        Files.write(folder.resolve("linking-" + name + ".tsv"), lines, StandardCharsets.UTF_8);
    }
}
