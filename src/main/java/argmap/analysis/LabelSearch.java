package argmap.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * Goes through the ways to take sides: takes an argument or leaves it, follows what that forces,
 * and goes back where it cannot work. Taking comes first, so a set found later is never larger than
 * one found earlier and need only be compared with those. What was labelled stands on a trail
 * instead of the call stack.
 */
final class LabelSearch {
    /** What is looked for. */
    enum Goal {
        PREFERRED,
        STABLE
    }

    /** Label changes and comparisons: about two seconds, then the search stops with what it has. */
    private static final long MOST_WORK = 100_000_000;

    private final LabelTrail labels;
    private final Goal goal;
    private final int most;
    private final List<BitSet> found = new ArrayList<>();
    private final IntStack choices = new IntStack();
    private final IntStack marks = new IntStack();
    private long compared;

    private LabelSearch(LabelTrail labels, Goal goal, int most) {
        this.labels = labels;
        this.goal = goal;
        this.most = most;
    }

    static <A> Extensions<A> run(Graph<A, ?> attacks, Goal goal, int most) {
        AttackArrays<A> arrows = AttackArrays.of(attacks);
        LabelSearch search = new LabelSearch(new LabelTrail(arrows), goal, most);
        boolean complete = search.run();
        List<Set<A>> sets = new ArrayList<>();
        for (BitSet set : search.found) {
            Set<A> extension = new LinkedHashSet<>();
            set.stream().forEach(v -> extension.add(arrows.vertices().get(v)));
            sets.add(extension);
        }
        return new Extensions<>(sets, complete);
    }

    private byte left() {
        return goal == Goal.STABLE ? LabelTrail.MUST_BE_OUT : LabelTrail.UNDECIDED;
    }

    /** False where a limit ended it. */
    private boolean run() {
        boolean works = labels.begin(left());
        int from = 0;
        while (true) {
            if (found.size() == most || labels.work() + compared > MOST_WORK) {
                // Only a tree walked to its end holds no further set.
                return choices.isEmpty() && !works;
            }
            int next = works ? labels.nextBlank(from) : -1;
            if (next >= 0) {
                choices.push(next);
                marks.push(labels.mark());
                works = labels.take(next);
                from = next + 1;
                continue;
            }
            if (works && !isKnown()) {
                found.add(labels.taken());
            }
            works = false;
            while (!works && !choices.isEmpty()) {
                int choice = choices.pop();
                labels.undo(marks.pop());
                works = labels.label(choice, left()) && !isKnown();
                from = 0;
            }
            if (!works) {
                return true;
            }
        }
    }

    /** Whether all that could still be taken lies in a set found before. */
    private boolean isKnown() {
        if (goal == Goal.STABLE) {
            return false;
        }
        for (BitSet set : found) {
            compared += labels.size();
            if (labels.staysWithin(set)) {
                return true;
            }
        }
        return false;
    }
}
