package argmap.cli;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.interchange.JsonText;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.report.AuditData.AuditCsv;
import argmap.report.AuditData;
import argmap.report.AuditPages;
import argmap.report.AuditData.AuditSarif;
import argmap.report.AuditText;
import argmap.report.Standings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** {@code argmap audit}: what each claim rests on. */
@Command(
        name = "audit",
        description = "Shows each claim with its passages, notes and works, and what is wrong.",
        footer = {"", "Example:", "  argmap audit maps/reading.argdown --to html > audit.html"})
final class AuditCommand extends Base {
    enum Form {
        TEXT,
        MARKDOWN,
        HTML,
        JSON,
        CSV,
        SARIF
    }

    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(
            names = "--fail-on",
            paramLabel = "WEIGHT",
            description =
                    "Exit with 1 when a finding weighs at least this: ${COMPLETION-CANDIDATES}.")
    private Finding.@Nullable Weight failOn;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description =
                    "Folder with texts of cited works, named by author and title or year, to"
                            + " compare quotations with (default: sources/ beside the text).")
    private @Nullable Path sources;

    @Override
    public Integer call() {
        LoadedMap map = Inputs.map(file);
        int code = console().report(map.source(), map.diagnostics(), Severity.WARNING);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        SourceFolder folder = SourceFolder.of(sources, file, map.grounded(), console());
        Links links = Links.of(file, console());
        AuditReport audit = Pipeline.audit(map.grounded(), links.all(), folder.texts());
        code = Math.max(code, folder.code());
        code = Math.max(code, links.code());
        folder.tell(audit, map.text(), console());
        Standings standings = Pipeline.standings(map.grounded());
        console()
                .out()
                .print(
                        switch (form) {
                            case TEXT -> AuditText.write(map.grounded(), audit, standings);
                            case MARKDOWN -> AuditPages.markdown(map.grounded(), audit, standings);
                            case HTML -> AuditPages.html(map.grounded(), audit, standings, "");
                            case JSON ->
                                    JsonText.write(
                                            AuditData.of(
                                                    map.source(),
                                                    map.grounded(),
                                                    audit,
                                                    standings));
                            case CSV -> AuditCsv.write(map.source(), map.grounded().map(), audit);
                            case SARIF ->
                                    JsonText.write(
                                            AuditSarif.of(
                                                    map.source(), map.grounded().map(), audit));
                        });
        boolean fails = failOn != null && audit.findings().stream().anyMatch(this::weighs);
        return fails ? Math.max(code, ExitCodes.INPUT_HAS_ERRORS) : code;
    }

    private boolean weighs(Finding finding) {
        return failOn != null && finding.weight().compareTo(failOn) <= 0;
    }
}
