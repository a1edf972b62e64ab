package argmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.argdown.IncludedFiles;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.ingest.SourceReader;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What all checks say of the project's own map. */
class ShowcaseChecksTest {
    private static final Path MAP = Path.of("maps/russian-revolution.argdown");

    /**
     * Two notes, both with cause. One argument speaks of the Soviet government in one premise and
     * of Bolshevism in the rest, and leaves to the reader that they are the same. One claim has the
     * author's reason in it, "Because Moscow put ...", which the map might have drawn.
     */
    @Test
    void allThatIsSaidHasACause() throws IOException {
        Source source = read(MAP).value();
        Diagnosed<ArgumentMap> map = Pipeline.map(source);
        Path text = MAP.resolveSibling(map.value().info().source());
        Reading reading = read(text).then(Pipeline::read).value();
        Diagnosed<GroundedMap> tied = Pipeline.tie(map.value(), reading);
        MapSheet sheet = Pipeline.sheet(source, path -> IncludedFiles.Answer.none("none"));
        List<Message> said = new ArrayList<>(map.diagnostics());
        said.addAll(tied.diagnostics());
        List<String> found =
                Pipeline.checkAll(tied.value(), sheet, said).stream()
                        .map(d -> d.code() + " " + source.text(d.span()))
                        .toList();
        assertEquals(
                List.of(
                        "structure.lone-premise [Soviet regime not easily toppled]",
                        "claim.reason-inside [Asian relations were recovering by 1924]"),
                found);
    }

    private static Diagnosed<Source> read(Path file) throws IOException {
        return SourceReader.read(file.toString(), Files.readAllBytes(file));
    }
}
