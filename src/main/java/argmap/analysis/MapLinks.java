package argmap.analysis;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.util.SupplierUtil;

/** The two graphs that a map's claims and arguments make: what supports, and what attacks. */
final class MapLinks {
    private final Graph<NodeId, DefaultEdge> graph = new Links();

    /**
     * JGraphT's plain storage: its default one also indexes every pair of vertices, which costs
     * half the time of a large map and is never asked. Parallel edges are allowed, as the check for
     * them would look through all edges of a vertex; {@link AttackArrays} drops them.
     */
    private static final class Links extends AbstractBaseGraph<NodeId, DefaultEdge> {
        private static final long serialVersionUID = 1L;

        Links() {
            super(
                    null,
                    SupplierUtil.createDefaultEdgeSupplier(),
                    DefaultGraphType.directedPseudograph(),
                    new DefaultGraphSpecificsStrategy<>());
        }
    }

    private MapLinks(ArgumentMap map) {
        map.claims().forEach(claim -> graph.addVertex(claim.id()));
        map.arguments().forEach(argument -> graph.addVertex(argument.id()));
    }

    /** From premises to their argument, from arguments to what they conclude, and supports. */
    static Graph<NodeId, DefaultEdge> supports(ArgumentMap map) {
        MapLinks links = new MapLinks(map);
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                step.premises().forEach(premise -> links.graph.addEdge(premise, argument.id()));
                links.graph.addEdge(argument.id(), step.conclusion());
            }
        }
        for (Relation relation : map.relations()) {
            relation.fold(
                    between ->
                            between.kind() == Relation.Kind.SUPPORT
                                    ? links.graph.addEdge(between.from(), between.to())
                                    : null,
                    undercut -> null);
        }
        return new AsUnmodifiableGraph<>(links.graph);
    }

    /**
     * Attacks and undercuts; contraries attack each other, and what attacks a premise attacks its
     * argument as well (undermining: Prakken, "An abstract framework for argumentation with
     * structured arguments", Argument and Computation 1, 2010). Concessions and supports attack
     * nothing.
     */
    static Graph<NodeId, DefaultEdge> attacks(ArgumentMap map) {
        MapLinks links = attacking(map);
        Map<NodeId, List<ArgumentId>> premises = new HashMap<>();
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                for (ClaimId premise : step.premises()) {
                    premises.computeIfAbsent(premise, id -> new ArrayList<>()).add(argument.id());
                }
            }
        }
        for (DefaultEdge attack : List.copyOf(links.graph.edgeSet())) {
            NodeId from = links.graph.getEdgeSource(attack);
            NodeId to = links.graph.getEdgeTarget(attack);
            for (ArgumentId argument : premises.getOrDefault(to, List.of())) {
                links.graph.addEdge(from, argument);
            }
        }
        return new AsUnmodifiableGraph<>(links.graph);
    }

    private static MapLinks attacking(ArgumentMap map) {
        MapLinks links = new MapLinks(map);
        for (Relation relation : map.relations()) {
            relation.fold(
                    between -> {
                        switch (between.kind()) {
                            case ATTACK -> links.graph.addEdge(between.from(), between.to());
                            case CONTRARY, CONTRADICTORY -> {
                                links.graph.addEdge(between.from(), between.to());
                                links.graph.addEdge(between.to(), between.from());
                            }
                            case SUPPORT, CONCESSION -> {}
                        }
                        return between;
                    },
                    undercut -> {
                        links.graph.addEdge(undercut.from(), undercut.inference().argument());
                        return undercut;
                    });
        }
        return links;
    }
}
