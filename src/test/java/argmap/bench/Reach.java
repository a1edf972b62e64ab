package argmap.bench;

import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The claims that a change truly reaches: those it was made at, those whose passages have other
 * notes now, and all that these support, at any depth.
 */
final class Reach {
    private Reach() {}

    static Set<NodeId> of(GroundedMap before, GroundedMap now, Set<NodeId> touched) {
        Set<NodeId> reached = new LinkedHashSet<>(touched);
        Set<Object> known = new LinkedHashSet<>();
        before.evidence().forEach(e -> known.add(rests(e, before)));
        for (Evidence evidence : now.evidence()) {
            if (!known.contains(rests(evidence, now))) {
                reached.add(evidence.node());
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (GroundedMap map : List.of(before, now)) {
                for (Relation relation : map.map().relations()) {
                    NodeId to = relation.fold(Relation.Between::to, u -> u.inference().argument());
                    more |= reached.contains(relation.from()) && reached.add(to);
                }
            }
        }
        return reached;
    }

    /** A quotation with its notes and what they say. */
    private static Object rests(Evidence evidence, GroundedMap map) {
        return List.of(
                evidence.node(),
                evidence.quotation().text(),
                evidence.notes().stream()
                        .map(
                                n ->
                                        n
                                                + map.document()
                                                        .note(n.note())
                                                        .map(x -> x.text().text())
                                                        .orElse(""))
                        .toList());
    }
}
