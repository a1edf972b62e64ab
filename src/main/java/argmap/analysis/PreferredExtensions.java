package argmap.analysis;

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
 */
public final class PreferredExtensions {
    private PreferredExtensions() {}

    /**
     * Finds them.
     *
     * @param attacks an edge {@code a -> b} means that a attacks b
     * @param most sets to stop at, at least 1
     */
    public static <A> Extensions<A> of(Graph<A, ?> attacks, int most) {
        return LabelSearch.run(attacks, LabelSearch.Goal.PREFERRED, most);
    }
}
