package argmap.cli;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Works;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.MapFolder;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.interchange.MapFormat;
import argmap.interchange.csv.Csv;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.message.Stage;
import argmap.product.BuildSummary;
import argmap.product.DiagnosticPrinter;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap convert}: a map from one format into another. */
@Command(
        name = "convert",
        description = "Writes a map in another format and says what that format does not keep.",
        footer = {
            "",
            "The format of MAP is known from its content and its name.",
            "",
            "Examples:",
            "  argmap convert nodeset100.json --to argdown > maps/axa.argdown",
            "  argmap convert maps/reading.argdown -o reading.graphml --strict"
        })
final class ConvertCommand extends Base {
    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfMaps.class,
            description = "${COMPLETION-CANDIDATES} (default: as FILE ends).")
    private @Nullable String to;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfMaps.class,
            description = "The format of MAP, where its content does not tell.")
    private @Nullable String from;

    @Option(
            names = "--guard-cells",
            description = "Of csv: a cell that a spreadsheet would run begins with a ' instead.")
    private boolean guarded;

    @Option(names = "--strict", description = "Write nothing where anything would be lost.")
    private boolean strict;

    @Mixin private Output output;

    @Mixin private AllowedTexts texts;

    @Override
    public Integer call() {
        output.checkFree(file);
        MapFormat target = FormatNames.map(output.form(to, FormatNames.endingsOfMaps(), ""));
        if (guarded && !target.name().equals("csv")) {
            throw new Failure(ExitCodes.USAGE_OR_IO, "--guard-cells goes with --to csv");
        }
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Diagnosed<ArgumentMap> map = source.then(this::read);
        int code = console().report(source.value(), map.diagnostics(), Severity.INFO);
        if (map.hasErrors() && map.value().equals(ArgumentMap.EMPTY)) {
            return code; // an empty map would look like one that was read
        }
        Diagnosed<String> written = target.written(grounded(target, source.value(), map));
        List<Message> leftOut =
                map.hasErrors() ? List.of() : format(source.value()).leftOut(source.value(), map);
        tell(source.value(), leftOut);
        tell(source.value(), written.diagnostics());
        long lost = map.diagnostics().stream().filter(ConvertCommand::isLoss).count();
        lost += leftOut.size() + written.diagnostics().size();
        if (strict && lost > 0) {
            throw new Failure(
                    ExitCodes.INPUT_HAS_ERRORS,
                    "nothing is written: "
                            + BuildSummary.count((int) lost, "thing")
                            + " would be lost or changed");
        }
        String text = guarded ? Csv.guarded(written.value()) : written.value();
        output.print(console(), file, text);
        return code;
    }

    /** What reading could not make out, or did not keep, is as much lost as what writing drops. */
    private static boolean isLoss(Message said) {
        return said.severity() == Severity.ERROR
                || (said.severity() == Severity.WARNING
                        && said.kind().stage() == Stage.INTERCHANGE);
    }

    private MapFormat format(Source source) {
        return from == null ? Pipeline.formatRead(source) : FormatNames.map(from);
    }

    /** Tied to its text, where the format says where quotations stand and the text can be read. */
    private GroundedMap grounded(MapFormat target, Source source, Diagnosed<ArgumentMap> map) {
        return !target.usesText() || map.value().info().source().isEmpty()
                ? new GroundedMap(map.value(), Document.EMPTY, Works.NONE, List.of())
                : Inputs.grounded(file, source, map, texts.folders()).grounded();
    }

    /** In the format that it is in, or as it is asked; only a map file of ours includes others. */
    private Diagnosed<ArgumentMap> read(Source text) {
        return from == null || from.equals("argdown")
                ? Pipeline.map(from == null ? text : text.named("map.argdown"), MapFolder.of(file))
                : FormatNames.map(from).read().apply(text);
    }

    /** Every loss, however many: who converts a map must know all that is gone. */
    private void tell(Source source, List<Message> losses) {
        for (Message loss : losses) {
            console().err().print(DiagnosticPrinter.print(source, loss));
        }
        console().err().flush();
    }
}
