package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Backing;
import argmap.audit.Finding;
import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.NodeId;
import argmap.text.Source;
import java.util.Map;

/**
 * The findings of an audit as SARIF, each at the line of the map it speaks of. Its property bag
 * counts the notes and works behind the claim.
 */
public final class AuditSarif {
    private AuditSarif() {}

    public static Datum of(Source mapFile, ArgumentMap map, AuditReport audit) {
        MapLines lines = MapLines.of(mapFile, map);
        Map<NodeId, Backing> backings = audit.backings();
        return Sarif.log(
                audit.findings().stream()
                        .map(
                                finding ->
                                        result(finding, mapFile, lines)
                                                .with(
                                                        "properties",
                                                        BackingData.counts(
                                                                backings.getOrDefault(
                                                                        finding.node(),
                                                                        Backing.NONE))))
                        .toList());
    }

    private static Fields result(Finding finding, Source mapFile, MapLines lines) {
        Fields region =
                Fields.NONE
                        .with("startLine", AuditData.number(lines.line(finding.node())))
                        .with("startColumn", AuditData.number(lines.column(finding.node())));
        String message = finding.node().title() + ": " + finding.sentence();
        return Sarif.result(
                finding.code(), level(finding.weight()), message, mapFile.name(), region);
    }

    private static String level(Finding.Weight weight) {
        return switch (weight) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }
}
