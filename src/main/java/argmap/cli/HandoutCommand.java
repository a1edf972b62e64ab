package argmap.cli;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.diagnostic.Severity;
import argmap.diagram.Drawing;
import argmap.report.Handout;
import argmap.report.HandoutMap;
import argmap.report.Paper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap handout}: a seminar handout. */
@Command(
        name = "handout",
        description = "Prints a seminar handout of a map.",
        footer = {"", "Example:", "  argmap handout maps/reading.argdown --paper letter"})
final class HandoutCommand extends Base {
    enum Form {
        PDF,
        HTML
    }

    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "PDF",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            defaultValue = "A4",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Paper paper;

    @Mixin private Output output;

    @Override
    public Integer call() {
        Inputs.LoadedMap map = Inputs.map(file);
        int code = console().report(map.source(), map.diagnostics(), Severity.ERROR);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        AuditReport audit = Pipeline.audit(map.grounded());
        String svg =
                Pictures.overview(HandoutMap.numbered(map.grounded(), audit))
                        .fold(
                                Drawing.Svg::text,
                                failure -> {
                                    console()
                                            .fail(
                                                    Failure.of(
                                                            file,
                                                            "the handout has no picture: "
                                                                    + failure.message()));
                                    return "";
                                });
        byte[] bytes =
                switch (form) {
                    case PDF -> Handout.pdf(map.grounded(), audit, svg, paper);
                    case HTML ->
                            Handout.html(map.grounded(), audit, svg, paper)
                                    .getBytes(StandardCharsets.UTF_8);
                };
        String name = "handout." + form.name().toLowerCase(Locale.ROOT);
        output.put(console(), file, name, bytes);
        return code;
    }
}
