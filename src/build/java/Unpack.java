import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes files out of jars. A build step, run as {@code java Unpack.java (jar pattern folder)...}:
 * each entry whose whole name the pattern matches goes into the folder, by the last part of its
 * name. A file that is the same already keeps its time.
 */
final class Unpack {
    private Unpack() {}

    public static void main(String[] args) throws IOException {
        for (int i = 0; i + 2 < args.length; i += 3) {
            unpack(args[i], Pattern.compile(args[i + 1]), Path.of(args[i + 2]));
        }
    }

    private static void unpack(String jar, Pattern wanted, Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean found = false;
        try (ZipFile zip = new ZipFile(jar)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (!wanted.matcher(name).matches()) {
                    continue;
                }
                found = true;
                Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                    Files.write(file, bytes);
                }
            }
        }
        if (!found) {
            throw new IOException("nothing in " + jar + " is called " + wanted);
        }
    }
}
