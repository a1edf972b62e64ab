package argmap.analysis;

import org.jgrapht.Graph;

/**
 * The stable extensions: sets of arguments that do not attack each other and attack all the rest,
 * so that nothing is left open. There may be none (one argument that attacks itself) or
 * exponentially many.
 *
 * <p>Dung, Artificial Intelligence 77(2), 1995, definition 13. Searched like {@link
 * PreferredExtensions}, but every argument not taken must be attacked. Exponential at worst; stops
 * at a limit and says so.
 */
public final class StableExtensions {
    private StableExtensions() {}

    /**
     * Finds them.
     *
     * @param attacks an edge {@code a -> b} means that a attacks b
     * @param most sets to stop at, at least 1
     */
    public static <A> Extensions<A> of(Graph<A, ?> attacks, int most) {
        return LabelSearch.run(attacks, LabelSearch.Goal.STABLE, most);
    }
}
