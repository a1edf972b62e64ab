package argmap.report;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Items;
import argmap.graph.Datum.Literal;
import argmap.graph.Datum.Text;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.text.Position;
import argmap.text.Source;
import argmap.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the checks of a map found, for programs: as JSON or as SARIF. */
public final class CheckData {
    private CheckData() {}

    /**
     * A record for each diagnostic; lines and columns from 1, the end behind the last character.
     */
    public static Datum of(Source mapFile, List<Message> diagnostics) {
        return Fields.NONE
                .with("file", new Text(mapFile.name()))
                .with(
                        "diagnostics",
                        AuditData.items(diagnostics.stream().map(d -> item(d, mapFile))));
    }

    private static Fields item(Message diagnostic, Source mapFile) {
        boolean mends = !diagnostic.mends().isEmpty();
        Fields item =
                Fields.NONE
                        .with("severity", new Text(diagnostic.severity().word()))
                        .with("code", new Text(diagnostic.code()))
                        .with("message", new Text(diagnostic.message()));
        item =
                place(item, "", diagnostic.span(), mapFile)
                        .with("fixable", new Literal(String.valueOf(mends)));
        return diagnostic.related().isEmpty()
                ? item
                : item.with(
                        "related",
                        AuditData.items(
                                diagnostic.related().stream()
                                        .map(
                                                there ->
                                                        place(
                                                                        Fields.NONE,
                                                                        "",
                                                                        there.span(),
                                                                        mapFile)
                                                                .with(
                                                                        "words",
                                                                        new Text(there.words())))));
    }

    /** Lines and columns from 1, the end behind the last character. */
    private static Fields place(Fields to, String prefix, Span span, Source file) {
        Position start = file.position(span.start());
        Position end = file.position(span.end());
        String line = prefix.isEmpty() ? "line" : prefix + "Line";
        String column = prefix.isEmpty() ? "column" : prefix + "Column";
        return to.with(line, AuditData.number(start.line()))
                .with(column, AuditData.number(start.column()))
                .with("endLine", AuditData.number(end.line()))
                .with("endColumn", AuditData.number(end.column()));
    }

    public static Datum sarif(Source mapFile, List<Message> diagnostics) {
        return Sarif.log(diagnostics.stream().map(d -> result(d, mapFile)).toList());
    }

    private static Fields result(Message diagnostic, Source mapFile) {
        Fields result =
                Sarif.result(
                        diagnostic.code(),
                        level(diagnostic.severity()),
                        diagnostic.message(),
                        mapFile.name(),
                        place(Fields.NONE, "start", diagnostic.span(), mapFile));
        return Sarif.related(
                result,
                mapFile.name(),
                diagnostic.related().stream()
                        .map(
                                there ->
                                        new Sarif.Related(
                                                there.words(),
                                                place(Fields.NONE, "start", there.span(), mapFile)))
                        .toList());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /**
     * What every SARIF 2.1.0 file of ours has in common; code forges and editors show such files.
     *
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF
     *     2.1.0</a>
     */
    static final class Sarif {
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
                                                    .map(
                                                            id ->
                                                                    Fields.NONE.with(
                                                                            "id", new Text(id)))));
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

        static Fields result(
                String rule, String level, String message, String file, Fields region) {
            return Fields.NONE
                    .with("ruleId", new Text(rule))
                    .with("level", new Text(level))
                    .with("message", Fields.NONE.with("text", new Text(message)))
                    .with("locations", new Items(List.of(location(file, region))));
        }

        /** Another place that a result points to, and what stands there. */
        record Related(String words, Fields region) {}

        /** A result with the other places of its file that it points to; none adds nothing. */
        static Fields related(Fields result, String file, List<Related> places) {
            return places.isEmpty()
                    ? result
                    : result.with(
                            "relatedLocations",
                            AuditData.items(
                                    places.stream()
                                            .map(
                                                    there ->
                                                            location(file, there.region())
                                                                    .with(
                                                                            "message",
                                                                            Fields.NONE.with(
                                                                                    "text",
                                                                                    new Text(
                                                                                            there
                                                                                                    .words()))))));
        }

        private static Fields location(String file, Fields region) {
            return Fields.NONE.with(
                    "physicalLocation",
                    Fields.NONE
                            .with("artifactLocation", Fields.NONE.with("uri", new Text(uri(file))))
                            .with("region", region));
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
}
