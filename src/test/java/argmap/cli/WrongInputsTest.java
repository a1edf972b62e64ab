package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file a command is given, it says in a line what is wrong and ends as it should. */
class WrongInputsTest {
    private static final List<List<String>> OF_TEXTS =
            List.of(
                    List.of("text", "{}"),
                    List.of("draft", "{}", "--no-embedding"),
                    List.of("why", "{}", "words", "--no-embedding"),
                    List.of("sources", "{}"),
                    List.of("read", "{}", "-o", "-"));

    private static final List<List<String>> OF_MAPS =
            List.of(
                    List.of("check", "{}"),
                    List.of("audit", "{}"),
                    List.of("analyze", "{}"),
                    List.of("relink", "{}"),
                    List.of("render", "{}", "-o", "-"),
                    List.of("handout", "{}", "--to", "markdown", "-o", "-"),
                    List.of("convert", "{}", "--to", "aif"));

    /** What a file holds, and whether it is one that nothing can be made of. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Wrong(byte[] bytes, boolean hopeless) {}

    private static Wrong text(String text, boolean hopeless) {
        return new Wrong(text.getBytes(StandardCharsets.UTF_8), hopeless);
    }

    private static Map<String, Wrong> files() {
        Map<String, Wrong> files = new LinkedHashMap<>();
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 % 23);
        }
        files.put("empty", text("", true));
        files.put("blank", text(" \n\t\n", true));
        files.put("binary", new Wrong(binary, true));
        files.put("nothing but zeros", new Wrong(new byte[1000], true));
        files.put("broken PDF", text("%PDF-1.7\nnothing", true));
        files.put("broken archive", text("PK\u0003\u0004nothing", true));
        files.put(
                "Greek",
                text("Ὁ μισθὸς ὠφείλετο. Οὐδεὶς δ᾽ ἐτίμησεν.\n\n1 Πρβλ. Θουκ. 2.37.\n", false));
        files.put("line ends of Windows", text("[A]: One.\r\n  + [B]: Two.\r\n", false));
        files.put("line ends of old Macs", text("[A]: One.\r  + [B]: Two.\r", false));
        files.put("one long line", text("The rent was due, ".repeat(60_000), false));
        files.put("one letter", text("x", false));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> isToldInALine(@TempDir Path folder) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Wrong> file : files().entrySet()) {
            String name = file.getKey().replace(' ', '-');
            for (boolean ofMap : new boolean[] {false, true}) {
                Path path = folder.resolve(name + (ofMap ? ".argdown" : ".txt"));
                Files.write(path, file.getValue().bytes());
                for (List<String> words : ofMap ? OF_MAPS : OF_TEXTS) {
                    tests.add(
                            dynamicTest(
                                    words.get(0) + ": " + file.getKey(),
                                    () -> check(words, path, file.getValue().hopeless())));
                }
            }
        }
        for (List<String> words : Stream.concat(OF_TEXTS.stream(), OF_MAPS.stream()).toList()) {
            Path none = folder.resolve("no such\nfile.argdown");
            tests.add(dynamicTest(words.get(0) + ": no file", () -> isUsage(words, none)));
            tests.add(dynamicTest(words.get(0) + ": a folder", () -> check(words, folder, true)));
        }
        return tests.stream();
    }

    private record Ended(int code, String err) {}

    private static Ended run(List<String> words, Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args =
                words.stream()
                        .map(word -> word.replace("{}", file.toString()))
                        .toArray(String[]::new);
        int code = Main.run(args, out, err);
        return new Ended(code, err.toString(StandardCharsets.UTF_8));
    }

    private static void check(List<String> words, Path file, boolean hopeless) {
        Ended ended = run(words, file);
        assertFalse(ended.err().contains("should not have happened"), ended.err());
        assertFalse(ended.err().contains("\tat "), ended.err());
        if (hopeless) {
            assertTrue(ended.code() > ExitCodes.FINE, "ended with 0");
            assertFalse(ended.err().isBlank(), "nothing was said");
        }
    }

    private static void isUsage(List<String> words, Path file) {
        Ended ended = run(words, file);
        assertEquals(ExitCodes.USAGE_OR_IO, ended.code(), ended.err());
        assertTrue(ended.err().contains("no such file or folder"), ended.err());
    }
}
