package argmap.diagram;

import argmap.diagram.DepthOrder.Line;
import argmap.diagram.SectionFrames.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places of boxes in levels: a level is how deep a card lies below the thesis, and nothing else
 * (docs/decisions/0160). Cards of one level begin on one line, in the order of the text.
 *
 * <p>What hangs together is laid out alone, theses on top; such parts stand beside one another, in
 * rows where they are many. Claims that nothing joins stand in rows too.
 */
final class LevelPlan {
    /**
     * Between two cards of a level; between those that hang on different ones or differ in sign.
     */
    private static final double GAP = 10;

    private static final double APART = 16;

    /** Between two neighbours that a line joins: a head and a sign. */
    private static final double JOINED = 32;

    private static final double BEND = 8;

    /** What frames take on both sides of a level, and air around all. */
    private static final double FRAMES = 34;

    private final Sketch sketch;
    private final double room;
    private final List<Card> cards;
    private final DepthOrder hierarchy;
    private final Place[] centres;
    private final List<Curve> curves = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final boolean[] against;

    private LevelPlan(Sketch sketch, Arrangement arrangement, double room) {
        this.sketch = sketch;
        this.room = room;
        this.cards = sketch.cards();
        this.hierarchy = arrangement.hierarchy;
        this.centres = new Place[cards.size()];
        this.against = new boolean[cards.size()];
        Curve none = Curve.straight(new Place(0, 0), new Place(0, 0));
        sketch.links().forEach(link -> curves.add(none));
        sketch.groups().forEach(group -> frames.add(Frame.NONE));
        for (Line line : hierarchy.lines()) {
            if (hierarchy.parent[line.lower()] == line.upper()) {
                against[line.lower()] = sketch.links().get(line.link()).look().isAgainst();
            }
        }
    }

    /**
     * The places.
     *
     * @param arrangement of this sketch, or of the same in boxes of other sizes
     * @param room along the levels that is better not exceeded
     */
    static Plan of(Sketch sketch, Arrangement arrangement, double room) {
        LevelPlan plan = new LevelPlan(sketch, arrangement, room);
        plan.layOut(arrangement.groups.stream().map(plan::part).toList());
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < plan.centres.length; i++) {
            places.put(plan.cards.get(i).key(), plan.turned(plan.place(i)));
        }
        List<Frame> grounds = plan.frames.stream().map(f -> f.with(plan::turned)).toList();
        return Plan.cropped(sketch, places, plan.curves, grounds);
    }

    /** A point without premises on this picture stands below the card that it leads to. */
    private Place place(int card) {
        if (centres[card] != null || !hierarchy.isJoint(card)) {
            return centres[card];
        }
        Place hub = centres[hierarchy.hub[card]];
        return hub.moved(0, size(hierarchy.hub[card], true) / 2 + APART);
    }

    /** One part after the other, in the order of their first cards. */
    private void layOut(List<Part> parts) {
        double area = 0;
        double widest = 0;
        for (Part part : parts) {
            area += (part.width() + APART) * (part.depth() + APART);
            widest = Math.max(widest, part.width());
        }
        double wide = Math.max(widest, Math.sqrt(area * Math.sqrt(2)));
        double across = 0;
        double along = 0;
        double deepest = 0;
        for (Part part : parts) {
            if (across > 0 && across + part.width() > wide) {
                across = 0;
                along += deepest + APART;
                deepest = 0;
            }
            part.put(across, along);
            across += part.width() + APART;
            deepest = Math.max(deepest, part.depth());
        }
    }

    /** A side of a card along or across the levels. */
    private double size(int card, boolean along) {
        Card of = cards.get(card);
        return sketch.direction().isUpright() == along ? of.height() : of.width();
    }

    /** From the layout, whose levels run downwards, to the picture. */
    private Place turned(Place place) {
        return switch (sketch.direction()) {
            case UP -> place;
            case DOWN -> new Place(place.x(), -place.y());
            case LEFT -> new Place(place.y(), place.x());
            case RIGHT -> new Place(-place.y(), place.x());
        };
    }

    private Area turned(Area area) {
        return Area.over(
                List.of(
                        turned(new Place(area.x(), area.y())),
                        turned(new Place(area.right(), area.bottom()))));
    }

    private Curve turned(Curve curve, double dx, double dy) {
        return new Curve(curve.points().stream().map(p -> turned(p.moved(dx, dy))).toList());
    }

    private Part part(Arrangement.Group group) {
        return new Part(group);
    }

    /** What hangs together. */
    private final class Part {
        private final List<Integer> members;
        private final Map<Integer, List<Integer>> loops;
        private final Levels levels;
        private final Area[] areas;
        private final LevelLines.Routes routes;
        private final List<Frame> grounds;
        private final Area bounds;
        private final Set<Long> beside;

        Part(Arrangement.Group group) {
            this.members = group.members();
            this.loops = group.loops();
            this.levels = group.levels();
            this.beside = new HashSet<>();
            levels.sideways.forEach(line -> beside.add(pair(line.from(), line.to())));
            double[] width = new double[levels.nodes()];
            for (int i = 0; i < members.size(); i++) {
                width[i] = size(members.get(i), false);
            }
            SectionFrames sections = new SectionFrames(sketch);
            double[] x =
                    LevelPlaces.of(levels, width, (a, b) -> gap(a, b, sections), room - FRAMES);
            boolean upright = sketch.direction().isUpright();
            LevelLines drawn = new LevelLines(levels, sketch.links(), x, width, upright);
            this.areas = new Area[members.size()];
            double[] heights = sections(sections, x, width);
            double[] tops = new double[levels.rows.length];
            double[] bottoms = new double[levels.rows.length];
            double y = sections.above(0);
            for (int row = 0; row < levels.rows.length; row++) {
                sections.below(row);
                tops[row] = y;
                bottoms[row] = y + heights[row];
                boolean last = row + 1 == levels.rows.length;
                double frame = last ? 0 : sections.above(row + 1);
                double gap = drawn.gap(row, frame);
                // A level's frames end above the tracks; where a line turns none are counted twice.
                y = bottoms[row] + Math.max(gap, last ? 0 : sections.below(row) + frame + 4);
            }
            for (int i = 0; i < members.size(); i++) {
                double top = tops[levels.level[i]];
                areas[i] = new Area(x[i] - width[i] / 2, top, width[i], size(members.get(i), true));
            }
            this.routes = drawn.routes(bottoms, tops, areas);
            this.grounds = sections.frames(tops);
            this.bounds = bounds();
        }

        private long pair(int one, int other) {
            return (long) Math.min(one, other) << 32 | Math.max(one, other);
        }

        /** Tells the sections what stands on each level; how high that is. */
        private double[] sections(SectionFrames sections, double[] x, double[] width) {
            double[] heights = new double[levels.rows.length];
            for (int row = 0; row < heights.length; row++) {
                List<Card> some = new ArrayList<>();
                List<Area> places = new ArrayList<>();
                for (int node : levels.rows[row]) {
                    if (!levels.isBend(node)) {
                        double high = size(members.get(node), true);
                        heights[row] = Math.max(heights[row], high);
                        some.add(cards.get(members.get(node)));
                        places.add(new Area(x[node] - width[node] / 2, 0, width[node], high));
                    }
                }
                sections.add(some, places);
            }
            return heights;
        }

        private double gap(int left, int right, SectionFrames sections) {
            if (levels.isBend(left) || levels.isBend(right)) {
                return BEND;
            }
            int a = members.get(left);
            int b = members.get(right);
            double gap = sections.between(cards.get(a), cards.get(b));
            if (beside.contains(pair(left, right))) {
                return gap + JOINED;
            }
            boolean same = hierarchy.parent[a] == hierarchy.parent[b] && against[a] == against[b];
            return gap + (same || gap > 0 ? GAP : APART);
        }

        private Area bounds() {
            List<Place> all = new ArrayList<>();
            for (Area area : areas) {
                all.add(new Place(area.x(), area.y()));
                all.add(new Place(area.right(), area.bottom()));
            }
            for (Frame frame : grounds) {
                for (List<Area> piece : frame.pieces()) {
                    for (Area area : piece) {
                        all.add(new Place(area.x(), area.y()));
                        all.add(new Place(area.right(), area.bottom()));
                    }
                }
            }
            routes.curves().values().forEach(curve -> all.addAll(curve.points()));
            return Area.over(all);
        }

        double width() {
            return bounds.width();
        }

        double depth() {
            return bounds.height();
        }

        /** Everything of it, moved so that its corner comes to a place. */
        void put(double across, double along) {
            double dx = across - bounds.x();
            double dy = along - bounds.y();
            for (int i = 0; i < members.size(); i++) {
                int card = members.get(i);
                centres[card] = areas[i].centre().moved(dx, dy);
                for (int loop : loops.getOrDefault(card, List.of())) {
                    curves.set(loop, loop(turned(centres[card]), cards.get(card)));
                }
            }
            routes.curves().forEach((link, curve) -> curves.set(link, turned(curve, dx, dy)));
            routes.points().forEach((joint, place) -> centres[joint] = place.moved(dx, dy));
            routes.stems()
                    .forEach(
                            (joint, curve) ->
                                    curves.set(hierarchy.stem[joint], turned(curve, dx, dy)));
            for (int g = 0; g < frames.size(); g++) {
                frames.set(g, frames.get(g).and(grounds.get(g).with(a -> a.moved(dx, dy))));
            }
        }
    }

    /** A line from a card to itself, in the gap to its right. */
    private static Curve loop(Place centre, Card card) {
        double right = centre.x() + card.width() / 2;
        double out = right + GAP * 0.9;
        double dy = card.height() / 4;
        return new Curve(
                List.of(
                        new Place(right, centre.y() + dy),
                        new Place(out, centre.y() + dy),
                        new Place(out, centre.y() - dy),
                        new Place(right, centre.y() - dy)));
    }
}
