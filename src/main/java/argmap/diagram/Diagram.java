package argmap.diagram;

import argmap.graph.GroundedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private Diagram() {}

    /** The map in DOT, for Graphviz and for other programs. */
    public static String dot(GroundedMap grounded, DiagramOptions options) {
        return DotWriter.write(Sketcher.of(grounded, options));
    }

    /**
     * The map in one picture as large as it takes, its boxes as wide as makes letters come out
     * largest on a screen. What is too large for one picture comes on sheets of A3.
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
        Placement best = placed(grounded, options);
        Scene scene = Composer.free(best.sketch(), best.plan());
        boolean usual = options.fontSize() == DiagramOptions.USUAL_FONT_SIZE;
        double room = COMFORTABLE * options.fontSize();
        for (double size : LARGER) {
            if (!usual || scene.boxes() >= AMPLE || extent(best.plan()) > room) {
                break;
            }
            best = placed(grounded, options.withFontSize(size));
            scene = Composer.free(best.sketch(), best.plan());
        }
        return new MapPages(List.of(scene), best.plan().remarks());
    }

    /**
     * Points of the type of a small picture whose boxes hold a word or a letter: heads and signs of
     * lines keep their size, so that what is read takes more of the picture.
     */
    private static final double[] LARGER = {12, 16, 20};

    /** The share of a picture from which on its boxes are large enough. */
    private static final double AMPLE = 0.3;

    /**
     * The map on paper with no letter below 8 points: on one sheet where it fits, else on several,
     * a sub-argument each.
     */
    public static MapPages pages(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        return Paging.of(widths(grounded, legible(options, size)), new Sheets(size));
    }

    /**
     * As much of the map from the top down as one sheet shows with no letter below 8 points, all of
     * it where it fits; the first page is that sheet.
     */
    public static MapPages top(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        DiagramOptions legible = legible(options, size);
        DiagramOptions titles =
                legible.withLabels(Labels.TITLE).withView(View.CLAIMS).withGroups(false);
        return Paging.top(widths(grounded, legible), widths(grounded, titles), new Sheets(size));
    }

    /**
     * The whole map in one drawing, cut over sheets that are glued together, with letters of 8
     * points and more; the first page is their key. What fits on one sheet is drawn on one.
     */
    public static MapPages tiles(GroundedMap grounded, DiagramOptions options, SheetSize size) {
        DiagramOptions legible =
                options.withFontSize(Math.max(options.fontSize(), DiagramOptions.SMALLEST));
        Sketch sketch = Sketcher.of(grounded, legible);
        if (Planner.isTooLarge(sketch)) {
            return pages(grounded, options, size).because("the map is too large for a poster");
        }
        Placement best = placed(grounded, legible);
        Scene whole = Composer.free(best.sketch(), best.plan());
        Tiling tiling = Tiling.of(whole.width(), whole.height(), size);
        if (!tiling.isPoster()) {
            return tiling.otherwise(pages(grounded, options, size));
        }
        MapPages tiles = Tiles.of(whole, options.theme(), tiling);
        List<String> remarks = new ArrayList<>(tiles.remarks());
        remarks.addAll(best.plan().remarks());
        return new MapPages(tiles.scenes(), remarks);
    }

    /**
     * The map in one picture that is shown in a place of these proportions, its boxes as wide as
     * makes letters come out largest there.
     */
    public static Drawing within(
            GroundedMap grounded, DiagramOptions options, double wide, double high) {
        Scene best = draw(grounded, options).scenes().get(0);
        double scale = Math.min(wide / best.width(), high / best.height());
        if (best.parts().size() > MOST_TRIED) {
            return new Drawing(best);
        }
        List<Sketch> widths = new ArrayList<>();
        WIDE.forEach(width -> widths.add(Sketcher.of(grounded, options, width)));
        widths.addAll(widths(grounded, options));
        BoxWidths boxes = new BoxWidths(widths);
        double most = COMFORTABLE * options.fontSize();
        for (double room = most / 4; room <= most; room *= 2) {
            for (Sketch sketch : boxes.within(room)) {
                Scene scene = Composer.free(sketch, boxes.plan(sketch, room));
                double shown = Math.min(wide / scene.width(), high / scene.height());
                if (shown > scale) {
                    scale = shown;
                    best = scene;
                }
            }
        }
        return new Drawing(best);
    }

    /** Ems of lines in boxes that are low, for a place that is wide. */
    private static final List<Double> WIDE = List.of(24.0, 19.0, 15.0);

    /** A sketch, and where everything of it stands. */
    record Placement(Sketch sketch, Plan plan) {}

    /** Width to height of what a picture is mostly looked at on. */
    private static final double SCREEN = Math.sqrt(2);

    /**
     * In the boxes with which the picture has the largest letters; of two about equal the wider.
     */
    static Placement placed(GroundedMap grounded, DiagramOptions options) {
        Sketch usual = Sketcher.of(grounded, options);
        double room = COMFORTABLE * options.fontSize();
        Optional<Arrangement> arrangement = Arrangement.of(usual);
        Placement best = new Placement(usual, Planner.plan(usual, arrangement, room));
        if (usual.cards().size() > MOST_TRIED || extent(best.plan()) <= room) {
            return best;
        }
        BoxWidths boxes = new BoxWidths(widths(grounded, options), arrangement);
        for (Sketch sketch : boxes.within(room)) {
            Plan plan = boxes.plan(sketch, room);
            if (extent(plan) <= room || extent(plan) < 0.97 * extent(best.plan())) {
                best = new Placement(sketch, plan);
            }
            if (extent(plan) <= room) {
                break;
            }
        }
        return best;
    }

    /** Boxes above which one width must do. */
    private static final int MOST_TRIED = 400;

    /** Ems across at which letters of nine points are still nine pixels high on a usual screen. */
    private static final double COMFORTABLE = 1380 / 9.0;

    private static double extent(Plan plan) {
        return Math.max(plan.width(), plan.height() * SCREEN);
    }

    private static List<Sketch> widths(GroundedMap grounded, DiagramOptions options) {
        return Cards.widths(options).stream()
                .map(width -> Sketcher.of(grounded, options, width))
                .toList();
    }

    /**
     * On paper letters of 8 points, which are enlarged where there is room; larger ones where they
     * are asked for.
     */
    private static DiagramOptions legible(DiagramOptions options, SheetSize size) {
        boolean usual = options.fontSize() == DiagramOptions.USUAL_FONT_SIZE;
        return options.withFontSize(
                usual && size != SheetSize.POSTER
                        ? DiagramOptions.SMALLEST
                        : Math.max(options.fontSize(), DiagramOptions.SMALLEST));
    }
}
