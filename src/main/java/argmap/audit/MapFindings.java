package argmap.audit;

import argmap.document.Document;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the drawing of a map says that its text does not, by the claim it is reported at. */
final class MapFindings {
    private final GroundedMap grounded;
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();
    private final Map<NodeId, List<Finding>> found = new LinkedHashMap<>();

    private MapFindings(GroundedMap grounded) {
        this.grounded = grounded;
        grounded.evidence()
                .forEach(e -> evidence.computeIfAbsent(e.node(), id -> new ArrayList<>()).add(e));
    }

    static Map<NodeId, List<Finding>> of(GroundedMap grounded, List<Linked> before) {
        MapFindings findings = new MapFindings(grounded);
        findings.loose();
        RelationChanges.changed(grounded.map(), before).forEach(findings::add);
        for (Relation relation : grounded.map().relations()) {
            relation.fold(
                    between -> {
                        findings.marks(between);
                        return between;
                    },
                    undercut -> undercut);
        }
        return findings.found;
    }

    private void add(Finding finding) {
        found.computeIfAbsent(finding.node(), id -> new ArrayList<>()).add(finding);
    }

    /**
     * The thesis is the first claim that something carries: a map opens with what it is about.
     * Another claim that is carried and carries nothing stands beside it.
     */
    private void loose() {
        ArgumentMap map = grounded.map();
        Set<NodeId> carries = new HashSet<>();
        Set<NodeId> carried = new HashSet<>();
        for (Relation relation : map.relations()) {
            carries.add(relation.from());
            relation.fold(between -> carried.add(between.to()), undercut -> false);
        }
        map.arguments()
                .forEach(
                        argument ->
                                argument.inferences()
                                        .forEach(
                                                inference -> {
                                                    carries.addAll(inference.premises());
                                                    carried.add(inference.conclusion());
                                                }));
        NodeId thesis = null;
        for (Claim claim : map.claims()) {
            boolean rests = carried.contains(claim.id());
            if (thesis == null && (rests || carries.contains(claim.id()))) {
                thesis = claim.id();
            } else if (thesis != null && rests && !carries.contains(claim.id())) {
                add(new Finding(claim.id(), Code.BEARS_ON_NOTHING.of(Detail.node(thesis))));
            }
        }
    }

    private void marks(Relation.Between relation) {
        Document document = grounded.document();
        List<Evidence> from = evidence.getOrDefault(relation.from(), List.of());
        List<Evidence> to = evidence.getOrDefault(relation.to(), List.of());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Detail place = PassagePlaces.of(from, document);
        switch (relation.kind()) {
            case SUPPORT -> {
                for (Evidence one : from) {
                    for (Evidence other : to) {
                        Opposition.between(one, other, document)
                                .ifPresent(
                                        mark ->
                                                add(
                                                        new Finding(
                                                                relation.from(),
                                                                Code.MARKED_SUPPORT.of(
                                                                        Detail.node(relation.to()),
                                                                        Detail.words(mark),
                                                                        place))));
                    }
                }
            }
            case ATTACK, CONCESSION, CONTRARY, CONTRADICTORY -> {
                boolean marked =
                        from.stream().anyMatch(e -> Opposition.marked(e, document))
                                || to.stream().anyMatch(e -> Opposition.marked(e, document));
                if (!marked) {
                    add(
                            new Finding(
                                    relation.from(),
                                    Code.UNMARKED_ATTACK.of(Detail.node(relation.to()), place)));
                }
            }
        }
    }
}
