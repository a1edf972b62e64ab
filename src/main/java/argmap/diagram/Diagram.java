package argmap.diagram;

import argmap.graph.GroundedMap;
import java.time.Duration;
import java.util.List;

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
     * The map as SVG in the proportions of a sheet that lies on its side: what bears on one node is
     * put in as many bands as make the letters come out largest.
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
        return drawn(sketch, Fit.best(sketch, longer, shorter), engine, limit);
    }

    /**
     * The map on paper with no letter below 8 points: on one sheet where it fits, else an overview
     * and a sheet for each section, joined by named connectors. There always is an answer: what no
     * layout can be found for in half a minute is put in rows.
     */
    public static MapPages pages(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        return pages(grounded, options, size, EngineChoice.AUTO, PAGES_LIMIT);
    }

    /** The same by a given engine in a given time. */
    public static MapPages pages(
            GroundedMap grounded,
            DiagramOptions options,
            SheetSize size,
            EngineChoice engine,
            Duration limit) {
        DiagramOptions legible = legible(options);
        return Paging.of(
                Sketcher.of(grounded, legible),
                titles(grounded, legible),
                new Sheets(size, engine, limit));
    }

    /**
     * As much of the map from the top down as one sheet shows with no letter below 8 points, all of
     * it where it fits; the first page is that sheet.
     */
    public static MapPages top(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        DiagramOptions legible = legible(options);
        return Paging.top(
                Sketcher.of(grounded, legible),
                titles(grounded, legible),
                new Sheets(size, EngineChoice.AUTO, PAGES_LIMIT));
    }

    /**
     * The whole map in one drawing, cut over sheets that are glued together, with letters of 8
     * points and more; the first page is their key. What fits on one sheet is drawn on one.
     */
    public static MapPages tiles(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        Sketch sketch = Sketcher.of(grounded, legible(options));
        return Planner.plan(
                sketch,
                Fit.best(sketch, SheetSize.A4.width(true), SheetSize.A4.height(true)),
                EngineChoice.AUTO,
                PAGES_LIMIT,
                plan -> {
                    Scene whole = Composer.free(sketch, plan);
                    Tiling tiling = Tiling.of(whole.width(), whole.height(), size);
                    return tiling.isPoster()
                            ? Tiles.of(whole, options.theme(), tiling)
                            : tiling.otherwise(pages(grounded, options, size));
                },
                failure -> pages(grounded, options, size).because(failure.message()));
    }

    private static DiagramOptions legible(DiagramOptions options) {
        return options.withFontSize(Math.max(options.fontSize(), DiagramOptions.SMALLEST));
    }

    private static Sketch titles(GroundedMap grounded, DiagramOptions legible) {
        return Sketcher.of(
                grounded, legible.withLabels(Labels.TITLE).withView(View.CLAIMS).withGroups(false));
    }

    /**
     * The map on one sheet as large as it takes, in the proportions of paper; where no layout is
     * found in time, on sheets of A3.
     */
    public static MapPages pages(GroundedMap grounded, DiagramOptions options) {
        Sketch sketch = Sketcher.of(grounded, options);
        return Planner.plan(
                sketch,
                Fit.best(sketch, SheetSize.A4.width(true), SheetSize.A4.height(true)),
                EngineChoice.AUTO,
                PAGES_LIMIT,
                plan ->
                        new MapPages(
                                List.of(Composer.free(sketch, plan)),
                                Planner.dropsFrames(sketch)
                                        ? List.of("the map is large: sections have no frames")
                                        : List.of()),
                failure -> pages(grounded, options, SheetSize.A3).because(failure.message()));
    }

    private static final Duration PAGES_LIMIT = Duration.ofSeconds(30);

    private static Drawing drawn(Sketch sketch, Bands bands, EngineChoice engine, Duration limit) {
        return Planner.plan(
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
