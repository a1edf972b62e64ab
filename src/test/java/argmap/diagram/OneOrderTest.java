package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.RandomMaps;
import argmap.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A map has one order: all that bears on a claim stands level, in the order of the text, whatever
 * section it is in and whatever its boxes look like. The short form of {@code bench/diagrams}.
 */
class OneOrderTest {
    private static final DiagramOptions OPTIONS = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");
    private static final Path MAPS = Path.of("maps");

    private static GroundedMap grounded(ArgumentMap map) {
        return new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
    }

    private static GroundedMap read(String text) {
        return grounded(Pipeline.map(new Source("map", text)).value());
    }

    private static GroundedMap showcase() throws IOException {
        Path file = MAPS.resolve("russian-revolution.argdown");
        return read(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static Drawing draw(GroundedMap map, DiagramOptions options) {
        return Diagram.draw(map, options).pages().get(0);
    }

    @TestFactory
    Stream<DynamicTest> siblingsStandLevelInTextOrderOnRandomMaps() {
        return LongStream.range(0, 40)
                .mapToObj(
                        seed ->
                                dynamicTest(
                                        "seed " + seed,
                                        () -> hasOneOrder(RandomMaps.of(new Random(seed)))));
    }

    @Test
    void siblingsStandLevelInTextOrderOnTheShowcase() throws IOException {
        ArgumentMap map = showcase().map();
        assertTrue(PictureFigures.siblings(map).size() > 8);
        hasOneOrder(map);
    }

    /** On the picture, on every sheet, with badges, with titles alone and in the dark. */
    private static void hasOneOrder(ArgumentMap map) {
        GroundedMap grounded = grounded(map);
        List<NodeId> nodes = new ArrayList<>();
        map.claims().forEach(claim -> nodes.add(claim.id()));
        Map<NodeId, Set<Badge>> badges = new java.util.HashMap<>();
        for (int i = 0; i < nodes.size(); i += 3) {
            badges.put(nodes.get(i), Set.of(Badge.NO_NOTE, Badge.LOAD_BEARING));
        }
        Drawing usual = draw(grounded, OPTIONS);
        isOrdered(map, usual);
        for (DiagramOptions options :
                List.of(
                        OPTIONS.withBadges(badges),
                        OPTIONS.withLabels(Labels.TITLE),
                        OPTIONS.withTheme(Theme.DARK).withFontSize(12),
                        OPTIONS.withGroups(false))) {
            Drawing other = draw(grounded, options);
            isOrdered(map, other);
            assertEquals(
                    PictureFigures.leftToRight(map, usual), PictureFigures.leftToRight(map, other));
        }
        for (Drawing sheet : Diagram.pages(grounded, OPTIONS, SheetSize.A4).pages()) {
            PictureFigures.Order order = PictureFigures.order(map, sheet);
            assertEquals(order.siblings(), order.ordered(), sheet.title());
        }
    }

    private static void isOrdered(ArgumentMap map, Drawing drawing) {
        PictureFigures.Order order = PictureFigures.order(map, drawing);
        assertEquals(order.siblings(), order.level(), "level");
        assertEquals(order.siblings(), order.ordered(), "in order");
    }

    @Test
    void aSectionMovesNoReasonToAnotherLevel() {
        GroundedMap apart =
                read(
                        """
                        # One

                        [T]: Thesis.
                          + [A]: First.

                        # Two

                        [T]
                          + [B]: Second.
                            + [B1]: Third.

                        ## Within

                        [T]
                          + [C]: Fourth.
                        """);
        isOrdered(apart.map(), draw(apart, OPTIONS));
        assertEquals(2, PictureFigures.order(apart.map(), draw(apart, OPTIONS)).siblings());
    }

    @Test
    void anAnswerToItsNeighbourStandsBesideIt() {
        GroundedMap map =
                read("[T]: Thesis.\n  - [O]: Objection.\n  + [A]: Reason.\n\n[A]\n  -> [O]\n");
        Plan plan = Diagram.placed(map, OPTIONS).plan();
        Sketch sketch = Diagram.placed(map, OPTIONS).sketch();
        double o = plan.area(sketch.cards().get(1)).y();
        assertEquals(o, plan.area(sketch.cards().get(2)).y(), 0.01);
    }

    /** Three reasons in the order of the text, of which the first and the last share a ground. */
    @Test
    void aGroundOfSeveralStandsLowerWhereLinesThenDoNotCross() {
        GroundedMap map =
                read(
                        """
                        [T]: Thesis.
                          + [A]: First.
                            + [S]: Shared.
                          + [B]: Second.
                            + [B1]: Of the second.
                            + [B2]: Of the second.
                          + [C]: Third.
                            + [S]
                            + [C1]: Of the third.
                        """);
        assertEquals(0, PictureFigures.crossings(map, OPTIONS));
        isOrdered(map.map(), draw(map, OPTIONS));
    }

    /** A conclusion of its own stands above its argument, not on top of all. */
    @Test
    void aConclusionThatNothingElseNeedsComesDownToItsGround() {
        GroundedMap map =
                read(
                        """
                        [T]: Thesis.
                          + [D]: Reason.
                            + [A]: First.
                            + [B]: Second.
                            + [C]: Third.

                        [X]: Of the first.
                          + [A]

                        [Y]: Of the second.
                          + [B]

                        [Z]: Of the third.
                          + [C]
                        """);
        int crossings = PictureFigures.crossings(map, OPTIONS);
        assertEquals(0, crossings);
    }

    /** What passes between premises used together crosses their line. */
    @Test
    void nothingPassesBetweenPremisesUsedTogether() {
        GroundedMap map =
                read(
                        """
                        <b>

                        (1) [P]: One.
                        (2) [Q]: Two.
                        -----
                        (3) [R]: Three.

                        <b>
                          + [S]: Four.
                            + [U]: Five.

                        [P]
                          + [S]
                        """);
        assertEquals(0, PictureFigures.crossings(map, OPTIONS));
    }

    /** Of trees of letters, what joins the boxes would take most of the picture. */
    @Test
    void boxesOfALetterAreThreeTenthsOfTheirPicture() {
        double sum = 0;
        int trees = 20;
        for (int seed = 0; seed < trees; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("[A]: a\n");
            for (char c = 'B'; c < 'I' + seed % 8; c++) {
                char above = (char) ('A' + random.nextInt(c - 'A'));
                String sign = random.nextInt(3) == 0 ? "-" : "+";
                text.append("\n[" + above + "]\n  " + sign + " [" + c + "]: a\n");
            }
            Drawing drawing = draw(read(text.toString()), OPTIONS);
            assertEquals(List.of(), SvgGeometry.faults(drawing.svg()));
            sum += PictureFigures.boxShare(drawing);
        }
        double mean = sum / trees;
        assertTrue(mean >= 0.30, () -> "boxes on " + mean + " of the picture");
    }

    @Test
    void theShowcaseIsReadOnAScreenAndOnFourSheets() throws IOException {
        Drawing drawing = draw(showcase(), OPTIONS);
        double type = PictureFigures.type(drawing, 1400);
        assertTrue(type >= 9, () -> "type of " + type + " pixels");
        double share = PictureFigures.boxShare(drawing);
        assertTrue(share >= 0.30, () -> "boxes on " + share + " of the picture");
        MapPages pages = Diagram.pages(showcase(), OPTIONS, SheetSize.A4);
        assertTrue(pages.count() <= 4, () -> pages.count() + " sheets");
        String first = pages.pages().get(0).title();
        long claims = PictureFigures.claims(pages.pages().get(0), showcase().map());
        assertTrue(first.endsWith(claims + " of 38 claims"), first);
    }
}
