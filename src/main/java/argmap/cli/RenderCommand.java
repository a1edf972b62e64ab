package argmap.cli;

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
            "  argmap render maps/reading.argdown --view evidence"
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

    @Mixin private Output output;

    @Override
    public Integer call() {
        Inputs.LoadedMap map = Inputs.map(file);
        int code = console().report(map.source(), map.diagnostics(), Severity.ERROR);
        GroundedMap grounded = map.grounded();
        String name = view == View.CLAIMS ? "map." : "evidence.";
        output.put(console(), file, name + form.extension(), picture(grounded));
        return code;
    }

    private byte[] picture(GroundedMap grounded) {
        DiagramOptions options = new DiagramOptions(view, Labels.BOTH, "");
        return form.bytes(
                file,
                () -> Diagram.dot(grounded, options),
                () ->
                        view == View.CLAIMS
                                ? Pictures.map(grounded, "")
                                : Pictures.evidence(grounded, ""));
    }
}
