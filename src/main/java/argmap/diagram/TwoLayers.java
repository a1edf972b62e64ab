package argmap.diagram;

import argmap.diagram.SectionFrames.Frame;
import argmap.diagram.Sketch.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cards in two rows that face each other, and a curve for each line between them. Lines leave and
 * reach a card beside each other, in the order of their other ends, so that those of one card never
 * cross. Takes time linear in cards and lines but for one sort.
 */
final class TwoLayers {
    /** Points between two cards of a row. */
    private static final double GAP = 4;

    /** What a line takes at a card: its weight and some air; with a number the number's height. */
    private static final double AIR = 2;

    private static final double NUMBERED = 11;

    private final Sketch sketch;
    private final double between;
    private final boolean upright;
    private final Map<String, Card> cards;
    private final Map<String, Double> across = new HashMap<>();

    private TwoLayers(Sketch sketch, double between) {
        this.sketch = sketch;
        this.between = between;
        this.upright = sketch.direction().isUpright();
        this.cards = sketch.byKey();
    }

    /**
     * The places.
     *
     * @param heads the cards that lines lead to; all others face them
     * @param between points from one row to the other
     */
    static Plan of(Sketch sketch, List<Card> heads, double between) {
        TwoLayers made = new TwoLayers(sketch, between);
        List<Card> tails = new ArrayList<>(sketch.cards());
        tails.removeAll(heads);
        double room = Math.max(made.length(heads), made.length(tails));
        made.row(heads, room);
        made.row(tails, room);
        return made.plan(tails, heads);
    }

    /** What a line takes where it starts, so that its number stands apart from the next. */
    static double start(int count) {
        return count > 1 ? NUMBERED : AIR + Look.counted(count).weight();
    }

    /** What it takes where it ends. */
    static double end(int count) {
        return 1 + Look.counted(count).weight();
    }

    private double extent(Card card) {
        return upright ? card.width() : card.height();
    }

    private double depth(Card card) {
        return upright ? card.height() : card.width();
    }

    private double length(List<Card> row) {
        return row.stream().mapToDouble(card -> extent(card) + GAP).sum() - GAP;
    }

    /** Spread evenly over the room. */
    private void row(List<Card> row, double room) {
        double spare = (room - length(row)) / Math.max(1, row.size());
        double at = spare / 2;
        for (Card card : row) {
            across.put(card.key(), at + extent(card) / 2);
            at += extent(card) + GAP + spare;
        }
    }

    private Plan plan(List<Card> tails, List<Card> heads) {
        double tailDepth = tails.stream().mapToDouble(this::depth).max().orElse(0);
        Map<String, Place> centres = new HashMap<>();
        // Each card stands at the edge of its row that faces the other one.
        tails.forEach(c -> centres.put(c.key(), place(tailDepth - depth(c) / 2, at(c))));
        double far = tailDepth + between;
        heads.forEach(c -> centres.put(c.key(), place(far + depth(c) / 2, at(c))));
        Map<Link, Double> starts = ports(true);
        Map<Link, Double> ends = ports(false);
        List<Curve> curves = new ArrayList<>();
        for (Link link : sketch.links()) {
            double from = starts.getOrDefault(link, 0.0);
            double to = ends.getOrDefault(link, 0.0);
            curves.add(
                    new Curve(
                            List.of(
                                    place(tailDepth, from),
                                    place(tailDepth + between * BEND, from),
                                    place(far - between * BEND, to),
                                    place(far, to))));
        }
        List<Frame> frames = sketch.groups().stream().map(g -> Frame.NONE).toList();
        return Plan.cropped(sketch, centres, curves, frames);
    }

    /**
     * Where a curve's handles lie, to the way across. Beyond the middle, so that a line stays level
     * past its number before it bends.
     */
    private static final double BEND = 0.62;

    private double at(Card card) {
        return across.getOrDefault(card.key(), 0.0);
    }

    /** Where each line starts, or ends, along its row. */
    private Map<Link, Double> ports(boolean start) {
        Map<String, List<Link>> of = new HashMap<>();
        for (Link link : sketch.links()) {
            of.computeIfAbsent(start ? link.from() : link.to(), k -> new ArrayList<>()).add(link);
        }
        Map<Link, Double> ports = new HashMap<>();
        for (Card card : sketch.cards()) {
            List<Link> links = new ArrayList<>(of.getOrDefault(card.key(), List.of()));
            links.sort(Comparator.comparingDouble(l -> other(start ? l.to() : l.from())));
            double sum = links.stream().mapToDouble(l -> taken(l, start)).sum();
            double squeeze = Math.min(1, (extent(card) - 4) / Math.max(1, sum));
            double at = at(card) - sum * squeeze / 2;
            for (Link link : links) {
                double taken = taken(link, start) * squeeze;
                ports.put(link, at + taken / 2);
                at += taken;
            }
        }
        return ports;
    }

    private static double taken(Link link, boolean start) {
        return start ? start(link.count()) : end(link.count());
    }

    private double other(String key) {
        Card card = cards.get(key);
        return card == null ? 0 : at(card);
    }

    /** From along the lines and along the rows to the page. */
    private Place place(double along, double across) {
        return switch (sketch.direction()) {
            case RIGHT -> new Place(along, across);
            case LEFT -> new Place(-along, across);
            case DOWN -> new Place(across, along);
            case UP -> new Place(across, -along);
        };
    }
}
