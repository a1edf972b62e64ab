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
                    .println(
                            map.source().name()
                                    + ": "
                                    + Summary.count(m.claims().size(), "claim")
                                    + ", "
                                    + Summary.count(m.arguments().size(), "argument")
                                    + ", "
                                    + Summary.count(Summary.links(map.grounded()), "link")
                                    + ", "
                                    + Summary.count(map.grounded().evidence().size(), "passage"));
        }
        return code;
    }
}
