package argmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what a folder in {@code out/} was made from, so that nothing is made twice: a digest of
 * the inputs and of the program itself, the summary, and the names of the files that were made.
 */
final class Stamp {
    private static final String FILE = ".made-from";

    private Stamp() {}

    /** A digest of the program and of inputs; equal inputs give equal digests. */
    static String digest(List<byte[]> inputs) {
        MessageDigest digest = sha256();
        digest.update(program());
        for (byte[] input : inputs) {
            digest.update(Integer.toString(input.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) ':');
            digest.update(input);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The summary, when the folder was made from these inputs and all its files are there. */
    static Optional<String> summary(Path folder, String digest) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
            boolean same =
                    lines.size() > 2
                            && lines.get(0).equals(digest)
                            && lines.stream()
                                    .skip(2)
                                    .allMatch(f -> Files.exists(folder.resolve(f)));
            return same ? Optional.of(lines.get(1)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void put(Path folder, String digest, String summary, List<String> files) {
        Workspace.write(
                folder.resolve(FILE),
                digest + "\n" + summary + "\n" + String.join("\n", files) + "\n");
    }

    /** Its own jar: another build of the program makes everything again. */
    private static byte[] program() {
        CodeSource code = Stamp.class.getProtectionDomain().getCodeSource();
        URL place = code == null ? null : code.getLocation();
        if (place == null) {
            return Version.number().getBytes(StandardCharsets.UTF_8);
        }
        try {
            Path jar = Path.of(place.toURI());
            if (!Files.isRegularFile(jar)) {
                return Version.number().getBytes(StandardCharsets.UTF_8);
            }
            MessageDigest digest = sha256();
            try (InputStream in = Files.newInputStream(jar)) {
                byte[] block = new byte[1 << 16];
                for (int n = in.read(block); n > 0; n = in.read(block)) {
                    digest.update(block, 0, n);
                }
            }
            return digest.digest();
        } catch (IOException | URISyntaxException e) {
            return Version.number().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
