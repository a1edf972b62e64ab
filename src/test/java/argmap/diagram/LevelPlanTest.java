package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.diagram.Sketch.Link;
import argmap.graph.MapEdge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layout of our own: what must hold of every picture it makes. */
class LevelPlanTest {
    private static final Direction UP = Direction.UP;

    private static Card card(int i, double width, double height) {
        return new Card(
                "c" + i,
                Card.Form.CLAIM,
                Card.Dash.SOLID,
                1,
                "#FFFFFF",
                "#000000",
                List.of(),
                List.of(),
                width,
                height,
                -1,
                new Card.Name("Claim", "" + i, ""),
                "",
                "",
                Scene.Subject.OTHER);
    }

    private static Link link(int from, int to) {
        return new Link(MapEdge.Kind.SUPPORT, "c" + from, "c" + to, true);
    }

    private static Sketch sketch(List<Card> cards, List<Link> links, Direction direction) {
        return new Sketch(
                "A map", "", cards, links, List.of(), Theme.LIGHT, direction, PictureWords.ENGLISH);
    }

    private static List<Card> cards(int n) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            cards.add(card(i, 100, 40));
        }
        return cards;
    }

    private static Plan plan(Sketch sketch) {
        return LevelPlan.of(sketch, Arrangement.of(sketch).orElseThrow(), 1200);
    }

    /** A map in which most bears on what came before, with circles, doubles and loops. */
    private static Sketch random(Random random) {
        int n = 2 + random.nextInt(60);
        List<Card> cards = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean point = random.nextInt(8) == 0;
            double width = point ? 4 : 40 + random.nextInt(160);
            cards.add(card(i, width, point ? 4 : 20 + random.nextInt(100)));
            if (i > 0 && random.nextInt(8) > 0) {
                links.add(link(i, random.nextInt(i)));
            }
        }
        for (int i = random.nextInt(n); i > 0; i--) {
            links.add(link(random.nextInt(n), random.nextInt(n)));
        }
        Direction way = Direction.values()[random.nextInt(Direction.values().length)];
        return sketch(cards, links, way);
    }

    @TestFactory
    Stream<DynamicTest> noBoxLiesOnABoxAndNoLineOnABoxOfOthers() {
        return LongStream.range(0, 60)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> isClear(seed)));
    }

    private static void isClear(long seed) {
        Sketch sketch = random(new Random(seed));
        Plan plan = plan(sketch);
        for (Card card : sketch.cards()) {
            Area area = plan.area(card).grown(-0.1);
            for (Card other : sketch.cards()) {
                assertTrue(
                        card.key().equals(other.key()) || !area.overlaps(plan.area(other)),
                        () -> card.key() + " on " + other.key());
            }
            for (int i = 0; i < sketch.links().size(); i++) {
                Link link = sketch.links().get(i);
                if (List.of(link.from(), link.to()).contains(card.key())) {
                    continue;
                }
                List<Place> line = plan.curves().get(i).flat();
                for (int k = 1; k < line.size(); k++) {
                    assertFalse(
                            area.crossedBy(line.get(k - 1), line.get(k)),
                            () -> link + " on " + card.key());
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLineRunsFromTheSideOfOneCardToThatOfTheOther() {
        return LongStream.range(0, 40)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> joins(seed)));
    }

    private static void joins(long seed) {
        Sketch sketch = random(new Random(seed));
        Plan plan = plan(sketch);
        for (int i = 0; i < sketch.links().size(); i++) {
            Link link = sketch.links().get(i);
            Curve curve = plan.curves().get(i);
            assertTrue(
                    touches(area(sketch, plan, link.from()), curve.first()),
                    () -> link + " starts at " + curve.first());
            assertTrue(
                    touches(area(sketch, plan, link.to()), curve.last()),
                    () -> link + " ends at " + curve.last());
        }
    }

    private static Area area(Sketch sketch, Plan plan, String key) {
        return sketch.cards().stream()
                .filter(card -> card.key().equals(key))
                .map(plan::area)
                .findFirst()
                .orElseThrow();
    }

    private static Place at(Plan plan, String key) {
        return plan.centres().getOrDefault(key, new Place(-1, -1));
    }

    private static boolean touches(Area area, Place end) {
        return area.grown(0.1).contains(end) && !area.grown(-0.1).contains(end);
    }

    @Test
    void whatBearsOnSomethingStandsBelowItWithoutACrossing() {
        Plan plan = plan(sketch(cards(7), tree(), UP));
        for (Link link : tree()) {
            assertTrue(at(plan, link.from()).y() > at(plan, link.to()).y());
        }
        // c3 and c4 bear on c1, which stands over their middle.
        double middle = (at(plan, "c3").x() + at(plan, "c4").x()) / 2;
        assertEquals(middle, at(plan, "c1").x(), 8);
    }

    private static List<Link> tree() {
        return List.of(link(1, 0), link(2, 0), link(3, 1), link(4, 1), link(5, 2), link(6, 2));
    }

    @Test
    void crossedLinesArePutInOrder() {
        // Read in the order of the cards, the lines of c2 and c3 would cross.
        Plan plan = plan(sketch(cards(4), List.of(link(2, 1), link(3, 0), link(3, 1)), UP));
        boolean left = at(plan, "c0").x() < at(plan, "c1").x();
        assertEquals(left, at(plan, "c3").x() < at(plan, "c2").x());
    }

    @Test
    void twoLinesBetweenTheSameCardsLieBesideEachOther() {
        Plan plan = plan(sketch(cards(2), List.of(link(1, 0), link(0, 1)), UP));
        double apart = plan.curves().get(0).first().x() - plan.curves().get(1).last().x();
        assertTrue(Math.abs(apart) > 8, () -> "apart by " + apart);
    }

    @Test
    void thesisStandsWhereArrowsPoint() {
        for (Direction direction : Direction.values()) {
            Plan plan = plan(sketch(cards(2), List.of(link(1, 0)), direction));
            Place thesis = at(plan, "c0");
            Place reason = at(plan, "c1");
            double way =
                    switch (direction) {
                        case UP -> reason.y() - thesis.y();
                        case DOWN -> thesis.y() - reason.y();
                        case LEFT -> reason.x() - thesis.x();
                        case RIGHT -> thesis.x() - reason.x();
                    };
            assertTrue(way > 30, () -> direction + " " + way);
        }
    }

    @Test
    void equalSketchesGiveEqualPlans() {
        for (long seed = 0; seed < 20; seed++) {
            assertEquals(plan(random(new Random(seed))), plan(random(new Random(seed))));
        }
    }

    @Test
    void chainsAndDenseMapsEndInTime() {
        List<Link> chain = new ArrayList<>();
        List<Link> dense = new ArrayList<>();
        List<Link> far = new ArrayList<>();
        for (int i = 1; i < 320; i++) {
            chain.add(link(i, i - 1));
            far.add(link(i, i - 1));
            far.add(link(i, Math.max(0, i - 60)));
            for (int k = 0; k < i && i < 37; k++) {
                dense.add(link(i, k));
            }
        }
        for (List<Link> links : List.of(chain, dense, far)) {
            Sketch sketch = sketch(cards(320), links, UP);
            assertTimeout(Duration.ofSeconds(20), () -> plan(sketch));
        }
    }
}
