package argmap.files;

import argmap.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the record of a map's links lies, and whether it was made with a text. */
public final class LinkFile {
    private LinkFile() {}

    /** {@code reading.argdown} has {@code reading.links.json}. */
    public static Path of(Path map) {
        return map.resolveSibling(Workspace.stem(map) + ".links.json");
    }

    /** True where the record of a map has the digest of that very text. */
    static boolean knows(Path map, Path text) {
        Path record = of(map);
        return !map.equals(Inputs.STANDARD_INPUT)
                && Files.isRegularFile(record)
                && Files.isRegularFile(text)
                && Pipeline.digest(Inputs.source(record).value())
                        .equals(Workspace.digest(Workspace.read(text)));
    }
}
