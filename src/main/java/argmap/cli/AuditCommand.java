package argmap.cli;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.diagnostic.Severity;
import argmap.report.AuditHtml;
import argmap.report.AuditMarkdown;
import argmap.report.AuditText;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap audit}: what each claim rests on. */
@Command(
        name = "audit",
        description = "Shows each claim with its passages, notes and works, and what is wrong.",
        footer = {"", "Example:", "  argmap audit maps/reading.argdown --to html > audit.html"})
final class AuditCommand extends Base {
    enum Form {
        TEXT,
        MARKDOWN,
        HTML
    }

    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Override
    public Integer call() {
        Inputs.LoadedMap map = Inputs.map(file);
        int code = console().report(map.source(), map.diagnostics(), Severity.WARNING);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        AuditReport audit = Pipeline.audit(map.grounded());
        console()
                .out()
                .print(
                        switch (form) {
                            case TEXT -> AuditText.write(map.grounded(), audit);
                            case MARKDOWN -> AuditMarkdown.write(map.grounded(), audit);
                            case HTML -> AuditHtml.write(map.grounded(), audit, "");
                        });
        return code;
    }
}
