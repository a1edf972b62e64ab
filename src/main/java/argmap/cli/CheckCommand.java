package argmap.cli;

import argmap.audit.checks.Checks;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.graph.ArgumentMap;
import argmap.interchange.JsonText;
import argmap.message.Code;
import argmap.message.Severity;
import argmap.product.BuildSummary;
import argmap.product.LoadedMap;
import argmap.report.CheckData;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap check}: is the map well made, and is every quotation in the text? */
@Command(
        name = "check",
        description = "Checks a map: its syntax, its argument, its quotations and its data.",
        footer = {
            "",
            "Examples:",
            "  argmap check maps/reading.argdown",
            "  argmap check maps/reading.argdown --fix --dry-run",
            "  argmap check --explain relation.ungrounded-support"
        })
final class CheckCommand extends Base {
    enum Form {
        TEXT,
        JSON,
        SARIF
    }

    @Parameters(
            paramLabel = "MAP",
            arity = "0..1",
            description =
                    "A map file, of Argdown or any format that can be read; - for standard"
                            + " input.")
    private @Nullable Path file;

    @Option(names = "--fix", description = "Mend the map where that changes nothing it says.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: show what would change, write nothing.")
    private boolean dryRun;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "ERROR",
            description =
                    "Exit with 1 when something at least so bad is found: ${COMPLETION-CANDIDATES}"
                            + " (default: ${DEFAULT-VALUE}).")
    private Severity failOn;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Say what a check means, why it matters and how to mend it.")
    private @Nullable String explain;

    @Option(names = "--list", description = "List all checks.")
    private boolean list;

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() {
        if (list) {
            for (Code check : Checks.codes()) {
                console().out().println(line(check));
            }
            return ExitCodes.FINE;
        }
        if (explain != null) {
            console().out().print(CheckPages.of(explain));
            return ExitCodes.FINE;
        }
        if (file == null) {
            throw new Failure(ExitCodes.USAGE_OR_IO, "which map? see argmap check --help");
        }
        LoadedMap map = Inputs.checked(file, allowed.folders());
        PrintWriter changes = form == Form.TEXT ? console().out() : console().err();
        return reported(fix ? Fixing.of(map, file, allowed, dryRun, changes) : map);
    }

    private static String line(Code check) {
        return String.format(
                Locale.ROOT,
                "%-36s %-8s %s",
                check.code(),
                check.severity().word(),
                CheckPages.title(check.code()));
    }

    private int reported(LoadedMap map) {
        int code = console().report(map.text(), map.textDiagnostics(), Severity.ERROR);
        if (form != Form.TEXT) {
            console()
                    .out()
                    .print(
                            JsonText.write(
                                    form == Form.JSON
                                            ? CheckData.of(map.source(), map.diagnostics())
                                            : CheckData.sarif(map.source(), map.diagnostics())));
            return fails(map) ? ExitCodes.INPUT_HAS_ERRORS : code;
        }
        code = Math.max(console().report(map.source(), map.diagnostics(), Severity.INFO), code);
        if (code == ExitCodes.FINE) {
            ArgumentMap m = map.grounded().map();
            console()
                    .out()
                    .println(
                            map.source().name()
                                    + ": "
                                    + BuildSummary.count(m.claims().size(), "claim")
                                    + ", "
                                    + BuildSummary.count(m.arguments().size(), "argument")
                                    + ", "
                                    + BuildSummary.count(BuildSummary.links(map.grounded()), "link")
                                    + ", "
                                    + BuildSummary.count(
                                            map.grounded().evidence().size(), "passage"));
        }
        return fails(map) ? ExitCodes.INPUT_HAS_ERRORS : code;
    }

    private boolean fails(LoadedMap map) {
        return map.diagnostics().stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0);
    }
}
