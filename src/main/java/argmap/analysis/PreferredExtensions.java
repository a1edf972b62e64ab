package argmap.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * The preferred extensions: the largest sets of arguments that do not attack each other and attack
 * all that attacks them; each is one way to take sides consistently. At least one always exists, it
 * may be empty, and there may be exponentially many: n pairs that attack each other have 2^n.
 *
 * <p>Dung, Artificial Intelligence 77(2), 1995, definition 7; found by labels as in Nofal,
 * Atkinson, Dunne, "Algorithms for decision problems in argument systems under preferred
 * semantics", Artificial Intelligence 207, 2014. Exponential at worst, so the search stops at a
 * number of sets or an amount of work and says so. Memory is O(V+E) beside the sets, and no depth
 * of the graph can overflow the stack.
 *
 * <p>The search takes an argument or leaves it, follows what that forces, and goes back where it
 * cannot work. Taking comes first, so a set found later is never larger than one found earlier and
 * need only be compared with those. What was labelled stands on a trail instead of the call stack.
 */
final class PreferredExtensions {
    /** Label changes and comparisons: about two seconds, then the search stops with what it has. */
    private static final long MOST_WORK = 100_000_000;

    private final LabelTrail labels;
    private final int most;
    private final List<BitSet> found = new ArrayList<>();
    private final IntStack choices = new IntStack();
    private final IntStack marks = new IntStack();
    private long compared;

    private PreferredExtensions(LabelTrail labels, int most) {
        this.labels = labels;
        this.most = most;
    }

    /**
     * Sets of arguments that can be held together.
     *
     * @param sets in the order they were found
     * @param complete false where the search stopped at its limit: there may be more
     */
    record Extensions<A>(List<Set<A>> sets, boolean complete) {
        Extensions {
            sets = List.copyOf(sets);
        }
    }

    /**
     * Finds them.
     *
     * @param attacks an edge {@code a -> b} means that a attacks b
     * @param most sets to stop at, at least 1
     */
    static <A> Extensions<A> of(Graph<A, ?> attacks, int most) {
        AttackArrays<A> arrows = AttackArrays.of(attacks);
        PreferredExtensions search = new PreferredExtensions(new LabelTrail(arrows), most);
        boolean complete = search.run();
        List<Set<A>> sets = new ArrayList<>();
        for (BitSet set : search.found) {
            Set<A> extension = new LinkedHashSet<>();
            set.stream().forEach(v -> extension.add(arrows.vertices().get(v)));
            sets.add(extension);
        }
        return new Extensions<>(sets, complete);
    }

    /** False where a limit ended it. */
    private boolean run() {
        boolean works = labels.begin();
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
                works = labels.leave(choice) && !isKnown();
                from = 0;
            }
            if (!works) {
                return true;
            }
        }
    }

    /** Whether all that could still be taken lies in a set found before. */
    private boolean isKnown() {
        for (BitSet set : found) {
            compared += labels.size();
            if (labels.staysWithin(set)) {
                return true;
            }
        }
        return false;
    }
}
