package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.MapInfo;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps that nobody in good faith would draw: text stays text, nothing runs, nothing hangs. */
class HostileDiagramTest {
    private static final Span NOWHERE = new Span(0, 0);

    /** Generous, for machines that do other things too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static DiagramOptions options() {
        return new DiagramOptions(View.CLAIMS, Labels.BOTH, "page.html");
    }

    private static GroundedMap map(List<String> titles, String text, List<int[]> supports) {
        List<Claim> claims = new ArrayList<>();
        for (String title : titles) {
            ClaimId id = new ClaimId(title);
            claims.add(new Claim(id, text, 1, List.of(), Annotations.NONE, NOWHERE));
        }
        List<Relation> relations = new ArrayList<>();
        for (int[] pair : supports) {
            relations.add(
                    new Relation.Between(
                            Relation.Kind.SUPPORT,
                            new ClaimId(titles.get(pair[0])),
                            new ClaimId(titles.get(pair[1])),
                            NOWHERE));
        }
        List<Section> sections = List.of(Section.WHOLE, new Section(titles.get(0), 1, 0));
        ArgumentMap map =
                new ArgumentMap(
                        new MapInfo(titles.get(0), "", "", "", ""),
                        sections,
                        claims,
                        List.of(),
                        relations);
        return new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
    }

    private static List<String> numbered(int n) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            titles.add("Claim " + i);
        }
        return titles;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</svg><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "javascript:alert(1)",
                "a\"; evil [label=x]; b \\N \\\\ '",
                "<img src='http://localhost:1/x.png'> &amp; &#0;",
                "\u0007bell\u0000nul\u001b[31m",
                "\u05e9\u05dc\u05d5\u05dd \u202e evil \u202c \u0645\u0631\u062d\u0628\u0627",
                "\ud83d\ude00 and \ud800 alone",
                "]]> <!-- --> <? ?> ${x} %s"
            })
    void textStaysTextInEveryForm(String text) {
        GroundedMap map = map(List.of(text, "B"), text, List.of(new int[] {1, 0}));
        MapPages pages = Diagram.pages(map, options(), SheetSize.A4);
        String svg = pages.pages().get(0).svg();
        SvgSafety.onlyDraws(svg, "page.html#");
        assertEquals(List.of(), SvgGeometry.faults(svg));
        assertTrue(pages.pdf().length > 1000);
        assertTrue(pages.pages().get(0).png(1).length > 1000);
        assertEquals(List.of(), GraphvizReading.faults(Diagram.dot(map, options())));
    }

    @Test
    void aWordOfTenThousandLettersStaysInItsBox() {
        GroundedMap map = map(List.of("x".repeat(10_000)), "y".repeat(10_000), List.of());
        MapPages pages = Diagram.pages(map, options(), SheetSize.A4);
        assertEquals(1, pages.count());
        assertEquals(List.of(), SvgGeometry.faults(pages.pages().get(0).svg()));
    }

    @Test
    void aLabelOfAMillionLettersIsCut() {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    GroundedMap map =
                            map(List.of("word ".repeat(200_000)), "t ".repeat(500_000), List.of());
                    MapPages pages = Diagram.pages(map, options(), SheetSize.A4);
                    assertTrue(pages.pages().get(0).svg().length() < 30_000);
                });
    }

    @Test
    void tenThousandClaimsWithoutLinesComeOnSheets() {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    GroundedMap map = map(numbered(10_000), "", List.of());
                    MapPages pages = Diagram.pages(map, options(), SheetSize.A4);
                    assertTrue(pages.count() >= 100, pages.count() + " sheets");
                    List<Scene> scenes = pages.scenes();
                    Scene last = scenes.get(scenes.size() - 1);
                    assertEquals(List.of(), SvgGeometry.faults(SvgPainter.paint(last)));
                    long drawn =
                            scenes.stream()
                                    .flatMap(scene -> scene.parts().stream())
                                    .filter(part -> part.role() == Scene.Role.NODE)
                                    .count();
                    assertEquals(10_000, drawn);
                });
    }

    /** Counted, not timed: on a slow machine the map comes on the same sheets. */
    @Test
    void afterTheLastStepSheetsAreFilledWithoutLayouts() {
        List<int[]> tree = new ArrayList<>();
        for (int i = 1; i < 60; i++) {
            tree.add(new int[] {i, (i - 1) / 3});
        }
        GroundedMap map = map(numbered(60), "word ".repeat(30), tree);
        List<Sketch> widths = List.of(Sketcher.of(map, options()));
        MapPages laidOut = Paging.of(widths, new Sheets(SheetSize.A4, Sheets.MOST_STEPS));
        MapPages soon = Paging.of(widths, new Sheets(SheetSize.A4, 100));
        assertTrue(soon.count() != laidOut.count(), "the limit was not heeded");
        Set<String> drawn = new HashSet<>();
        for (Scene scene : soon.scenes()) {
            scene.parts().stream()
                    .filter(part -> part.role() == Scene.Role.NODE)
                    .forEach(part -> drawn.add(part.subject().toString()));
        }
        assertEquals(60, drawn.size());
    }

    /** Too many to glue, so on sheets; two thousand are cut. */
    @Test
    void postersOfThousandsEndInTime() {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    GroundedMap all = map(numbered(10_000), "", List.of());
                    MapPages sheets = Diagram.tiles(all, options(), SheetSize.A4);
                    String why = sheets.remarks().get(0);
                    assertTrue(why.contains("a poster would take"), why);
                    GroundedMap some = map(numbered(2_000), "", List.of());
                    MapPages tiles = Diagram.tiles(some, options(), SheetSize.A4);
                    assertTrue(tiles.remarks().get(0).startsWith("a poster of"));
                    assertTrue(tiles.pdf().length > 1000);
                });
    }

    @Test
    void aCompleteGraphOfThreeHundredDoesNotHang() {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            for (int j = 0; j < i; j++) {
                all.add(new int[] {i, j});
            }
        }
        GroundedMap map = map(numbered(300), "", all);
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    MapPages pages = Diagram.pages(map, options(), SheetSize.A4);
                    assertTrue(pages.count() > 1);
                    assertFalse(pages.remarks().isEmpty());
                });
    }
}
