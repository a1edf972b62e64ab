package argmap.diagram;

import argmap.diagram.Sketch.Group;
import argmap.diagram.Sketch.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * Places for what is written outside of boxes: the titles of groups and the signs of lines. Each is
 * put where nothing else is; a line that still comes by is drawn with a gap there, so that no label
 * ever lies on a line.
 *
 * @param titles of the groups, in their order
 * @param signs of the links, in their order; one without a sign has an area without width
 */
record Signs(List<Area> titles, List<Area> signs) {
    private static final Area NONE = new Area(0, 0, 0, 0);

    /** Points from the tip at which a sign is tried, the next best last. */
    private static final double[] TRIED = {17, 20, 24, 29, 35, 42, 50, 60, 72, 90, 120, 160, 220};

    static final double SIZE = 8;

    Signs {
        titles = List.copyOf(titles);
        signs = List.copyOf(signs);
    }

    static Signs of(Sketch sketch, Plan plan) {
        Spaces spaces = new Spaces();
        sketch.cards().forEach(card -> spaces.add(plan.area(card).grown(1)));
        for (int i = 0; i < plan.curves().size(); i++) {
            spaces.add(plan.curves().get(i), i);
        }
        List<Area> titles = new ArrayList<>();
        for (int g = 0; g < sketch.groups().size(); g++) {
            Area title = title(sketch.groups().get(g), plan.frames().get(g), spaces);
            titles.add(title);
            spaces.add(title);
        }
        List<Area> signs = new ArrayList<>();
        for (int i = 0; i < sketch.links().size(); i++) {
            Area sign = sign(sketch.links().get(i), plan.curves().get(i), i, spaces);
            signs.add(sign);
            if (sign.width() > 0) {
                spaces.add(sign);
            }
        }
        return new Signs(titles, signs);
    }

    /** In the strip at the top of the box, as far to the left as there is room. */
    private static Area title(Group group, Area frame, Spaces spaces) {
        double width = Frames.titleWidth(group);
        Area best = new Area(frame.x() + 5, frame.y() + 2, width, Frames.STRIP - 2);
        int least = Integer.MAX_VALUE;
        for (double x = frame.x() + 5; x + width <= frame.right() - 3; x += 6) {
            Area tried = new Area(x, frame.y() + 2, width, Frames.STRIP - 2);
            int taken = spaces.taken(tried, -1);
            if (taken < least) {
                least = taken;
                best = tried;
            }
            if (taken == 0) {
                break;
            }
        }
        return best;
    }

    private static Area sign(Link link, Curve curve, int owner, Spaces spaces) {
        Look look = link.look();
        String sign = link.headed() || link.count() > 0 ? look.sign() : "";
        if (sign.isEmpty()) {
            return NONE;
        }
        double width = look.ringed() ? 11 : Fonts.width(sign, look.face(), SIZE) + 4;
        double height = look.ringed() ? 11 : 10.5;
        // A number stands where its line begins, apart from those of its neighbours.
        Curve tried = link.count() > 0 ? curve.reversed() : curve;
        double first = link.count() > 0 ? width / 2 + 5 - TRIED[0] : 0;
        Area best = NONE;
        int least = Integer.MAX_VALUE;
        for (double distance : TRIED) {
            double t = tried.before(distance + first);
            if (t <= 0) {
                break;
            }
            Area place = Area.around(tried.at(t), width, height);
            int taken = spaces.taken(place, owner);
            if (taken < least) {
                least = taken;
                best = place;
            }
            if (taken == 0) {
                break;
            }
        }
        return best;
    }

    /** Points from one look at a line to the next: less than any label is high. */
    private static final double STEP = 1;

    private static final double MOST_STEPS = 20_000;

    /** The parts of a line that lie on none of the labels. */
    static List<Curve> gaps(Curve curve, List<Area> labels) {
        List<Area> near = labels.stream().filter(a -> a.width() > 0).filter(meets(curve)).toList();
        if (near.isEmpty()) {
            return List.of(curve);
        }
        int steps = (int) Math.max(40, Math.min(MOST_STEPS, curve.roughLength() / STEP));
        List<Curve> parts = new ArrayList<>();
        double from = -1;
        double last = 0;
        for (int i = 0; i <= steps; i++) {
            double t = curve.end() * i / steps;
            Place place = curve.at(t);
            boolean free = near.stream().noneMatch(a -> a.grown(0.8).contains(place));
            if (free && from < 0) {
                from = t;
            }
            if (!free && from >= 0) {
                keep(curve, from, last, parts);
                from = -1;
            }
            last = t;
        }
        if (from >= 0) {
            keep(curve, from, curve.end(), parts);
        }
        return parts;
    }

    private static void keep(Curve curve, double from, double to, List<Curve> parts) {
        if (to > from) {
            parts.add(curve.part(from, to));
        }
    }

    private static java.util.function.Predicate<Area> meets(Curve curve) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Place place : curve.points()) {
            left = Math.min(left, place.x());
            top = Math.min(top, place.y());
            right = Math.max(right, place.x());
            bottom = Math.max(bottom, place.y());
        }
        Area around = new Area(left, top, right - left, bottom - top).grown(2);
        return around::overlaps;
    }
}
