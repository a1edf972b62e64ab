package argmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/**
 * Circles of support: sets of claims and arguments each of which leads to every other. Kosaraju's
 * algorithm from JGraphT, O(V+E); its Gabow recurses and overflows on long chains.
 */
final class Circles {
    private Circles() {}

    /** The circles by their first member, the members in the graph's order. */
    static <V> List<List<V>> of(Graph<V, ?> supports) {
        Map<V, Integer> order = new HashMap<>();
        supports.vertexSet().forEach(vertex -> order.put(vertex, order.size()));
        Comparator<V> inOrder = Comparator.comparing(vertex -> order.getOrDefault(vertex, 0));
        List<List<V>> circles = new ArrayList<>();
        for (Set<V> set :
                new KosarajuStrongConnectivityInspector<>(supports).stronglyConnectedSets()) {
            V any = set.iterator().next();
            if (set.size() > 1 || supports.containsEdge(any, any)) {
                List<V> circle = new ArrayList<>(set);
                circle.sort(inOrder);
                circles.add(circle);
            }
        }
        circles.sort(Comparator.comparing(circle -> circle.get(0), inOrder));
        return circles;
    }
}
