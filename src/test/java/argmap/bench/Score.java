package argmap.bench;

import java.util.Locale;

/** Counts of what was found, what was said and what was there. */
final class Score {
    private int right;
    private int said;
    private int there;

    void add(int nowRight, int nowSaid, int nowThere) {
        right += nowRight;
        said += nowSaid;
        there += nowThere;
    }

    void add(Score other) {
        add(other.right, other.said, other.there);
    }

    double precision() {
        return said == 0 ? 0 : (double) right / said;
    }

    double recall() {
        return there == 0 ? 0 : (double) right / there;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    String asF1() {
        return String.format(Locale.ROOT, "F1 %.3f (P %.3f, R %.3f)", f1(), precision(), recall());
    }

    String asShare() {
        return right + " of " + there;
    }
}
