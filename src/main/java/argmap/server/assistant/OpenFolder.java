package argmap.server.assistant;

import argmap.files.Failure;
import argmap.files.IndexedText;
import argmap.files.Inputs;
import argmap.files.Workspace;
import argmap.message.Diagnosed;
import argmap.product.LoadedMap;
import argmap.server.TextCache;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The one folder that an assistant may look into: by no path, link or map out of it. */
final class OpenFolder {
    /** Files listed; a folder of more is no folder of maps. */
    private static final int MOST = 500;

    /** Folders deep. */
    private static final int DEEPEST = 4;

    /** Bytes of a file that is shown as it is. */
    private static final long LARGEST = 10_000_000;

    private final Path root;
    private final TextCache texts = new TextCache();

    OpenFolder(Path root) {
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw Failure.of(root, Workspace.reason(e));
        }
    }

    /** A file of the folder, where links lead to in the end. */
    Path file(String named) {
        try {
            Path real = root.resolve(named).toRealPath();
            if (!real.startsWith(root)) {
                throw new IllegalArgumentException(named + " lies outside the open folder");
            }
            if (!Files.isRegularFile(real)) {
                throw new IllegalArgumentException(named + " is no file");
            }
            return real;
        } catch (IOException e) {
            throw new IllegalArgumentException(named + ": " + Workspace.reason(e), e);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(named + " is no file name", e);
        }
    }

    IndexedText text(String named) {
        return within(file(named));
    }

    private IndexedText within(Path text) {
        try {
            if (!text.toRealPath().startsWith(root)) {
                throw Failure.of(text, "it lies outside the open folder");
            }
            return texts.read(text);
        } catch (IOException e) {
            throw Failure.of(text, Workspace.reason(e));
        }
    }

    /** A map with its text, which must lie in the folder too. */
    LoadedMap map(String named) {
        Path file = file(named);
        Diagnosed<Source> read = Inputs.source(file);
        return Inputs.checked(
                file, read.value().named(named), read.diagnostics(), List.of(), this::within);
    }

    /** The text that a map names. */
    IndexedText textOf(String named, LoadedMap map) {
        String source = map.grounded().map().info().source();
        if (source.isEmpty() || map.grounded().document().paragraphs().isEmpty()) {
            throw new IllegalArgumentException(
                    named + " names no text that can be read; its head needs \"source:\"");
        }
        return within(Inputs.textPath(file(named), source));
    }

    String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The maps and texts of the folder, by their paths from it. */
    List<String> files() {
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !shown(file).matches("(?:.*/)?\\..*"))
                    .filter(file -> isMapOrText(String.valueOf(file.getFileName())))
                    .map(this::shown)
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw Failure.of(root, Workspace.reason(e));
        }
    }

    private static boolean isMapOrText(String name) {
        return isMap(name)
                || name.toLowerCase(Locale.ROOT)
                        .matches(".*\\.(txt|md|pdf|docx|odt|rtf|epub|html?|xml|hocr)");
    }

    static boolean isMap(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(argdown|ad)");
    }

    /** A map as it stands in its file. */
    String content(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException(shown(file) + " is too large to be shown");
        }
        return Inputs.source(file).value().text();
    }
}
