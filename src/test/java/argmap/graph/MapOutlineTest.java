package argmap.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MapOutlineTest {
    private static List<String> told(String map) {
        ArgumentMap read = Pipeline.map(new Source("map.argdown", map)).value();
        List<String> all = new ArrayList<>();
        for (MapOutline.Item item : MapOutline.of(read).items()) {
            StringBuilder line = new StringBuilder("  ".repeat(item.depth()));
            line.append(item.number()).append(' ').append(item.node().written());
            for (Connection each : item.bears()) {
                line.append(", ").append(each.kind().word()).append(' ');
                line.append(each.to().written());
            }
            all.add(line.toString());
        }
        return all;
    }

    @Test
    void anObjectionToAnArgumentStandsBelowTheArgument() {
        assertEquals(
                List.of(
                        "1 [Rent is due]",
                        "  2 <Frost>, attack [Rent is due]",
                        "    3 [Pipes froze], support <Frost>",
                        "    4 [Thaw], attack <Frost>",
                        "      5 [Late thaw], attack [Thaw]",
                        "    6 [Tenants agreed], undercut <Frost>"),
                told(
                        """
                        [Rent is due]: Rent is due.
                          - <Frost>

                        <Frost>: It froze.
                          + [Pipes froze]: Pipes froze.
                          - [Thaw]: It thawed.
                            - [Late thaw]: It thawed late.
                          _ [Tenants agreed]: They had agreed.
                        """));
    }

    @Test
    void premisesStandBelowTheirArgumentAndTheArgumentBelowWhatItReaches() {
        assertEquals(
                List.of(
                        "1 [Thesis]",
                        "  2 [Rent is due], support [Thesis]",
                        "    3 <Quarter>, conclusion [Rent is due]",
                        "      4 [Quarter ended], premise <Quarter>",
                        "      5 [Rent falls due then], premise <Quarter>"),
                told(
                        """
                        [Thesis]: So it is.
                          + [Rent is due]: Rent is due.

                        <Quarter>: By the calendar.

                        (1) [Quarter ended]: The quarter ended.
                        (2) [Rent falls due then]: It falls due then.
                        -----
                        (3) [Rent is due]
                        """));
    }

    @Test
    void theThesisComesFirstAndWhatBearsOnTwoThingsIsToldOnce() {
        assertEquals(
                List.of(
                        "1 [Thesis]",
                        "  2 [A], support [Thesis]",
                        "    3 [Both], support [A], attack [B]",
                        "  4 [B], attack [Thesis]",
                        "5 [Aside]"),
                told(
                        """
                        [Aside]: Nothing hangs on it.

                        [Thesis]: So it is.
                          + [A]: One.
                            + [Both]: Two.
                          - [B]: Three.
                            - [Both]
                        """));
    }

    @Test
    void aCircleEndsWhereTheOrderEntersIt() {
        assertEquals(
                List.of("1 [A], support [B]", "  2 [B], support [A]"),
                told("[A]: One.\n  + [B]: Two.\n    + [A]\n"));
    }

    @Test
    void whoAnswersAnOpponentIsNone() {
        ArgumentMap map =
                Pipeline.map(
                                new Source(
                                        "map.argdown",
                                        """
                                        [Thesis]: So it is.
                                          + [Ground]: As one sees.
                                          - [Objection]: No.
                                            + [Its ground]: As was said.
                                            - [Answer]: Yes.
                                        """))
                        .value();
        assertEquals(
                Set.of(new ClaimId("Objection"), new ClaimId("Its ground")),
                MapOutline.of(map).opponents());
    }

    /** On maps of every shape each node is told once, below what it bears on first. */
    @TestFactory
    Stream<DynamicTest> everyNodeOnceAndEqualMapsAlike() {
        return LongStream.range(0, 300)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(seed)));
    }

    private static void check(long seed) {
        ArgumentMap map = RandomMaps.of(new Random(seed));
        MapOutline outline = MapOutline.of(map);
        assertEquals(outline.items(), MapOutline.of(RandomMaps.of(new Random(seed))).items());
        List<MapOutline.Item> items = outline.items();
        assertEquals(map.claims().size() + map.arguments().size(), items.size());
        Set<NodeId> seen = new HashSet<>();
        for (MapOutline.Item item : items) {
            assertTrue(seen.add(item.node()));
            assertEquals(seen.size(), item.number());
            assertEquals(item.depth() == 0, item.under() == 0);
            if (item.under() > 0) {
                MapOutline.Item above = items.get(item.under() - 1);
                assertEquals(above.node(), item.bears().get(0).to());
                assertEquals(above.depth() + 1, item.depth());
                assertEquals(above.section(), item.section());
                assertTrue(above.number() < item.number());
            }
            assertEquals(
                    new HashSet<>(outline.from(item.node())), new HashSet<>(item.bears()));
        }
    }
}
