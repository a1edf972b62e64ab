package argmap.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The same sketch in boxes of several widths, and mixtures of these: a level of few boxes has wide
 * ones, a level of many has narrow ones, so that all levels are about as wide as the paper or the
 * screen. Order and levels are those of the map in every mixture.
 */
final class BoxWidths {
    /** Shares of the room that the boxes of a level may take: trees leave some of it empty. */
    private static final double[] SHARES = {0.97, 0.88, 0.8, 0.72, 0.64};

    /** Between two boxes, roughly. */
    private static final double GAP = 14;

    private final List<Sketch> widths;
    private final Optional<Arrangement> arrangement;
    private final int[] level;
    private final int levels;

    /**
     * @param widths from the widest boxes to the narrowest
     */
    BoxWidths(List<Sketch> widths) {
        this(widths, Arrangement.of(widths.get(0)));
    }

    /** With their arrangement, which is one for all. */
    BoxWidths(List<Sketch> widths, Optional<Arrangement> arrangement) {
        this.widths = List.copyOf(widths);
        this.arrangement = arrangement;
        this.level =
                arrangement
                        .map(each -> each.hierarchy)
                        .orElseGet(() -> DepthOrder.of(widths.get(0)))
                        .depth;
        this.levels = 1 + Arrays.stream(level).max().orElse(0);
    }

    /** A sketch of these in its places. */
    Plan plan(Sketch sketch, double room) {
        return Planner.plan(sketch, arrangement, room);
    }

    /** Boxes, lines and bends that a plan puts in place: what its time grows with. */
    int steps() {
        int links = widths.get(0).links().size();
        return arrangement
                .map(each -> each.groups.stream().mapToInt(g -> g.levels().nodes()).sum() + links)
                .orElse(level.length + links);
    }

    /** What may fit on a sheet or a screen of a width, from wide boxes to narrow ones. */
    List<Sketch> within(double room) {
        Sketch widest = widths.get(0);
        if (!widest.direction().isUpright()) {
            return widths;
        }
        List<Sketch> all = new ArrayList<>();
        for (double share : SHARES) {
            Sketch mixed = mixed(room * share);
            if (all.isEmpty() || !mixed.cards().equals(all.get(all.size() - 1).cards())) {
                all.add(mixed);
            }
        }
        Sketch narrowest = narrowest();
        if (!narrowest.cards().equals(all.get(all.size() - 1).cards())) {
            all.add(narrowest);
        }
        return all;
    }

    /**
     * Whether even the narrowest boxes are more than a sheet of these sides holds; told before they
     * are arranged.
     */
    static boolean isBeyond(List<Sketch> widths, double shorter, double longer) {
        Sketch narrowest = widths.get(widths.size() - 1);
        int[] level = DepthOrder.of(narrowest).depth;
        double least = Double.MAX_VALUE;
        double widest = 0;
        int deepest = Arrays.stream(level).max().orElse(0);
        for (Card card : narrowest.cards()) {
            least = card.form() == Card.Form.POINT ? least : Math.min(least, card.height());
        }
        for (int at = 0; at <= deepest; at++) {
            widest = Math.max(widest, width(level, at, narrowest));
        }
        double deep = (1 + deepest) * (least + GAP);
        return narrowest.direction().isUpright()
                && (Math.max(deep, widest * LOOSE) > longer
                        || Math.min(deep, widest * LOOSE) > shorter);
    }

    /** Boxes that nothing joins stand in rows, and real gaps may be less than is reckoned. */
    private static final double LOOSE = 0.9;

    Sketch narrowest() {
        return widths.get(widths.size() - 1);
    }

    private Sketch mixed(double room) {
        int[] choice = new int[levels];
        for (int at = 0; at < levels; at++) {
            while (choice[at] + 1 < widths.size()
                    && width(level, at, widths.get(choice[at])) > room) {
                choice[at]++;
            }
        }
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            cards.add(widths.get(choice[level[i]]).cards().get(i));
        }
        Sketch widest = widths.get(0);
        return widest.showing(cards, widest.links(), widest.groups());
    }

    private static double width(int[] level, int at, Sketch sketch) {
        double sum = 0;
        for (int i = 0; i < level.length; i++) {
            Card card = sketch.cards().get(i);
            if (level[i] == at && card.form() != Card.Form.POINT) {
                sum += card.width() + GAP;
            }
        }
        return sum;
    }
}
