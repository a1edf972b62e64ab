package argmap.audit;

import argmap.audit.Finding.Weight;
import argmap.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The audit of a whole map.
 *
 * @param claims one entry a claim, in the map's order, then one an argument that quotes the text
 * @param compared what the text quotes, beside the texts of the works it quotes from, in its order;
 *     empty where no such text is at hand
 */
public record AuditReport(List<ClaimAudit> claims, List<ComparedQuotation> compared) {
    public AuditReport {
        claims = List.copyOf(claims);
        compared = List.copyOf(compared);
    }

    public AuditReport(List<ClaimAudit> claims) {
        this(claims, List.of());
    }

    /** All findings, heaviest first, in the map's order within a weight. */
    public List<Finding> findings() {
        return claims.stream()
                .flatMap(claim -> claim.findings().stream())
                .sorted((a, b) -> a.weight().compareTo(b.weight()))
                .toList();
    }

    /** The works behind each claim. */
    public Map<NodeId, Backing> backings() {
        Map<NodeId, Backing> all = new LinkedHashMap<>();
        claims.forEach(claim -> all.put(claim.node(), claim.backing()));
        return all;
    }

    public long count(Weight weight) {
        return findings().stream().filter(finding -> finding.weight() == weight).count();
    }
}
