package argmap.audit.checks;

import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The map as a whole: whether it hangs together and comes to a point. */
final class WholeChecks {
    private WholeChecks() {}

    static void noClaims(Subject map, Report report) {
        if (map.map().claims().isEmpty()) {
            report.tell(
                    new Span(0, 0), "the map has no claim; write one as \"[Title]: a sentence.\"");
        }
    }

    /** Each that has a title; of texts without one only the first, since they may be remarks. */
    static void isolated(Subject map, Report report) {
        Set<NodeId> nodes = map.nodes();
        List<NodeId> remarks = new ArrayList<>();
        for (NodeId node : nodes) {
            // A premise that no step uses is told of as that.
            boolean numbered = node instanceof ClaimId claim && map.isNumbered(claim);
            if (nodes.size() < 2 || numbered || !map.isIsolated(node)) {
                continue;
            }
            if (Subject.isTitled(node)) {
                report.tell(
                        map.at(node), node.written() + " is linked to no other claim or argument");
            } else {
                remarks.add(node);
            }
        }
        if (!remarks.isEmpty()) {
            int more = remarks.size() - 1;
            report.tell(
                    map.at(remarks.get(0)),
                    "this text is read as a claim and linked to no other"
                            + (more > 0 ? ", as are " + more + " more" : "")
                            + "; write // before a remark");
        }
    }

    static void severalTheses(Subject map, Report report) {
        List<ClaimId> tops = tops(map);
        if (tops.size() > 1) {
            report.tell(
                    map.at(tops.get(1)),
                    "the map comes to " + tops.size() + " theses: " + Names.list(tops));
        }
    }

    /** The theses that something supports. What an argument concludes goes where that goes. */
    private static List<ClaimId> tops(Subject map) {
        return map.map().theses().stream()
                .map(Claim::id)
                .filter(id -> isSupported(map, id))
                .filter(id -> map.concludedBy(id).stream().noneMatch(s -> goesOn(map, s)))
                .toList();
    }

    /** True for a step on the way, and for one whose argument bears on something. */
    private static boolean goesOn(Subject map, Inference step) {
        Argument argument = map.arguments().get(step.id().argument());
        boolean last = argument == null || step.id().step() == argument.inferences().size() - 1;
        return !last || !map.from(step.id().argument()).isEmpty();
    }

    private static boolean isSupported(Subject map, NodeId node) {
        return !map.concludedBy(node).isEmpty()
                || map.to(node).stream().anyMatch(r -> Subject.is(r, Relation.Kind.SUPPORT));
    }

    /** Islands: claims that are linked, but from which no way leads to a thesis. One each. */
    static void noWayToThesis(Subject map, Report report) {
        List<ClaimId> tops = tops(map);
        if (tops.isEmpty()) {
            return;
        }
        Map<NodeId, List<NodeId>> neighbours = neighbours(map);
        Set<NodeId> seen = new HashSet<>();
        tops.forEach(top -> reach(top, neighbours, seen));
        for (NodeId node : map.nodes()) {
            boolean linked = !neighbours.getOrDefault(node, List.of()).isEmpty();
            if (linked && !seen.contains(node)) {
                List<NodeId> island = reach(node, neighbours, seen);
                if (island.size() > 2 || !RelationChecks.excludeEachOther(map, node)) {
                    report.tell(
                            map.at(node),
                            "no way leads from here to "
                                    + tops.get(0).written()
                                    + ": "
                                    + Names.list(island));
                }
            }
        }
    }

    private static List<NodeId> reach(
            NodeId start, Map<NodeId, List<NodeId>> neighbours, Set<NodeId> seen) {
        List<NodeId> reached = new ArrayList<>();
        Deque<NodeId> open = new ArrayDeque<>();
        if (seen.add(start)) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            NodeId node = open.poll();
            reached.add(node);
            neighbours.getOrDefault(node, List.of()).stream().filter(seen::add).forEach(open::add);
        }
        return reached;
    }

    private static Map<NodeId, List<NodeId>> neighbours(Subject map) {
        Map<NodeId, List<NodeId>> all = new HashMap<>();
        for (Relation relation : map.map().relations()) {
            join(all, relation.from(), Subject.target(relation));
        }
        for (Argument argument : map.map().arguments()) {
            for (Inference step : argument.inferences()) {
                step.premises().forEach(premise -> join(all, premise, argument.id()));
                join(all, argument.id(), step.conclusion());
            }
        }
        return all;
    }

    private static void join(Map<NodeId, List<NodeId>> all, NodeId one, NodeId other) {
        if (!one.equals(other)) {
            all.computeIfAbsent(one, n -> new ArrayList<>()).add(other);
            all.computeIfAbsent(other, n -> new ArrayList<>()).add(one);
        }
    }

    static void suggestionsLeft(Subject map, Report report) {
        Map<NodeId, Span> left = new LinkedHashMap<>();
        for (NodeId node : map.nodes()) {
            if (map.annotations(node).suggested()) {
                left.put(node, map.at(node));
            }
        }
        if (!left.isEmpty()) {
            report.tell(
                    left.values().iterator().next(),
                    left.size()
                            + (left.size() > 1 ? " suggestions are" : " suggestion is")
                            + " not accepted yet: "
                            + Names.list(left.keySet())
                            + "; take #suggested away from what holds");
        }
    }

    static void unusedInclude(Subject map, Report report) {
        for (Span include : map.sheet().includes()) {
            boolean used = map.sheet().placed().stream().anyMatch(p -> include.contains(p.span()));
            if (!used) {
                report.tell(include, "the included file has no claim and no argument");
            }
        }
    }
}
