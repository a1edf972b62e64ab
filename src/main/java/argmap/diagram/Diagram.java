package argmap.diagram;

import argmap.graph.GroundedMap;
import java.time.Duration;

/**
 * Draws a grounded map.
 *
 * <pre>{@code
 * Diagram.svg(grounded, options, EngineChoice.AUTO, Duration.ofSeconds(20));
 * }</pre>
 */
public final class Diagram {
    private Diagram() {}

    /** The map in DOT, for Graphviz and for other programs. */
    public static String dot(GroundedMap grounded, DiagramOptions options) {
        Sketch sketch = Sketcher.of(grounded, options);
        return DotWriter.write(sketch, Bands.of(sketch, room(sketch, options)));
    }

    /** The map as SVG, or why there is none. */
    public static Drawing svg(
            GroundedMap grounded, DiagramOptions options, EngineChoice engine, Duration limit) {
        Sketch sketch = Sketcher.of(grounded, options);
        return drawn(sketch, Bands.of(sketch, room(sketch, options)), engine, limit);
    }

    /**
     * The map as SVG in the proportions of a sheet, upright or on its side: what bears on one node
     * is put in as many bands as make the letters come out largest.
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
        Sketch sketch = Sketcher.of(grounded, options);
        return drawn(sketch, Fit.best(sketch, shorter, longer), engine, limit);
    }

    private static Drawing drawn(Sketch sketch, Bands bands, EngineChoice engine, Duration limit) {
        return GraphvizPlan.of(
                sketch,
                bands,
                engine,
                limit,
                plan ->
                        new Drawing.Svg(
                                SvgWriter.write(Composer.free(sketch, plan)), plan.warnings()),
                failure -> failure);
    }

    /** So many columns, in points. */
    private static double room(Sketch sketch, DiagramOptions options) {
        double average =
                sketch.cards().stream().mapToDouble(Card::width).average().orElse(1) + Bands.GAP;
        return options.columns() * average;
    }
}
