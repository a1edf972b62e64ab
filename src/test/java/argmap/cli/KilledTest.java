package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.files.Workspace;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed, that has no room or no right to write, leaves the old file whole. */
class KilledTest {
    private static final int KILLS = 8;

    @TempDir Path root = Path.of("");

    private static Path classes(Class<?> of) throws URISyntaxException {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private Process writer(Path file, String... before) throws IOException, URISyntaxException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = classes(Workspace.class) + ":" + classes(EndlessWriter.class);
        List<String> words =
                Stream.concat(
                                Stream.of(before),
                                Stream.of(
                                        java,
                                        "-cp",
                                        path,
                                        EndlessWriter.class.getName(),
                                        file.toString()))
                        .toList();
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private static void isWhole(Path file) throws IOException {
        String text = Files.readString(file);
        assertEquals(EndlessWriter.LENGTH, text.length());
        assertEquals(1, text.chars().distinct().count());
    }

    @Test
    void aFileIsOldOrNewWheneverTheWriterIsKilled() throws Exception {
        Path file = root.resolve("map.argdown");
        Files.writeString(file, "a".repeat(EndlessWriter.LENGTH));
        for (int i = 0; i < KILLS; i++) {
            Process writer = writer(file);
            Thread.sleep(700 + 37L * i);
            writer.destroyForcibly().waitFor();
            isWhole(file);
        }
    }

    @Test
    void twoThatWriteAtOnceLeaveOneFileWhole() throws Exception {
        Path file = root.resolve("map.argdown");
        Files.writeString(file, "a".repeat(EndlessWriter.LENGTH));
        Process one = writer(file);
        Process other = writer(file);
        try {
            for (int i = 0; i < 20; i++) {
                Thread.sleep(100);
                isWhole(file);
            }
            assertTrue(one.isAlive() && other.isAlive(), "one gave up");
        } finally {
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
        }
        isWhole(file);
    }

    /** A limit on the size of files fails as a full disk does: in the middle of the writing. */
    @Test
    void whereThereIsNoRoomTheOldFileStaysAndNothingIsLeftBehind() throws Exception {
        Path file = root.resolve("map.argdown");
        Files.writeString(file, "old");
        Process writer =
                writer(file, "bash", "-c", "trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\"");
        assertTrue(writer.waitFor(60, TimeUnit.SECONDS), "it went on");
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("cannot be written"), said);
        assertEquals("old", Files.readString(file));
        try (Stream<Path> all = Files.list(root)) {
            assertEquals(List.of(file), all.toList());
        }
    }
}
