package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.audit.Audit;
import argmap.diagram.MapPart;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.RandomMaps;
import argmap.graph.Relation;
import argmap.report.SlidesEdition.SubArgument;
import argmap.report.print.Paper;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The slides show the whole map, and questions do not repeat themselves. */
class SlidesTest {
    @TestFactory
    Stream<DynamicTest> onRandomMaps() {
        return LongStream.range(0, 200)
                .mapToObj(
                        seed ->
                                dynamicTest(
                                        "seed " + seed,
                                        () -> check(RandomMaps.of(new Random(seed)))));
    }

    private static void check(ArgumentMap map) {
        GroundedMap grounded = new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
        HandoutSource source =
                new HandoutSource(
                        grounded,
                        Audit.of(grounded),
                        Pipeline.analyze(grounded),
                        List.of(),
                        Set.of(),
                        List.of(),
                        List.of());
        Maker maker = new Maker(source, HandoutOptions.of(Edition.SLIDES, Paper.A4));
        Set<NodeId> nodes = new HashSet<>();
        Set<Relation> relations = new HashSet<>();
        for (SubArgument each : SubArgument.all(maker.listing())) {
            ArgumentMap part = MapPart.of(grounded, each.nodes()).map();
            part.claims().forEach(claim -> nodes.add(claim.id()));
            part.arguments().forEach(argument -> nodes.add(argument.id()));
            relations.addAll(part.relations());
        }
        assertEquals(map.claims().size() + map.arguments().size(), nodes.size());
        assertEquals(Set.copyOf(map.relations()), relations);
        List<Question> asked = Question.choose(maker, Question.MOST);
        for (int i = 1; i < asked.size(); i++) {
            assertTrue(asked.get(i).kind() != asked.get(i - 1).kind(), asked.toString());
        }
        assertEquals(
                asked.size(), asked.stream().map(each -> each.about().number()).distinct().count());
    }
}
