package argmap.ingest.marks;

import argmap.ingest.marks.CalledNote.Reach;

/**
 * How a book sets its marks and how well they can be read in this copy: what its marks look like,
 * what they stand behind, how many are lost; each against the habit of all books, in nats and
 * capped.
 */
final class MarkHabits {
    private static final double MOST = 2.5;
    private static final double PRIOR = 3;

    private final double[] attach = new double[MarkCandidate.ATTACHMENTS];
    private final double[] before = new double[MarkFeatures.BEFORES];
    private final double[] shape = new double[MarkFeatures.SHAPES];
    private final double[] behind = new double[3];
    private final double[] lost = new double[2];
    private final double[] print = new double[MarkPrint.KINDS];
    private final double[] places = new double[Reach.LATER + 1];

    /** How many gaps are such a place for a note, all notes together. */
    private final double[] areas = new double[Reach.LATER + 1];

    private boolean neutral = true;

    /**
     * Where marks are expected before any is known, as shares of one: at the page's foot or at the
     * chapter's end, in the text before the note. A habit of the book overrules it after a few
     * marks.
     */
    private static final double[] EXPECTED = {0.55, 0.2, 0.05, 0.18, 0.02, 0};

    /** The most that a place speaks against a mark, in nats. */
    private static final double FARTHEST = -9;

    /** No habit known. */
    static MarkHabits none() {
        return new MarkHabits();
    }

    void count(MarkCandidate c, double weight) {
        attach[c.attach()] += weight;
        before[c.before()] += weight;
        shape[c.shape()] += weight;
        behind[c.behind()] += weight;
        print[c.print()] += weight;
        lost[0] += weight;
    }

    void countPlace(int place, double weight) {
        places[place] += weight;
    }

    /** How much less likely a mark stands at such a place than where most stand, in nats. */
    double[] places() {
        double[] shares = new double[places.length];
        int usual = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = places[i] + PRIOR * EXPECTED[i];
            usual = shares[i] > shares[usual] ? i : usual;
        }
        double[] costs = new double[places.length];
        for (int i = 0; i < costs.length; i++) {
            double wider = (areas[i] + 1) / (areas[usual] + 1);
            double ratio = shares[i] / shares[usual] / (neutral ? 1 : wider);
            costs[i] = ratio == 0 ? Double.NEGATIVE_INFINITY : cap(Math.log(ratio));
        }
        return costs;
    }

    private static double cap(double cost) {
        return Math.max(FARTHEST, Math.min(0, cost));
    }

    void countArea(int place, double gaps) {
        areas[place] += gaps;
    }

    void countLost(double weight) {
        lost[1] += weight;
    }

    /** Against what is usual. */
    MarkHabits against(MarkHabits usual) {
        MarkHabits habits = new MarkHabits();
        ratio(attach, usual.attach, habits.attach);
        ratio(before, usual.before, habits.before);
        ratio(shape, usual.shape, habits.shape);
        ratio(behind, usual.behind, habits.behind);
        ratio(lost, usual.lost, habits.lost);
        ratio(print, usual.print, habits.print);
        System.arraycopy(places, 0, habits.places, 0, places.length);
        System.arraycopy(areas, 0, habits.areas, 0, areas.length);
        habits.neutral = false;
        return habits;
    }

    private static void ratio(double[] own, double[] usual, double[] out) {
        double n = sum(own);
        double m = sum(usual) + own.length;
        for (int i = 0; i < own.length; i++) {
            double share = (usual[i] + 1) / m;
            double ratio = Math.log((own[i] + PRIOR * share) / (n + PRIOR) / share);
            out[i] = Math.max(-MOST, Math.min(MOST, ratio));
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    double attach(int kind) {
        return neutral ? 0 : attach[kind];
    }

    double before(int kind) {
        return neutral ? 0 : before[kind];
    }

    double shape(int kind) {
        return neutral ? 0 : shape[kind];
    }

    double behind(int kind) {
        return neutral ? 0 : behind[kind];
    }

    double print(int kind) {
        return neutral ? 0 : print[kind];
    }

    double lost() {
        return neutral ? 0 : lost[1];
    }

    double[][] counts() {
        return new double[][] {attach, before, shape, behind, lost, print};
    }
}
