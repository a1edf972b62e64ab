package argmap.mining;

import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.mining.ChapterReading.ReadClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A draft of a chapter beside its reading.
 *
 * @param main share of the reader's main claims among the first 40 suggestions
 * @param precision share of the first 25 suggestions that a reader marked, main or lesser
 * @param theses theses among the first ten, of {@code ofTheses}
 * @param parents of the first 40 that are a main claim of the reader's and have a parent: how many
 *     have the reader's
 * @param drawn suggestions among the first 40 that have a parent
 * @param evidence paragraphs among the first five links of the reader's main claims, of {@code
 *     ofEvidence}
 */
public record DraftScore(
        String name,
        double main,
        double precision,
        int theses,
        int ofTheses,
        int parents,
        int ofParents,
        int drawn,
        int suggested,
        int evidence,
        int ofEvidence) {

    /**
     * Scores a draft.
     *
     * @param every the same draft without a limit, by which evidence is looked up
     */
    public static DraftScore of(ChapterReading chapter, Draft draft, Draft every) {
        List<SuggestedClaim> first = draft.claims().stream().limit(40).toList();
        List<ReadClaim> main = chapter.claims().stream().filter(ReadClaim::main).toList();
        long found = main.stream().filter(claim -> isAmong(claim, first)).count();
        long right = first.stream().limit(25).filter(c -> chapter.marked(c.text(), .5) > 0).count();
        List<ReadClaim> theses = chapter.claims().stream().filter(ReadClaim::thesis).toList();
        List<SuggestedClaim> ten = first.subList(0, Math.min(10, first.size()));
        long top = theses.stream().filter(claim -> isAmong(claim, ten)).count();
        int[] parents = parents(chapter, first);
        int[] evidence = evidence(main, every);
        long drawn = first.stream().filter(claim -> !claim.parent().isEmpty()).count();
        return new DraftScore(
                chapter.name(),
                (double) found / main.size(),
                right / 25.0,
                (int) top,
                theses.size(),
                parents[0],
                parents[1],
                (int) drawn,
                first.size(),
                evidence[0],
                evidence[1]);
    }

    private static boolean isAmong(ReadClaim claim, List<SuggestedClaim> some) {
        return some.stream().anyMatch(one -> claim.saidBy(one.text()));
    }

    /** Whether the parent drawn is the reader's, the one above that, or says the same. */
    private static int[] parents(ChapterReading chapter, List<SuggestedClaim> first) {
        Map<String, SuggestedClaim> byTitle = new HashMap<>();
        first.forEach(claim -> byTitle.put(claim.title(), claim));
        int right = 0;
        int all = 0;
        for (SuggestedClaim claim : first) {
            Optional<ReadClaim> meant = meant(chapter, claim);
            SuggestedClaim parent = byTitle.get(claim.parent());
            if (meant.isEmpty() || parent == null) {
                continue;
            }
            all++;
            right += isAbove(chapter, meant.get(), parent) ? 1 : 0;
        }
        return new int[] {right, all};
    }

    private static Optional<ReadClaim> meant(ChapterReading chapter, SuggestedClaim claim) {
        return chapter.claims().stream().filter(c -> c.saidBy(claim.text())).findFirst();
    }

    private static boolean isAbove(ChapterReading chapter, ReadClaim claim, SuggestedClaim parent) {
        String above = claim.parent();
        for (int steps = 0; steps < 2 && !above.isEmpty(); steps++) {
            String id = above;
            Optional<ReadClaim> read =
                    chapter.claims().stream().filter(c -> c.id().equals(id)).findFirst();
            if (read.filter(c -> c.saidBy(parent.text())).isPresent()) {
                return true;
            }
            above = read.map(ReadClaim::parent).orElse("");
        }
        return false;
    }

    private static int[] evidence(List<ReadClaim> main, Draft every) {
        int right = 0;
        int all = 0;
        for (ReadClaim claim : main) {
            List<Integer> wanted = claim.evidence().stream().limit(5).toList();
            Optional<SuggestedClaim> suggested =
                    every.claims().stream().filter(c -> claim.saidBy(c.text())).findFirst();
            List<Integer> links = new ArrayList<>();
            suggested.ifPresent(
                    c ->
                            c.evidence().stream()
                                    .limit(5)
                                    .map(SuggestedEvidence::paragraph)
                                    .forEach(links::add));
            all += wanted.size();
            right += (int) wanted.stream().filter(links::contains).count();
        }
        return new int[] {right, all};
    }

    static final String HEADER =
            "| chapter | main of 40 | P@25 | theses of ten | parents right | drawn | evidence @5 |\n"
                    + "|---|---|---|---|---|---|---|";

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %d of %d | %d of %d | %d of %d | %.2f |",
                name,
                main,
                precision,
                theses,
                ofTheses,
                parents,
                ofParents,
                drawn,
                suggested,
                (double) evidence / Math.max(1, ofEvidence));
    }

    /** All chapters together: the mean, and the worst of each. */
    static String sum(List<DraftScore> scores) {
        int parents = scores.stream().mapToInt(DraftScore::parents).sum();
        int ofParents = scores.stream().mapToInt(DraftScore::ofParents).sum();
        return String.format(
                Locale.ROOT,
                "| mean (worst) | %.3f (%.2f) | %.3f (%.2f) | %d of %d | %d of %d = %.2f | %d of %d | %.3f |",
                scores.stream().mapToDouble(DraftScore::main).average().orElse(0),
                scores.stream().mapToDouble(DraftScore::main).min().orElse(0),
                scores.stream().mapToDouble(DraftScore::precision).average().orElse(0),
                scores.stream().mapToDouble(DraftScore::precision).min().orElse(0),
                scores.stream().mapToInt(DraftScore::theses).sum(),
                scores.stream().mapToInt(DraftScore::ofTheses).sum(),
                parents,
                ofParents,
                (double) parents / Math.max(1, ofParents),
                scores.stream().mapToInt(DraftScore::drawn).sum(),
                scores.stream().mapToInt(DraftScore::suggested).sum(),
                scores.stream()
                        .mapToDouble(s -> (double) s.evidence / Math.max(1, s.ofEvidence))
                        .average()
                        .orElse(0));
    }
}
