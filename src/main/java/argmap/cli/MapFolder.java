package argmap.cli;

import argmap.argdown.IncludedFiles;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder of a map, whose files it may include. */
final class MapFolder {
    private MapFolder() {}

    static IncludedFiles of(Path map) {
        if (map.equals(Inputs.STANDARD_INPUT)) {
            return path -> IncludedFiles.Answer.none("a map from standard input has no folder");
        }
        Path folder = map.toAbsolutePath().getParent();
        return path ->
                folder == null
                        ? IncludedFiles.Answer.none("the map has no folder")
                        : read(map, folder, path);
    }

    private static IncludedFiles.Answer read(Path map, Path folder, String path) {
        try {
            Path real = folder.resolve(path).toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return IncludedFiles.Answer.none("a link leads out of the map's folder");
            }
            if (!Files.isRegularFile(real)) {
                return IncludedFiles.Answer.none("this is no file");
            }
            // Named as the map is, so that a message leads to it from where the program was called.
            Diagnosed<Source> read = Inputs.source(map.resolveSibling(path));
            if (read.hasErrors()) {
                Message first = read.diagnostics().get(0);
                return IncludedFiles.Answer.none(first.message());
            }
            return IncludedFiles.Answer.of(read.value());
        } catch (IOException e) {
            return IncludedFiles.Answer.none(Workspace.reason(e));
        } catch (InvalidPathException e) {
            return IncludedFiles.Answer.none("this is no file name");
        } catch (Failure e) {
            return IncludedFiles.Answer.none(e.reason());
        }
    }
}
