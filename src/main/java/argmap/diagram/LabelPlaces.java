package argmap.diagram;

import argmap.diagram.Sketch.Group;
import argmap.diagram.Sketch.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Places for what is written outside of boxes: the titles of groups and the signs of lines. Each is
 * put where nothing else is; a line that still comes by is drawn with a gap there, so that no label
 * ever lies on a line.
 *
 * @param titles of the groups, in their order, one for each piece of ground
 * @param signs of the links, in their order; one without a sign has an area without width
 */
record LabelPlaces(List<List<Area>> titles, List<Area> signs) {
    private static final Area NONE = new Area(0, 0, 0, 0);

    /** Points from the tip at which a sign is tried, the next best last. */
    private static final double[] TRIED = {17, 20, 24, 29, 35, 42, 50, 60, 72, 90, 120, 160, 220};

    static final double SIZE = 8;

    LabelPlaces {
        titles = titles.stream().map(List::copyOf).toList();
        signs = List.copyOf(signs);
    }

    static LabelPlaces of(Sketch sketch, Plan plan) {
        Spaces spaces = new Spaces();
        sketch.cards().forEach(card -> spaces.add(plan.area(card).grown(1)));
        for (int i = 0; i < plan.curves().size(); i++) {
            spaces.add(plan.curves().get(i), i);
        }
        List<List<Area>> titles = new ArrayList<>();
        for (int g = 0; g < sketch.groups().size(); g++) {
            List<Area> own = new ArrayList<>();
            for (List<Area> piece : plan.frames().get(g).pieces()) {
                Area title = title(sketch.groups().get(g), piece.get(0), spaces);
                own.add(title);
                if (title.width() > 0) {
                    spaces.add(title);
                }
            }
            titles.add(own);
        }
        List<Area> signs = new ArrayList<>();
        for (int i = 0; i < sketch.links().size(); i++) {
            Area sign = sign(sketch.links().get(i), plan.curves().get(i), i, spaces);
            signs.add(sign);
            if (sign.width() > 0) {
                spaces.add(sign);
            }
        }
        return new LabelPlaces(titles, signs);
    }

    /** In the strip at the top of the box, as far to the left as there is room. */
    private static Area title(Group group, Area frame, Spaces spaces) {
        double width = SectionFrames.title(group.title(), frame, "").width();
        List<Area> tried = new ArrayList<>();
        double high = SectionFrames.STRIP - 2;
        double first = frame.x() + SectionFrames.INDENT;
        for (double x = first; x == first || x + width <= frame.right() - 3; x += 6) {
            tried.add(new Area(x, frame.y() + 1, width, high));
        }
        return leastTaken(tried, -1, spaces);
    }

    /** The first of those where least lies; nothing where none was tried. */
    private static Area leastTaken(List<Area> tried, int owner, Spaces spaces) {
        Area best = NONE;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tried.size() && least > 0; i++) {
            int taken = spaces.taken(tried.get(i), owner);
            if (taken < least) {
                least = taken;
                best = tried.get(i);
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
        Curve line = link.count() > 0 ? curve.reversed() : curve;
        double first = link.count() > 0 ? width / 2 + 5 - TRIED[0] : 0;
        if (link.count() == 0 && !look.ringed() && isLevel(line)) {
            first = reach(look) - width / 2 - TRIED[0];
        }
        List<Area> tried = new ArrayList<>();
        for (double distance : TRIED) {
            double t = line.before(distance + first);
            if (t <= 0) {
                break;
            }
            tried.add(Area.around(line.at(t), width, height));
        }
        return leastTaken(tried, owner, spaces);
    }

    /** Whether a line comes to its tip from a side, so that a word lies along it. */
    private static boolean isLevel(Curve line) {
        Place tip = line.last();
        Place before = line.at(line.before(TIP));
        return Math.abs(tip.x() - before.x()) > Math.abs(tip.y() - before.y());
    }

    /** Points that a head is long. */
    private static final double TIP = 12;

    /** How far a word on a level line reaches from the line's tip, its head before it. */
    static double reach(Look look) {
        return TIP + Fonts.width(look.sign(), look.face(), SIZE) + 4;
    }

    /** Points from one look at a line to the next: less than any label is high. */
    private static final double STEP = 1;

    private static final double MOST_STEPS = 20_000;

    /** All labels, to be found by where they are. */
    private Spaces labels() {
        Spaces labels = new Spaces();
        titles.forEach(all -> all.forEach(labels::addLabel));
        signs.forEach(labels::addLabel);
        return labels;
    }

    /** What tells the parts of a line that lie on none of the labels. */
    Function<Curve, List<Curve>> gaps() {
        Spaces labels = labels();
        return curve -> gaps(curve, labels);
    }

    private static List<Curve> gaps(Curve curve, Spaces labels) {
        Area around = Area.over(curve.points()).grown(2);
        List<Area> near = new ArrayList<>();
        List<Place> flat = curve.flat();
        for (Area label : labels.along(flat)) {
            if (around.overlaps(label) && passes(flat, label.grown(FLAT))) {
                near.add(label.grown(0.8));
            }
        }
        if (near.isEmpty()) {
            return List.of(curve);
        }
        int steps = (int) Math.max(40, Math.min(MOST_STEPS, curve.roughLength() / STEP));
        // Far from all labels the line need not be looked at point by point.
        List<List<Area>> close = new ArrayList<>();
        for (int i = 0; i + 1 < flat.size(); i++) {
            List<Place> piece = flat.subList(i, i + 2);
            close.add(near.stream().filter(label -> passes(piece, label.grown(FLAT))).toList());
        }
        List<Curve> parts = new ArrayList<>();
        double from = -1;
        double last = 0;
        for (int i = 0; i <= steps; i++) {
            double t = curve.end() * i / steps;
            int piece = Math.min(close.size() - 1, (int) (t * Curve.PIECES));
            boolean free = close.get(piece).isEmpty() || isFree(curve.at(t), close.get(piece));
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

    /** Points that a curve may lie beside the straight pieces that stand for it. */
    private static final double FLAT = 12;

    private static boolean passes(List<Place> line, Area area) {
        for (int i = 1; i < line.size(); i++) {
            if (area.crossedBy(line.get(i - 1), line.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Place place, List<Area> labels) {
        for (Area label : labels) {
            if (label.contains(place)) {
                return false;
            }
        }
        return true;
    }

    private static void keep(Curve curve, double from, double to, List<Curve> parts) {
        if (to > from) {
            parts.add(curve.part(from, to));
        }
    }

    /**
     * What of a picture is taken already: boxes, lines and labels, in a net of squares so that a
     * look at a place costs no more in a large picture.
     */
    private static final class Spaces {
        private static final double SQUARE = 48;

        private record Square(int column, int row) {}

        private record Piece(Place from, Place to, int owner) {}

        private final Map<Square, List<Piece>> lines = new HashMap<>();
        private final Map<Square, List<Area>> areas = new HashMap<>();

        void add(Area area) {
            squares(area).forEach(s -> areas.computeIfAbsent(s, k -> new ArrayList<>()).add(area));
        }

        void add(Curve curve, int owner) {
            List<Place> places = curve.flat();
            for (int i = 1; i < places.size(); i++) {
                for (Piece piece : pieces(places.get(i - 1), places.get(i), owner)) {
                    for (Square square : squares(Area.between(piece.from, piece.to))) {
                        lines.computeIfAbsent(square, k -> new ArrayList<>()).add(piece);
                    }
                }
            }
        }

        /** Found from as far away as a line may be drawn beside the pieces that stand for it. */
        void addLabel(Area label) {
            if (label.width() > 0) {
                squares(label.grown(FLAT))
                        .forEach(s -> areas.computeIfAbsent(s, k -> new ArrayList<>()).add(label));
            }
        }

        /** The areas in the squares that a line passes. */
        Set<Area> along(List<Place> line) {
            Set<Area> found = new LinkedHashSet<>();
            for (int i = 1; i < line.size(); i++) {
                for (Piece piece : pieces(line.get(i - 1), line.get(i), -1)) {
                    for (Square square : squares(Area.between(piece.from, piece.to))) {
                        found.addAll(areas.getOrDefault(square, List.of()));
                    }
                }
            }
            return found;
        }

        /** No longer than a square: a slanted line lies in few of the squares around it. */
        private static List<Piece> pieces(Place from, Place to, int owner) {
            int count = (int) Math.max(1, Math.ceil(from.distance(to) / SQUARE));
            List<Piece> all = new ArrayList<>(count);
            Place a = from;
            for (int i = 1; i <= count; i++) {
                double share = (double) i / count;
                Place b =
                        i == count
                                ? to
                                : from.moved(
                                        (to.x() - from.x()) * share, (to.y() - from.y()) * share);
                all.add(new Piece(a, b, owner));
                a = b;
            }
            return all;
        }

        /** How much lies in an area: boxes and labels count for more than lines. */
        int taken(Area area, int exceptOwner) {
            Set<Object> found = new HashSet<>();
            int sum = 0;
            for (Square square : squares(area)) {
                for (Area other : areas.getOrDefault(square, List.of())) {
                    if (other.overlaps(area) && found.add(other)) {
                        sum += 10;
                    }
                }
                for (Piece piece : lines.getOrDefault(square, List.of())) {
                    if (piece.owner != exceptOwner
                            && area.crossedBy(piece.from, piece.to)
                            && found.add(piece.owner)) {
                        sum++;
                    }
                }
            }
            return sum;
        }

        private static List<Square> squares(Area area) {
            List<Square> all = new ArrayList<>();
            int right = (int) Math.floor(area.right() / SQUARE);
            int bottom = (int) Math.floor(area.bottom() / SQUARE);
            for (int c = (int) Math.floor(area.x() / SQUARE); c <= right; c++) {
                for (int r = (int) Math.floor(area.y() / SQUARE); r <= bottom; r++) {
                    all.add(new Square(c, r));
                }
            }
            return all;
        }
    }
}
