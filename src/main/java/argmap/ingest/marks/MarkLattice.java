package argmap.ingest.marks;

/**
 * All ways to give notes in their order to gaps in theirs, summed up by the forward-backward
 * algorithm (Rabiner, "A tutorial on hidden Markov models", Proc. IEEE 77(2), 1989): after each gap
 * the state is how many notes are done with. A note that no gap is given to pays for its lost mark.
 *
 * <p>States far less likely than the best are dropped, so that time is linear in the text.
 */
final class MarkLattice {
    private static final double BEAM = 1e-8;
    private static final int WIDEST = 128;

    /** How well a note goes with a gap, as a factor: the sum over the gap's candidates. */
    interface Fit {
        double at(int gap, int note);
    }

    private final int gaps;
    private final int notes;
    private final double[] lost;
    private final Fit fit;
    private final int[] low;
    private final int[] high;
    private final double[][] forward;
    private double logTotal;

    /** For each gap, from the lowest state on, how likely that note is given to it. */
    private final double[][] given;

    private final double[] lostOf;

    MarkLattice(int gaps, double[] lost, Fit fit) {
        this.gaps = gaps;
        this.notes = lost.length;
        this.lost = lost;
        this.fit = fit;
        this.low = new int[gaps + 1];
        this.high = new int[gaps + 1];
        this.forward = new double[gaps + 1][];
        this.given = new double[gaps][];
        this.lostOf = new double[notes];
        forward();
        backward();
    }

    private void forward() {
        forward[0] = new double[] {1};
        for (int g = 0; g < gaps; g++) {
            int lo = low[g];
            int hi = high[g];
            int top = Math.min(notes, Math.max(hi + 1, Math.min(notes, lo + WIDEST)));
            double[] now = forward[g];
            double[] next = new double[top - lo + 1];
            double reach = 0;
            for (int j = lo; j < top; j++) {
                reach = (j <= hi ? now[j - lo] : 0) + (j > lo ? lost[j - 1] * reach : 0);
                if (j > hi && reach < BEAM) {
                    break;
                }
                next[j + 1 - lo] += reach * fit.at(g, j);
            }
            double best = 0;
            for (int j = lo; j <= top; j++) {
                next[j - lo] += j <= hi ? now[j - lo] : 0;
                best = Math.max(best, next[j - lo]);
            }
            keep(g + 1, lo, top, next, best);
        }
        double total = 0;
        int hi = high[gaps];
        double rest = 1;
        for (int k = notes; k >= low[gaps]; k--) {
            if (k <= hi) {
                total += forward[gaps][k - low[gaps]] * rest;
            }
            rest *= k > 0 ? lost[k - 1] : 1;
        }
        logTotal += Math.log(Math.max(total, 1e-300));
    }

    private void keep(int g, int lo, int top, double[] next, double best) {
        int from = lo;
        int to = top;
        while (from < to && next[from - lo] < best * BEAM) {
            from++;
        }
        while (to > from && next[to - lo] < best * BEAM) {
            to--;
        }
        to = Math.min(to, from + WIDEST);
        double[] kept = new double[to - from + 1];
        for (int k = from; k <= to; k++) {
            kept[k - from] = next[k - lo] / best;
        }
        logTotal += Math.log(best);
        forward[g] = kept;
        low[g] = from;
        high[g] = to;
    }

    private void backward() {
        int last = gaps;
        double[] after = new double[high[last] - low[last] + 1];
        double rest = 1;
        for (int k = notes; k >= low[last]; k--) {
            if (k <= high[last]) {
                after[k - low[last]] = rest;
            }
            rest *= k > 0 ? lost[k - 1] : 1;
        }
        java.util.Arrays.fill(lostOf, 1);
        for (int g = gaps - 1; g >= 0; g--) {
            int lo = low[g];
            int hi = high[g];
            int lo2 = low[g + 1];
            int hi2 = high[g + 1];
            double[] before = new double[hi - lo + 1];
            double[] here = new double[Math.max(0, Math.min(notes, hi2) - lo)];
            double going = 0;
            for (int j = Math.min(notes, hi2) - 1; j >= lo; j--) {
                double follows = j + 1 >= lo2 && j + 1 <= hi2 ? after[j + 1 - lo2] : 0;
                double step = follows == 0 ? 0 : fit.at(g, j) * follows;
                here[j - lo] = step;
                going = step + lost[j] * going;
                if (j <= hi) {
                    before[j - lo] = going;
                }
            }
            double total = 0;
            double most = 0;
            for (int k = lo; k <= hi; k++) {
                before[k - lo] += k >= lo2 && k <= hi2 ? after[k - lo2] : 0;
                total += forward[g][k - lo] * before[k - lo];
                most = Math.max(most, before[k - lo]);
            }
            double reach = 0;
            for (int j = lo; j < lo + here.length; j++) {
                reach = (j <= hi ? forward[g][j - lo] : 0) + (j > lo ? lost[j - 1] * reach : 0);
                here[j - lo] = total > 0 ? here[j - lo] * reach / total : 0;
                lostOf[j] -= here[j - lo];
            }
            given[g] = here;
            if (most > 0) {
                for (int i = 0; i < before.length; i++) {
                    before[i] /= most;
                }
            }
            after = before;
        }
    }

    /** How likely a note's mark stands at a gap. */
    double given(int gap, int note) {
        int at = note - low[gap];
        return at >= 0 && at < given[gap].length ? given[gap][at] : 0;
    }

    int lowest(int gap) {
        return low[gap];
    }

    int width(int gap) {
        return given[gap].length;
    }

    /** How likely a note's mark stands at no gap. */
    double lost(int note) {
        return Math.max(0, lostOf[note]);
    }

    /** The logarithm of the sum over all ways. */
    double logTotal() {
        return logTotal;
    }
}
