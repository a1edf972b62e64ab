package argmap.analysis;

import java.util.BitSet;

/**
 * The labels of a search for extensions, with a trail to take them back. A label forces others:
 * what an argument taken attacks is out, what attacks it must be out, and of that one attacker has
 * to be taken.
 */
final class LabelTrail {
    static final byte BLANK = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    /** Attacks something taken, and nothing taken attacks it yet. */
    static final byte MUST_BE_OUT = 3;

    static final byte UNDECIDED = 4;

    private final int[][] attacks;
    private final int[][] attackers;
    private final byte[] labels;
    private final int[] blankAttackers;
    private final int[] attackersNotOut;
    private final IntStack trail = new IntStack();
    private final IntStack toCheck = new IntStack();
    private long work;

    LabelTrail(AttackArrays<?> arrows) {
        this.attacks = arrows.out();
        this.attackers = arrows.in();
        this.labels = new byte[arrows.size()];
        this.blankAttackers = new int[arrows.size()];
        this.attackersNotOut = new int[arrows.size()];
        for (int v = 0; v < arrows.size(); v++) {
            blankAttackers[v] = attackers[v].length;
            attackersNotOut[v] = attackers[v].length;
        }
    }

    int size() {
        return labels.length;
    }

    long work() {
        return work;
    }

    int mark() {
        return trail.size();
    }

    /** What attacks itself can never be taken; what nothing attacks is. */
    boolean begin() {
        for (int v = 0; v < labels.length; v++) {
            for (int attacked : attacks[v]) {
                if (attacked == v && labels[v] == BLANK) {
                    set(v, UNDECIDED);
                }
            }
        }
        for (int v = 0; v < labels.length; v++) {
            toCheck.push(v);
        }
        return settle();
    }

    boolean take(int v) {
        return in(v) && settle();
    }

    boolean leave(int v) {
        set(v, UNDECIDED);
        return settle();
    }

    /** The first argument from here on without a label; -1 where all have one. */
    int nextBlank(int from) {
        for (int v = from; v < labels.length; v++) {
            if (labels[v] == BLANK) {
                work += v - from;
                return v;
            }
        }
        work += labels.length - from;
        return -1;
    }

    BitSet taken() {
        BitSet taken = new BitSet(labels.length);
        for (int v = 0; v < labels.length; v++) {
            taken.set(v, labels[v] == IN);
        }
        return taken;
    }

    boolean staysWithin(BitSet set) {
        for (int v = 0; v < labels.length; v++) {
            if (labels[v] <= IN && !set.get(v)) {
                return false;
            }
        }
        return true;
    }

    void undo(int mark) {
        toCheck.clear();
        while (trail.size() > mark) {
            byte before = (byte) trail.pop();
            int v = trail.pop();
            count(v, labels[v], before);
            labels[v] = before;
        }
    }

    private void set(int v, byte label) {
        trail.push(v);
        trail.push(labels[v]);
        count(v, labels[v], label);
        labels[v] = label;
        toCheck.push(v);
        for (int attacked : attacks[v]) {
            toCheck.push(attacked);
        }
    }

    private void count(int v, byte before, byte after) {
        int blank = (after == BLANK ? 1 : 0) - (before == BLANK ? 1 : 0);
        int notOut = (before == OUT ? 1 : 0) - (after == OUT ? 1 : 0);
        for (int attacked : attacks[v]) {
            blankAttackers[attacked] += blank;
            attackersNotOut[attacked] += notOut;
        }
        work += 1 + attacks[v].length;
    }

    private boolean in(int v) {
        set(v, IN);
        for (int attacked : attacks[v]) {
            if (labels[attacked] == IN) {
                return false;
            }
            if (labels[attacked] != OUT) {
                set(attacked, OUT);
            }
        }
        for (int attacker : attackers[v]) {
            if (labels[attacker] == IN) {
                return false;
            }
            if (labels[attacker] == BLANK || labels[attacker] == UNDECIDED) {
                set(attacker, MUST_BE_OUT);
            }
        }
        return true;
    }

    /** Follows what the labels force; false where they contradict each other. */
    private boolean settle() {
        while (!toCheck.isEmpty()) {
            int v = toCheck.pop();
            boolean lacking = labels[v] == MUST_BE_OUT && blankAttackers[v] <= 1;
            if (lacking && blankAttackers[v] == 0) {
                return false;
            }
            int forced = lacking ? blankAttacker(v) : -1;
            if (labels[v] == BLANK && attackersNotOut[v] == 0) {
                forced = v;
            }
            if (forced >= 0 && !in(forced)) {
                return false;
            }
        }
        return true;
    }

    private int blankAttacker(int v) {
        for (int attacker : attackers[v]) {
            if (labels[attacker] == BLANK) {
                return attacker;
            }
        }
        return -1;
    }
}
