package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.graph.RandomMaps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An installed Graphviz and the one inside the program draw the same boxes, lines and order. */
class BothEnginesTest {
    private static final Duration AMPLE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameMapGivesTheSamePicture(long seed) {
        Assumptions.assumeTrue(Layout.installed(), "no dot on the path: engines not compared");
        GroundedMap map =
                new GroundedMap(
                        RandomMaps.of(new Random(seed)), Document.EMPTY, Works.NONE, List.of());
        assertEquals(drawn(map, EngineChoice.EMBEDDED), drawn(map, EngineChoice.INSTALLED));
    }

    /** What each part is and says, in the order of the picture, with the sizes of boxes. */
    private static List<String> drawn(GroundedMap map, EngineChoice engine) {
        DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");
        List<String> parts = new ArrayList<>();
        for (Scene scene : Diagram.pages(map, options, SheetSize.POSTER, engine, AMPLE).scenes()) {
            for (Scene.Part part : scene.parts()) {
                parts.add(part.role() + " " + part.id() + " " + part.name() + part.tooltip());
            }
        }
        return parts;
    }
}
