package argmap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;

/**
 * A directed JGraphT graph as arrays, its vertices numbered in the graph's order: the algorithms
 * here visit each edge many times, and a lookup by hash for each would take most of their time.
 * Parallel edges are one.
 *
 * @param out for each vertex where its edges lead, in the graph's order
 * @param in for each vertex where the edges to it start
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; it lives within one call
record AttackArrays<V>(List<V> vertices, int[][] out, int[][] in) {

    static <V, E> AttackArrays<V> of(Graph<V, E> graph) {
        List<V> vertices = new ArrayList<>(graph.vertexSet());
        Map<V, Integer> numbers = new HashMap<>(2 * vertices.size());
        for (V vertex : vertices) {
            numbers.put(vertex, numbers.size());
        }
        int[][] ends = new int[graph.edgeSet().size()][];
        int count = 0;
        for (E edge : graph.edgeSet()) {
            ends[count++] =
                    new int[] {
                        number(numbers, graph.getEdgeSource(edge)),
                        number(numbers, graph.getEdgeTarget(edge))
                    };
        }
        return new AttackArrays<>(
                vertices,
                single(lists(vertices.size(), ends, 0, 1)),
                single(lists(vertices.size(), ends, 1, 0)));
    }

    private static <V> int number(Map<V, Integer> numbers, V vertex) {
        return numbers.getOrDefault(vertex, -1);
    }

    /** For each vertex at one end of an edge, the vertices at the other. */
    private static int[][] lists(int size, int[][] ends, int here, int there) {
        int[] degree = new int[size];
        for (int[] edge : ends) {
            degree[edge[here]]++;
        }
        int[][] lists = new int[size][];
        for (int v = 0; v < size; v++) {
            lists[v] = new int[degree[v]];
        }
        for (int[] edge : ends) {
            int[] list = lists[edge[here]];
            list[list.length - degree[edge[here]]--] = edge[there];
        }
        return lists;
    }

    /** Each neighbour once, where it stands first. */
    private static int[][] single(int[][] lists) {
        int[] seenBy = new int[lists.length];
        Arrays.fill(seenBy, -1);
        for (int v = 0; v < lists.length; v++) {
            int kept = 0;
            for (int neighbour : lists[v]) {
                if (seenBy[neighbour] != v) {
                    seenBy[neighbour] = v;
                    lists[v][kept++] = neighbour;
                }
            }
            lists[v] = kept == lists[v].length ? lists[v] : Arrays.copyOf(lists[v], kept);
        }
        return lists;
    }

    int size() {
        return vertices.size();
    }
}
