package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.files.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, in a folder of its own. */
class BuildTest {
    private static final String TEXT =
            """
            The rent was due at the end of the quarter, and the tenants would not pay.1 The \
            landlord thought otherwise. Thus the lease was broken by both.

            1 See John Miller, Leases and Law (London: Hill, 1961), 12-14.
            """;

    private static final String MAP =
            """
            ===
            title: Rent
            source: ../seeds/rent.txt
            ===

            [Broken by both]: Both broke the lease. {quote: "the lease was broken by both"}
              + [Not paid]: The tenants did not pay. {quote: "the tenants would not pay"}
            """;

    @TempDir Path root = Path.of("");

    @BeforeEach
    void putATextAndItsMap() throws IOException {
        Files.createDirectories(root.resolve("maps"));
        Files.createDirectories(root.resolve("seeds"));
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT);
        Files.writeString(root.resolve("maps/rent.argdown"), MAP);
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome build(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        new PrintWriter(err, true, StandardCharsets.UTF_8),
                        false);
        Build.Asked asked = new Build.Asked(new EmbeddingChoice(), new AllowedTexts());
        int worst = BuildCommand.build(root, List.of(names), asked, console);
        console.out().flush();
        return new Outcome(
                worst, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> made(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(root.resolve("out").resolve(name))) {
            for (Path file : all.sorted().toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void everythingIsMadeAndSummedUp() throws IOException {
        Outcome outcome = build();
        assertEquals(ExitCodes.FINE, outcome.code(), outcome.err());
        assertTrue(
                outcome.out().contains("rent: 1 paragraph, 1 note, 2 claims, 1 link"),
                outcome.out());
        for (String file :
                List.of(
                        "index.html",
                        "text.md",
                        "map.svg",
                        "map.png",
                        "map.pdf",
                        "evidence.svg",
                        "audit.html",
                        "handout.pdf",
                        "handout.html",
                        "notices.txt")) {
            assertTrue(made("rent").containsKey(file), file);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        build();
        Map<String, byte[]> first = made("rent");
        Files.delete(root.resolve("out/rent/map.svg"));
        assertFalse(build().out().contains("unchanged"));
        Map<String, byte[]> second = made("rent");
        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException {
        build();
        assertTrue(build().out().contains("(unchanged)"));
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT + "\nOne more line.\n");
        assertFalse(build().out().contains("(unchanged)"));
    }

    @Test
    void whatWasLinkedBeforeIsComparedAsTheAuditDoes() throws IOException {
        String map = root.resolve("maps/rent.argdown").toString();
        OutputStream none = OutputStream.nullOutputStream();
        assertEquals(ExitCodes.FINE, Main.run(new String[] {"relink", map, "--write"}, none, none));
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT.replace("12-14", "99-101"));
        build();
        String made = Files.readString(root.resolve("out/rent/audit.md"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new String[] {"audit", map, "--to", "markdown"}, out, none);
        assertEquals(out.toString(StandardCharsets.UTF_8), made);
        Files.delete(root.resolve("maps/rent.links.json"));
        assertFalse(build().out().contains("(unchanged)"));
        assertNotEquals(made, Files.readString(root.resolve("out/rent/audit.md")));
    }

    @Test
    void aTextThatNoMapNamesGetsADraft() throws IOException {
        Files.delete(root.resolve("maps/rent.argdown"));
        Outcome outcome = build();
        assertEquals(ExitCodes.FINE, outcome.code(), outcome.err());
        String draft = Files.readString(root.resolve("out/rent/draft.argdown"));
        assertTrue(draft.contains("#suggested"), draft);
        assertTrue(draft.contains("source: ../../seeds/rent.txt"), draft);
    }

    @Test
    void oneBadMapDoesNotKeepTheOthersBack() throws IOException {
        Files.writeString(
                root.resolve("maps/a-gone.argdown"),
                "===\nsource: ../seeds/gone.txt\n===\n\n[A]: One.\n  + [B]: Two.\n");
        Files.write(root.resolve("seeds/picture.txt"), new byte[] {0, 1, 2, 3, 0});
        Files.writeString(root.resolve("seeds/empty.txt"), " \n");
        Outcome outcome = build();
        assertEquals(ExitCodes.USAGE_OR_IO, outcome.code());
        assertTrue(outcome.err().contains("[map.source-gone]"), outcome.err());
        assertTrue(outcome.err().contains("[text.binary]"), outcome.err());
        assertTrue(outcome.err().contains("[text.empty]"), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        assertTrue(made("rent").containsKey("index.html"));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaidInOneLine() throws IOException {
        Files.writeString(root.resolve("out"), "in the way");
        Outcome outcome = build();
        assertEquals(ExitCodes.USAGE_OR_IO, outcome.code());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void whatAPersonHasPutIntoTheFolderIsKeptBesideTheNew() throws IOException {
        Files.createDirectories(root.resolve("out/rent"));
        Files.writeString(root.resolve("out/rent/audit.md"), "my own");
        Outcome first = build();
        assertTrue(
                first.err().contains("audit-kept.md: note: this is somebody's own"), first.err());
        assertEquals("my own", Files.readString(root.resolve("out/rent/audit-kept.md")));
        Map<String, byte[]> made = made("rent");
        assertTrue(new String(made.get("audit.md"), StandardCharsets.UTF_8).contains("Rent"));

        Files.writeString(root.resolve("out/rent/audit.md"), "edited");
        assertTrue(build().out().contains("(unchanged)"));
        assertEquals("edited", Files.readString(root.resolve("out/rent/audit.md")));
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT + "\nOne more line.\n");
        Outcome second = build();
        assertTrue(second.err().contains("audit-kept-2.md: note:"), second.err());
        assertEquals("edited", Files.readString(root.resolve("out/rent/audit-kept-2.md")));
        assertEquals("my own", Files.readString(root.resolve("out/rent/audit-kept.md")));
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT + "\nAnd another one.\n");
        assertEquals("", build().err(), "what the program wrote is its own");
    }

    @Test
    void aBuildThatWasStoppedKnowsItsFiles() throws IOException {
        build();
        Map<String, byte[]> old = made("rent");
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT + "\nOne more line.\n");
        Files.delete(root.resolve("out/rent/index.html"));
        Files.createDirectories(root.resolve("out/rent/index.html/in-the-way"));
        assertEquals(ExitCodes.USAGE_OR_IO, build().code(), "it was to be stopped half-way");
        Files.delete(root.resolve("out/rent/index.html/in-the-way"));
        Files.delete(root.resolve("out/rent/index.html"));
        assertEquals("", build().err());
        assertEquals(old.keySet(), made("rent").keySet());
    }

    @Test
    void anEditedDraftStaysWhereItIs() throws IOException {
        Files.delete(root.resolve("maps/rent.argdown"));
        build();
        Path draft = root.resolve("out/rent/draft.argdown");
        Files.writeString(draft, "mine");
        Files.writeString(root.resolve("seeds/rent.txt"), TEXT + "\nOne more line.\n");
        assertTrue(build().err().contains("was edited and is kept"));
        assertEquals("mine", Files.readString(draft));
    }

    @Test
    void anUnknownNameIsSaidWithTheKnownOnes() {
        try {
            build("nonesuch");
        } catch (Failure failure) {
            assertTrue(failure.text().contains("there are rent"), failure.text());
            return;
        }
        throw new AssertionError("an unknown name was taken");
    }
}
