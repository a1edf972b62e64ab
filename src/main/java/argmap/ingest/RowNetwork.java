package argmap.ingest;

import java.util.Arrays;

/**
 * How likely each row is of each kind, from the signs of the row, of the rows about it and of its
 * page above and below: a small feed-forward network.
 *
 * <p>Each row's signs are embedded and added up ({@link #NEAR} numbers, rectified); the row, the
 * rows up to {@link #REACH} before and behind it and the means of up to {@link #SURROUNDINGS} rows
 * of the same page above and below are weighed into a second layer, and that into one score a kind
 * (softmax). Weights are learned by {@code RowTrainer} in the test sources; {@link RowCommittee}
 * asks several such networks.
 */
final class RowNetwork {
    /** Numbers that stand for one row. */
    static final int NEAR = 32;

    /** Numbers that stand for a row among its neighbours. */
    static final int WIDE = 48;

    /** Rows before and behind that are seen one by one. */
    static final int REACH = 3;

    /** Rows of the page above, and below, that are seen as a mean. */
    static final int SURROUNDINGS = 24;

    /** The row's neighbours one by one, then the mean above and the mean below. */
    static final int PLACES = 2 * REACH + 3;

    static final int KINDS = RowKind.COUNT;

    static final int BIAS = RowSign.COUNT * NEAR;
    static final int SECOND = BIAS + NEAR;
    static final int SECOND_BIAS = SECOND + PLACES * NEAR * WIDE;
    static final int OUT = SECOND_BIAS + WIDE;
    static final int OUT_BIAS = OUT + WIDE * KINDS;
    static final int ORDER = OUT_BIAS + KINDS;
    static final int SIZE = ORDER + RowSign.COUNT * WIDE;

    /** No row alone makes a reading less likely than this, in nats: 1 in 1,100. */
    static final float CAP = 7;

    private final float[] weights;
    private final float[] hidden = new float[WIDE];

    RowNetwork(float[] weights) {
        if (weights.length != SIZE) {
            throw new IllegalArgumentException(weights.length + " weights for " + SIZE);
        }
        this.weights = weights;
    }

    /**
     * The logarithm of the probability of each kind that a row may be.
     *
     * @param seen what is seen of all rows without knowing how those before were read, {@link
     *     #WIDE} a row
     * @param steps steps of signs that depend on the rows before
     * @param may the kinds that come into question, one bit each
     * @param scores one for each kind, in nats
     */
    void kinds(float[] seen, int row, int[] steps, int size, int may, float[] scores) {
        float[] wide = hidden;
        System.arraycopy(seen, row * WIDE, wide, 0, WIDE);
        for (int i = 0; i < size; i++) {
            int from = ORDER + steps[i] * WIDE;
            for (int k = 0; k < WIDE; k++) {
                wide[k] += weights[from + k];
            }
        }
        System.arraycopy(weights, OUT_BIAS, scores, 0, KINDS);
        for (int i = 0; i < WIDE; i++) {
            float value = wide[i];
            if (value > 0) {
                for (int k = 0; k < KINDS; k++) {
                    scores[k] += value * weights[OUT + i * KINDS + k];
                }
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < KINDS; k++) {
            if ((may >> k & 1) != 0) {
                most = Math.max(most, scores[k]);
            }
        }
        double sum = 0;
        for (int k = 0; k < KINDS; k++) {
            sum += (may >> k & 1) != 0 ? Math.exp(scores[k] - most) : 0;
        }
        float log = (float) (most + Math.log(sum));
        for (int k = 0; k < KINDS; k++) {
            scores[k] = Math.max(-CAP, scores[k] - log);
        }
    }

    void near(int[] steps, int size, float[] to, int at) {
        System.arraycopy(weights, BIAS, to, at, NEAR);
        for (int i = 0; i < size; i++) {
            int from = steps[i] * NEAR;
            for (int k = 0; k < NEAR; k++) {
                to[at + k] += weights[from + k];
            }
        }
        for (int k = 0; k < NEAR; k++) {
            to[at + k] = Math.max(0, to[at + k]);
        }
    }

    /** The rows of a page above (-1) or below (1) a row that its mean is of: first and end. */
    static int[] span(RowFacts facts, int row, int way) {
        int page = facts.page[row];
        int from = way < 0 ? Math.max(0, row - SURROUNDINGS) : row + 1;
        int to = way < 0 ? row : Math.min(facts.count, row + 1 + SURROUNDINGS);
        while (from < to && facts.page[from] != page) {
            from++;
        }
        while (to > from && facts.page[to - 1] != page) {
            to--;
        }
        return new int[] {from, to};
    }

    static void mean(float[] near, RowFacts facts, int row, int way, float[] mean) {
        Arrays.fill(mean, 0);
        int[] span = span(facts, row, way);
        for (int r = span[0]; r < span[1]; r++) {
            for (int k = 0; k < NEAR; k++) {
                mean[k] += near[r * NEAR + k];
            }
        }
        float share = 1f / Math.max(1, span[1] - span[0]);
        for (int k = 0; k < NEAR; k++) {
            mean[k] *= share;
        }
    }

    /** What is seen of a row among its neighbours, from what is seen of each by itself. */
    void wide(float[] near, RowFacts facts, int row, float[] above, float[] below, float[] to) {
        System.arraycopy(weights, SECOND_BIAS, to, row * WIDE, WIDE);
        for (int place = 0; place < PLACES - 2; place++) {
            int other = row + place - REACH;
            if (other >= 0 && other < facts.count) {
                weigh(near, other * NEAR, place, to, row * WIDE);
            }
        }
        weigh(above, 0, PLACES - 2, to, row * WIDE);
        weigh(below, 0, PLACES - 1, to, row * WIDE);
    }

    private void weigh(float[] from, int at, int place, float[] to, int start) {
        int first = SECOND + place * NEAR * WIDE;
        for (int i = 0; i < NEAR; i++) {
            float value = from[at + i];
            if (value != 0) {
                int w = first + i * WIDE;
                for (int k = 0; k < WIDE; k++) {
                    to[start + k] += value * weights[w + k];
                }
            }
        }
    }
}
