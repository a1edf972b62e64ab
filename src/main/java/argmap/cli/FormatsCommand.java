package argmap.cli;

import argmap.Pipeline;
import argmap.interchange.MapFormat;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** {@code argmap formats}: what a map can be read from and written in. */
@Command(
        name = "formats",
        description = "Lists the formats of maps, and what each can and cannot carry.",
        footer = {"", "Example:", "  argmap formats"})
final class FormatsCommand extends Base {
    @Override
    public Integer call() {
        PrintWriter out = console().out();
        for (MapFormat format : Pipeline.mapFormats()) {
            out.println(format.name() + ": " + format.description());
            out.println("  files    ." + String.join(", .", format.extensions()));
            out.println("  carries  " + format.carries());
            out.println("  lacks    " + format.lacks());
        }
        out.flush();
        return ExitCodes.FINE;
    }
}
