package argmap.diagram;

import java.time.Duration;

/**
 * Lays a sketch out: levels of our own, or Graphviz where sections have frames and the map is not
 * too large for it. What has no lines stands in rows.
 */
final class Planner {
    // Measured warm on two cores: Graphviz inside this program lays out 300 boxes in half a second
    // and 500 in two.
    private static final int MOST_FOR_GRAPHVIZ = 320;
    private static final int MOST_LINKS_FOR_GRAPHVIZ = 700;

    /** Nobody reads one picture of more, and the time for it grows faster than the map. */
    private static final int MOST = 3_500;

    private static final int MOST_LINKS = 7_000;

    /** More lines a box are a tangle, and take the levels minutes: a complete graph of 300. */
    private static final int MOST_LINKS_EACH = 8;

    private Planner() {}

    /** Whether the sketch is too large for one picture; without lines it never is. */
    static boolean isTooLarge(Sketch sketch) {
        int cards = sketch.cards().size();
        int links = sketch.links().size();
        boolean dense = links > MOST_LINKS_FOR_GRAPHVIZ && links > MOST_LINKS_EACH * cards;
        return links > 0 && (cards > MOST || links > MOST_LINKS || dense);
    }

    /**
     * The places; there always are some.
     *
     * @param limit for Graphviz; what it has not done by then is done without frames
     */
    static Plan plan(Sketch sketch, Bands bands, Duration limit) {
        if (sketch.links().isEmpty() && sketch.groups().isEmpty()) {
            double area = 0;
            for (Card card : sketch.cards()) {
                area += (card.width() + Bands.GAP) * (card.height() + Bands.GAP);
            }
            return GridPlan.of(sketch, Math.sqrt(area * Math.sqrt(2)));
        }
        if (sketch.groups().isEmpty()) {
            return levels(sketch, bands);
        }
        String why = "the map is large";
        if (sketch.cards().size() <= MOST_FOR_GRAPHVIZ
                && sketch.links().size() <= MOST_LINKS_FOR_GRAPHVIZ) {
            try {
                return GraphvizPlan.of(sketch, bands, limit);
            } catch (EmbeddedGraphviz.Failure e) {
                why = e.clause();
            }
        }
        return levels(sketch, bands).saying("sections have no frames: " + why);
    }

    /** In bands where it can be; without them lines pass fewer levels. */
    private static Plan levels(Sketch sketch, Bands bands) {
        return LevelPlan.of(sketch, bands)
                .or(() -> LevelPlan.of(sketch, Bands.of(sketch, Double.MAX_VALUE)))
                .orElseGet(
                        () ->
                                GridPlan.of(sketch, Math.max(bands.width(), 1))
                                        .saying("lines pass too many others: boxes are in rows"));
    }
}
