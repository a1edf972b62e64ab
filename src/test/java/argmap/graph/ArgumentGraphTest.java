package argmap.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.graph.MapNode.CitationNode;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class ArgumentGraphTest {
    private static final GroundedMap GROUNDED = Sample.grounded();

    /** The places on the way from a work up to the claims, as the source has them. */
    private static List<String> chain(Graph<MapNode, MapEdge> graph, MapNode from) {
        List<String> words = new ArrayList<>();
        for (MapEdge edge : graph.outgoingEdgesOf(from)) {
            words.add(edge.kind() + ": " + GROUNDED.document().source().text(edge.place()));
            if (edge.kind() != MapEdge.Kind.EVIDENCE) {
                words.addAll(chain(graph, graph.getEdgeTarget(edge)));
            }
        }
        return words;
    }

    @Test
    void worksReachClaimsThroughCitationsNotesAndParagraphs() {
        Graph<MapNode, MapEdge> graph = ArgumentGraph.withCitations(GROUNDED);
        MapNode ullman =
                graph.vertexSet().stream()
                        .filter(node -> node instanceof MapNode.WorkNode)
                        .findFirst()
                        .orElseThrow();
        List<String> chain = chain(graph, ullman);
        assertEquals("CITED_IN: Ullman, Lease & Law, 3:251-59", chain.get(0));
        assertEquals("STANDS_IN: Ullman, Lease & Law, 3:251-59", chain.get(1));
        assertTrue(chain.get(2).startsWith("BACKS: "), chain.toString());
        assertTrue(chain.contains("EVIDENCE: The rent was due on \"Monday\""), chain.toString());
    }

    @Test
    void aCitationThatLeadsNowhereStandsInItsNoteAllTheSame() {
        GroundedMap lost =
                new GroundedMap(
                        GROUNDED.map(),
                        GROUNDED.document(),
                        new argmap.document.Works(
                                GROUNDED.works().citations().stream()
                                        .map(c -> c.withWork(""))
                                        .toList(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        GROUNDED.evidence());
        Graph<MapNode, MapEdge> graph = ArgumentGraph.withCitations(lost);
        List<MapNode> citations =
                graph.vertexSet().stream().filter(n -> n instanceof CitationNode).toList();
        assertTrue(!citations.isEmpty());
        assertTrue(citations.stream().allMatch(n -> graph.inDegreeOf(n) == 0));
        assertTrue(citations.stream().allMatch(n -> graph.outDegreeOf(n) == 1));
    }

    @Test
    void thePlainGraphHasNoCitationsAndNoPlaces() {
        Graph<MapNode, MapEdge> graph = ArgumentGraph.of(GROUNDED);
        assertTrue(graph.vertexSet().stream().noneMatch(n -> n instanceof CitationNode));
        assertTrue(graph.edgeSet().stream().allMatch(e -> e.place().equals(MapEdge.NOWHERE)));
    }
}
