package argmap.mining;

import argmap.mining.ChapterReading.ReadClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of {@link Hierarchy} from the claims that readers marked and the parents they
 * gave them, and prints them with how many of the surest links are right on authors left out.
 */
public final class ParentTraining {
    private static final double PULL = 5;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Pair(String author, double[] row, boolean right, String child) {}

    private ParentTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (ChapterReading chapter : ChapterReading.all(TextsForMining.shared())) {
            add(chapter, pairs);
        }
        System.out.println(Arrays.toString(learn(pairs)));
        List<double[]> best = new ArrayList<>();
        Set<String> authors = new HashSet<>();
        pairs.forEach(pair -> authors.add(pair.author));
        for (String author : authors) {
            double[] weights = learn(pairs.stream().filter(p -> !p.author.equals(author)).toList());
            Map<String, double[]> byChild = new TreeMap<>();
            for (Pair pair : pairs) {
                if (pair.author.equals(author)) {
                    double p = Logistic.probability(weights, pair.row);
                    double[] known = byChild.get(pair.child);
                    if (known == null || known[0] < p) {
                        byChild.put(pair.child, new double[] {p, pair.right ? 1 : 0});
                    }
                }
            }
            best.addAll(byChild.values());
        }
        best.sort(Comparator.comparingDouble((double[] b) -> b[0]).reversed());
        for (double share : new double[] {.02, .05, .1, .2, .33, .5, 1}) {
            int many = (int) (share * best.size());
            System.out.printf(
                    Locale.ROOT,
                    "%.2f drawn: from %.3f, right %.2f%n",
                    share,
                    best.get(Math.max(0, many - 1))[0],
                    best.stream().limit(many).mapToDouble(b -> b[1]).average().orElse(0));
        }
    }

    private static double[] learn(List<Pair> pairs) {
        return Logistic.fit(
                pairs.stream().map(Pair::row).toList(),
                pairs.stream().map(pair -> pair.right ? 1.0 : 0.0).toList(),
                new double[Hierarchy.SIGNS.size()],
                PULL);
    }

    private static void add(ChapterReading chapter, List<Pair> pairs) {
        SplitText reading = SplitText.of(chapter.document());
        WordIndex index = new WordIndex(reading.sentences().stream().map(Sentence::words).toList());
        Optional<Embeddings> meanings = Embeddings.of(DraftOptions.DEFAULT);
        Ranker ranker =
                new Ranker(
                        reading,
                        index,
                        meanings,
                        ClaimModel.shipped(),
                        TextTongue.of(reading.sentences()));
        List<Candidate> marked =
                ranker.ranked().stream()
                        .filter(c -> chapter.marked(c.sentence().text(), 1) > 0)
                        .sorted(Comparator.comparingInt(c -> c.sentence().index()))
                        .toList();
        Hierarchy hierarchy = new Hierarchy(marked, reading, index, meanings);
        for (Candidate child : marked) {
            Set<String> above = above(chapter, child);
            List<double[]> rows = hierarchy.signs(child);
            int at = 0;
            for (Candidate parent : marked) {
                if (!parent.equals(child)) {
                    boolean right =
                            ids(chapter, parent).stream().anyMatch(id -> above.contains(id.id()));
                    String name = chapter.name() + child.sentence().index();
                    pairs.add(new Pair(chapter.author(), rows.get(at++), right, name));
                }
            }
        }
    }

    private static List<ReadClaim> ids(ChapterReading chapter, Candidate candidate) {
        return chapter.claims().stream()
                .filter(c -> c.saidBy(candidate.sentence().text()))
                .toList();
    }

    /** Ids of the claims that a claim serves, directly or by others. */
    private static Set<String> above(ChapterReading chapter, Candidate child) {
        Set<String> above = new HashSet<>();
        for (ReadClaim claim : ids(chapter, child)) {
            String id = claim.parent();
            while (!id.isEmpty() && above.add(id)) {
                String next = id;
                id =
                        chapter.claims().stream()
                                .filter(c -> c.id().equals(next))
                                .findFirst()
                                .map(ReadClaim::parent)
                                .orElse("");
            }
        }
        return above;
    }
}
