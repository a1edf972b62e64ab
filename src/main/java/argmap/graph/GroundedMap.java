package argmap.graph;

import argmap.document.Document;
import argmap.document.Works;
import java.util.List;

/**
 * A map tied to the text it speaks of.
 *
 * @param evidence in the order of the map's claims, then of its arguments
 */
public record GroundedMap(
        ArgumentMap map, Document document, Works works, List<Evidence> evidence) {
    public GroundedMap {
        evidence = List.copyOf(evidence);
    }

    public List<Evidence> evidenceFor(NodeId node) {
        return evidence.stream().filter(e -> e.node().equals(node)).toList();
    }
}
