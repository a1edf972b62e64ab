package argmap.cli;

import argmap.Pipeline;
import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Severity;
import argmap.graph.Linked;
import argmap.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The record that lies beside a map: what its quotations rested on when it was last linked. */
final class Links {
    private Links() {}

    /** {@code reading.argdown} has {@code reading.links.json}. */
    static Path path(Path map) {
        return map.resolveSibling(Workspace.stem(map) + ".links.json");
    }

    /** The record of a map; nothing where there is none. */
    static List<Linked> of(Path map, Console console) {
        Path file = path(map);
        if (map.equals(Inputs.STANDARD_INPUT) || !Files.isRegularFile(file)) {
            return List.of();
        }
        Diagnosed<Source> source = Inputs.source(file);
        Diagnosed<List<Linked>> read = source.then(Pipeline::links);
        console.report(source.value(), read.diagnostics(), Severity.WARNING);
        return read.hasErrors() ? List.of() : read.value();
    }

    /** Whether what lies where a map's record would lie is something else. */
    static boolean isOther(Path map) {
        Path file = path(map);
        return !map.equals(Inputs.STANDARD_INPUT)
                && Files.exists(file)
                && (!Files.isRegularFile(file)
                        || Inputs.source(file).then(Pipeline::links).hasErrors());
    }

    /** Writes a record; what lies there and is none is someone's file and stays. */
    static void write(Path map, String record) {
        Path file = path(map);
        if (isOther(map)) {
            throw Failure.of(file, "this is no record of links and stays as it is; move it away");
        }
        Workspace.write(file, record);
    }
}
