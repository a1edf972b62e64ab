package argmap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ClaimId;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedMapsTest {
    private static final String MAP =
            "===\nsource: text.txt\n===\n\n[Rent]: It is due. {quote: \"The rent is due\"}\n";

    @TempDir private Path folder;

    private final CheckedMaps maps = new CheckedMaps(List.of());

    private CheckedMap of(String words) {
        Path file = folder.resolve("map.argdown");
        return maps.of(Optional.of(file), new Source("map.argdown", words));
    }

    @Test
    void theSameWordsAreCheckedOnceAndOthersAnew() throws IOException {
        Files.writeString(folder.resolve("text.txt"), "The rent is due on Monday.\n");
        CheckedMap first = of(MAP);
        assertSame(first, of(MAP));
        assertSame(first.loaded(), of(MAP).loaded());
        assertNotSame(first, of(MAP + "\n[New]: Yes.\n"));
        assertTrue(first.loaded().grounded().found().get(0).anchoring().isPlaced());
    }

    @Test
    void aTextThatChangedIsReadAnew() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "The rent is due on Monday.\n");
        CheckedMap first = of(MAP);
        assertTrue(first.loaded().grounded().found().get(0).anchoring().isPlaced());
        Files.writeString(text, "Nothing of the kind is written here.\n");
        assertTrue(maps.textsChanged());
        assertTrue(!of(MAP).loaded().grounded().found().get(0).anchoring().isPlaced());
        assertTrue(!maps.textsChanged());
    }

    /** A hover asks for one claim; the whole map need not be audited for it. */
    @Test
    void oneClaimsAuditIsThatOfTheWhole() throws IOException {
        Files.writeString(folder.resolve("text.txt"), "The rent is due on Monday.\n");
        CheckedMap now = of(MAP);
        OpenMap open = new OpenMap("file:///map.argdown", 1, Optional.empty(), now);
        ClaimId rent = new ClaimId("Rent");
        var alone = open.audit(rent);
        assertTrue(now.auditIfKnown().isEmpty());
        assertEquals(Optional.of(now.audit().claims().get(0)), alone);
        assertEquals(alone, open.audit(rent));
    }
}
