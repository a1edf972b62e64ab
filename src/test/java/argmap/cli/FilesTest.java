package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.files.Failure;
import argmap.files.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person has written stays, and a map reaches nothing that is none of its business. */
class FilesTest {
    private static final String TEXT =
            """
            The rent was due at the end of the quarter, and the tenants would not pay.1 The \
            landlord thought otherwise. Thus the lease was broken by both.

            1 See John Miller, Leases and Law (London: Hill, 1961), 12-14.
            """;

    /** Its key is misspelt, which {@code check --fix} mends. */
    private static final String MAP =
            """
            ===
            title: Rent
            source: rent.txt
            ===

            [Broken by both]: Both broke it. {qoute: "the lease was broken by both"}
              + [Not paid]: The tenants did not pay. {quote: "the tenants would not pay"}
            """;

    @TempDir Path root = Path.of("");

    private Path map = Path.of("");
    private Path text = Path.of("");

    @BeforeEach
    void putFiles() throws IOException {
        map = Files.writeString(root.resolve("rent.argdown"), MAP);
        text = Files.writeString(root.resolve("rent.txt"), TEXT);
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(Stream.of(words).map(String::valueOf).toArray(String[]::new), out, err);
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private void setMode(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aMendedMapKeepsItsPermissions() throws IOException {
        setMode(map, "rw-------");
        assertEquals(ExitCodes.FINE, run("check", map, "--fix").code());
        assertTrue(Files.readString(map).contains("{quote: \"the lease"));
        assertEquals("rw-------", mode(map));
        setMode(map, "rw-rw----");
        run("draft", text, "--no-embedding", "--into", map);
        assertTrue(Files.readString(map).contains("#suggested"), "nothing was added");
        assertEquals("rw-rw----", mode(map));
        assertEquals(List.of("rent.argdown", "rent.txt"), names(root));
    }

    @Test
    void aMendedMapKeepsItsOwner() throws IOException {
        assumeTrue(
                System.getProperty("user.name", "").equals("root"), "only root gives files away");
        Files.setAttribute(map, "unix:uid", 12345);
        Files.setAttribute(map, "unix:gid", 23456);
        assertEquals(ExitCodes.FINE, run("check", map, "--fix").code());
        assertTrue(Files.readString(map).contains("{quote: \"the lease"));
        assertEquals(12345, Files.getAttribute(map, "unix:uid"));
        assertEquals(23456, Files.getAttribute(map, "unix:gid"));
    }

    @Test
    void theTargetOfALinkIsMendedAndTheLinkStays() throws IOException {
        Path link = root.resolve("link.argdown");
        Files.createSymbolicLink(link, Path.of("rent.argdown"));
        assertEquals(ExitCodes.FINE, run("check", link, "--fix").code());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(map).contains("{quote: \"the lease"));
        Path nowhere = root.resolve("nowhere.svg");
        Files.createSymbolicLink(nowhere, Path.of("not-there.svg"));
        Outcome outcome = run("render", map, "-o", nowhere);
        assertEquals(ExitCodes.USAGE_OR_IO, outcome.code());
        assertTrue(outcome.err().contains("this link leads nowhere"), outcome.err());
    }

    @Test
    void aReadOnlyFileIsLeftAlone() throws IOException {
        setMode(map, "r--r--r--");
        Outcome outcome = run("check", map, "--fix");
        assertEquals(ExitCodes.USAGE_OR_IO, outcome.code());
        assertTrue(outcome.err().contains("it is read-only"), outcome.err());
        assertEquals(MAP, Files.readString(map));
        assertEquals(2, run("draft", text, "--no-embedding", "--into", map).code());
        assertEquals(MAP, Files.readString(map));
    }

    @Test
    void aMapThatIsNotPlainUtf8IsNotRewritten() throws IOException {
        byte[] marked = ("\ufeff" + MAP).getBytes(StandardCharsets.UTF_8);
        Files.write(map, marked);
        Outcome outcome = run("draft", text, "--no-embedding", "--into", map);
        assertEquals(ExitCodes.USAGE_OR_IO, outcome.code(), outcome.err());
        assertEquals(marked.length, Files.size(map));
    }

    /** A program that was killed while it wrote leaves its part; who still writes keeps his. */
    @Test
    void whatAKilledSaveLeftIsRemovedByTheNext() throws IOException {
        FileTime old = FileTime.fromMillis(System.currentTimeMillis() - 3_600_000);
        long own = ProcessHandle.current().pid();
        Path left = Files.writeString(root.resolve(".argmap-999999999-12.part"), "[A");
        Path fresh = Files.writeString(root.resolve(".argmap-999999998-13.part"), "[A");
        Path running = Files.writeString(root.resolve(".argmap-" + own + "-14.part"), "[A");
        Path other = Files.writeString(root.resolve(".argmap-notes.part"), "mine");
        for (Path each : List.of(left, running, other)) {
            Files.setLastModifiedTime(each, old);
        }
        Workspace.write(map, MAP + "\n");
        assertFalse(Files.exists(left));
        for (Path each : List.of(fresh, running, other)) {
            assertTrue(Files.exists(each), each.toString());
        }
    }

    @Test
    void aNewFileIsAsReadableAsTheUsersOthers() throws IOException {
        Path mine = Files.createFile(root.resolve("mine.txt"));
        run("render", map, "-o", root.resolve("map.svg"));
        assertEquals(mode(mine), mode(root.resolve("map.svg")));
    }

    @Test
    void standardOutputIsNoFileAndHasNoRecord() throws IOException {
        Outcome outcome = run("draft", text, "--no-embedding", "-o", "-");
        assertEquals(ExitCodes.FINE, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("#suggested"), outcome.out());
        assertFalse(Files.exists(Path.of("-")));
        assertFalse(Files.exists(Path.of("-.links.json")));
        assertTrue(run("text", text, "-o", "-").out().contains("landlord thought"));
        assertTrue(run("convert", map, "--to", "argdown", "-o", "-").out().contains("[Not paid]"));
    }

    @Test
    void whatMovesATerminalIsShown() throws IOException {
        Path odd = root.resolve("od\u001b[31md\u202e.argdown");
        Files.writeString(
                odd,
                """
                ===
                source: "no\\e]0;PWNED\\asuch\\u202e.txt"
                ===

                [A\u001b[2J]: One. {scheme: "\\e[41mX\u2067", "\\e[7mqoute": "x"}
                """);
        Path rent = Files.writeString(text, TEXT.replace("lease was", "le\u001b[5mase\u202e was"));
        for (Outcome outcome :
                List.of(
                        run("check", odd),
                        run("audit", odd),
                        run("render", odd, "--view", "outline", "-o", "-"),
                        run("render", odd, "-o", root.resolve("od\u001bd.svg")),
                        run("relink", odd),
                        run("text", rent),
                        run("text", rent, "--repairs"),
                        run("draft", rent, "--no-embedding"),
                        run("why", rent, "broken by both", "--no-embedding"),
                        run("sources", rent),
                        run("check", root.resolve("gone\u001b.argdown")),
                        run("--bad\u001b"))) {
            String all = outcome.out() + outcome.err();
            assertFalse(all.contains("\u001b"), all);
            assertFalse(all.contains("\u202e"), all);
            assertFalse(outcome.err().contains("\u2067"), all);
        }
        assertTrue(run("check", odd).err().contains("\u241b"));
    }

    @Test
    void aTextOutsideTheProjectIsReadOnlyWhereItIsAllowed(@TempDir Path elsewhere)
            throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), TEXT);
        for (String path : List.of(secret.toString(), root.relativize(secret).toString())) {
            Files.writeString(map, MAP.replace("source: rent.txt", "source: " + path));
            Outcome outcome = run("check", map);
            assertEquals(ExitCodes.INPUT_HAS_ERRORS, outcome.code());
            assertTrue(outcome.err().contains("outside the map's project"), outcome.err());
            run("read", map, "-o", root.resolve("page.html"), "--force");
            assertFalse(Files.readString(root.resolve("page.html")).contains("landlord thought"));
            Outcome allowed = run("check", map, "--allow-source", elsewhere);
            assertFalse(allowed.err().contains("map.source-gone"), allowed.err());
        }
        Files.createSymbolicLink(root.resolve("linked.txt"), secret);
        Files.writeString(map, MAP.replace("rent.txt", "linked.txt"));
        assertTrue(run("check", map).err().contains("outside the map's project"));
    }

    @Test
    void aDraftKnowsItsTextWhereverThatLies(@TempDir Path elsewhere) throws IOException {
        Path draft = elsewhere.resolve("draft.argdown");
        run("draft", text, "--no-embedding", "-o", draft);
        Outcome outcome = run("check", draft);
        assertFalse(outcome.err().contains("map.source-gone"), outcome.err());
        Files.writeString(text, "Something else altogether, that nobody has quoted.");
        assertTrue(run("check", draft).err().contains("outside the map's project"));
    }

    @Test
    void aTextThatIsAPipeIsNotWaitedFor() throws Exception {
        Path pipe = root.resolve("pipe.txt");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0, "no pipes here");
        Files.writeString(map, MAP.replace("source: rent.txt", "source: pipe.txt"));
        Outcome outcome =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> run("check", map));
        assertTrue(outcome.err().contains("this is no file"), outcome.err());
    }

    @Test
    void whatIsWrittenToADeviceLeavesItThere() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "no such device here");
        assertEquals(ExitCodes.FINE, run("render", map, "-o", device, "--force").code());
        assertFalse(Files.isRegularFile(device));
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverUnasked() throws IOException {
        Path mine = Files.writeString(root.resolve("mine.md"), "mine");
        for (List<Object> words :
                List.<List<Object>>of(
                        List.of("text", text, "-o", mine),
                        List.of("audit", map, "-o", mine),
                        List.of("handout", map, "-o", mine),
                        List.of("draft", text, "-o", map),
                        List.of("text", text, "-o", text))) {
            assertEquals(ExitCodes.USAGE_OR_IO, run(words.toArray()).code(), words.toString());
        }
        assertEquals("mine", Files.readString(mine));
        assertEquals(MAP, Files.readString(map));
        assertEquals(ExitCodes.FINE, run("text", text, "-o", mine, "--force").code());
    }

    @Test
    void aMapSavedMeanwhileIsNotWrittenOver() throws IOException {
        Path other = Files.writeString(root.resolve("other.argdown"), MAP + "\n[C]: Mine.\n");
        FileTime before = Files.getLastModifiedTime(other);
        try {
            Workspace.amend(other, MAP, "the program's");
        } catch (Failure failure) {
            assertTrue(failure.text().contains("changed meanwhile"), failure.text());
            assertEquals(before, Files.getLastModifiedTime(other));
            return;
        }
        throw new AssertionError("written over");
    }
}
