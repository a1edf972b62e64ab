package argmap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and writes files, and says in one clause what went wrong. */
final class Workspace {
    private Workspace() {}

    static byte[] read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw Failure.of(file, "this is a folder; a file is needed");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.of(file, reason(e));
        } catch (OutOfMemoryError e) {
            throw Failure.of(file, "the file is too large to be read");
        }
    }

    /** The pages of a scan that lie in a folder, a file each; empty for a file. */
    static SortedMap<String, byte[]> scannedPages(Path folder) {
        SortedMap<String, byte[]> pages = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return pages;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("(?i).*\\.(xml|hocr|html?|alto)")) {
                    pages.put(name, read(file));
                }
            }
        } catch (IOException e) {
            throw Failure.of(folder, reason(e));
        }
        return pages;
    }

    /** Writes a file whole or not at all: a reader never sees half of it. */
    static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path part = Files.createTempFile(folder, ".argmap", ".part");
            try {
                Files.write(part, bytes);
                setUsualPermissions(part);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Failure.of(file, "cannot be written: " + reason(e));
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Temporary files are private; what is made is as readable as any file a person saves. */
    private static void setUsualPermissions(Path part) {
        boolean ignored = part.toFile().setReadable(true, false);
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file stands where a folder is needed";
        }
        String why =
                e instanceof FileSystemException failed && failed.getReason() != null
                        ? failed.getReason()
                        : e.getMessage();
        return why == null ? "it failed" : why.toLowerCase(Locale.ROOT);
    }

    /** A path as it is shown: from the folder the program was called in, where it lies below it. */
    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(here) || whole.equals(here)) {
            return file.toString();
        }
        return here.relativize(whole).toString();
    }

    /** A file's name without its folder and its ending. */
    static String stem(Path file) {
        Path name = file.getFileName();
        String whole = name == null ? file.toString() : name.toString();
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
