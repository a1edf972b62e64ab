package argmap.audit;

import argmap.audit.Finding.Weight;
import java.util.List;

/**
 * The audit of a whole map.
 *
 * @param claims one entry a claim, in the map's order, then one an argument that quotes the text
 */
public record AuditReport(List<ClaimAudit> claims) {
    public AuditReport {
        claims = List.copyOf(claims);
    }

    /** All findings, heaviest first, in the map's order within a weight. */
    public List<Finding> findings() {
        return claims.stream()
                .flatMap(claim -> claim.findings().stream())
                .sorted((a, b) -> a.weight().compareTo(b.weight()))
                .toList();
    }

    public long count(Weight weight) {
        return findings().stream().filter(finding -> finding.weight() == weight).count();
    }
}
