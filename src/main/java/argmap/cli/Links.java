package argmap.cli;

import argmap.Pipeline;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.LinkFile;
import argmap.files.Workspace;
import argmap.graph.Linked;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The record that lies beside a map: what its quotations rested on when it was last linked.
 *
 * @param map the map's file
 * @param all what the record says; nothing where there is none
 * @param isOther whether what lies in its place is no record
 */
record Links(Path map, List<Linked> all, boolean isOther) {
    Links {
        all = List.copyOf(all);
    }

    /** Reads the record of a map, and tells what is wrong with it. */
    static Links of(Path map, Console console) {
        Path file = LinkFile.of(map);
        if (map.equals(Inputs.STANDARD_INPUT) || !Files.exists(file)) {
            return new Links(map, List.of(), false);
        }
        if (!Files.isRegularFile(file)) {
            return new Links(map, List.of(), true);
        }
        Diagnosed<Source> source = Inputs.source(file);
        Diagnosed<List<Linked>> read = source.then(Pipeline::links);
        console.report(source.value(), read.diagnostics(), Severity.WARNING);
        return new Links(map, read.hasErrors() ? List.of() : read.value(), read.hasErrors());
    }

    /**
     * Writes what a map rests on.
     *
     * @param named the text, as the map names it
     */
    static void put(Path map, String named, List<Linked> links) {
        String digest = "";
        if (!named.isEmpty()) {
            Path text = Inputs.textPath(map, named);
            digest = Files.isRegularFile(text) ? Workspace.digest(Workspace.read(text)) : "";
        }
        Workspace.write(LinkFile.of(map), Pipeline.linkRecord(named, digest, links));
    }

    int code() {
        return isOther ? ExitCodes.INPUT_HAS_ERRORS : ExitCodes.FINE;
    }

    /** What lies in the record's place and is none is someone's file, and stays. */
    void checkReplaceable() {
        if (isOther) {
            throw Failure.of(
                    LinkFile.of(map),
                    "this is no record of links and stays as it is; move it away");
        }
    }
}
