package argmap.diagram;

import java.util.Optional;

/** Gives everything its place: levels for what lines join, rows for the rest. */
final class Planner {
    /** Nobody reads one picture of more, and the time for it grows faster than the map. */
    private static final int MOST = 3_500;

    private static final int MOST_LINKS = 7_000;

    /** More lines a box are a tangle, and take the levels minutes: a complete graph of 300. */
    private static final int MOST_LINKS_EACH = 8;

    /** So many lines a box in a smaller map still are drawn in time. */
    private static final int FEW_LINKS = 700;

    private static final double GAP = 14;

    private Planner() {}

    /** Whether the sketch is too large for one picture; without lines it never is. */
    static boolean isTooLarge(Sketch sketch) {
        int cards = sketch.cards().size();
        int links = sketch.links().size();
        boolean dense = links > FEW_LINKS && links > MOST_LINKS_EACH * cards;
        return links > 0 && (cards > MOST || links > MOST_LINKS || dense);
    }

    /**
     * The places; there always are some.
     *
     * @param arrangement of the sketch, where there is one
     * @param room along the levels that is better not exceeded
     */
    static Plan plan(Sketch sketch, Optional<Arrangement> arrangement, double room) {
        double area = 0;
        for (Card card : sketch.cards()) {
            area += (card.width() + GAP) * (card.height() + GAP);
        }
        double wide = Math.max(1, Math.sqrt(area * Math.sqrt(2)));
        if (sketch.links().isEmpty() && sketch.groups().isEmpty()) {
            return GridPlan.of(sketch, wide);
        }
        return arrangement
                .map(each -> LevelPlan.of(sketch, each, room))
                .orElseGet(
                        () ->
                                GridPlan.of(sketch, wide)
                                        .saying("lines pass too many others: boxes are in rows"));
    }
}
