package argmap.report;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Datum.Literal;
import argmap.graph.Datum.Text;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.text.Position;
import argmap.text.Source;

import java.util.List;

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
        Position start = mapFile.position(diagnostic.span().start());
        Position end = mapFile.position(diagnostic.span().end());
        boolean mends = !diagnostic.mends().isEmpty();
        return Fields.NONE
                .with("severity", new Text(diagnostic.severity().word()))
                .with("code", new Text(diagnostic.code()))
                .with("message", new Text(diagnostic.message()))
                .with("line", AuditData.number(start.line()))
                .with("column", AuditData.number(start.column()))
                .with("endLine", AuditData.number(end.line()))
                .with("endColumn", AuditData.number(end.column()))
                .with("fixable", new Literal(String.valueOf(mends)));
    }

    public static Datum sarif(Source mapFile, List<Message> diagnostics) {
        return Sarif.log(diagnostics.stream().map(d -> result(d, mapFile)).toList());
    }

    private static Fields result(Message diagnostic, Source mapFile) {
        Position start = mapFile.position(diagnostic.span().start());
        Position end = mapFile.position(diagnostic.span().end());
        Fields region =
                Fields.NONE
                        .with("startLine", AuditData.number(start.line()))
                        .with("startColumn", AuditData.number(start.column()))
                        .with("endLine", AuditData.number(end.line()))
                        .with("endColumn", AuditData.number(end.column()));
        return Sarif.result(
                diagnostic.code(),
                level(diagnostic.severity()),
                diagnostic.message(),
                mapFile.name(),
                region);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
