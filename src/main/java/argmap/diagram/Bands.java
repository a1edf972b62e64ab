package argmap.diagram;

import argmap.graph.MapEdge;
import argmap.graph.MapNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * Keeps a layered picture from growing too wide: where what bears on one node would take more than
 * so many columns, it is put in several bands, one below the other. Each band hangs on edges that
 * are long enough to pass the bands above it (for single leaves Graphviz's own {@code unflatten}
 * does the same).
 *
 * <p>Takes time linear in nodes and edges. Works on the tree in which each node hangs on the first
 * node it bears on; other edges keep their usual length.
 *
 * @param lengths ranks that an edge spans, where it is more than one
 * @param columns the widest band, in boxes
 * @param ranks the tallest stack, in boxes
 */
record Bands(Map<MapEdge, Integer> lengths, int columns, int ranks) {

    /** The part of the picture below and with a node: its width and height in boxes. */
    private record Extent(int columns, int ranks) {}

    /** Bands no wider than {@code most} boxes, where that can be had. */
    static Bands of(Graph<MapNode, MapEdge> graph, int most) {
        Map<MapNode, List<MapEdge>> children = new LinkedHashMap<>();
        List<MapNode> order = breadthFirst(graph, children);
        Map<MapNode, Extent> extents = new HashMap<>();
        Map<MapEdge, Integer> lengths = new HashMap<>();
        int columns = 0;
        int ranks = 0;
        for (int i = order.size() - 1; i >= 0; i--) {
            MapNode node = order.get(i);
            Extent extent =
                    band(graph, children.getOrDefault(node, List.of()), most, extents, lengths);
            extents.put(node, extent);
            if (graph.outDegreeOf(node) == 0) {
                columns += extent.columns();
                ranks = Math.max(ranks, extent.ranks());
            }
        }
        return new Bands(lengths, Math.max(1, columns), Math.max(1, ranks));
    }

    private static Extent band(
            Graph<MapNode, MapEdge> graph,
            List<MapEdge> children,
            int most,
            Map<MapNode, Extent> extents,
            Map<MapEdge, Integer> lengths) {
        int above = 1;
        int widest = 1;
        int used = 0;
        int tallest = 0;
        for (MapEdge child : children) {
            Extent extent = extents.getOrDefault(graph.getEdgeSource(child), new Extent(1, 1));
            if (used > 0 && used + extent.columns() > most) {
                above += tallest;
                used = 0;
                tallest = 0;
            }
            if (above > 1) {
                lengths.put(child, above);
            }
            used += extent.columns();
            widest = Math.max(widest, used);
            tallest = Math.max(tallest, extent.ranks());
        }
        return new Extent(widest, above + tallest);
    }

    /** The nodes from the top down, and the edges by which each node's children hang on it. */
    private static List<MapNode> breadthFirst(
            Graph<MapNode, MapEdge> graph, Map<MapNode, List<MapEdge>> children) {
        Set<MapNode> seen = new LinkedHashSet<>();
        List<MapNode> order = new ArrayList<>();
        List<MapNode> starts = new ArrayList<>();
        graph.vertexSet().stream().filter(n -> graph.outDegreeOf(n) == 0).forEach(starts::add);
        starts.addAll(graph.vertexSet()); // circles have no top
        for (MapNode start : starts) {
            if (!seen.add(start)) {
                continue;
            }
            int next = order.size();
            order.add(start);
            while (next < order.size()) {
                MapNode node = order.get(next++);
                List<MapEdge> hanging = new ArrayList<>();
                for (MapEdge edge : graph.incomingEdgesOf(node)) {
                    MapNode child = graph.getEdgeSource(edge);
                    if (seen.add(child)) {
                        hanging.add(edge);
                        order.add(child);
                    }
                }
                children.put(node, hanging);
            }
        }
        return order;
    }
}
