package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.RandomMaps;
import argmap.graph.Relation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A drawing says as values which claims, arguments and relations it shows. */
class DrawnNodesTest {
    private static final DiagramOptions OPTIONS = new DiagramOptions(View.CLAIMS, Labels.TITLE, "");

    private static Set<NodeId> all(ArgumentMap map) {
        Set<NodeId> all = new HashSet<>();
        map.claims().forEach(claim -> all.add(claim.id()));
        map.arguments().forEach(argument -> all.add(argument.id()));
        return all;
    }

    private static boolean loops(Relation relation) {
        return relation.fold(
                between -> between.from().equals(between.to()),
                undercut -> undercut.from().equals(undercut.inference().argument()));
    }

    @TestFactory
    Stream<DynamicTest> aPictureShowsTheMapsOwnNodesAndRelations() {
        return LongStream.range(0, 60)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> agrees(seed)));
    }

    private static void agrees(long seed) {
        ArgumentMap map = RandomMaps.of(new Random(seed));
        Map<NodeId, String> numbers = new LinkedHashMap<>();
        all(map).forEach(id -> numbers.put(id, (numbers.size() + 1) + " of the list"));
        MapPages pages =
                Diagram.draw(
                        new GroundedMap(map, Document.EMPTY, Works.NONE, List.of()),
                        OPTIONS.withTitles(numbers));
        Scene scene = pages.scenes().get(0);
        assertEquals(all(map), pages.pages().get(0).nodes());
        Set<Relation> drawn = scene.relations();
        for (Relation relation : map.relations()) {
            // Two of one kind between the same two are one line.
            boolean shown =
                    drawn.stream().anyMatch(other -> same(relation, other)) || loops(relation);
            assertTrue(shown, relation.toString());
        }
        drawn.forEach(relation -> assertTrue(map.relations().contains(relation)));
        String svg = pages.pages().get(0).svg();
        for (NodeId id : all(map)) {
            assertFalse(svg.contains(": " + id.title() + "."), "its own title: " + id.title());
        }
    }

    private static boolean same(Relation a, Relation b) {
        return a.from().equals(b.from())
                && a.fold(
                        between ->
                                b instanceof Relation.Between other
                                        && other.kind() == between.kind()
                                        && other.to().equals(between.to()),
                        undercut ->
                                b instanceof Relation.Undercut other
                                        && other.inference().equals(undercut.inference()));
    }
}
