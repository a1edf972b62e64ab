package argmap.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class ArgumentGraphTest {
    private static final GroundedMap GROUNDED = Sample.grounded();

    /** What the edges say on the way from a work up to the claims. */
    private static List<MapEdge.Kind> chain(Graph<MapNode, MapEdge> graph, MapNode from) {
        List<MapEdge.Kind> kinds = new ArrayList<>();
        for (MapEdge edge : graph.outgoingEdgesOf(from)) {
            kinds.add(edge.kind());
            if (edge.kind() != MapEdge.Kind.EVIDENCE) {
                kinds.addAll(chain(graph, graph.getEdgeTarget(edge)));
            }
        }
        return kinds;
    }

    @Test
    void worksReachClaimsThroughNotesAndParagraphs() {
        Graph<MapNode, MapEdge> graph = ArgumentGraph.of(GROUNDED);
        MapNode ullman =
                graph.vertexSet().stream()
                        .filter(node -> node instanceof MapNode.WorkNode)
                        .findFirst()
                        .orElseThrow();
        List<MapEdge.Kind> chain = chain(graph, ullman);
        assertEquals(
                List.of(MapEdge.Kind.CITED_IN, MapEdge.Kind.BACKS, MapEdge.Kind.EVIDENCE),
                chain.subList(0, 3));
    }
}
