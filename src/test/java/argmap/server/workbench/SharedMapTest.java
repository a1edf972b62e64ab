package argmap.server.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.files.Failure;
import argmap.server.LineDifference;
import argmap.server.workbench.SharedMap.Step;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The file that the tabs share: nobody's words are written over. */
class SharedMapTest {
    @TempDir private Path folder;

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("map.argdown"), words);
    }

    private static Step step(SharedMap map, int from, int to, String becomes) {
        Edit edit = new Edit(List.of(new LineDifference.Change(from, to, becomes)));
        return new Step("tab", edit, map.text().length());
    }

    @Test
    void aStepIsInTheFileAtOnce() throws IOException {
        Path file = file("[A]: One.\n");
        SharedMap map = new SharedMap(file);
        assertTrue(map.take(0, List.of(step(map, 5, 8, "Two"))));
        assertEquals("[A]: Two.\n", Files.readString(file));
        assertEquals(1, map.version());
        assertEquals("", map.trouble());
    }

    @Test
    void aStepOnOlderWordsHasToBeMadeAnew() throws IOException {
        Path file = file("[A]: One.\n");
        SharedMap map = new SharedMap(file);
        map.take(0, List.of(step(map, 0, 0, "// ")));
        assertFalse(map.take(0, List.of(step(map, 0, 0, "x"))));
        assertEquals("// [A]: One.\n", Files.readString(file));
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() throws IOException {
        Path file = file("\uFEFF[A]: One.\r\n\r\n[B]: Two.\n");
        SharedMap map = new SharedMap(file);
        assertEquals("[A]: One.\n\n[B]: Two.\n", map.text());
        map.take(0, List.of(step(map, 11, 14, "[C]: Three.\n[B]")));
        assertEquals("\uFEFF[A]: One.\r\n\r\n[C]: Three.\r\n[B]: Two.\n", Files.readString(file));
    }

    @Test
    void linksAndPermissionsStay() throws IOException {
        Path file = file("[A]: One.\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.argdown"), file);
        SharedMap map = new SharedMap(link);
        map.take(0, List.of(step(map, 0, 0, "// ")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("// [A]: One.\n", Files.readString(file));
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatAnotherProgramWritesIsOneMoreStep() throws IOException {
        Path file = file("[A]: One.\n[B]: Two.\n");
        SharedMap map = new SharedMap(file);
        Files.writeString(file, "[A]: One.\n[B]: Three.\n");
        Optional<SharedMap.Outside> outside = map.look();
        assertEquals(List.of("2\t[B]: Two."), outside.orElseThrow().before());
        assertEquals(List.of("2\t[B]: Three."), outside.orElseThrow().after());
        assertEquals("[A]: One.\n[B]: Three.\n", map.text());
        assertEquals(SharedMap.OUTSIDE, map.since(0).get(0).by());
        assertEquals(Optional.empty(), map.look());
    }

    @Test
    void changesOfBothSidesInOtherLinesAreJoined() throws IOException {
        Path file = file("[A]: One.\n[B]: Two.\n[C]: Three.\n");
        SharedMap map = new SharedMap(file);
        Files.delete(file);
        map.take(0, List.of(step(map, 5, 8, "Mine")));
        assertEquals("the file is gone", map.trouble());
        Files.writeString(file, "[A]: One.\n[B]: Two.\n[C]: Theirs.\n[D]: Four.\n");
        assertTrue(map.look().isPresent());
        assertEquals("[A]: Mine.\n[B]: Two.\n[C]: Theirs.\n[D]: Four.\n", map.text());
        assertEquals(map.text(), Files.readString(file));
        assertEquals("", map.trouble());
    }

    @Test
    void changesOfBothSidesInTheSameLineWaitForAPerson() throws IOException {
        Path file = file("[A]: One.\n[B]: Two.\n");
        SharedMap map = conflict(file);
        assertEquals("[A]: Theirs.\n[B]: Two.\n", Files.readString(file));
        assertTrue(map.conflict().isPresent());
        map.take(1, List.of(step(map, 0, 0, "// ")));
        assertEquals("[A]: Theirs.\n[B]: Two.\n", Files.readString(file), "nothing is written");
        map.keepMine();
        assertEquals("// [A]: Mine.\n[B]: Two.\n", Files.readString(file));
    }

    @Test
    void aPersonMayTakeTheFilesWords() throws IOException {
        Path file = file("[A]: One.\n[B]: Two.\n");
        SharedMap map = conflict(file);
        map.takeTheirs();
        assertEquals("[A]: Theirs.\n[B]: Two.\n", map.text());
        assertEquals("[A]: Theirs.\n[B]: Two.\n", Files.readString(file));
        assertEquals("", map.trouble());
    }

    private static SharedMap conflict(Path file) throws IOException {
        SharedMap map = new SharedMap(file);
        Files.delete(file);
        map.take(0, List.of(step(map, 5, 8, "Mine")));
        Files.writeString(file, "[A]: Theirs.\n[B]: Two.\n");
        map.look();
        return map;
    }

    @Test
    void whatIsNotInUtf8IsRefused() throws IOException {
        Path file = folder.resolve("map.argdown");
        Files.write(file, "[A]: Überfall.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(Failure.class, () -> new SharedMap(file));
    }

    @Test
    void aStepThatDoesNotFitChangesNothing() throws IOException {
        Path file = file("[A]: One.\n");
        SharedMap map = new SharedMap(file);
        ObjectMapper json = new ObjectMapper();
        assertThrows(
                IllegalArgumentException.class,
                () -> Edit.read(json.readTree("[4, [7, \"x\"]]"), map.text().length()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Edit.read(json.readTree("[-1, [0, \"x\"], 11]"), map.text().length()));
        assertEquals("[A]: One.\n", Files.readString(file));
    }

    /** As CodeMirror writes its steps down: lines apart, what stays as a number. */
    @Test
    void stepsAreWrittenAsTheEditorReadsThem() throws IOException {
        Edit edit =
                new Edit(
                        List.of(
                                new LineDifference.Change(2, 4, "a\nb"),
                                new LineDifference.Change(6, 7, "")));
        String json = "[2,[2,\"a\",\"b\"],2,[1],3]";
        assertEquals(json, edit.json(10).toString());
        assertEquals(edit, Edit.read(new ObjectMapper().readTree(json), 10));
        assertEquals("01a\nb45789", edit.apply("0123456789"));
    }

    @TestFactory
    Stream<DynamicTest> theDifferenceLeadsFromOneTextToTheOther() {
        return LongStream.range(0, 200)
                .mapToObj(
                        seed ->
                                dynamicTest(
                                        "seed " + seed,
                                        () -> {
                                            Random random = new Random(seed);
                                            String old = text(random);
                                            String fresh = text(random);
                                            Edit edit = Edit.between(old, fresh);
                                            assertEquals(fresh, edit.apply(old));
                                            String raw = old.replace("\n", "\r\n");
                                            assertEquals(
                                                    fresh.replace("\n", "\r\n"),
                                                    edit.applyRaw(raw, "\r\n"));
                                            assertEquals(
                                                    edit,
                                                    Edit.read(
                                                            edit.json(old.length()), old.length()));
                                        }));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append("abc".charAt(random.nextInt(3))).append(random.nextInt(2));
            text.append(i == 1 && random.nextBoolean() ? "" : "\n");
        }
        return text.toString();
    }
}
