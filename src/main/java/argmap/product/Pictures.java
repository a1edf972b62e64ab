package argmap.product;

import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Direction;
import argmap.diagram.Drawing;
import argmap.diagram.Labels;
import argmap.diagram.MapPages;
import argmap.diagram.SheetSize;
import argmap.diagram.View;
import argmap.graph.GroundedMap;
import argmap.report.HandoutMap;
import argmap.report.HandoutOptions;
import argmap.report.print.Paper;
import java.util.stream.Stream;

/** The pictures that commands make, in the sizes they make them. */
public final class Pictures {
    /** Dots a point: 2 is 144 dpi, sharp on a screen and passable on paper. */
    public static final double PNG_SCALE = 2;

    private Pictures() {}

    /** Claims with their wording, in the proportions of a sheet on its side. */
    public static Drawing map(GroundedMap grounded, String page) {
        return draw(grounded, new DiagramOptions(View.CLAIMS, Labels.BOTH, page));
    }

    /** The same on sheets of A4. */
    public static MapPages mapPages(GroundedMap grounded, String page) {
        DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.BOTH, page);
        return Diagram.pages(grounded, options, SheetSize.A4);
    }

    /** Claims with what they rest on, on sheets of A4. */
    public static MapPages evidencePages(GroundedMap grounded, String page) {
        DiagramOptions options = new DiagramOptions(View.EVIDENCE, Labels.TITLE, page);
        return Diagram.pages(grounded, options, SheetSize.A4);
    }

    /** Claims by their titles alone, beside a text. */
    public static Drawing overview(HandoutMap numbered) {
        return draw(numbered.map(), numbered.on(TITLES));
    }

    /** Claims by their titles alone, on sheets to print. */
    public static MapPages sheets(HandoutMap numbered, HandoutOptions handout) {
        return Diagram.pages(numbered.map(), titles(numbered, handout), size(handout.paper()));
    }

    /**
     * The same from the thesis on, as much as one sheet shows: upright or, where that shows more,
     * with the thesis on the left, for reasons take less room below each other than side by side.
     */
    public static MapPages top(HandoutMap numbered, HandoutOptions handout) {
        return Stream.of(Direction.UP, Direction.LEFT)
                .map(way -> titles(numbered, handout).withDirection(way))
                .map(look -> Diagram.top(numbered.map(), look, size(handout.paper())))
                .reduce((up, left) -> shown(left) > shown(up) ? left : up)
                .orElseThrow();
    }

    private static int shown(MapPages pages) {
        return pages.pages().get(0).nodes().size();
    }

    private static DiagramOptions titles(HandoutMap numbered, HandoutOptions handout) {
        return numbered.on(TITLES).withLanguage(handout.language());
    }

    private static final DiagramOptions TITLES = new DiagramOptions(View.CLAIMS, Labels.TITLE, "");

    private static SheetSize size(Paper paper) {
        return paper == Paper.A4 ? SheetSize.A4 : SheetSize.LETTER;
    }

    /** Claims with the paragraphs, notes and works they rest on. */
    public static Drawing evidence(GroundedMap grounded, String page) {
        return draw(grounded, new DiagramOptions(View.EVIDENCE, Labels.TITLE, page));
    }

    private static Drawing draw(GroundedMap grounded, DiagramOptions options) {
        return Diagram.draw(grounded, options).pages().get(0);
    }
}
