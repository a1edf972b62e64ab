package argmap.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scanned books beside the working copy; {@code -Dargmap.shared} names another place. */
public final class SharedBooks {
    private SharedBooks() {}

    public static Path root() {
        return Path.of(System.getProperty("argmap.shared", "../shared"));
    }

    public static Path books() {
        return root().resolve("data").resolve("ocr");
    }

    /** The readings of all books, in the order of their names; none where the folder is absent. */
    public static List<Path> readings() {
        if (!Files.isDirectory(books())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(books(), 2)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
