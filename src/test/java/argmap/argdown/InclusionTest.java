package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class InclusionTest {
    private static final List<String> asked = new ArrayList<>();

    private static Diagnosed<ArgumentMap> read(String map, Map<String, String> files) {
        asked.clear();
        return ArgdownReader.read(
                new Source("map.argdown", map),
                path -> {
                    asked.add(path);
                    String text = files.get(path);
                    return text == null
                            ? IncludedFiles.Answer.none("no such file")
                            : IncludedFiles.Answer.of(new Source(path, text));
                });
    }

    private static String messages(String map, Map<String, String> files) {
        return MapText.diagnostics(new Source("map.argdown", map), read(map, files));
    }

    @Test
    void aFileStandsWhereItIsIncludedAndItsPathsStartFromItsFolder() {
        String map = "[A]: a\n\n@include(parts/one.argdown)\n\n[B]: b\n  - [A]\n";
        Diagnosed<ArgumentMap> read =
                read(
                        map,
                        Map.of(
                                "parts/one.argdown",
                                "[C]: c\n\n@include(../two.argdown)",
                                "two.argdown",
                                "[D]: d\n  + [A]"));
        assertEquals(List.of(), read.diagnostics());
        ArgumentMap value = read.value();
        assertEquals(
                List.of("A", "C", "D", "B"),
                value.claims().stream().map(claim -> claim.id().title()).toList());
        assertEquals(2, value.relations().size());
        Source source = new Source("map.argdown", map);
        assertEquals("[B]: b", source.text(claim(value, "B").span()));
        assertEquals("@include(parts/one.argdown)", source.text(claim(value, "D").span()));
    }

    private static Claim claim(ArgumentMap map, String title) {
        return map.claim(new ClaimId(title)).orElseThrow();
    }

    @Test
    void aMessageNamesTheIncludedFileAndThePlaceInTheMap() {
        assertEquals(
                "3:1: error: part.argdown:2:1: an empty line must stand between this and the"
                        + " paragraph before it [argdown.syntax]\n"
                        + "5:5: error: a text may not follow a reference; define it with a colon"
                        + " instead [argdown.syntax]\n",
                messages(
                        "[A]: a\n\n@include(part.argdown)\n\n[B] x\n",
                        Map.of("part.argdown", "[C]\n[D]")));
    }

    @Test
    void nothingOutsideTheMapsFolderIsAskedFor() {
        for (String path :
                List.of("../x", "/etc/passwd", "a/../../x", "C:\\x", "\\\\host\\x", "..\\x")) {
            String said = messages("[A]: a\n\n@include(" + path + ")\n", Map.of());
            assertTrue(said.startsWith("3:1: error: " + path + " lies outside"), said);
            assertEquals(List.of(), asked);
        }
        assertFalse(read("[A]: a\n\n@include(a/../x)\n", Map.of("x", "[B]: b")).hasErrors());
        assertEquals(List.of("x"), asked);
    }

    @Test
    void filesThatIncludeEachOtherAreReadOnce() {
        Map<String, String> files =
                Map.of("a", "[A]: a\n\n@include(b)", "b", "[B]: b\n\n@include(a)");
        String map = "@include(a)\n\n@include(map.argdown)\n";
        assertEquals(
                "1:1: error: b:3:1: a includes itself, here or by another file"
                        + " [argdown.include-cycle]\n"
                        + "3:1: error: map.argdown includes itself, here or by another file"
                        + " [argdown.include-cycle]\n",
                messages(map, files));
        assertEquals(List.of("a", "b"), asked);
        assertEquals(2, read(map, files).value().claims().size());
    }

    @Test
    void aFileIsIncludedOnce() {
        assertEquals(
                "3:1: warning: a is included already, and each file is included once"
                        + " [argdown.included-again]\n",
                messages("@include(a)\n\n@include(./a)\n", Map.of("a", "[A]: a"))
                        .replace("./a", "a"));
    }

    @Test
    void aMissingFileIsReportedAndTheRestIsRead() {
        assertEquals(
                "1:1: error: a cannot be included: no such file [argdown.include-failed]\n",
                messages("@include(a)\n\n[B]: b\n", Map.of()));
        assertEquals(1, read("@include(a)\n\n[B]: b\n", Map.of()).value().claims().size());
    }

    @Test
    void aLongChainOfFilesIsNoRecursion() {
        Diagnosed<ArgumentMap> read =
                ArgdownReader.read(
                        new Source("map.argdown", "@include(0)"),
                        path -> {
                            int next = Integer.parseInt(path) + 1;
                            String text = "[" + path + "]: x\n\n" + "@include(" + next + ")";
                            return next > 5_000
                                    ? IncludedFiles.Answer.of(new Source(path, "[end]: x"))
                                    : IncludedFiles.Answer.of(new Source(path, text));
                        });
        assertEquals(5_001, read.value().claims().size());
    }

    @Test
    void withoutFilesTheMarkIsText() {
        assertEquals(
                "@include(a)",
                ArgdownReader.read(new Source("m", "@include(a)\n"))
                        .value()
                        .claims()
                        .get(0)
                        .text());
    }
}
