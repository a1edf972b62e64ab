package argmap.bench;

import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.mining.ClaimBaselines;
import argmap.mining.ClaimBaselines.Suggested;
import argmap.mining.DraftOptions;
import argmap.mining.MarkedChapter;
import argmap.mining.MarkedChapter.MarkedClaim;
import argmap.mining.Mining;
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

/**
 * How many of the claims a reader marked stand among the first suggestions, and how much of their
 * evidence among a claim's first links; beside what simple ways of choosing find.
 *
 * <p>Run by hand: {@code mvn -q test-compile exec:java -Dexec.mainClass=argmap.bench.MiningAccuracy
 * -Dexec.classpathScope=test}. Prints the table of docs/accuracy-mining.md and writes each
 * suggestion and each miss under {@code out/accuracy/}.
 */
public final class MiningAccuracy {
    private static final Path OUT = Path.of("out/accuracy");

    private MiningAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        List<MarkedChapter> chapters =
                new ArrayList<>(MarkedChapter.books(TextsForMining.shared()));
        chapters.addAll(MarkedChapter.maps());
        if (chapters.isEmpty()) {
            System.out.println("skipped: no texts under " + TextsForMining.shared());
            return;
        }
        System.out.println("| chapter | way | main R@25 | main R@40 | any P@25 | any P@40 |");
        System.out.println("|---|---|---|---|---|---|");
        for (MarkedChapter chapter : chapters) {
            claims(chapter);
        }
        for (MarkedChapter chapter : chapters) {
            evidence(chapter);
        }
    }

    private static void claims(MarkedChapter chapter) throws IOException {
        Map<String, List<Suggested>> ways = new LinkedHashMap<>();
        ways.put("suggested", ours(chapter));
        ways.put("first of paragraph", ClaimBaselines.firstOfParagraph(chapter.document()));
        ways.put("paragraph ends", ClaimBaselines.lastOfParagraph(chapter.document()));
        ways.put("PageRank", ClaimBaselines.central(chapter.document()));
        ways.put("BM25 to the whole", ClaimBaselines.likeTheWhole(chapter.document()));
        for (Map.Entry<String, List<Suggested>> way : ways.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.2f | %.2f |%n",
                    chapter.name(),
                    way.getKey(),
                    recall(chapter, way.getValue(), 25),
                    recall(chapter, way.getValue(), 40),
                    precision(chapter, way.getValue(), 25),
                    precision(chapter, way.getValue(), 40));
        }
        write(chapter, ours(chapter));
    }

    private static List<Suggested> ours(MarkedChapter chapter) {
        Draft draft = Mining.draft(chapter.document(), DraftOptions.DEFAULT.withClaims(40));
        return draft.claims().stream()
                .map(claim -> new Suggested(claim.paragraph(), claim.inParagraph(), claim.text()))
                .toList();
    }

    private static double recall(MarkedChapter chapter, List<Suggested> suggested, int first) {
        List<MarkedClaim> main = chapter.claims().stream().filter(MarkedClaim::main).toList();
        long found = main.stream().filter(claim -> isAmong(claim, suggested, first)).count();
        return (double) found / main.size();
    }

    private static double precision(MarkedChapter chapter, List<Suggested> suggested, int first) {
        long right =
                suggested.stream()
                        .limit(first)
                        .filter(one -> chapter.marked(one.paragraph(), one.span(), 1) > 0)
                        .count();
        return (double) right / first;
    }

    private static boolean isAmong(MarkedClaim claim, List<Suggested> suggested, int first) {
        return suggested.stream()
                .limit(first)
                .anyMatch(
                        one ->
                                claim.places().stream()
                                        .anyMatch(
                                                place -> place.meets(one.paragraph(), one.span())));
    }

    private static void evidence(MarkedChapter chapter) {
        DraftOptions every = DraftOptions.DEFAULT.withClaims(100_000);
        Draft all = Mining.draft(chapter.document(), every);
        Draft byWords = Mining.draft(chapter.document(), every.withEmbedding(false));
        int wanted = 0;
        int[] found = new int[4];
        for (MarkedClaim claim : chapter.claims()) {
            Optional<SuggestedClaim> suggested = suggested(claim, all);
            if (claim.evidence().isEmpty() || suggested.isEmpty()) {
                continue;
            }
            List<Integer> links = links(suggested);
            List<Integer> wordLinks = links(suggested(claim, byWords));
            int own = suggested.get().paragraph();
            List<Integer> nearest = List.of(own, own + 1, own - 1, own + 2, own - 2);
            List<Integer> after = List.of(own, own + 1, own + 2, own + 3, own + 4);
            for (int paragraph : claim.evidence()) {
                wanted++;
                found[0] += links.contains(paragraph) ? 1 : 0;
                found[1] += nearest.contains(paragraph) ? 1 : 0;
                found[2] += after.contains(paragraph) ? 1 : 0;
                found[3] += wordLinks.contains(paragraph) ? 1 : 0;
            }
        }
        if (wanted > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "%nevidence paragraphs of %s among the first five links: %d of %d;"
                            + " --no-embedding: %d; the five nearest: %d; the five from here on: %d%n",
                    chapter.name(),
                    found[0],
                    wanted,
                    found[3],
                    found[1],
                    found[2]);
        }
    }

    private static List<Integer> links(Optional<SuggestedClaim> claim) {
        return claim.stream()
                .flatMap(one -> one.evidence().stream())
                .limit(5)
                .map(SuggestedEvidence::paragraph)
                .toList();
    }

    private static Optional<SuggestedClaim> suggested(MarkedClaim claim, Draft draft) {
        return draft.claims().stream()
                .filter(
                        one ->
                                claim.places().stream()
                                        .anyMatch(
                                                place ->
                                                        place.meets(
                                                                one.paragraph(),
                                                                one.inParagraph())))
                .findFirst();
    }

    private static void write(MarkedChapter chapter, List<Suggested> suggested) throws IOException {
        StringBuilder out = new StringBuilder("rank\tmarked\tparagraph\ttext\n");
        for (int i = 0; i < suggested.size(); i++) {
            Suggested one = suggested.get(i);
            double marked = chapter.marked(one.paragraph(), one.span(), 0.5);
            out.append(i + 1).append('\t').append(marked).append('\t');
            out.append(one.paragraph()).append('\t').append(one.text()).append('\n');
        }
        out.append("\nmain claims missed\n");
        for (MarkedClaim claim : chapter.claims()) {
            if (claim.main() && !isAmong(claim, suggested, 40)) {
                out.append(claim.places().get(0).paragraph()).append('\t');
                out.append(claim.title()).append('\n');
            }
        }
        Files.createDirectories(OUT);
        Files.writeString(
                OUT.resolve("claims-" + chapter.name() + ".tsv"), out, StandardCharsets.UTF_8);
    }
}
