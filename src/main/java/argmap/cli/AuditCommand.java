package argmap.cli;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.files.Inputs;
import argmap.interchange.JsonText;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.report.AuditData;
import argmap.report.AuditData.AuditCsv;
import argmap.report.AuditData.AuditSarif;
import argmap.report.AuditPages;
import argmap.report.AuditText;
import argmap.report.Standings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap audit}: what each claim rests on. */
@Command(
        name = "audit",
        description = "Shows each claim with its passages, notes and works, and what is wrong.",
        footer = {"", "Example:", "  argmap audit maps/reading.argdown -o audit.html"})
final class AuditCommand extends Base {
    enum Form {
        TEXT,
        MARKDOWN,
        HTML,
        JSON,
        CSV,
        SARIF
    }

    private static final Map<String, List<String>> ENDINGS =
            // In order: what a message lists is the same in every run.
            new TreeMap<>(
                    Map.of(
                            "text", List.of("txt"),
                            "markdown", List.of("md"),
                            "html", List.of("html"),
                            "json", List.of("json"),
                            "csv", List.of("csv"),
                            "sarif", List.of("sarif")));

    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: as FILE ends, else text).")
    private @Nullable Form to;

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

    @Mixin private Output output;

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() {
        output.checkFree(file);
        String asked = to == null ? null : to.name().toLowerCase(Locale.ROOT);
        String meant = output.form(asked, ENDINGS, "text");
        Form form = Form.valueOf(meant.toUpperCase(Locale.ROOT));
        LoadedMap map = Inputs.map(file, allowed.folders());
        int code = console().report(map.source(), map.diagnostics(), Severity.WARNING);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        SourceFolder folder = SourceFolder.of(sources, file, map.grounded(), allowed, console());
        Links links = Links.of(file, console());
        AuditReport audit = Pipeline.audit(map.grounded(), links.all(), folder.texts());
        code = Math.max(code, folder.code());
        code = Math.max(code, links.code());
        folder.tell(audit, map.text(), console());
        Standings standings = Pipeline.standings(map.grounded());
        output.print(
                console(),
                file,
                switch (form) {
                    case TEXT -> AuditText.write(map.grounded(), audit, standings);
                    case MARKDOWN -> AuditPages.markdown(map.grounded(), audit, standings);
                    case HTML -> AuditPages.html(map.grounded(), audit, standings, "");
                    case JSON ->
                            JsonText.write(
                                    AuditData.of(map.source(), map.grounded(), audit, standings));
                    case CSV -> AuditCsv.write(map.source(), map.grounded().map(), audit);
                    case SARIF ->
                            JsonText.write(
                                    AuditSarif.of(map.source(), map.grounded().map(), audit));
                });
        boolean fails = failOn != null && audit.findings().stream().anyMatch(this::weighs);
        return fails ? Math.max(code, ExitCodes.INPUT_HAS_ERRORS) : code;
    }

    private boolean weighs(Finding finding) {
        return failOn != null && finding.weight().compareTo(failOn) <= 0;
    }
}
