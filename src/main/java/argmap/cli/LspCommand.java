package argmap.cli;

import argmap.server.LanguageConnection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code argmap lsp}: checks, jumps and edits for an editor, while a map is written. */
@Command(
        name = "lsp",
        description = "Talks to an editor by the Language Server Protocol, on standard streams.",
        footer = {
            "",
            "Example, in Neovim 0.11:",
            "  vim.lsp.config('argmap', {cmd = {'argmap', 'lsp'}, filetypes = {'argdown'}})",
            "Other editors: docs/editors.md"
        })
final class LspCommand extends Base {
    @Option(
            names = "--stdio",
            description = "Standard streams, as some editors ask for by name; there is no other.")
    @SuppressWarnings("UnusedVariable")
    private boolean stdio;

    @Override
    public Integer call() throws IOException {
        // Whatever else prints must not come between the messages.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        return LanguageConnection.serve(System.in, out, console().err());
    }
}
