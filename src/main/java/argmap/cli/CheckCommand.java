package argmap.cli;

import argmap.diagnostic.Severity;
import argmap.graph.ArgumentMap;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code argmap check}: is the map well made, and is every quotation in the text? */
@Command(
        name = "check",
        description = "Checks a map: its syntax, its quotations and its links.",
        footer = {"", "Example:", "  argmap check maps/reading.argdown"})
final class CheckCommand extends Base {
    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Override
    public Integer call() {
        Inputs.LoadedMap map = Inputs.map(file);
        int code = console().report(map.source(), map.diagnostics(), Severity.INFO);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        if (code == ExitCodes.FINE) {
            ArgumentMap m = map.grounded().map();
            console()
                    .out()
                    .printf(
                            "%s: %d claims, %d arguments, %d relations, %d passages%n",
                            map.source().name(),
                            m.claims().size(),
                            m.arguments().size(),
                            m.relations().size(),
                            map.grounded().evidence().size());
        }
        return code;
    }
}
