import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts together what is handed out: {@code target/package/argmap-VERSION.zip} and its sum, of the
 * jar and the libraries that Maven has made. Run by {@code ./argmap package} as {@code java
 * Package.java root}. The same sources give the same bytes: files go in by name, with one time.
 */
final class Package {
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final FileTime TIME = FileTime.fromMillis(1_767_225_600_000L); // 2026-01-01
    private static final List<String> PAPERS =
            List.of("README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "CITATION.cff");

    private Package() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Matcher version = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) {
            throw new IOException("no version in pom.xml");
        }
        String name = "argmap-" + version.group(1);
        Path target = root.resolve("target");
        Map<String, Path> files = new TreeMap<>();
        files.put("argmap", root.resolve("argmap"));
        files.put("argmap.cmd", root.resolve("src/package/argmap.cmd"));
        files.put("Containerfile", root.resolve("src/package/Containerfile"));
        files.put("argmap.jar", target.resolve("argmap.jar"));
        files.put(name + ".cdx.json", target.resolve(name + ".cdx.json"));
        PAPERS.forEach(paper -> files.put(paper, root.resolve(paper)));
        add(root.resolve("docs"), "docs/", files);
        add(target.resolve("package/lib"), "lib/", files);
        Path zip = target.resolve("package").resolve(name + ".zip");
        write(zip, name, files);
        String sum = sum(zip) + "  " + zip.getFileName() + "\n";
        Files.writeString(zip.resolveSibling(name + ".zip.sha256"), sum, StandardCharsets.US_ASCII);
        System.out.println(zip);
    }

    private static void add(Path folder, String under, Map<String, Path> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    files.put(
                                            under
                                                    + folder.relativize(file)
                                                            .toString()
                                                            .replace('\\', '/'),
                                            file));
        }
    }

    private static void write(Path zip, String name, Map<String, Path> files) throws IOException {
        Files.deleteIfExists(zip);
        URI uri = URI.create("jar:" + zip.toUri());
        Map<String, Object> how = Map.of("create", true, "enablePosixFileAttributes", true);
        try (FileSystem archive = FileSystems.newFileSystem(uri, how)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Path entry = archive.getPath("/" + name + "/" + file.getKey());
                Files.createDirectories(entry.getParent());
                Files.write(entry, Files.readAllBytes(file.getValue()));
                boolean runs = file.getKey().equals("argmap");
                Files.setPosixFilePermissions(
                        entry, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
            try (Stream<Path> all = Files.walk(archive.getPath("/" + name))) {
                for (Path entry : all.toList()) {
                    // Those of making and reading too, which the archive keeps.
                    Files.getFileAttributeView(entry, BasicFileAttributeView.class)
                            .setTimes(TIME, TIME, TIME);
                    if (Files.isDirectory(entry)) {
                        Files.setPosixFilePermissions(
                                entry, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
