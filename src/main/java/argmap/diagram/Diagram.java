package argmap.diagram;

import argmap.graph.GroundedMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a grounded map. There always is an answer: what no layout is found for in time is put in
 * rows, and the remarks say so.
 *
 * <pre>{@code
 * DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");
 * Diagram.draw(grounded, options).pages().get(0).svg();
 * Diagram.pages(grounded, options, SheetSize.A4).pdf();
 * }</pre>
 */
public final class Diagram {
    /** For the layouts of one map. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Diagram() {}

    /** The map in DOT, for Graphviz and for other programs. */
    public static String dot(GroundedMap grounded, DiagramOptions options) {
        Sketch sketch = Sketcher.of(grounded, options);
        return DotWriter.write(sketch, Bands.of(sketch, Double.MAX_VALUE));
    }

    /**
     * The map in one picture as large as it takes, in the proportions of paper on its side: what
     * bears on one node is put in as many bands as make the letters come out largest. What is too
     * large for one picture comes on sheets of A3, an overview first.
     */
    public static MapPages draw(GroundedMap grounded, DiagramOptions options) {
        Sketch sketch = Sketcher.of(grounded, options);
        if (Planner.isTooLarge(sketch)) {
            String why =
                    sketch.cards().size()
                            + " boxes and "
                            + sketch.links().size()
                            + " lines are too many for one picture";
            return pages(grounded, options, SheetSize.A3).because(why);
        }
        Plan plan = plan(sketch);
        return new MapPages(List.of(Composer.free(sketch, plan)), plan.remarks());
    }

    /**
     * The map on paper with no letter below 8 points: on one sheet where it fits, else an overview
     * and a sheet for each section, joined by named connectors.
     */
    public static MapPages pages(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        return pages(grounded, options, size, LIMIT);
    }

    /** The same in a given time. */
    static MapPages pages(
            GroundedMap grounded, DiagramOptions options, SheetSize size, Duration limit) {
        DiagramOptions legible = legible(options);
        return Paging.of(
                Sketcher.of(grounded, legible),
                titles(grounded, legible),
                new Sheets(size, limit));
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
                new Sheets(size, LIMIT));
    }

    /**
     * The whole map in one drawing, cut over sheets that are glued together, with letters of 8
     * points and more; the first page is their key. What fits on one sheet is drawn on one.
     */
    public static MapPages tiles(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        Sketch sketch = Sketcher.of(grounded, legible(options));
        if (Planner.isTooLarge(sketch)) {
            return pages(grounded, options, size).because("the map is too large for a poster");
        }
        Plan plan = plan(sketch);
        Scene whole = Composer.free(sketch, plan);
        Tiling tiling = Tiling.of(whole.width(), whole.height(), size);
        if (!tiling.isPoster()) {
            return tiling.otherwise(pages(grounded, options, size));
        }
        MapPages tiles = Tiles.of(whole, options.theme(), tiling);
        List<String> remarks = new ArrayList<>(tiles.remarks());
        remarks.addAll(plan.remarks());
        return new MapPages(tiles.scenes(), remarks);
    }

    private static Plan plan(Sketch sketch) {
        Bands bands = Fit.best(sketch, SheetSize.A4.width(true), SheetSize.A4.height(true));
        return Planner.plan(sketch, bands, LIMIT);
    }

    private static DiagramOptions legible(DiagramOptions options) {
        return options.withFontSize(Math.max(options.fontSize(), DiagramOptions.SMALLEST));
    }

    private static Sketch titles(GroundedMap grounded, DiagramOptions legible) {
        return Sketcher.of(
                grounded, legible.withLabels(Labels.TITLE).withView(View.CLAIMS).withGroups(false));
    }
}
