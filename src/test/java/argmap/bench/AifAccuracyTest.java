package argmap.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every node, edge, scheme and unknown field of a file comes back, also by way of Argdown. */
class AifAccuracyTest {
    @Test
    void graphsOfEveryShapeComeBackWhole(@TempDir Path out) throws IOException {
        check(Path.of("src/test/resources/argmap/interchange/aif"), out);
    }

    @Test
    void theSharedFilesComeBackWhole(@TempDir Path out) throws IOException {
        Path folder = Path.of("../shared/data/aif");
        assumeTrue(Files.isDirectory(folder), "no " + folder + " here");
        check(folder, out);
    }

    private static void check(Path folder, Path out) throws IOException {
        AifAccuracy accuracy = AifAccuracy.of(folder, out);
        assertEquals(List.of(), accuracy.differences());
        for (String way : List.of("read and written", "through Argdown")) {
            String files = way + ": files";
            assertTrue(accuracy.compared(files) > 0);
            assertEquals(accuracy.compared(files), accuracy.alike(files), files);
        }
    }
}
