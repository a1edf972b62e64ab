package argmap.audit.checks;

import static argmap.message.Detail.nodes;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/** Support that comes back to where it started. Takes time linear in the relations. */
final class CircleChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.CIRCULAR_SUPPORT, CircleChecks::circles),
                    new Check(Code.OWN_PREMISE, CircleChecks::ownPremise),
                    new Check(Code.CIRCLE_OF_SAME_WORDS, CircleChecks::throughSameWords));

    private CircleChecks() {}

    static void circles(Subject map, Report report) {
        for (List<NodeId> circle : map.circles(false)) {
            if (!isOneArgument(map, circle)) {
                report.say(Code.CIRCULAR_SUPPORT.at(map.at(circle.get(0)), nodes(circle)));
            }
        }
    }

    static void ownPremise(Subject map, Report report) {
        for (List<NodeId> circle : map.circles(false)) {
            if (isOneArgument(map, circle) && !concludesItself(map, circle)) {
                NodeId argument =
                        circle.stream()
                                .filter(ArgumentId.class::isInstance)
                                .findFirst()
                                .orElseThrow();
                List<NodeId> claims = circle.stream().filter(ClaimId.class::isInstance).toList();
                report.say(
                        Code.OWN_PREMISE.at(
                                map.at(argument), Detail.node(argument), nodes(claims)));
            }
        }
    }

    /** One argument and claims that are parts of it. */
    private static boolean isOneArgument(Subject map, List<NodeId> circle) {
        List<NodeId> arguments = circle.stream().filter(ArgumentId.class::isInstance).toList();
        if (arguments.size() != 1) {
            return false;
        }
        Set<NodeId> parts = new HashSet<>(arguments);
        for (Inference step : steps(map, arguments.get(0))) {
            parts.addAll(step.premises());
            parts.add(step.conclusion());
        }
        return parts.containsAll(circle);
    }

    private static List<Inference> steps(Subject map, NodeId argument) {
        Argument known = argument instanceof ArgumentId id ? map.arguments().get(id) : null;
        return known == null ? List.of() : known.inferences();
    }

    /** Told by the checks of the structure already. */
    private static boolean concludesItself(Subject map, List<NodeId> circle) {
        return circle.stream()
                .flatMap(node -> steps(map, node).stream())
                .anyMatch(step -> step.premises().contains(step.conclusion()));
    }

    static void throughSameWords(Subject map, Report report) {
        for (List<NodeId> circle : circlesOfSameWords(map)) {
            report.say(Code.CIRCLE_OF_SAME_WORDS.at(map.at(circle.get(0)), nodes(circle)));
        }
        for (Relation relation : supportsOfSameWords(map)) {
            report.say(
                    Code.SUPPORT_OF_SAME_WORDS.at(
                            relation.span(),
                            Detail.node(relation.from()),
                            Detail.node(Subject.target(relation))));
        }
    }

    /** The claims, by the first of the same words, that such a finding tells of. */
    static Set<NodeId> ofSameWords(Subject map) {
        Set<NodeId> all = new HashSet<>();
        circlesOfSameWords(map).forEach(all::addAll);
        supportsOfSameWords(map).forEach(r -> all.add(merged(map, r.from(), true)));
        return all;
    }

    private static List<List<NodeId>> circlesOfSameWords(Subject map) {
        Set<NodeId> reported = new HashSet<>();
        map.circles(false).forEach(reported::addAll);
        return map.circles(true).stream()
                .filter(circle -> circle.stream().noneMatch(reported::contains))
                .filter(circle -> !restates(map, circle))
                .toList();
    }

    private static List<Relation> supportsOfSameWords(Subject map) {
        return map.map().relations().stream()
                .filter(relation -> Subject.is(relation, Relation.Kind.SUPPORT))
                .filter(
                        relation ->
                                relation.from() instanceof ClaimId one
                                        && Subject.target(relation) instanceof ClaimId other
                                        && !one.equals(other)
                                        && map.same(one).equals(map.same(other)))
                .toList();
    }

    private static boolean restates(Subject map, List<NodeId> circle) {
        return circle.stream()
                .flatMap(node -> steps(map, node).stream())
                .anyMatch(
                        step ->
                                step.premises().stream()
                                        .anyMatch(
                                                p ->
                                                        map.same(p)
                                                                .equals(
                                                                        map.same(
                                                                                step
                                                                                        .conclusion()))));
    }

    /**
     * The circles of support, each in the map's order.
     *
     * @param merged whether claims that say the same in the same words are one
     */
    static List<List<NodeId>> find(Subject map, boolean merged) {
        Graph<Object, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<NodeId, Integer> order = new HashMap<>();
        for (NodeId node : map.nodes()) {
            order.put(node, order.size());
            graph.addVertex(vertex(map, node, merged));
        }
        for (Relation relation : map.map().relations()) {
            if (Subject.is(relation, Relation.Kind.SUPPORT)) {
                graph.addEdge(
                        vertex(map, relation.from(), merged),
                        vertex(map, Subject.target(relation), merged));
            }
        }
        for (Argument argument : map.map().arguments()) {
            for (Inference step : argument.inferences()) {
                graph.addVertex(step.id());
                step.premises().forEach(p -> graph.addEdge(vertex(map, p, merged), step.id()));
                graph.addEdge(step.id(), vertex(map, step.conclusion(), merged));
            }
        }
        List<List<NodeId>> circles = new ArrayList<>();
        // Kosaraju's, because JGraphT's Gabow recurses and overflows on long chains.
        for (Set<Object> set :
                new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (set.size() > 1) {
                circles.add(
                        set.stream()
                                .map(CircleChecks::node)
                                .distinct()
                                .sorted(Comparator.comparing(order::get))
                                .toList());
            }
        }
        circles.sort(Comparator.comparing(circle -> order.get(circle.get(0))));
        return circles;
    }

    /** Each step is a vertex of its own: what is concluded on the way is no circle. */
    private static Object vertex(Subject map, NodeId node, boolean merged) {
        if (node instanceof ClaimId) {
            return merged(map, node, merged);
        }
        List<Inference> steps = steps(map, node);
        return steps.isEmpty() ? node : steps.get(steps.size() - 1).id();
    }

    private static NodeId merged(Subject map, NodeId node, boolean merged) {
        return merged && node instanceof ClaimId claim ? map.same(claim) : node;
    }

    private static NodeId node(Object vertex) {
        return vertex instanceof InferenceId step ? step.argument() : (NodeId) vertex;
    }
}
