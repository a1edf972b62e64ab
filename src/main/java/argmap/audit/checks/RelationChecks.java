package argmap.audit.checks;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONTRADICTORY;
import static argmap.graph.Relation.Kind.CONTRARY;
import static argmap.graph.Relation.Kind.SUPPORT;
import static argmap.message.Detail.node;
import static argmap.message.Detail.nodes;

import argmap.audit.checks.Checks.Check;
import argmap.audit.checks.Checks.Report;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Mend;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/** Relations one by one and in pairs: what says nothing, too much, or two things at once. */
final class RelationChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.SELF_RELATION, RelationChecks::toItself),
                    new Check(Code.DRAWN_TWICE, RelationChecks::drawnTwice),
                    new Check(Code.DRAWN_BOTH_WAYS, RelationChecks::drawnBothWays),
                    new Check(Code.DETOUR, RelationChecks::detour),
                    new Check(Code.PREMISE_DRAWN_AGAIN, RelationChecks::premiseDrawnAgain),
                    new Check(Code.SUPPORTS_BOTH_SIDES, RelationChecks::supportsBothSides),
                    new Check(Code.ATTACKS_OWN_SUPPORT, RelationChecks::attacksOwnSupport),
                    new Check(
                            Code.CONTRARY_AND_CONTRADICTORY,
                            RelationChecks::contraryAndContradictory),
                    new Check(Code.CONTRARY_WITHOUT_EFFECT, RelationChecks::contraryWithoutEffect),
                    new Check(Code.CONCESSION_OF_NOTHING, RelationChecks::concessionOfNothing),
                    new Check(Code.CONCESSION_UNANSWERED, RelationChecks::concessionUnanswered));

    /** Supporters looked through for a detour; a hub of a map has hundreds, and tells nothing. */
    private static final int MOST = 64;

    private RelationChecks() {}

    static void toItself(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId to = Subject.target(relation);
            if (relation.from().equals(to)) {
                report.say(Code.SELF_RELATION.at(relation.span(), node(to)));
            }
        }
    }

    private record Line(Relation.Kind kind, boolean undercut, NodeId from, NodeId to) {
        static Line of(MapSheet.Drawn drawn) {
            return new Line(drawn.kind(), drawn.undercut(), drawn.from(), drawn.to());
        }

        boolean isSymmetric() {
            return kind == CONTRARY || kind == CONTRADICTORY;
        }
    }

    static void drawnTwice(Subject map, Report report) {
        Set<Line> seen = new HashSet<>();
        for (MapSheet.Drawn drawn : map.sheet().drawn()) {
            if (!seen.add(Line.of(drawn))) {
                say(report, drawn, Code.DRAWN_TWICE);
            }
        }
    }

    static void drawnBothWays(Subject map, Report report) {
        Set<Line> seen = new HashSet<>();
        for (MapSheet.Drawn drawn : map.sheet().drawn()) {
            Line line = Line.of(drawn);
            boolean back =
                    line.isSymmetric()
                            && !line.from.equals(line.to)
                            && !seen.contains(line)
                            && seen.contains(new Line(line.kind, false, line.to, line.from));
            if (back) {
                say(report, drawn, Code.DRAWN_BOTH_WAYS);
            }
            seen.add(line);
        }
    }

    private static void say(Report report, MapSheet.Drawn drawn, Code code) {
        Message message = code.at(drawn.span(), node(drawn.from()), node(drawn.to()));
        if (drawn.cut().isEmpty()) {
            report.say(message);
        } else {
            report.say(message, Mend.replace(Mend.Touches.NOTHING, drawn.cut(), ""));
        }
    }

    /** Support that also runs by way of another claim. */
    static void detour(Subject map, Report report) {
        Map<Relation, NodeId> ways = new LinkedHashMap<>();
        for (Relation relation : map.map().relations()) {
            if (Subject.is(relation, SUPPORT)) {
                detour(map, relation.from(), Subject.target(relation))
                        .ifPresent(by -> ways.put(relation, by));
            }
        }
        sayOnce(report, ways, Code.DETOUR);
    }

    /** The first of several, with those that the same holds of. */
    private static void sayOnce(Report report, Map<Relation, NodeId> all, Code code) {
        if (!all.isEmpty()) {
            Relation first = all.keySet().iterator().next();
            List<NodeId> others =
                    all.keySet().stream()
                            .skip(1)
                            .map(Relation::from)
                            .distinct()
                            .filter(node -> !node.equals(first.from()))
                            .toList();
            report.say(
                    code.at(
                            first.span(),
                            node(first.from()),
                            node(Subject.target(first)),
                            nodes(all.values().stream().limit(1).toList()),
                            nodes(others)));
        }
    }

    private static Optional<NodeId> detour(Subject map, NodeId from, NodeId to) {
        List<Relation> up = map.from(from);
        List<Relation> down = map.to(to);
        if (up.size() > MOST || down.size() > MOST) {
            return Optional.empty();
        }
        Set<NodeId> above = new HashSet<>();
        up.stream().filter(r -> Subject.is(r, SUPPORT)).forEach(r -> above.add(Subject.target(r)));
        above.remove(from);
        above.remove(to);
        return down.stream()
                .filter(r -> Subject.is(r, SUPPORT) && above.contains(r.from()))
                .map(Relation::from)
                .findFirst();
    }

    static void premiseDrawnAgain(Subject map, Report report) {
        Map<Relation, NodeId> again = new LinkedHashMap<>();
        for (Relation relation : map.map().relations()) {
            for (Inference step : map.premiseIn(relation.from())) {
                if (Subject.is(relation, SUPPORT)
                        && step.conclusion().equals(Subject.target(relation))) {
                    again.putIfAbsent(relation, step.id().argument());
                }
            }
        }
        sayOnce(report, again, Code.PREMISE_DRAWN_AGAIN);
    }

    private static boolean excludes(Relation relation) {
        return Subject.is(relation, CONTRARY, CONTRADICTORY);
    }

    static void supportsBothSides(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            if (!excludes(relation)) {
                continue;
            }
            NodeId one = relation.from();
            NodeId other = Subject.target(relation);
            Set<NodeId> supporters = new HashSet<>();
            map.to(one).stream()
                    .filter(r -> Subject.is(r, SUPPORT))
                    .forEach(r -> supporters.add(r.from()));
            for (Relation support : map.to(other)) {
                if (Subject.is(support, SUPPORT) && supporters.contains(support.from())) {
                    report.say(
                            Code.SUPPORTS_BOTH_SIDES.at(
                                    support.span(), node(support.from()), node(one), node(other)));
                }
            }
        }
    }

    /** What is attacked by the very claim that it supports. */
    static void attacksOwnSupport(Subject map, Report report) {
        Map<NodeId, Set<NodeId>> supports = new HashMap<>();
        for (Relation relation : map.map().relations()) {
            if (Subject.is(relation, SUPPORT)) {
                supports.computeIfAbsent(relation.from(), f -> new HashSet<>())
                        .add(Subject.target(relation));
            }
        }
        for (Relation relation : map.map().relations()) {
            NodeId support = Subject.target(relation);
            NodeId top = relation.from();
            if (!Subject.is(relation, ATTACK)) {
                continue;
            }
            boolean drawn = supports.getOrDefault(support, Set.of()).contains(top);
            boolean premise =
                    map.premiseIn(support).stream().anyMatch(s -> s.conclusion().equals(top));
            if (drawn || premise) {
                report.say(Code.ATTACKS_OWN_SUPPORT.at(relation.span(), node(top), node(support)));
            }
        }
    }

    static void contraryAndContradictory(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId from = relation.from();
            NodeId to = Subject.target(relation);
            boolean stronger =
                    map.from(from).stream().anyMatch(r -> isBetween(r, CONTRADICTORY, from, to))
                            || map.from(to).stream()
                                    .anyMatch(r -> isBetween(r, CONTRADICTORY, to, from));
            if (Subject.is(relation, CONTRARY) && stronger) {
                report.say(
                        Code.CONTRARY_AND_CONTRADICTORY.at(relation.span(), node(from), node(to)));
            }
        }
    }

    private static boolean isBetween(
            Relation relation, Relation.Kind kind, NodeId from, NodeId to) {
        return Subject.is(relation, kind)
                && relation.from().equals(from)
                && Subject.target(relation).equals(to);
    }

    /** Two claims that exclude each other, and nothing else in the map hears of either. */
    static void contraryWithoutEffect(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId one = relation.from();
            NodeId other = Subject.target(relation);
            boolean idle =
                    one instanceof ClaimId
                            && excludes(relation)
                            && isAlone(map, one)
                            && isAlone(map, other);
            if (idle && map.claims().size() > 2) {
                report.say(
                        Code.CONTRARY_WITHOUT_EFFECT.at(relation.span(), node(one), node(other)));
            }
        }
    }

    /** True for a claim that excludes another, or is excluded, and has no other relation. */
    static boolean excludeEachOther(Subject map, NodeId node) {
        return isAlone(map, node)
                && (map.from(node).stream().anyMatch(RelationChecks::excludes)
                        || map.to(node).stream().anyMatch(RelationChecks::excludes));
    }

    private static boolean isAlone(Subject map, NodeId node) {
        return map.from(node).size() + map.to(node).size() == 1
                && map.premiseIn(node).isEmpty()
                && map.concludedBy(node).isEmpty();
    }

    static void concessionOfNothing(Subject map, Report report) {
        map.claims()
                .forEach(
                        (id, claim) -> {
                            boolean concedes =
                                    map.from(id).stream()
                                            .anyMatch(r -> Subject.is(r, Relation.Kind.CONCESSION));
                            if (claim.isConcession() && !concedes) {
                                report.say(Code.CONCESSION_OF_NOTHING.at(map.at(id), node(id)));
                            }
                        });
    }

    /** What is conceded should be outweighed: the claim it speaks against needs ground. */
    static void concessionUnanswered(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId against = Subject.target(relation);
            if (!Subject.is(relation, Relation.Kind.CONCESSION)) {
                continue;
            }
            boolean stands =
                    map.to(against).stream().anyMatch(r -> Subject.is(r, SUPPORT))
                            || !map.concludedBy(against).isEmpty()
                            || !map.annotations(against).quotations().isEmpty();
            boolean answered = !map.to(relation.from()).isEmpty();
            if (!stands && !answered) {
                report.say(
                        Code.CONCESSION_UNANSWERED.at(
                                relation.span(), node(relation.from()), node(against)));
            }
        }
    }

    /** Support that comes back to where it started. Takes time linear in the relations. */
    static final class CircleChecks {
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
                    List<NodeId> claims =
                            circle.stream().filter(ClaimId.class::isInstance).toList();
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
}
