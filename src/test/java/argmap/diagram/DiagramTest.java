package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.Annotations;
import argmap.graph.ArgumentGraph;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.MapEdge;
import argmap.graph.MapInfo;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {
    private static final DiagramOptions OPTIONS = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");

    private static Claim claim(String title, String text) {
        return new Claim(new ClaimId(title), text, 0, List.of(), Annotations.NONE, new Span(0, 0));
    }

    private static GroundedMap map(List<Claim> claims, List<Relation> relations) {
        ArgumentMap map =
                new ArgumentMap(MapInfo.NONE, List.of(Section.WHOLE), claims, List.of(), relations);
        return new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
    }

    private static Relation relation(Relation.Kind kind, String from, String to) {
        return new Relation.Between(kind, new ClaimId(from), new ClaimId(to), new Span(0, 0));
    }

    /** A thesis with so many claims below it. */
    private static GroundedMap star(int leaves) {
        List<Claim> claims = new ArrayList<>(List.of(claim("Top", "The thesis.")));
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < leaves; i++) {
            claims.add(claim("Leaf " + i, "A reason for the thesis."));
            relations.add(relation(Relation.Kind.SUPPORT, "Leaf " + i, "Top"));
        }
        return map(claims, relations);
    }

    private static String svg(GroundedMap map) {
        return Diagram.draw(map, OPTIONS).pages().get(0).svg();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</svg><script>alert(1)</script>",
                "a\"; evil [label=x]; b",
                "back\\slash \\N \\G \\n",
                "<b>bold</b> & &amp; &lt;",
                "dpi=300 and dpi=1.2.3",
                "]]> <!-- --> <? ?>",
                "\u0007bell\u0000nul",
                "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
                "\ud83d\ude00 and \ud800 alone"
            })
    void textStaysText(String text) {
        String drawn = svg(map(List.of(claim("T", text)), List.of()));
        assertTrue(drawn.startsWith("<svg"), drawn);
        assertFalse(drawn.contains("<script"), drawn);
        assertEquals(1, drawn.split("class=\"node\"", -1).length - 1, drawn);
    }

    @Test
    void aWordOfTenThousandLettersIsCut() {
        String drawn = svg(map(List.of(claim("T", "x".repeat(10_000))), List.of()));
        assertTrue(drawn.contains("\u2026") || drawn.contains("&#8230;"), "no ellipsis");
    }

    @Test
    void aLabelOfAMillionLettersIsCut() {
        String drawn = svg(map(List.of(claim("word ".repeat(200_000), "")), List.of()));
        assertTrue(drawn.length() < 20_000, () -> drawn.length() + " characters");
    }

    @ParameterizedTest
    @EnumSource(Relation.Kind.class)
    void everyKindOfRelationIsDrawnAndInTheLegend(Relation.Kind kind) {
        GroundedMap map =
                map(
                        List.of(claim("A", "One."), claim("B", "Two.")),
                        List.of(relation(kind, "B", "A")));
        String dot = Diagram.dot(map, OPTIONS);
        Look look = Look.of(ArgumentGraph.of(map.map()).edgeSet().iterator().next().kind());
        assertTrue(dot.contains("arrowhead=" + look.head().word()), dot);
        assertTrue(svg(map).contains(">" + look.name() + "</text>"));
        assertTrue(svg(map).contains(">" + look.sign() + "</text>"));
        assertEquals(List.of(), SvgGeometry.faults(svg(map)));
    }

    @Test
    void noTwoKindsOfRelationLookAlikeInBlackAndWhite() {
        List<String> looks = new ArrayList<>();
        for (MapEdge.Kind kind : MapEdge.Kind.values()) {
            Look look = Look.of(kind);
            looks.add(look.dash() + " " + look.head() + " " + (look.weight() > 2));
        }
        assertEquals(looks.size(), looks.stream().distinct().count(), looks.toString());
    }

    @Test
    void aCircleOfReasonsIsDrawn() {
        GroundedMap circle =
                map(
                        List.of(claim("A", "One."), claim("B", "Two.")),
                        List.of(
                                relation(Relation.Kind.SUPPORT, "A", "B"),
                                relation(Relation.Kind.SUPPORT, "B", "A")));
        assertTrue(svg(circle).startsWith("<svg"));
    }

    @Test
    void aLongChainDoesNotOverflow() {
        List<Claim> claims = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            claims.add(claim("C" + i, "."));
            if (i > 0) {
                relations.add(relation(Relation.Kind.SUPPORT, "C" + i, "C" + (i - 1)));
            }
        }
        DepthOrder chain = DepthOrder.of(Sketcher.of(map(claims, relations), OPTIONS));
        assertEquals(49_999, chain.depth[49_999]);
    }

    @Test
    void anEmptyMapIsAnEmptyPicture() {
        assertTrue(svg(map(List.of(), List.of())).startsWith("<svg"));
    }

    @Test
    void theSameMapGivesTheSamePicture() {
        assertEquals(svg(star(7)), svg(star(7)));
    }
}
