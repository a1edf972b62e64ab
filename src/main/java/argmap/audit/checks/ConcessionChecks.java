package argmap.audit.checks;

import static argmap.graph.Relation.Kind.SUPPORT;

import argmap.graph.NodeId;
import argmap.graph.Relation;

/** Concessions: what the author grants should speak against something, and be outweighed. */
final class ConcessionChecks {
    private ConcessionChecks() {}

    static void concessionOfNothing(Subject map, Report report) {
        map.claims()
                .forEach(
                        (id, claim) -> {
                            boolean concedes =
                                    map.from(id).stream()
                                            .anyMatch(r -> Subject.is(r, Relation.Kind.CONCESSION));
                            if (claim.isConcession() && !concedes) {
                                report.tell(
                                        map.at(id),
                                        id.written()
                                                + " is a #concession but speaks against nothing;"
                                                + " draw what it speaks against");
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
                report.tell(
                        relation.span(),
                        relation.from().written()
                                + " is granted, and nothing stands against it for "
                                + against.written());
            }
        }
    }
}
