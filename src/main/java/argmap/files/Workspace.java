package argmap.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes files, and says in one clause what went wrong. */
public final class Workspace {
    private static final Set<PosixFilePermission> WRITERS =
            EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private static final Set<PosixFilePermission> PRIVATE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private Workspace() {}

    public static byte[] read(Path file) {
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
    public static SortedMap<String, byte[]> scannedPages(Path folder) {
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

    /**
     * Writes a file whole or not at all: a reader never sees half of it, and after a power cut the
     * old or the new one is there. A new file is as readable as any that a person saves; one that
     * is there keeps its owner, its permissions and the links that lead to it, and is left alone
     * where it may not be written to.
     */
    public static void write(Path file, byte[] bytes) {
        try {
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw Failure.of(file, "cannot be written: this link leads nowhere");
            }
            boolean there = Files.exists(file);
            Path target = there ? file.toRealPath() : file.toAbsolutePath();
            if (there && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                put(target, bytes, StandardOpenOption.WRITE); // a device, or a pipe
                return;
            }
            if (there && isReadOnly(target)) {
                throw Failure.of(file, "cannot be written: it is read-only");
            }
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            replace(target, bytes, there);
        } catch (IOException e) {
            throw Failure.of(file, "cannot be written: " + reason(e));
        }
    }

    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Changes a person's file, which stands as it was read: in UTF-8, and not saved by somebody
     * since.
     */
    public static void amend(Path file, String read, String becomes) {
        if (!Arrays.equals(read.getBytes(StandardCharsets.UTF_8), read(file))) {
            throw Failure.of(
                    file,
                    "not written: it was changed meanwhile, or is not in UTF-8 without a byte"
                            + " order mark");
        }
        write(file, becomes);
    }

    /** SHA-256 of a file's bytes, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void replace(Path target, byte[] bytes, boolean there) throws IOException {
        sweep(target.toAbsolutePath().getParent());
        String unique = ".argmap-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        Path part = target.resolveSibling(unique + ".part");
        try {
            if (there && view(target) != null) {
                // What may be secret is nobody's to read meanwhile.
                Files.createFile(part, PosixFilePermissions.asFileAttribute(PRIVATE));
            } else {
                Files.createFile(part);
            }
            put(part, bytes, StandardOpenOption.WRITE);
            if (there && !takesOver(part, target)) {
                // Somebody else's file, which a file of ours must not stand in for.
                put(target, bytes, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                return;
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static final Pattern PART = Pattern.compile("\\.argmap-(\\d{1,18})-\\d+\\.part");

    /** What is younger may be written right now, on another machine that shares the folder. */
    private static final Duration OLD = Duration.ofMinutes(1);

    /** Folders that this process has looked through. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    /** Removes what programs of ours left that were killed while they wrote; once a folder. */
    private static void sweep(@Nullable Path folder) {
        if (folder == null || !SWEPT.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".argmap-*.part")) {
            for (Path part : parts) {
                Matcher name = PART.matcher(String.valueOf(part.getFileName()));
                Instant young = Instant.now().minus(OLD);
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                        && Files.getLastModifiedTime(part).toInstant().isBefore(young)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // they are in nobody's way
        }
    }

    /** Writes as far as the disk. */
    private static void put(Path file, byte[] bytes, OpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    /** Owner, group and permissions; gives false where they cannot be had. */
    private static boolean takesOver(Path part, Path from) throws IOException {
        PosixFileAttributeView old = view(from);
        PosixFileAttributeView its = view(part);
        if (old == null || its == null) {
            return true;
        }
        PosixFileAttributes was = old.readAttributes();
        PosixFileAttributes is = its.readAttributes();
        try {
            if (!was.owner().equals(is.owner())) {
                its.setOwner(was.owner());
            }
            if (!was.group().equals(is.group())) {
                its.setGroup(was.group());
            }
            its.setPermissions(was.permissions());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    /** Whoever runs the program: what a person has protected stays, for the superuser as well. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        return !Files.isWritable(file)
                || (view != null
                        && Collections.disjoint(view.readAttributes().permissions(), WRITERS));
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

    public static String reason(IOException e) {
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
    public static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(here) || whole.equals(here)) {
            return file.toString();
        }
        return here.relativize(whole).toString();
    }

    /** A file's name without its folder and its ending. */
    public static String stem(Path file) {
        Path name = file.getFileName();
        String whole = name == null ? file.toString() : name.toString();
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
