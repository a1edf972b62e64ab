package argmap.ingest.marks;

import java.util.Arrays;

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

    /** For each note the first gap that its mark cannot stand at any more, ascending. */
    private final int[] ends;

    private final int[] low;
    private final int[] high;

    /** The states that the gap before led to, of which those that have ended are brought up. */
    private final int[] lowBefore;

    private final int[] highBefore;
    private final double[][] forward;
    private double logTotal;

    /** For each gap, from the lowest state on, how well each note goes with it. */
    private final double[][] fits;

    /** For each gap, from the lowest state on, how likely that note is given to it. */
    private final double[][] given;

    private final double[] lostOf;

    MarkLattice(int gaps, double[] lost, Fit fit) {
        this(gaps, lost, new int[0], fit);
    }

    /**
     * @param ends for each note the first gap that its mark cannot stand at any more, ascending;
     *     empty where all may stand anywhere
     */
    MarkLattice(int gaps, double[] lost, int[] ends, Fit fit) {
        this.ends = ends;
        this.gaps = gaps;
        this.notes = lost.length;
        this.lost = lost;
        this.fit = fit;
        this.low = new int[gaps + 1];
        this.high = new int[gaps + 1];
        this.lowBefore = new int[gaps + 1];
        this.highBefore = new int[gaps + 1];
        this.forward = new double[gaps + 1][];
        this.given = new double[gaps][];
        this.fits = new double[gaps][];
        this.lostOf = new double[notes];
        forward();
        backward();
    }

    private void forward() {
        forward[0] = new double[] {1};
        double[] next = new double[2 * WIDEST + 2];
        double[] scratch = new double[2 * WIDEST + 2];
        int ended = 0;
        for (int g = 0; g < gaps; g++) {
            while (ended < ends.length && ends[ended] <= g) {
                ended++;
            }
            lowBefore[g] = low[g];
            highBefore[g] = high[g];
            if (ended > low[g]) {
                bringUp(g, ended);
            }
            int lo = low[g];
            int hi = high[g];
            int top = Math.min(notes, Math.max(hi + 1, Math.min(notes, lo + WIDEST)));
            double[] now = forward[g];
            Arrays.fill(next, 0, top - lo + 1, 0);
            double reach = 0;
            int used = 0;
            for (int j = lo; j < top; j++) {
                reach = (j <= hi ? now[j - lo] : 0) + (j > lo ? lost[j - 1] * reach : 0);
                if (j > hi && reach < BEAM) {
                    break;
                }
                scratch[used] = fit.at(g, j);
                next[j + 1 - lo] += reach * scratch[used++];
            }
            top = lo + used;
            fits[g] = Arrays.copyOf(scratch, used);
            double best = 0;
            for (int j = lo; j <= top; j++) {
                next[j - lo] += j <= hi ? now[j - lo] : 0;
                best = Math.max(best, next[j - lo]);
            }
            keep(g + 1, lo, top, next, best);
        }
        for (int k = high[gaps]; k < notes; k++) {
            logTotal += Math.log(lost[k]);
        }
        double[] rest = rest();
        double total = 0;
        for (int i = 0; i < rest.length; i++) {
            total += forward[gaps][i] * rest[i];
        }
        logTotal += Math.log(total);
    }

    /** States of notes that have ended without a mark pay for it. */
    private void bringUp(int g, int ended) {
        int to = Math.max(ended, high[g]);
        double[] now = forward[g];
        double[] next = new double[to - ended + 1];
        double carried = 0;
        double most = 0;
        for (int k = low[g]; k <= to; k++) {
            double here = k <= high[g] ? now[k - low[g]] : 0;
            carried = k > low[g] && k <= ended ? carried * lost[k - 1] + here : here;
            // What is carried is nothing to the least state that is kept.
            carried = Math.max(carried, k < ended ? Double.MIN_NORMAL : 0);
            if (k >= ended) {
                next[k - ended] = carried;
                most = Math.max(most, carried);
            }
        }
        for (int i = 0; i < next.length; i++) {
            next[i] /= most;
        }
        logTotal += Math.log(most);
        forward[g] = next;
        low[g] = ended;
        high[g] = to;
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

    /** What the last states pay for notes without a mark, against the highest of them. */
    private double[] rest() {
        double[] rest = new double[high[gaps] - low[gaps] + 1];
        rest[rest.length - 1] = 1;
        for (int i = rest.length - 2; i >= 0; i--) {
            rest[i] = rest[i + 1] * lost[low[gaps] + i];
        }
        return rest;
    }

    private void backward() {
        int last = gaps;
        double[] after = rest();
        Arrays.fill(lostOf, 1);
        for (int g = gaps - 1; g >= 0; g--) {
            int lo = low[g];
            int hi = high[g];
            int lo2 = g + 1 < gaps ? lowBefore[g + 1] : low[last];
            int hi2 = g + 1 < gaps ? highBefore[g + 1] : high[last];
            double[] before = new double[hi - lo + 1];
            double[] here = new double[Math.max(0, Math.min(notes, hi2) - lo)];
            double going = 0;
            for (int j = Math.min(notes, hi2) - 1; j >= lo; j--) {
                double follows = j + 1 >= lo2 && j + 1 <= hi2 ? after[j + 1 - lo2] : 0;
                double step = follows == 0 ? 0 : fits[g][j - lo] * follows;
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
            after = lo > lowBefore[g] ? takenDown(g, before) : before;
        }
    }

    /** The same for what comes after a gap, in the states that the gap before led to. */
    private double[] takenDown(int g, double[] before) {
        double[] down = new double[highBefore[g] - lowBefore[g] + 1];
        double carried = before[0];
        for (int k = low[g]; k >= lowBefore[g]; k--) {
            carried *= k < low[g] ? lost[k] : 1;
            carried = Math.max(carried, Double.MIN_NORMAL);
            if (k <= highBefore[g]) {
                down[k - lowBefore[g]] = carried;
            }
        }
        for (int k = low[g] + 1; k <= highBefore[g]; k++) {
            down[k - lowBefore[g]] = before[k - low[g]];
        }
        double most = Arrays.stream(down).max().orElse(1);
        for (int i = 0; i < down.length; i++) {
            down[i] /= most;
        }
        return down;
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

    /** How well a note goes with a gap, for states that were not dropped. */
    double fit(int gap, int note) {
        return fits[gap][note - low[gap]];
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
