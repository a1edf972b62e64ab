package argmap.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Pins what is reached on notes made up in many styles, and that damage makes nobody guess. */
class InventedNotesTest {
    private static final Path SHARED = Path.of(System.getProperty("argmap.shared", "../shared"));

    @Test
    void notesInManyStylesAreReadAsByHand() {
        List<String> wrong = new ArrayList<>();
        int[] right = InventedNotes.right(wrong);
        assertTrue(right[1] >= 60);
        assertTrue(right[0] >= 74, () -> String.join("\n", wrong));
    }

    @Test
    void cleanNotesWithNamesAlikeLeadNowhereWrong() throws IOException {
        Path table = Files.createTempFile("confusions", ".json");
        Files.writeString(table, "{}");
        DamagedNotes.Count count = DamagedNotes.of(table).count(1, 7);
        Files.delete(table);
        assertEquals(0, count.wrong());
        assertTrue(count.right() >= count.all() * 95 / 100, () -> count.toString());
    }

    @Test
    void lettersMisreadAsOftenAsSeenLeadNowhereWrong() throws IOException {
        Path table = SHARED.resolve("data/ocr/confusions.json");
        Assumptions.assumeTrue(Files.isRegularFile(table), "skipped: no " + table);
        DamagedNotes damage = DamagedNotes.of(table);
        for (long seed = 1; seed <= 5; seed++) {
            assertEquals(0, damage.count(1, seed).wrong());
        }
    }
}
