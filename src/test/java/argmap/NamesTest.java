package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One simple name means one class in the whole program. */
class NamesTest {
    private static final Path MAIN = Path.of("src/main/java/argmap");

    /** Names that two packages still have. The list only shrinks. */
    private static final Set<String> TWICE = Set.of("Lines");

    @Test
    void noSimpleNameStandsInTwoPackages() throws IOException {
        Map<String, Integer> uses = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .forEach(name -> uses.merge(name.replace(".java", ""), 1, Integer::sum));
        }
        Set<String> twice = new TreeSet<>();
        uses.forEach(
                (name, count) -> {
                    if (count > 1) {
                        twice.add(name);
                    }
                });
        twice.removeAll(TWICE);
        assertEquals(Set.of(), twice);
    }
}
