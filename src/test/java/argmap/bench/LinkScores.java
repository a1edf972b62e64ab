package argmap.bench;

import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.mining.DraftOptions;
import argmap.mining.Logistic;
import argmap.mining.MarkedChapter;
import argmap.mining.MarkedChapter.MarkedClaim;
import argmap.mining.Mining;
import argmap.mining.TextsForMining;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a link's score is worth: of the links at a score, how many are right? On links of two
 * chapters judged by hand and on those of the map in {@code maps/}, where a link is right when the
 * map puts a claim of that paragraph under the claim. Run by hand.
 */
public final class LinkScores {
    private LinkScores() {}

    private record Judged(String text, double score, boolean right) {
        double[] row() {
            return new double[] {1, Math.log(score / (1 - score))};
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Judged> all = new ArrayList<>();
        for (MarkedChapter chapter : MarkedChapter.books(TextsForMining.shared())) {
            byHand(chapter, all);
        }
        for (MarkedChapter chapter : MarkedChapter.maps()) {
            byMap(chapter, all);
        }
        if (all.isEmpty()) {
            System.out.println("skipped: no texts under " + TextsForMining.shared());
            return;
        }
        System.out.println("| scores | way | links | mean score | right |");
        System.out.println("|---|---|---|---|---|");
        table("as shipped", all);
        table("fitted on the other texts", fittedOnOthers(all));
        double[] again = fit(all);
        System.out.printf(
                Locale.ROOT, "%na fit on all: offset %.2f, slope %.2f%n", again[0], again[1]);
    }

    private static double[] fit(List<Judged> judged) {
        List<Double> wanted = judged.stream().map(one -> one.right() ? 1.0 : 0.0).toList();
        return Logistic.fit(
                judged.stream().map(Judged::row).toList(), wanted, new double[] {0, 1}, 0.1);
    }

    private static List<Judged> fittedOnOthers(List<Judged> all) {
        List<Judged> fitted = new ArrayList<>();
        for (String text : all.stream().map(Judged::text).distinct().toList()) {
            double[] weights = fit(all.stream().filter(one -> !one.text().equals(text)).toList());
            all.stream()
                    .filter(one -> one.text().equals(text))
                    .map(
                            one ->
                                    new Judged(
                                            text,
                                            Logistic.probability(weights, one.row()),
                                            one.right()))
                    .forEach(fitted::add);
        }
        return fitted;
    }

    private static void table(String way, List<Judged> all) {
        Map<Integer, List<Judged>> bands = new TreeMap<>();
        double off = 0;
        for (Judged one : all) {
            int band = (int) Math.min(4, one.score() * 5);
            bands.computeIfAbsent(band, b -> new ArrayList<>()).add(one);
            off += Math.pow(one.score() - (one.right() ? 1 : 0), 2);
        }
        for (Map.Entry<Integer, List<Judged>> band : bands.entrySet()) {
            List<Judged> here = band.getValue();
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f to %.1f | %s | %d | %.2f | %.2f |%n",
                    band.getKey() / 5.0,
                    (band.getKey() + 1) / 5.0,
                    way,
                    here.size(),
                    here.stream().mapToDouble(Judged::score).average().orElse(0),
                    here.stream().filter(Judged::right).count() / (double) here.size());
        }
        System.out.printf(
                Locale.ROOT,
                "| all | %s, Brier score | %d | %.3f | |%n",
                way,
                all.size(),
                off / all.size());
    }

    private static Draft draft(MarkedChapter chapter) {
        return Mining.draft(chapter.document(), DraftOptions.DEFAULT.withClaims(100_000));
    }

    private static void byHand(MarkedChapter chapter, List<Judged> all) throws IOException {
        Map<String, Map<Integer, Boolean>> judgements = new LinkedHashMap<>();
        try (InputStream in = LinkScores.class.getResourceAsStream("/argmap/bench/links.tsv")) {
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(chapter.name())) {
                    judgements
                            .computeIfAbsent(cells[4], opening -> new TreeMap<>())
                            .put(Integer.valueOf(cells[2]), cells[3].equals("yes"));
                }
            }
        }
        if (judgements.isEmpty()) {
            return;
        }
        for (SuggestedClaim claim : draft(chapter).claims()) {
            judgements.forEach(
                    (opening, right) -> {
                        if (claim.text().startsWith(opening)) {
                            add(chapter.name(), claim, right, all);
                        }
                    });
        }
    }

    /** Links that nobody judged, because others were suggested then, are left out. */
    private static void add(
            String text, SuggestedClaim claim, Map<Integer, Boolean> right, List<Judged> all) {
        for (SuggestedEvidence link : claim.evidence()) {
            Boolean judged = right.get(link.paragraph());
            if (judged != null) {
                all.add(new Judged(text, link.score(), judged));
            }
        }
    }

    private static void byMap(MarkedChapter chapter, List<Judged> all) {
        Draft draft = draft(chapter);
        for (MarkedClaim claim : chapter.claims()) {
            if (claim.evidence().isEmpty()) {
                continue;
            }
            draft.claims().stream()
                    .filter(
                            one ->
                                    claim.places().stream()
                                            .anyMatch(
                                                    place ->
                                                            place.meets(
                                                                    one.paragraph(),
                                                                    one.inParagraph())))
                    .findFirst()
                    .ifPresent(
                            one ->
                                    one.evidence()
                                            .forEach(
                                                    link ->
                                                            all.add(
                                                                    new Judged(
                                                                            chapter.name(),
                                                                            link.score(),
                                                                            claim.evidence()
                                                                                    .contains(
                                                                                            link
                                                                                                    .paragraph())))));
        }
    }
}
