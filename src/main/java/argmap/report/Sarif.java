package argmap.report;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Items;
import argmap.graph.Datum.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What every SARIF 2.1.0 file of ours has in common; code forges and editors show such files.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    /**
     * @param results their rules are listed in the order of their first use
     */
    static Datum log(List<Fields> results) {
        Set<String> rules = new LinkedHashSet<>();
        results.forEach(result -> rules.add(result.text("ruleId")));
        Datum driver =
                Fields.NONE
                        .with("name", new Text("argmap"))
                        .with(
                                "rules",
                                AuditData.items(
                                        rules.stream()
                                                .map(id -> Fields.NONE.with("id", new Text(id)))));
        Datum run =
                Fields.NONE
                        .with("tool", Fields.NONE.with("driver", driver))
                        .with("columnKind", new Text("utf16CodeUnits"))
                        .with("results", AuditData.items(results.stream()));
        return Fields.NONE
                .with("$schema", new Text(SCHEMA))
                .with("version", new Text("2.1.0"))
                .with("runs", new Items(List.of(run)));
    }

    static Fields result(String rule, String level, String message, String file, Fields region) {
        Datum place =
                Fields.NONE
                        .with("artifactLocation", Fields.NONE.with("uri", new Text(uri(file))))
                        .with("region", region);
        return Fields.NONE
                .with("ruleId", new Text(rule))
                .with("level", new Text(level))
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
}
