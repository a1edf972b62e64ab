package argmap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code argmap render} draws what the head of a map selects, and all of it where asked. */
class RenderSelectionTest {
    private static final String MAP =
            """
            ===
            title: Rent
            selection:
                statementSelectionMode: with-more-than-one-relation
            color:
                tagColors:
                    sure: "#0b5d1e"
            ===

            [Rent was due]: The rent was due. #sure
              + <Contract>: The contract says so.
              - <Frost>: The pipes froze.

            [Unused]: Nothing is said of this.
            """;

    @Test
    void theSelectionIsDrawnInItsColours(@TempDir Path folder) throws IOException {
        String part = dot(folder, "part.dot");
        assertTrue(part.contains("#0b5d1e"), part);
        assertTrue(part.contains("Contract"), part);
        assertFalse(part.contains("Unused"), part);
        String all = dot(folder, "all.dot", "--all");
        assertTrue(all.contains("Unused"), all);
        assertTrue(all.contains("#0b5d1e"), all);
    }

    private static String dot(Path folder, String name, String... more) throws IOException {
        Path map = folder.resolve("map.argdown");
        Files.writeString(map, MAP);
        Path to = folder.resolve(name);
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"render", map.toString(), "--to", "dot", "-o", to.toString()},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, Main.run(arguments, out, new ByteArrayOutputStream()));
        return Files.readString(to);
    }
}
