package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of cited works with files in them that no transcript can hold. */
class SourceFolderTest {
    private static final String WORDS = "He had never wanted the house at all.\n";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void writeMap() throws IOException {
        Files.writeString(
                folder.resolve("rent.txt"),
                """
                The landlord "had always wanted the house at all," it says.1

                1 John Miller, Leases and Law (London: Hill, 1961), 12.
                """);
        Files.writeString(
                folder.resolve("rent.argdown"),
                """
                ===
                source: rent.txt
                ===

                [Owner]: Unwilling. {quote: "The landlord"}
                """);
        Files.createDirectories(folder.resolve("sources"));
    }

    private record Said(int code, String out, String err) {}

    private Said audit(String form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String map = folder.resolve("rent.argdown").toString();
        int code = Main.run(new String[] {"audit", map, "--to", form}, out, err);
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path source(String name) {
        return folder.resolve("sources").resolve(name);
    }

    @Test
    void aBinaryFileIsToldOnceAndTheOthersAreCompared() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[10] = 0;
        Files.write(source("miller-leases-1961.txt"), noise);
        Files.writeString(source("Miller, Leases and Law.txt"), WORDS);
        Said said = audit("csv");
        assertEquals(ExitCodes.USAGE_OR_IO, said.code(), said.err());
        assertEquals(1, said.err().split("miller-leases-1961", -1).length - 1, said.err());
        assertTrue(said.err().contains("[text.binary]"), said.err());
        assertTrue(said.out().contains("source-quotation-altered"), said.out());
    }

    @Test
    void aBinaryIndexIsTold() throws IOException {
        Files.write(source("index.csv"), new byte[] {0, 1, 2, 3, 0, 9});
        Files.writeString(source("miller-1961.txt"), WORDS);
        Said said = audit("csv");
        assertEquals(ExitCodes.USAGE_OR_IO, said.code(), said.err());
        assertTrue(said.err().contains("index.csv:1:1: error"), said.err());
    }

    @Test
    void foldersAndLinksToNowhereAreNoTexts() throws IOException {
        Files.createDirectories(source("folder.txt"));
        Files.createSymbolicLink(source("link.txt"), Path.of("nowhere"));
        Files.writeString(source("miller-1961.txt"), WORDS);
        Said said = audit("csv");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.err().contains("1 text of cited works"), said.err());
    }

    @Test
    void aFileThatMayNotBeReadEndsTheRunWithItsName() throws IOException {
        Path file = source("miller-1961.txt");
        Files.writeString(file, WORDS);
        boolean changed = file.toFile().setReadable(false);
        assumeFalse(!changed || Files.isReadable(file), "whoever runs this may read all files");
        Said said = audit("csv");
        assertEquals(2, said.code(), said.err());
        assertTrue(said.err().contains("miller-1961.txt"), said.err());
        assertTrue(said.err().lines().count() < 3, said.err());
    }

    @Test
    void thePageSaysItToo() throws IOException {
        Files.writeString(source("miller-1961.txt"), WORDS);
        Said said = audit("html");
        assertTrue(said.out().contains("Words that the cited work has otherwise"), said.out());
        assertTrue(said.out().contains("\"always\" for \"never\""), said.out());
    }
}
