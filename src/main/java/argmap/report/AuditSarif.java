package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Items;
import argmap.graph.Datum.Text;
import argmap.text.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings as SARIF 2.1.0, which code forges and editors show at the line of the map they speak
 * of.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class AuditSarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private AuditSarif() {}

    public static Datum of(Source mapFile, ArgumentMap map, AuditReport audit) {
        MapLines lines = MapLines.of(mapFile, map);
        Map<String, Datum> rules = new LinkedHashMap<>();
        for (Finding finding : audit.findings()) {
            rules.putIfAbsent(finding.code(), Fields.NONE.with("id", new Text(finding.code())));
        }
        Datum driver =
                Fields.NONE
                        .with("name", new Text("argmap"))
                        .with("rules", new Items(List.copyOf(rules.values())));
        Datum run =
                Fields.NONE
                        .with("tool", Fields.NONE.with("driver", driver))
                        .with("columnKind", new Text("utf16CodeUnits"))
                        .with(
                                "results",
                                AuditData.items(
                                        audit.findings().stream()
                                                .map(f -> result(f, mapFile, lines))));
        return Fields.NONE
                .with("$schema", new Text(SCHEMA))
                .with("version", new Text("2.1.0"))
                .with("runs", new Items(List.of(run)));
    }

    private static Datum result(Finding finding, Source mapFile, MapLines lines) {
        Datum region =
                Fields.NONE
                        .with("startLine", AuditData.number(lines.line(finding.node())))
                        .with("startColumn", AuditData.number(lines.column(finding.node())));
        Datum place =
                Fields.NONE
                        .with(
                                "artifactLocation",
                                Fields.NONE.with("uri", new Text(uri(mapFile.name()))))
                        .with("region", region);
        String message = finding.node().title() + ": " + finding.sentence();
        return Fields.NONE
                .with("ruleId", new Text(finding.code()))
                .with("level", new Text(level(finding.weight())))
                .with("message", Fields.NONE.with("text", new Text(message)))
                .with("locations", new Items(List.of(Fields.NONE.with("physicalLocation", place))));
    }

    /** A relative reference of RFC 3986: blanks and letters beyond ASCII are coded. */
    private static String uri(String name) {
        String path = name.replace('\\', '/');
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "map";
        }
    }

    private static String level(Finding.Weight weight) {
        return switch (weight) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }
}
