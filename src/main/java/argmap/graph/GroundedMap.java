package argmap.graph;

import argmap.document.Document;
import argmap.document.Works;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map tied to the text it speaks of.
 *
 * @param evidence in the order of the map's claims, then of its arguments
 * @param found how and where each quotation was found, in the same order; those that were not found
 *     are among them
 */
public record GroundedMap(
        ArgumentMap map,
        Document document,
        Works works,
        List<Evidence> evidence,
        List<Found> found) {
    public GroundedMap {
        evidence = List.copyOf(evidence);
        found = List.copyOf(found);
    }

    /** A map whose quotations nobody has looked for. */
    public GroundedMap(ArgumentMap map, Document document, Works works, List<Evidence> evidence) {
        this(map, document, works, evidence, List.of());
    }

    /** A quotation of a claim or argument, and where it stands. */
    public record Found(NodeId node, Quotation quotation, Anchoring anchoring) {}

    /** Where each quotation of each claim and argument stands. */
    public Map<NodeId, Map<Quotation, Anchoring>> anchorings() {
        Map<NodeId, Map<Quotation, Anchoring>> all = new LinkedHashMap<>();
        for (Found one : found) {
            all.computeIfAbsent(one.node(), node -> new LinkedHashMap<>())
                    .putIfAbsent(one.quotation(), one.anchoring());
        }
        return all;
    }
}
