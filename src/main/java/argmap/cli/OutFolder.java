package argmap.cli;

import argmap.files.Failure;
import argmap.files.Workspace;
import argmap.product.MadeFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folder in {@code out/} and its record: what it was made from, so that nothing is made twice,
 * and a digest of each file that was made, by which what a person has put there or changed is known
 * and kept.
 */
final class OutFolder {
    private static final String FILE = ".made-from";

    private final Path folder;
    private String inputs = "";
    private String summary = "";

    /**
     * Digests that a file may have and still be the program's own; two while it is being made anew.
     */
    private final Map<String, Set<String>> own = new LinkedHashMap<>();

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads the record, if there is one. */
    static OutFolder at(Path folder) {
        OutFolder its = new OutFolder(folder);
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
            if (lines.size() > 2) {
                its.inputs = lines.get(0);
                its.summary = lines.get(1);
                lines.subList(2, lines.size()).forEach(its::own);
            }
        } catch (IOException e) {
            return new OutFolder(folder); // what is there then is not known to be the program's
        }
        return its;
    }

    private void own(String line) {
        int blank = line.indexOf(' ');
        String name = line.substring(blank + 1);
        own.computeIfAbsent(name, n -> new LinkedHashSet<>())
                .add(line.substring(0, Math.max(0, blank)));
    }

    /** A digest of the program and of inputs; equal inputs give equal digests. */
    static String digest(List<byte[]> inputs) {
        MessageDigest digest = Workspace.sha256();
        digest.update(program());
        for (byte[] input : inputs) {
            digest.update(Integer.toString(input.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) ':');
            digest.update(input);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The summary, when the folder was made from these inputs and all its files are there. */
    Optional<String> summary(String digest) {
        boolean same =
                !inputs.isEmpty()
                        && inputs.equals(digest)
                        && own.keySet().stream().allMatch(f -> Files.exists(folder.resolve(f)));
        return same ? Optional.of(summary) : Optional.empty();
    }

    /**
     * True where a file is as the program wrote it, or is not there. A record by an older program
     * has no digests; its files are believed to be so.
     */
    boolean isOwn(String name) {
        if (!Files.exists(folder.resolve(name))) {
            return true;
        }
        Set<String> its = own.getOrDefault(name, Set.of());
        return its.contains("")
                || its.contains(Workspace.digest(Workspace.read(folder.resolve(name))));
    }

    /** Puts files into the folder, which are made from the same inputs as before. */
    void put(List<MadeFile> files, Console console) {
        put(files, inputs, summary, console);
    }

    /**
     * Puts files into the folder. In whose place another's file stands, that is kept beside it.
     *
     * @param from digest of the inputs; empty where all is to be made anew the next time
     */
    void put(List<MadeFile> files, String from, String said, Console console) {
        Map<String, String> digests = new LinkedHashMap<>();
        files.forEach(file -> digests.put(file.name(), Workspace.digest(file.bytes())));
        Set<String> others = new LinkedHashSet<>();
        for (MadeFile file : files) {
            if (!isOwn(file.name())) {
                others.add(file.name());
            }
        }
        // Before the first file: who is stopped half-way knows old and new ones for the program's.
        inputs = "";
        digests.forEach((name, d) -> own.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(d));
        write();
        for (MadeFile file : files) {
            Path to = folder.resolve(file.name());
            if (Files.isRegularFile(to) && Arrays.equals(Workspace.read(to), file.bytes())) {
                continue;
            }
            if (others.contains(file.name())) {
                keep(to, console);
            }
            Workspace.write(to, file.bytes());
        }
        inputs = from;
        summary = said;
        digests.forEach((name, d) -> own.put(name, new LinkedHashSet<>(Set.of(d))));
        write();
    }

    private static void keep(Path file, Console console) {
        String stem = Workspace.stem(file);
        String ending = String.valueOf(file.getFileName()).substring(stem.length());
        Path kept = file.resolveSibling(stem + "-kept" + ending);
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.resolveSibling(stem + "-kept-" + i + ending);
        }
        try {
            Files.move(file, kept);
        } catch (IOException e) {
            throw Failure.of(file, "somebody's own, cannot be kept: " + Workspace.reason(e));
        }
        console.note(
                kept,
                "this is somebody's own, no longer "
                        + file.getFileName()
                        + " as it was made; it is kept under this name");
    }

    private void write() {
        StringBuilder record = new StringBuilder(inputs + "\n" + summary + "\n");
        own.forEach(
                (name, digests) ->
                        digests.forEach(
                                d -> record.append(d).append(' ').append(name).append('\n')));
        Workspace.write(folder.resolve(FILE), record.toString());
    }

    /** Its own jar: another build of the program makes everything again. */
    private static byte[] program() {
        CodeSource code = OutFolder.class.getProtectionDomain().getCodeSource();
        URL place = code == null ? null : code.getLocation();
        if (place == null) {
            return Version.number().getBytes(StandardCharsets.UTF_8);
        }
        try {
            Path jar = Path.of(place.toURI());
            if (!Files.isRegularFile(jar)) {
                return Version.number().getBytes(StandardCharsets.UTF_8);
            }
            MessageDigest digest = Workspace.sha256();
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
}
