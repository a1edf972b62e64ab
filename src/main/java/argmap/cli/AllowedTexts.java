package argmap.cli;

import argmap.files.MapFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Folders outside a map's own project from which it may take its text. */
final class AllowedTexts {
    @Option(
            names = MapFolder.ALLOW,
            paramLabel = "DIR",
            description =
                    "The map's \"source:\" may lie in this folder too; else only in the map's"
                            + " folder or project (the folder with maps/, seeds/ or .git).")
    private List<Path> folders = new ArrayList<>();

    List<Path> folders() {
        return folders;
    }
}
