package argmap.cli;

import argmap.Pipeline;
import argmap.analysis.AnalysisReport;
import argmap.analysis.Loss;
import argmap.analysis.Selector;
import argmap.document.Note;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.graph.GroundedMap;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.report.AnalysisText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap analyze}: what the argument rests on, and which claims stand. */
@Command(
        name = "analyze",
        description =
                "Shows which claims stand against the attacks in the map and why, which works,"
                        + " notes and paragraphs carry most, and where support runs in a circle.",
        footer = {
            "",
            "Example:",
            "  argmap analyze maps/reading.argdown",
            "  argmap analyze maps/reading.argdown --without note:147",
            "  argmap analyze maps/reading.argdown --without \"work:Carr*\" --to json"
        })
final class AnalyzeCommand extends Base {
    enum Form {
        TEXT,
        JSON
    }

    /** Notes of one label that are named; a book has as many as chapters or pages. */
    private static final int MOST_NAMED = 6;

    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(
            names = "--without",
            paramLabel = "WHAT",
            description =
                    "Shows what falls without note:147, \"work:Carr*\", paragraph:12, claim:TITLE"
                            + " or argument:TITLE; several are lost at once.")
    private List<String> without = new ArrayList<>();

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() {
        List<Selector> selectors = new ArrayList<>();
        for (String what : without) {
            selectors.add(
                    Selector.parse(what)
                            .orElseThrow(
                                    () ->
                                            new Failure(
                                                    ExitCodes.USAGE_OR_IO,
                                                    "--without "
                                                            + what
                                                            + ": write note:147, \"work:Carr*\","
                                                            + " paragraph:12, claim:TITLE or"
                                                            + " argument:TITLE")));
        }
        LoadedMap map = Inputs.map(file, allowed.folders());
        int code = console().report(map.source(), map.diagnostics(), Severity.ERROR);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        console()
                .out()
                .print(
                        selectors.isEmpty()
                                ? analysis(map.grounded())
                                : loss(map.grounded(), selectors));
        return code;
    }

    private String analysis(GroundedMap grounded) {
        AnalysisReport report = Pipeline.analyze(grounded);
        return form == Form.JSON
                ? Pipeline.analysisJson(grounded, report)
                : AnalysisText.write(grounded, report);
    }

    private String loss(GroundedMap grounded, List<Selector> selectors) {
        for (int i = 0; i < selectors.size(); i++) {
            List<Note> notes = selectors.get(i).ambiguous(grounded);
            if (!notes.isEmpty()) {
                throw new Failure(
                        ExitCodes.USAGE_OR_IO,
                        "--without "
                                + without.get(i)
                                + ": the text has several: write "
                                + notes.stream()
                                        .limit(MOST_NAMED)
                                        .map(note -> "note:" + note.id())
                                        .collect(Collectors.joining(", ")));
            }
            if (Pipeline.without(grounded, selectors.subList(i, i + 1)).lost().isEmpty()) {
                throw new Failure(
                        ExitCodes.USAGE_OR_IO, "no claim of the map rests on " + without.get(i));
            }
        }
        Loss loss = Pipeline.without(grounded, selectors);
        return form == Form.JSON
                ? Pipeline.lossJson(grounded, loss)
                : AnalysisText.write(grounded, loss);
    }
}
