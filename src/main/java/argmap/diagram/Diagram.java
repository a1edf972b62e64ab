package argmap.diagram;

import argmap.graph.GroundedMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a grounded map.
 *
 * <pre>{@code
 * Diagram.svg(grounded, DiagramOptions.CLAIMS, EngineChoice.AUTO, Duration.ofSeconds(20));
 * }</pre>
 */
public final class Diagram {
    /** Rows that leaves are spread over at the most; beyond that edges grow too long to follow. */
    private static final int MOST_ROWS = 5;

    private Diagram() {}

    /** The map in DOT, for Graphviz and for other programs. */
    public static String dot(GroundedMap grounded, DiagramOptions options) {
        return DotWriter.write(grounded, options);
    }

    /** The map as SVG, or why there is none. */
    public static Drawing svg(
            GroundedMap grounded, DiagramOptions options, EngineChoice engine, Duration limit) {
        return Layout.svg(dot(grounded, options), engine, limit);
    }

    /**
     * The map as SVG with its leaves in as many rows as make it fill a sheet best: of all drawings
     * tried, the one whose letters come out largest.
     *
     * @param width of the sheet's printable area, in points, like {@code height}
     */
    public static Drawing fitted(
            GroundedMap grounded,
            DiagramOptions options,
            EngineChoice engine,
            Duration limit,
            double width,
            double height) {
        List<Drawing> drawings = new ArrayList<>();
        int best = 0;
        double bestScale = 0;
        for (int rows = 1; rows <= MOST_ROWS; rows++) {
            Drawing drawing =
                    svg(grounded, options.withStagger(rows), engine, limit.dividedBy(MOST_ROWS));
            drawings.add(drawing);
            double scale = drawing.fold(svg -> scale(svg, width, height), failure -> 0.0);
            if (scale > bestScale * 1.02) {
                best = rows - 1;
                bestScale = scale;
            }
        }
        return drawings.get(best);
    }

    private static double scale(Drawing.Svg svg, double width, double height) {
        SvgReader.Box box = SvgReader.box(SvgReader.parse(svg.text()).getDocumentElement());
        return Math.min(width / box.width(), height / box.height());
    }
}
