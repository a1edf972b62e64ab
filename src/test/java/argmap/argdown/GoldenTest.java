package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.graph.ArgumentMap;
import argmap.graph.RandomMaps;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each {@code case.argdown} gives {@code case.map}, {@code case.diag} and, printed again, {@code
 * case.out}. {@code -Dgolden.update=true} rewrites them; the difference is then read by a person.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/argdown");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> inputs =
                    files.filter(f -> f.toString().endsWith(".argdown")).sorted().toList();
            return inputs.stream().map(f -> dynamicTest(name(f), () -> check(f)));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".argdown", "");
    }

    private static void check(Path input) throws IOException {
        String text = Files.readString(input);
        Source source = new Source(name(input), text);
        Diagnosed<ArgumentMap> read = ArgdownReader.read(source);
        compare(input, "map", MapText.of(source, read.value()));
        compare(input, "diag", MapText.diagnostics(source, read));
        String printed = ArgdownWriter.write(read.value());
        compare(input, "out", printed);

        ArgumentMap again = ArgdownReader.read(new Source("again", printed)).value();
        assertEquals(RandomMaps.sorted(read.value()), RandomMaps.sorted(again), "print and read");

        Source windows = new Source(name(input), text.replace("\n", "\r\n"));
        Diagnosed<ArgumentMap> other = ArgdownReader.read(windows);
        assertEquals(
                RandomMaps.sorted(read.value()), RandomMaps.sorted(other.value()), "with CRLF");
        assertEquals(
                MapText.diagnostics(source, read), MapText.diagnostics(windows, other), "CRLF");
    }

    private static void compare(Path input, String kind, String actual) throws IOException {
        Path file = FOLDER.resolve(name(input) + "." + kind);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
    }
}
