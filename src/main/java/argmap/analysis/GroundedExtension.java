package argmap.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;

/**
 * The grounded extension: the most sceptical set of arguments that can be accepted together. It
 * starts from the arguments nobody attacks and adds, until nothing changes, each argument all of
 * whose attackers are attacked by the set. Unique, always exists, may be empty.
 *
 * <p>Dung, "On the acceptability of arguments and its fundamental role in nonmonotonic reasoning,
 * logic programming and n-person games", Artificial Intelligence 77(2), 1995, definition 20. An
 * argument is labelled when its last open attacker is, so each edge is looked at twice: O(V+E).
 * Accepts any directed graph, with loops and parallel edges. Results keep the graph's vertex order.
 *
 * <pre>{@code
 * Map<String, Standing> standings = GroundedExtension.standings(attacks);
 * }</pre>
 */
final class GroundedExtension {
    private GroundedExtension() {}

    /**
     * Each argument: in the extension, attacked by it, or neither.
     *
     * @param attacks an edge {@code a -> b} means that a attacks b
     */
    static <A> Map<A, Standing> standings(Graph<A, ?> attacks) {
        AttackArrays<A> arrows = AttackArrays.of(attacks);
        Standing[] standing = standings(arrows);
        Map<A, Standing> all = new LinkedHashMap<>();
        for (int v = 0; v < arrows.size(); v++) {
            all.put(arrows.vertices().get(v), standing[v]);
        }
        return all;
    }

    private static Standing[] standings(AttackArrays<?> arrows) {
        int size = arrows.size();
        Standing[] standing = new Standing[size];
        Arrays.fill(standing, Standing.UNDECIDED);
        int[] open = new int[size]; // attackers not yet rejected
        int[] accepted = new int[size];
        int count = 0;
        for (int v = 0; v < size; v++) {
            open[v] = arrows.in()[v].length;
            if (open[v] == 0) {
                standing[v] = Standing.ACCEPTED;
                accepted[count++] = v;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int attacked : arrows.out()[accepted[next]]) {
                if (standing[attacked] == Standing.REJECTED) {
                    continue;
                }
                standing[attacked] = Standing.REJECTED;
                for (int freed : arrows.out()[attacked]) {
                    if (--open[freed] == 0 && standing[freed] == Standing.UNDECIDED) {
                        standing[freed] = Standing.ACCEPTED;
                        accepted[count++] = freed;
                    }
                }
            }
        }
        return standing;
    }
}
