package argmap.files;

import argmap.argdown.IncludedFiles;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a map may reach: the files of its own folder it may include, and its text it may have from
 * its project or from where it was allowed. A map comes by mail as well, and what it names is put
 * into pages that go out again; so no word in it may open a file elsewhere.
 */
public final class MapFolder {
    /** The option by which a person allows another folder. */
    public static final String ALLOW = "--allow-source";

    private MapFolder() {}

    public static IncludedFiles of(Path map) {
        if (map.equals(Inputs.STANDARD_INPUT)) {
            return path -> IncludedFiles.Answer.none("a map from standard input has no folder");
        }
        Path folder = map.toAbsolutePath().getParent();
        return path ->
                folder == null
                        ? IncludedFiles.Answer.none("the map has no folder")
                        : read(map, folder, path);
    }

    /**
     * The text that a map names; a failure where it cannot be read or lies elsewhere. What lies
     * elsewhere is known all the same where the record beside the map has its digest: who wrote the
     * record had the text.
     */
    public static Path text(Path map, String named, List<Path> allowed) {
        Path text = Inputs.textPath(map, named);
        try {
            Path real = text.toRealPath();
            boolean reached = false;
            for (Path root : reach(map, allowed)) {
                reached |= Files.isDirectory(root) && real.startsWith(root.toRealPath());
            }
            boolean readable = Files.isRegularFile(real) || Files.isDirectory(real);
            if (!readable) {
                throw Failure.of(text, "this is no file");
            }
            if (!reached && !LinkFile.knows(map, real)) {
                throw Failure.of(
                        text,
                        "it lies outside the map's project; "
                                + ALLOW
                                + " DIR allows the folder it lies in");
            }
        } catch (IOException e) {
            throw Failure.of(text, Workspace.reason(e));
        }
        return text;
    }

    private static List<Path> reach(Path map, List<Path> allowed) throws IOException {
        List<Path> roots = new ArrayList<>(allowed);
        Path folder = map.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return roots;
        }
        roots.add(folder);
        Path home = Path.of(System.getProperty("user.home", "/"));
        for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
            List<Path> its = List.of(at.resolve("maps"), at.resolve("seeds"));
            if (Files.exists(at.resolve(".git")) || its.stream().anyMatch(Files::isDirectory)) {
                // All of a home is nobody's project.
                boolean wide = at.getParent() == null || at.equals(home);
                roots.addAll(wide ? its : List.of(at));
                return roots;
            }
        }
        return roots;
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
