package argmap.diagram;

import java.time.Duration;
import java.util.Optional;

/** One kind of paper, and what fits on it. */
final class Sheets {
    /** A drawing that does not fill its sheet is enlarged by no more than this. */
    private static final double MOST_SCALE = 1.25;

    private static final double MOST_POSTER_SCALE = 3;

    /** A sketch whose boxes alone cover more than this share of a sheet is not laid out for it. */
    private static final double MOST_COVERED = 0.95;

    private final SheetSize size;
    private final long end;

    /**
     * @param limit of the time for all layouts on it, from now on
     */
    Sheets(SheetSize size, Duration limit) {
        this.size = size;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** A sketch in its place on a sheet. */
    record Placed(Sketch sketch, Plan plan, boolean lying, double scale) {}

    SheetSize size() {
        return size;
    }

    boolean isLate() {
        return System.nanoTime() > end;
    }

    /** The sketch on one sheet with letters no smaller than drawn, where that can be. */
    Optional<Placed> fit(Sketch sketch) {
        double covered = 0;
        double widest = 0;
        for (Card card : sketch.cards()) {
            covered += (card.width() + Bands.GAP) * (card.height() + DotWriter.RANK_GAP / 2);
            widest = Math.max(widest, card.width());
        }
        if (covered > MOST_COVERED * width(true) * height(sketch, true) || isLate()
                || Planner.isTooLarge(sketch)) {
            return Optional.empty();
        }
        Bands first = Fit.best(sketch, width(true), height(sketch, true));
        Plan plan = plan(sketch, first);
        Optional<Placed> placed = placed(sketch, plan);
        if (placed.isPresent() || fill(sketch, plan) < NEARLY) {
            return placed;
        }
        Bands second = Fit.best(sketch, width(false), height(sketch, false));
        return second.equals(first) ? Optional.empty() : placed(sketch, plan(sketch, second));
    }

    /** A drawing that would come out at this scale may fit in bands of another width. */
    private static final double NEARLY = 0.7;

    private double fill(Sketch sketch, Plan plan) {
        return Math.max(scale(sketch, plan, false), scale(sketch, plan, true));
    }

    private Plan plan(Sketch sketch, Bands bands) {
        return Planner.plan(sketch, bands, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }

    /** A plan on the sheet, the way round that shows it larger. */
    Optional<Placed> placed(Sketch sketch, Plan plan) {
        double upright = scale(sketch, plan, false);
        double lying = scale(sketch, plan, true);
        boolean onItsSide = lying > upright;
        double scale = Math.max(upright, lying);
        double most = size == SheetSize.POSTER ? MOST_POSTER_SCALE : MOST_SCALE;
        return scale < 1
                ? Optional.empty()
                : Optional.of(new Placed(sketch, plan, onItsSide, Math.min(most, scale)));
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

    /** Boxes that fit on a sheet with room for lines, for a first guess. */
    double room(Sketch sketch) {
        return 0.8 * width(true) * height(sketch, true);
    }
}
