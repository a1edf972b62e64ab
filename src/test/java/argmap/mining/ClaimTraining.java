package argmap.mining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights of {@link Sign} from marked chapters and prints them; run by hand.
 *
 * <p>{@code java argmap.mining.ClaimTraining} prints them learned from all chapters; {@code ...
 * ClaimTraining NAME} from all but the one named, for an honest measure on that one.
 */
public final class ClaimTraining {
    /** Strength of the pull towards the weights set by hand, in sentences per unit squared. */
    private static final double PULL = 15;

    /** What a lesser claim counts. */
    private static final double LESSER = 0.5;

    private ClaimTraining() {}

    /** The weights set by hand before any chapter was marked, but for SAYS_THAT; BIAS first. */
    private static final double[] BY_HAND = {
        -3.3, 1.6, 1.0, .55, .2, .6, .3, .25, .35, .2, .2, .9, .35, .6, .6, 1.2, .3, .8, .4, .4, .4,
        .3, -.7, -.4, -.9, -.25, -.9, -3, -.7, -.8, -.2, -.4, -1, -1.2
    };

    public static void main(String[] arguments) throws IOException {
        List<MarkedChapter> chapters =
                new ArrayList<>(MarkedChapter.books(TextsForMining.shared()));
        chapters.addAll(MarkedChapter.maps(TextsForMining.shared()));
        if (arguments.length > 0) {
            chapters.removeIf(chapter -> chapter.name().equals(arguments[0]));
        }
        print(learn(chapters));
    }

    /** The weights, BIAS first. */
    public static double[] learn(List<MarkedChapter> chapters) {
        return learn(chapters, true);
    }

    /**
     * The weights with or without the sign that came last, {@link Sign#SAYS_THAT}, to measure other
     * ways against what was there before.
     */
    static double[] learn(List<MarkedChapter> chapters, boolean saysThat) {
        int last = Sign.SAYS_THAT.ordinal() + 1;
        List<double[]> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (MarkedChapter chapter : chapters) {
            SplitText reading = SplitText.of(chapter.document());
            WordIndex index =
                    new WordIndex(reading.sentences().stream().map(Sentence::words).toList());
            List<SentenceFeatures> signs =
                    SignReader.read(reading, Centrality.of(reading.sentences(), index));
            for (Sentence sentence : reading.sentences()) {
                double[] row = row(signs.get(sentence.index()));
                row[last] = saysThat ? row[last] : 0;
                rows.add(row);
                wanted.add(chapter.marked(sentence.paragraph(), sentence.span(), LESSER));
            }
        }
        double[] weights = Logistic.fit(rows, wanted, BY_HAND, PULL);
        weights[last] = saysThat ? weights[last] : 0;
        return weights;
    }

    static double[] row(SentenceFeatures signs) {
        double[] row = new double[Sign.values().length + 1];
        row[0] = 1;
        int at = 1;
        for (Sign sign : Sign.values()) {
            row[at++] = signs.of(sign);
        }
        return row;
    }

    private static void print(double[] weights) {
        System.out.printf(Locale.ROOT, "BIAS %.2f%n", weights[0]);
        int at = 1;
        for (Sign sign : Sign.values()) {
            System.out.printf(Locale.ROOT, "%s %.2f%n", sign, weights[at++]);
        }
    }
}
