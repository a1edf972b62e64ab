package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnLookTest {
    private static final NodeId ONE = new ClaimId("Claim 1.0");
    private static final NodeId TWO = new ClaimId("Claim 2.0");

    private static final OwnLook LOOK =
            new OwnLook(
                    Map.of(ONE, "#ffff99", TWO, "#1b4d2e"),
                    Map.of("Part 1", "#aa3d5e", "Part 2", "#fff8e0"),
                    List.of("#3a718b", "#777777"),
                    Optional.empty());

    /** Whatever a map asks for, all that is drawn keeps its contrast. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void coloursOfTheMapKeepTheContrastOfTheTheme(Theme theme) {
        DiagramOptions options =
                new DiagramOptions(View.CLAIMS, Labels.BOTH, "").withTheme(theme).withLook(LOOK);
        MapPages pages = Diagram.draw(PagesTest.sections(3, 4), options);
        String svg = pages.pages().get(0).svg();
        assertEquals(List.of(), Contrasts.faults(svg));
        assertEquals(List.of(), SvgGeometry.faults(svg));
    }

    @Test
    void whatIsChangedIsSaid() {
        OwnLook.Adapted seen = LOOK.on(Theme.LIGHT);
        assertEquals(1, seen.remarks().size());
        assertTrue(seen.remarks().get(0).contains("#ffff99 is "), seen.remarks().get(0));
        assertEquals("#1b4d2e", seen.look().colours().get(TWO));
        assertTrue(!seen.remarks().get(0).contains("#1b4d2e"), seen.remarks().get(0));
        assertEquals(List.of(), seen.look().on(Theme.LIGHT).remarks());
    }

    @Test
    void blackAndWhiteHasNoColours() {
        OwnLook.Adapted seen = LOOK.on(Theme.BW);
        assertEquals(Map.of(), seen.look().colours());
        assertEquals(1, seen.remarks().size());
        assertEquals(List.of(), OwnLook.NONE.on(Theme.BW).remarks());
    }

    @Test
    void sectionsHaveTheirOwnGroundOrThatOfTheirLevel() {
        assertEquals("#aa3d5e", LOOK.ground("Part 1", 1));
        assertEquals("#3a718b", LOOK.ground("Part 3", 0));
        assertEquals("#777777", LOOK.ground("Part 3", 7));
        assertEquals("", OwnLook.NONE.ground("Part 3", 0));
    }
}
