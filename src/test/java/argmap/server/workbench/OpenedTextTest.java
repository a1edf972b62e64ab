package argmap.server.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.files.Workspace;
import argmap.mining.DraftOptions;
import argmap.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is opened before it has a map, and a person may write into it while it is drafted. */
class OpenedTextTest {
    private static final DraftOptions PLAIN = DraftOptions.DEFAULT.withEmbedding(false);

    @TempDir private Path folder;

    private Path text() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path real = elsewhere.resolve("harbour.txt");
        Files.copy(Path.of("docs/checks/harbour.txt"), real);
        return Files.createSymbolicLink(folder.resolve("reading.txt"), real);
    }

    @Test
    void aLinkedTextIsDraftedIntoTheMapBesideTheLink() throws Exception {
        Path text = text();
        Path map = folder.resolve("reading.argdown");
        Workspace.write(map, Workbench.head(text));
        try (Workbench bench =
                Workbench.open(map, List.of(folder.resolve("elsewhere").toRealPath()), 0)) {
            int claims = bench.draft(text, PLAIN);
            assertTrue(claims > 0);
        }
        String words = Files.readString(map);
        assertTrue(words.contains("source: reading.txt"), words);
        assertTrue(words.contains("#suggested"), words);
        assertFalse(Pipeline.map(new Source("reading.argdown", words)).hasErrors(), words);
    }

    @Test
    void whatAPersonWroteMeanwhileStays() throws Exception {
        Path text = text();
        Path map = folder.resolve("reading.argdown");
        String mine = Workbench.head(text) + "\n[Mine]: A claim of my own.\n";
        Workspace.write(map, mine);
        try (Workbench bench =
                Workbench.open(map, List.of(folder.resolve("elsewhere").toRealPath()), 0)) {
            assertTrue(bench.draft(text, PLAIN) > 0);
        }
        String words = Files.readString(map);
        assertTrue(words.startsWith(mine.stripTrailing()), words);
        assertTrue(words.contains("#suggested"), words);
    }

    @Test
    void aReadOnlyMapIsOpenedAndLeftAsItIs() throws Exception {
        Path map = Files.writeString(folder.resolve("map.argdown"), "[A]: One.\n");
        assertTrue(map.toFile().setWritable(false));
        SharedMap shared = new SharedMap(map);
        int length = shared.text().length();
        Edit edit = Edit.between(shared.text(), "[A]: Two.\n");
        assertTrue(shared.take(0, List.of(new SharedMap.Step("t", edit, length))));
        assertTrue(shared.trouble().contains("read-only"), shared.trouble());
        assertEquals("[A]: One.\n", Files.readString(map));
        assertEquals("[A]: Two.\n", shared.text());
        assertTrue(map.toFile().setWritable(true));
        shared.look();
        assertEquals("", shared.trouble());
        assertEquals("[A]: Two.\n", Files.readString(map));
    }
}
