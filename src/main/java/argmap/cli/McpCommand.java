package argmap.cli;

import argmap.server.assistant.AssistantServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code argmap mcp}: lets an assistant read texts, check maps and propose claims. */
@Command(
        name = "mcp",
        description = {
            "Serves an assistant by the Model Context Protocol, on standard streams.",
            "It reads nothing outside FOLDER, writes nothing but suggested claims whose quotations"
                    + " stand in the text, and sends nothing anywhere."
        },
        footer = {"", "Example:", "  argmap mcp ~/maps", "How to set it up: docs/editors.md"})
final class McpCommand extends Base {
    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = ".",
            description = "What the assistant may look into (default: where it is started).")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws InterruptedException {
        // Whatever else prints must not come between the messages.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        AssistantServer.serve(folder, System.in, out, Version.number());
        return ExitCodes.FINE;
    }
}
