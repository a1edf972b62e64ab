package argmap.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Ranks the passages of a claim by more signs than {@link SentenceLink} has, with weights learned
 * from the kind of text it is used on: for measuring only.
 */
public final class LinkModel {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final int FOLDS = 5;

    private final double[] weights;

    private LinkModel(double[] weights) {
        this.weights = weights;
    }

    /** The order of a claim's passages, best first. */
    public interface Ranking {
        List<Integer> of(ClaimWithPassages claim);
    }

    public static LinkModel learn(List<ClaimWithPassages> claims) {
        List<double[]> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (ClaimWithPassages claim : claims) {
            List<double[]> signs = signs(claim);
            for (int i = 0; i < signs.size(); i++) {
                rows.add(signs.get(i));
                wanted.add(claim.right().contains(i) ? 1.0 : 0.0);
            }
        }
        return new LinkModel(Logistic.fit(rows, wanted, new double[rows.get(0).length], 1));
    }

    public List<Integer> rank(ClaimWithPassages claim) {
        List<double[]> signs = signs(claim);
        return ordered(claim, (c, i) -> Logistic.probability(weights, signs.get(i)));
    }

    /** Learned on four fifths of the texts, used on the fifth. */
    public static Ranking crossValidated(List<ClaimWithPassages> claims) {
        List<String> groups =
                List.copyOf(new TreeSet<>(claims.stream().map(ClaimWithPassages::group).toList()));
        List<LinkModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            models.add(
                    learn(
                            claims.stream()
                                    .filter(c -> groups.indexOf(c.group()) % FOLDS != out)
                                    .toList()));
        }
        return claim -> models.get(groups.indexOf(claim.group()) % FOLDS).rank(claim);
    }

    /** What the program itself makes of it. */
    public static List<Integer> shipped(ClaimWithPassages claim) {
        return claim.apart().isEmpty()
                ? OtherTexts.sentences(claim.claim(), claim.passages(), true)
                : inText(claim);
    }

    /** The same without the embedding, which inside a text does not choose sentences anyway. */
    public static List<Integer> withoutEmbedding(ClaimWithPassages claim) {
        return claim.apart().isEmpty()
                ? OtherTexts.sentences(claim.claim(), claim.passages(), false)
                : inText(claim);
    }

    private static List<Integer> inText(ClaimWithPassages claim) {
        List<Double> scores = SentenceLink.likelihoods(claim.words(), claim.neighbours());
        return ordered(claim, (c, i) -> scores.get(i));
    }

    public static List<Integer> bm25(ClaimWithPassages claim) {
        WordIndex index = new WordIndex(claim.passages().stream().map(WordStems::of).toList());
        List<String> words = claim.words();
        return ordered(claim, (c, i) -> index.score(words, i));
    }

    /** The nearest, of two as near the one that follows. */
    public static List<Integer> nearest(ClaimWithPassages claim) {
        return ordered(
                claim,
                (c, i) ->
                        c.apart().isEmpty()
                                ? -i
                                : -Math.abs(c.apart().get(i)) + (c.apart().get(i) > 0 ? 0.5 : 0));
    }

    public static List<Integer> first(ClaimWithPassages claim) {
        return ordered(claim, (c, i) -> -i);
    }

    private static List<Integer> ordered(
            ClaimWithPassages claim, ToDoubleBiFunction<ClaimWithPassages, Integer> score) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < claim.passages().size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparingDouble((Integer i) -> score.applyAsDouble(claim, i))
                        .reversed());
        return order;
    }

    private static List<double[]> signs(ClaimWithPassages claim) {
        List<double[]> basic = SentenceLink.signs(claim.words(), claim.neighbours());
        WordIndex index = new WordIndex(claim.passages().stream().map(WordStems::of).toList());
        Set<String> numbers = numbers(claim.claim());
        List<double[]> rows = new ArrayList<>();
        int last = basic.size() - 1;
        for (int i = 0; i <= last; i++) {
            String passage = claim.passages().get(i);
            PassageLikeness likeness =
                    PassageLikeness.of(claim.words(), WordStems.of(passage), index);
            Set<String> shared = new HashSet<>(numbers);
            shared.retainAll(numbers(passage));
            int apart = claim.apart().isEmpty() ? 0 : claim.apart().get(i);
            double[] row = Arrays.copyOf(basic.get(i), basic.get(i).length + 11);
            int at = basic.get(i).length;
            row[at++] = likeness.passageCovered();
            row[at++] = likeness.pairs();
            row[at++] =
                    Math.max(i > 0 ? basic.get(i - 1)[1] : 0, i < last ? basic.get(i + 1)[1] : 0);
            row[at++] = apart == 0 ? 0 : 1.0 / Math.abs(apart);
            row[at++] = numbers.isEmpty() ? 0 : (double) shared.size() / numbers.size();
            boolean ownText = !claim.apart().isEmpty();
            row[at++] = !ownText && i == 0 ? 1 : 0;
            row[at++] = !ownText && i == last ? 1 : 0;
            row[at++] = ownText ? 0 : (double) i / (last + 1);
            row[at++] = !ownText && Connectives.STANCE.in(passage) ? 1 : 0;
            row[at++] = !ownText && Connectives.INFERRING.in(passage) ? 1 : 0;
            row[at] = !ownText && Connectives.SUMMING.in(passage) ? 1 : 0;
            rows.add(row);
        }
        return rows;
    }

    private static Set<String> numbers(String text) {
        return new HashSet<>(NUMBER.matcher(text).results().map(MatchResult::group).toList());
    }
}
