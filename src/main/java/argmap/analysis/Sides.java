package argmap.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Whose side a node is on: what reaches the theses only through an odd number of attacks speaks for
 * an opponent. That such a node does not stand is no weakness of the argument but its strength.
 * Takes time linear in the map.
 */
final class Sides {
    private Sides() {}

    /** What speaks against the theses, in the last resort, and never for them. */
    static <N> Set<N> opposing(
            Graph<N, DefaultEdge> supports, Graph<N, DefaultEdge> attacks, Collection<N> theses) {
        Set<N> with = new HashSet<>();
        Set<N> against = new HashSet<>();
        Deque<N> open = new ArrayDeque<>();
        Deque<Boolean> sides = new ArrayDeque<>();
        for (N thesis : theses) {
            reach(thesis, true, with, open, sides);
        }
        while (!open.isEmpty()) {
            N node = open.removeFirst();
            boolean side = sides.removeFirst();
            for (DefaultEdge edge : supports.incomingEdgesOf(node)) {
                reach(supports.getEdgeSource(edge), side, side ? with : against, open, sides);
            }
            for (DefaultEdge edge : attacks.incomingEdgesOf(node)) {
                reach(attacks.getEdgeSource(edge), !side, side ? against : with, open, sides);
            }
        }
        against.removeAll(with);
        return against;
    }

    private static <N> void reach(
            N node, boolean side, Set<N> reached, Deque<N> open, Deque<Boolean> sides) {
        if (reached.add(node)) {
            open.addLast(node);
            sides.addLast(side);
        }
    }
}
