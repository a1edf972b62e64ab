package argmap.audit;

import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.MapDiagnostic;
import argmap.graph.ArgumentGraph;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.MapEdge;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;

/** Checks a tied map as a whole: what is isolated, unworded, ungrounded or circular. */
public final class MapCheck {
    private MapCheck() {}

    /** What there is to say about the map file, by check and then in the map's order. */
    public static List<Diagnostic> check(GroundedMap grounded) {
        ArgumentMap map = grounded.map();
        Graph<MapNode, MapEdge> graph = ArgumentGraph.of(map);
        List<Diagnostic> found = new ArrayList<>();
        if (map.claims().isEmpty()) {
            found.add(new MapDiagnostic.NoClaims(new Span(0, 0)));
        }
        for (Relation relation : map.relations()) {
            NodeId to = relation.fold(Relation.Between::to, u -> u.inference().argument());
            if (relation.from().equals(to)) {
                found.add(new MapDiagnostic.SelfRelation(relation.span(), to.written()));
            }
        }
        for (MapNode node : graph.vertexSet()) {
            if (graph.degreeOf(node) == 0 && graph.vertexSet().size() > 1) {
                found.add(new MapDiagnostic.IsolatedClaim(span(node), written(node)));
            }
        }
        Set<NodeId> quoted =
                grounded.evidence().stream().map(Evidence::node).collect(Collectors.toSet());
        Set<NodeId> carried = carried(graph, quoted);
        for (Claim claim : map.claims()) {
            if (claim.text().isBlank()) {
                found.add(new MapDiagnostic.ClaimWithoutText(claim.span(), claim.id().written()));
            }
            boolean says =
                    quoted.contains(claim.id())
                            || carried.contains(claim.id())
                            || !claim.annotations().quotations().isEmpty()
                            || claim.annotations().implicit();
            if (!says && !map.info().source().isEmpty()) {
                found.add(new MapDiagnostic.UngroundedClaim(claim.span(), claim.id().written()));
            }
        }
        circles(graph, found);
        return found;
    }

    /** The claims and arguments that something quoted supports, at any depth. */
    private static Set<NodeId> carried(Graph<MapNode, MapEdge> graph, Set<NodeId> quoted) {
        Set<NodeId> carried = new HashSet<>();
        List<MapNode> open =
                new ArrayList<>(
                        graph.vertexSet().stream().filter(n -> quoted.contains(id(n))).toList());
        while (!open.isEmpty()) {
            MapNode node = open.remove(open.size() - 1);
            for (MapEdge edge : graph.outgoingEdgesOf(node)) {
                MapNode above = graph.getEdgeTarget(edge);
                if (isSupport(edge) && carried.add(id(above))) {
                    open.add(above);
                }
            }
        }
        return carried;
    }

    private static void circles(Graph<MapNode, MapEdge> graph, List<Diagnostic> found) {
        Set<MapEdge> support =
                graph.edgeSet().stream().filter(MapCheck::isSupport).collect(Collectors.toSet());
        Graph<MapNode, MapEdge> supports = new AsSubgraph<>(graph, graph.vertexSet(), support);
        // Kosaraju's, because JGraphT's Gabow recurses and overflows on long chains.
        for (Set<MapNode> circle :
                new KosarajuStrongConnectivityInspector<>(supports).stronglyConnectedSets()) {
            if (circle.size() > 1) {
                List<MapNode> inOrder =
                        graph.vertexSet().stream().filter(circle::contains).toList();
                String names =
                        inOrder.stream().map(MapCheck::written).collect(Collectors.joining(", "));
                found.add(new MapDiagnostic.CircularSupport(span(inOrder.get(0)), names));
            }
        }
    }

    private static boolean isSupport(MapEdge edge) {
        return switch (edge.kind()) {
            case SUPPORT, PREMISE, CONCLUSION -> true;
            default -> false;
        };
    }

    private static String written(MapNode node) {
        return id(node).written();
    }

    private static NodeId id(MapNode node) {
        return node.fold(
                new MapNode.Cases<NodeId>(
                        claim -> claim.claim().id(),
                        argument -> argument.argument().id(),
                        MapCheck::noPartOfAMap,
                        MapCheck::noPartOfAMap,
                        MapCheck::noPartOfAMap,
                        MapCheck::noPartOfAMap));
    }

    private static Span span(MapNode node) {
        return node.fold(
                new MapNode.Cases<Span>(
                        claim -> claim.claim().span(),
                        argument -> argument.argument().span(),
                        paragraph -> new Span(0, 0),
                        note -> new Span(0, 0),
                        citation -> new Span(0, 0),
                        work -> new Span(0, 0)));
    }

    private static NodeId noPartOfAMap(MapNode node) {
        throw new IllegalArgumentException("not a claim or an argument: " + node.key());
    }
}
