package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.ArgdownSelection;
import argmap.diagnostic.Severity;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.graph.GroundedMap;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap render}: the map as a picture. */
@Command(
        name = "render",
        description = "Draws a map.",
        footer = {
            "",
            "Example:",
            "  argmap render maps/reading.argdown --to pdf -o map.pdf",
            "  argmap render maps/reading.argdown --view evidence",
            "",
            "Where the head of the map has settings of Argdown for its map (selection, group,",
            "explodeArguments), the claims they select are drawn."
        })
final class RenderCommand extends Base {
    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "SVG",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private PictureForm form;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "CLAIMS",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private View view;

    @Option(
            names = "--all",
            description = "Draw the whole map, also where its settings select a part.")
    private boolean all;

    @Mixin private Output output;

    @Override
    public Integer call() {
        Inputs.LoadedMap map = Inputs.map(file);
        int code = console().report(map.source(), map.diagnostics(), Severity.ERROR);
        ArgdownSelection selection = Pipeline.selection(map.source(), MapFolder.of(file));
        boolean asked = selection.asked() && view == View.CLAIMS && !all;
        GroundedMap grounded =
                asked ? Inputs.part(map.grounded(), selection.map()) : map.grounded();
        String name = view == View.CLAIMS ? "map." : "evidence.";
        output.put(console(), file, name + form.extension(), picture(grounded, selection));
        return code;
    }

    private byte[] picture(GroundedMap grounded, ArgdownSelection selection) {
        DiagramOptions options =
                new DiagramOptions(view, Labels.BOTH, "").withColours(selection.colours());
        return form.bytes(
                file,
                () -> Diagram.dot(grounded, options),
                () ->
                        view == View.CLAIMS
                                ? Pictures.map(grounded, selection.colours())
                                : Pictures.evidence(grounded, ""));
    }
}
