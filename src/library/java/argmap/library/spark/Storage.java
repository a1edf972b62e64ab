package argmap.library.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;

/** Files wherever Hadoop's file systems reach, on the driver and on every worker. */
final class Storage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is said of a disk that is full. */
    static final String FULL = "no space is left on the disk";

    private final HashMap<String, String> settings = new HashMap<>();

    Storage(Configuration configuration) {
        for (Map.Entry<String, String> setting : configuration) {
            settings.put(setting.getKey(), setting.getValue());
        }
    }

    /**
     * A file found.
     *
     * @param problem why it cannot be opened; empty where nothing is known against it
     */
    record Found(String path, long bytes, String problem) implements Serializable {}

    private FileSystem system(Path path) throws IOException {
        Configuration configuration = new Configuration(false);
        settings.forEach(configuration::set);
        FileSystem system = path.getFileSystem(configuration);
        system.setWriteChecksum(false); // no hidden file beside each file on a local disk
        return system;
    }

    boolean exists(String path) throws IOException {
        return system(new Path(path)).exists(new Path(path));
    }

    boolean isFolder(String path) throws IOException {
        Path at = new Path(path);
        FileSystem system = system(at);
        return system.exists(at) && system.getFileStatus(at).isDirectory();
    }

    /** The whole name of a path, with the file system it lies on. */
    String whole(String path) throws IOException {
        Path at = new Path(URI.create(path).getScheme() == null ? escaped(path) : path);
        return system(at).makeQualified(at).toString();
    }

    private static String escaped(String path) {
        return new java.io.File(path).getAbsolutePath();
    }

    /** Every file below a folder, sorted by path; hidden ones and one folder left out. */
    List<Found> files(String folder, String without) throws IOException {
        List<Found> found = new ArrayList<>();
        Path top = new Path(folder);
        collect(system(top), top, without, found);
        found.sort(Comparator.comparing(Found::path));
        return found;
    }

    private static void collect(FileSystem system, Path folder, String without, List<Found> found)
            throws IOException {
        FileStatus[] all;
        try {
            all = system.listStatus(folder);
        } catch (IOException e) {
            found.add(new Found(folder.toString(), 0, "this folder cannot be read: " + why(e)));
            return;
        }
        for (FileStatus one : all) {
            Path path = one.getPath();
            boolean hidden = path.getName().startsWith(".") || path.getName().startsWith("_");
            if (hidden || path.toString().equals(without)) {
                continue;
            }
            if (one.isDirectory()) {
                collect(system, path, without, found);
            } else {
                found.add(new Found(path.toString(), one.getLen(), ""));
            }
        }
    }

    InputStream open(String path) throws IOException {
        return system(new Path(path)).open(new Path(path));
    }

    /** Writes to a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all. Two workers that write one file write the same bytes, and
     * the first is kept.
     */
    void write(String path, Writing writing) throws IOException {
        Path target = new Path(path);
        FileSystem system = system(target);
        Path part =
                new Path(
                        target.getParent(),
                        "." + target.getName() + "-" + Long.toHexString(System.nanoTime()));
        try {
            try (OutputStream out = system.create(part, true)) {
                writing.to(out);
            }
            if (!system.rename(part, target)) {
                system.delete(target, false);
                if (!system.rename(part, target) && !system.exists(target)) {
                    throw new IOException("cannot be written: " + path);
                }
            }
        } finally {
            system.delete(part, false);
        }
    }

    void write(String path, String text) throws IOException {
        write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void delete(String path) throws IOException {
        system(new Path(path)).delete(new Path(path), true);
    }

    /**
     * Puts the Parquet files that Spark wrote in place: under names without its random ones, and
     * with a footer that is the same in every run.
     */
    void publish(JavaSparkContext spark, String from, String to) throws IOException {
        Path target = new Path(to);
        FileSystem system = system(target);
        system.delete(target, true);
        system.mkdirs(target);
        List<String> parts = new ArrayList<>();
        for (FileStatus one : system.listStatus(new Path(from))) {
            if (one.getPath().getName().startsWith("part-")) {
                parts.add(one.getPath().toString());
            }
        }
        if (!parts.isEmpty()) {
            spark.parallelize(parts, parts.size()).foreach(part -> settle(part, to));
        }
        system.delete(new Path(from), true);
    }

    private void settle(String part, String to) throws IOException {
        Path from = new Path(part);
        String name = from.getName().substring(0, "part-00000".length()) + ".parquet";
        try (FSDataInputStream in = system(from).open(from)) {
            long length = system(from).getFileStatus(from).getLen();
            write(to + "/" + name, out -> ParquetFooter.copy(in, length, out));
        }
    }

    /** What went wrong, in a clause. */
    static String why(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            String said = String.valueOf(at.getMessage());
            if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
                return FULL;
            }
            if (said.contains("Permission denied")
                    || said.contains("permission denied")
                    || at instanceof org.apache.hadoop.security.AccessControlException) {
                return "permission denied";
            }
            if (said.contains("Read-only file system")) {
                return "nothing can be written there (read-only)";
            }
            if (said.contains("stopped SparkContext") || said.contains("SparkContext was shut")) {
                return "the run was ended from outside: by a signal, or by the cluster";
            }
            if (at instanceof FileNotFoundException) {
                return "no such file or folder, or it may not be opened";
            }
            if (said.startsWith("Mkdirs failed")) {
                return "no folder can be made there: no permission, or read-only";
            }
            if (said.contains("No FileSystem for scheme")
                    || said.matches("(?s).*Class \\S+FileSystem not found.*")) {
                return "Spark knows no file system of this kind ("
                        + said.lines().findFirst().orElse("")
                        + ")";
            }
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it failed");
    }
}
