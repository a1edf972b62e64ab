package argmap.diagram;

import java.util.List;
import java.util.Optional;

/** One kind of paper, and what fits on it. */
final class Sheets {
    /** A drawing that does not fill its sheet is enlarged by no more than this. */
    private static final double MOST_SCALE = 1.25;

    private static final double MOST_POSTER_SCALE = 3;

    /** A sketch whose boxes alone cover more than this share of a sheet is not laid out for it. */
    private static final double MOST_COVERED = 0.8;

    /**
     * A sheet of which boxes cover less is better put on another: two or three boxes of A4 in
     * letters of 8 points.
     */
    private static final double NEARLY_EMPTY = 0.12;

    /**
     * Boxes, lines and bends put in place for one map. 10,000 claims without lines take 380,000,
     * 3,000 with 4,500 lines 170,000 (20 seconds), 100 in a tree 4,000; more steps, and a hostile
     * map takes minutes.
     */
    static final long MOST_STEPS = 500_000;

    /**
     * After the last step, boxes that cover so much are taken to fit: what is drawn for a sheet is
     * then made smaller rather than laid out anew.
     */
    private static final double LATE = 0.3;

    private final SheetSize size;
    private final long most;
    private long steps;

    Sheets(SheetSize size) {
        this(size, MOST_STEPS);
    }

    /**
     * @param most boxes and lines put in place until layouts are no longer tried: counted, so that
     *     a map comes on the same sheets on a slow machine
     */
    Sheets(SheetSize size, long most) {
        this.size = size;
        this.most = most;
    }

    /** A sketch in its place on a sheet. */
    record Placed(Sketch sketch, Plan plan, boolean lying, double scale) {}

    SheetSize size() {
        return size;
    }

    /**
     * Whether boxes of one of these widths fit on one sheet with letters no smaller than drawn.
     *
     * @param widths the same in boxes of several widths, the widest first
     */
    boolean hasRoomFor(List<Sketch> widths) {
        if (steps > most) {
            return covered(widths.get(widths.size() - 1)) < LATE;
        }
        return search(widths, true).isPresent();
    }

    /**
     * Whether boxes of so many square points find no room whatever else is drawn: a bound that
     * spares a sketch of a map far too large for a sheet.
     */
    boolean isFilledBy(double area) {
        double height = size.height(true) - 2 * size.margin() - Composer.headingHeight();
        return area > MOST_COVERED * (1 + 1e-6) * width(true) * height;
    }

    /** Whether boxes of so many square points leave most of a sheet empty. */
    boolean isNearlyEmpty(double area) {
        return area < NEARLY_EMPTY * width(true) * size.height(true);
    }

    /** The sketch on one sheet in the boxes that come out largest, where that can be. */
    Optional<Placed> fit(List<Sketch> widths) {
        return search(widths, false);
    }

    /** The one that comes out largest, or the first that fits. */
    private Optional<Placed> search(List<Sketch> widths, boolean any) {
        Optional<Placed> best = Optional.empty();
        if (covered(widths.get(widths.size() - 1)) > MOST_COVERED) {
            return Optional.empty();
        }
        boolean joined = !widths.get(0).links().isEmpty();
        if (Planner.isTooLarge(widths.get(0))
                || joined && BoxWidths.isBeyond(widths, width(false), width(true))) {
            return Optional.empty();
        }
        BoxWidths boxes = new BoxWidths(widths);
        steps += boxes.steps();
        for (boolean lying : new boolean[] {true, false}) {
            boolean upright = widths.get(0).direction().isUpright();
            double room = upright ? width(lying) : height(boxes.narrowest(), lying);
            for (Sketch sketch : boxes.within(room)) {
                double before = best.map(Placed::scale).orElse(0.0);
                if (before >= (any ? 1 : mostScale()) || covered(sketch) > MOST_COVERED) {
                    continue;
                }
                steps += boxes.steps();
                Optional<Placed> placed = placed(sketch, boxes.plan(sketch, room));
                if (placed.isPresent() && placed.get().scale() > before) {
                    best = placed;
                }
            }
        }
        return best;
    }

    /** What does not fit is made as small as it takes. */
    Placed forced(List<Sketch> widths) {
        Sketch sketch = widths.get(widths.size() - 1);
        Plan plan = new BoxWidths(widths).plan(sketch, width(true));
        boolean lying = scale(sketch, plan, true) > scale(sketch, plan, false);
        double scale = Math.min(1, scale(sketch, plan, lying));
        return new Placed(sketch, plan, lying, scale);
    }

    /** Share of the sheet that boxes cover. */
    private double covered(Sketch sketch) {
        double covered = 0;
        for (Card card : sketch.cards()) {
            covered += card.width() * card.height();
        }
        return covered / (width(true) * height(sketch, true));
    }

    /** A plan on the sheet, the way round that shows it larger. */
    Optional<Placed> placed(Sketch sketch, Plan plan) {
        double upright = scale(sketch, plan, false);
        double lying = scale(sketch, plan, true);
        boolean onItsSide = lying > upright;
        double scale = Math.max(upright, lying);
        return scale < 1
                ? Optional.empty()
                : Optional.of(new Placed(sketch, plan, onItsSide, Math.min(mostScale(), scale)));
    }

    private double mostScale() {
        return size == SheetSize.POSTER ? MOST_POSTER_SCALE : MOST_SCALE;
    }

    private double scale(Sketch sketch, Plan plan, boolean lying) {
        return Math.min(width(lying) / plan.width(), height(sketch, lying) / plan.height());
    }

    double width(boolean lying) {
        return size.width(lying) - 2 * size.margin();
    }

    double height(Sketch sketch, boolean lying) {
        return size.height(lying)
                - 2 * size.margin()
                - Composer.headingHeight()
                - Composer.legendHeight(sketch, width(lying));
    }
}
