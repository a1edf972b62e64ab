package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argmap.bench.ArgdownAccuracy;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The recorded facts about the reference implementation; {@link GoldenTest} stands alone. */
class ConformanceTest {
    @Test
    void agreesWithTheReferenceOnAllRecordedInputs() throws IOException {
        assumeTrue(
                Files.exists(ArgdownFacts.file()),
                "skipped: no " + ArgdownFacts.file() + "; set -Dargmap.shared to the folder");
        ArgdownAccuracy accuracy = ArgdownAccuracy.of(ArgdownFacts.recorded());
        assertEquals(224, accuracy.alike("all"), String.join("\n", accuracy.differences()));
    }
}
