package argmap.diagram;

import argmap.graph.GroundedMap;
import argmap.graph.MapEdge;
import argmap.graph.MapNode;
import java.time.Duration;
import org.jgrapht.Graph;

/**
 * Draws a grounded map.
 *
 * <pre>{@code
 * Diagram.svg(grounded, options, EngineChoice.AUTO, Duration.ofSeconds(20));
 * }</pre>
 */
public final class Diagram {
    /** Widths tried for a sheet, in boxes; beyond these a map needs more sheets than one. */
    private static final int MOST_COLUMNS = 40;

    /** A box with the gap beside it and below it, in points, on the average of real maps. */
    private static final double TEXT_BOX_WIDTH = 195;

    private static final double TITLE_BOX_WIDTH = 131;

    private static final double TITLE_BOX_HEIGHT = 78;

    private static final double TEXT_BOX_HEIGHT = 108;

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
     * The map as SVG in the proportions of a sheet, upright or on its side: what bears on one node
     * is put in as many bands as make the letters come out largest. The number is reckoned from
     * boxes of average size, so that one layout is enough.
     *
     * @param shorter side of the sheet's printable area, in points, like {@code longer}
     */
    public static Drawing fitted(
            GroundedMap grounded,
            DiagramOptions options,
            EngineChoice engine,
            Duration limit,
            double shorter,
            double longer) {
        Graph<MapNode, MapEdge> graph = DotWriter.graph(grounded, options.view());
        boolean titles = options.labels() == Labels.TITLE;
        double width = titles ? TITLE_BOX_WIDTH : TEXT_BOX_WIDTH;
        double height = titles ? TITLE_BOX_HEIGHT : TEXT_BOX_HEIGHT;
        int best = DiagramOptions.AS_WIDE_AS_IT_COMES;
        double bestScale = 0;
        for (int columns = MOST_COLUMNS; columns >= 1; columns--) {
            Bands bands = Bands.of(graph, columns);
            double wide = bands.columns() * width;
            double high = bands.ranks() * height;
            double scale =
                    Math.max(
                            Math.min(longer / wide, shorter / high),
                            Math.min(shorter / wide, longer / high));
            if (scale > bestScale) {
                best = columns;
                bestScale = scale;
            }
        }
        return svg(grounded, options.withColumns(best), engine, limit);
    }
}
