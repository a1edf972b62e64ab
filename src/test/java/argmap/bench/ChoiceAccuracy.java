package argmap.bench;

import argmap.mining.ClaimBaselines;
import argmap.mining.ClaimBaselines.Suggested;
import argmap.mining.ClaimChoices;
import argmap.mining.ClaimTraining;
import argmap.mining.MarkedChapter;
import argmap.mining.MarkedChapter.MarkedClaim;
import argmap.mining.SameClaim;
import argmap.mining.TextsForMining;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Ways of choosing claims side by side, all with weights learned from the other chapters: the share
 * of main claims among the first 25 and 40, sentence for sentence and by the rule of {@link
 * SameClaim}. Run by hand, like {@link MiningAccuracy}.
 */
public final class ChoiceAccuracy {
    private ChoiceAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        List<MarkedChapter> chapters =
                new ArrayList<>(MarkedChapter.books(TextsForMining.shared()));
        chapters.addAll(MarkedChapter.maps(TextsForMining.shared()));
        if (chapters.size() < 4) {
            System.out.println("skipped: no texts under " + TextsForMining.shared());
            return;
        }
        Map<String, List<double[]>> rows = new LinkedHashMap<>();
        for (MarkedChapter chapter : chapters) {
            ways(chapter, chapters)
                    .forEach(
                            (way, suggested) ->
                                    rows.computeIfAbsent(way, name -> new ArrayList<>())
                                            .add(measured(chapter, suggested)));
        }
        for (int shift : new int[] {0, 2}) {
            System.out.println(shift == 0 ? "sentence for sentence" : "\nby the rule");
            rows.forEach((way, row) -> print(way, row, shift));
        }
    }

    private static Map<String, List<Suggested>> ways(
            MarkedChapter chapter, List<MarkedChapter> all) {
        List<MarkedChapter> others = new ArrayList<>(all);
        others.remove(chapter);
        Map<String, List<Suggested>> ways = new LinkedHashMap<>(ClaimChoices.of(chapter, others));
        ways.put(
                "as shipped, weights from the others",
                ClaimBaselines.weighed(chapter.document(), ClaimTraining.learn(others)));
        ways.put("paragraph ends", ClaimBaselines.lastOfParagraph(chapter.document()));
        ways.put("BM25 to the whole", ClaimBaselines.likeTheWhole(chapter.document()));
        ways.put("first of paragraph", ClaimBaselines.firstOfParagraph(chapter.document()));
        ways.put("PageRank alone", ClaimBaselines.central(chapter.document()));
        return ways;
    }

    /** Main claims found among the first 25 and 40 sentence for sentence, then by the rule. */
    private static double[] measured(MarkedChapter chapter, List<Suggested> suggested) {
        BiPredicate<MarkedClaim, Suggested> exact =
                (claim, one) ->
                        claim.places().stream()
                                .anyMatch(place -> place.meets(one.paragraph(), one.span()));
        BiPredicate<MarkedClaim, Suggested> same =
                (claim, one) -> exact.test(claim, one) || SameClaim.of(chapter, claim).saidBy(one);
        return new double[] {
            recall(chapter, suggested, 25, exact),
            recall(chapter, suggested, 40, exact),
            recall(chapter, suggested, 25, same),
            recall(chapter, suggested, 40, same)
        };
    }

    private static double recall(
            MarkedChapter chapter,
            List<Suggested> suggested,
            int first,
            BiPredicate<MarkedClaim, Suggested> finds) {
        List<MarkedClaim> main = chapter.claims().stream().filter(MarkedClaim::main).toList();
        List<Suggested> looked = suggested.stream().limit(first).toList();
        long found =
                main.stream()
                        .filter(claim -> looked.stream().anyMatch(one -> finds.test(claim, one)))
                        .count();
        return (double) found / main.size();
    }

    /** A row: each chapter's two numbers, then the mean of the first three. */
    private static void print(String way, List<double[]> row, int shift) {
        StringBuilder line = new StringBuilder("| ").append(way);
        for (double[] chapter : row) {
            line.append(" | ").append(pair(chapter[shift], chapter[shift + 1]));
        }
        line.append(" | ").append(pair(mean(row, shift), mean(row, shift + 1)));
        System.out.println(line.append(" |"));
    }

    private static double mean(List<double[]> row, int at) {
        return row.stream().limit(3).mapToDouble(numbers -> numbers[at]).average().orElse(0);
    }

    private static String pair(double at25, double at40) {
        return String.format(Locale.ROOT, "%.2f %.2f", at25, at40).replace("0.", ".");
    }
}
