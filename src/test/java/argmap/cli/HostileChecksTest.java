package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Maps that nobody writes by hand: each is checked in seconds, in one line for each finding. */
class HostileChecksTest {
    private static final int MANY = 20_000;

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static Map<String, String> maps() {
        Map<String, String> maps = new LinkedHashMap<>();
        maps.put("claims in the same words", lines(MANY, i -> "[C" + i + "]: All is one.\n\n"));
        maps.put(
                "claims in nearly the same words",
                lines(MANY, i -> "[C" + i + "]: all of this is said of w" + word(i) + " now.\n\n"));
        maps.put("titles alike", lines(MANY, i -> "[Abcd " + word(i) + " wxyz]\n\n"));
        maps.put("a chain", lines(MANY, i -> "[C" + i + "]: c.\n  + [C" + (i + 1) + "]\n\n"));
        maps.put("a circle", lines(MANY, i -> "[C" + i + "]\n  + [C" + (i + 1) % MANY + "]\n\n"));
        maps.put(
                "circles of two",
                lines(MANY, i -> "[C" + i + "]\n  + [D" + i + "]\n    + [C" + i + "]\n\n"));
        maps.put("a hub", "[Top]: t.\n" + lines(MANY, i -> "  + [C" + i + "]: c.\n"));
        maps.put(
                "a hub of arguments",
                lines(3000, i -> "<A" + i + ">\n\n(1) [P]\n----\n(2) [Q]\n\n")
                        + lines(3000, i -> "<B" + i + ">\n\n(1) [Q]\n----\n(2) [R]\n\n")
                        + "<A0>\n  +> <B0>\n");
        maps.put("brackets", "[A]: " + "(".repeat(200_000) + ".\n");
        maps.put("letters and blanks", "[A]: " + "ab- ".repeat(100_000) + ".\n");
        maps.put("one long word", "[A]: " + "x".repeat(500_000) + "?\n");
        maps.put(
                "one long title",
                "[" + "x".repeat(200_000) + "]\n  + [" + "x".repeat(199_999) + "]\n");
        maps.put("tags", "[A]: a " + lines(MANY, i -> "#t" + i + " ") + "\n");
        maps.put("headings", lines(MANY, i -> "# H\n\n"));
        maps.put(
                "keys",
                "[A]: a {" + lines(2000, i -> "qoute" + i % 7 + ": \"x\", ") + "page: 1}\n");
        maps.put(
                "quotations in one another",
                "[A]: a {quote: [" + lines(2000, i -> "\"" + "q".repeat(i) + "\", ") + "\"q\"]}\n");
        return maps;
    }

    private static String word(int i) {
        return Integer.toString(i, 36)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'A' : c)))
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> isCheckedInSeconds(@TempDir Path folder) {
        return maps().entrySet().stream()
                .map(
                        map ->
                                dynamicTest(
                                        map.getKey(),
                                        () ->
                                                Assertions.assertTimeoutPreemptively(
                                                        Duration.ofSeconds(60),
                                                        () -> check(folder, map.getValue()))));
    }

    private static void check(Path folder, String text) throws IOException {
        Path map = folder.resolve("map.argdown");
        Files.writeString(map, text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(new String[] {"check", map.toString(), "--to", "json"}, out, err);
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("{"), err.toString(StandardCharsets.UTF_8));
        said.lines()
                .filter(line -> line.contains("\"message\""))
                .forEach(line -> assertTrue(line.length() < 1_000_000));
        Main.run(new String[] {"check", map.toString(), "--fix", "--dry-run"}, out, err);
    }
}
