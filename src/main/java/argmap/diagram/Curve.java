package argmap.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of cubic Bézier curves.
 *
 * @param points 3n+1 of them: an end, then two that draw the line and the next end
 */
record Curve(List<Place> points) {
    /** Straight pieces that stand for one curve where distances are reckoned. */
    static final int PIECES = 12;

    Curve {
        points = List.copyOf(points);
        if (points.size() < 4 || points.size() % 3 != 1) {
            throw new IllegalArgumentException("no chain of curves: " + points.size() + " points");
        }
    }

    static Curve straight(Place a, Place b) {
        return new Curve(List.of(a, between(a, b, 1 / 3.0), between(a, b, 2 / 3.0), b));
    }

    Place first() {
        return points.get(0);
    }

    Place last() {
        return points.get(points.size() - 1);
    }

    Curve moved(double dx, double dy) {
        return new Curve(points.stream().map(p -> p.moved(dx, dy)).toList());
    }

    Curve reversed() {
        List<Place> back = new ArrayList<>(points);
        java.util.Collections.reverse(back);
        return new Curve(back);
    }

    /** The parameters of {@link #at}, from 0 to the number of curves. */
    double end() {
        return (points.size() - 1) / 3.0;
    }

    Place at(double t) {
        int piece = (int) Math.min(Math.floor(t), end() - 1);
        List<Place> p = points.subList(3 * piece, 3 * piece + 4);
        double u = t - piece;
        double v = 1 - u;
        double a = v * v * v;
        double b = 3 * v * v * u;
        double c = 3 * v * u * u;
        double d = u * u * u;
        return new Place(
                a * p.get(0).x() + b * p.get(1).x() + c * p.get(2).x() + d * p.get(3).x(),
                a * p.get(0).y() + b * p.get(1).y() + c * p.get(2).y() + d * p.get(3).y());
    }

    /** The part between two parameters (de Casteljau). */
    Curve part(double from, double to) {
        List<Place> made = new ArrayList<>();
        int first = (int) Math.min(Math.floor(from), end() - 1);
        int last = (int) Math.min(Math.ceil(to) - 1, end() - 1);
        for (int piece = first; piece <= Math.max(first, last); piece++) {
            List<Place> p = points.subList(3 * piece, 3 * piece + 4);
            double a = Math.max(0, from - piece);
            double b = Math.min(1, to - piece);
            List<Place> cut = head(tail(p, a), a >= 1 ? 1 : (b - a) / (1 - a));
            made.addAll(made.isEmpty() ? cut : cut.subList(1, 4));
        }
        return new Curve(made);
    }

    private static List<Place> head(List<Place> p, double t) {
        return halves(p, t).subList(0, 4);
    }

    private static List<Place> tail(List<Place> p, double t) {
        return halves(p, t).subList(3, 7);
    }

    /** A piece cut in two (de Casteljau): the last of the first is the first of the second. */
    private static List<Place> halves(List<Place> p, double t) {
        Place ab = between(p.get(0), p.get(1), t);
        Place bc = between(p.get(1), p.get(2), t);
        Place cd = between(p.get(2), p.get(3), t);
        Place abc = between(ab, bc, t);
        Place bcd = between(bc, cd, t);
        return List.of(p.get(0), ab, abc, between(abc, bcd, t), bcd, cd, p.get(3));
    }

    private static Place between(Place a, Place b, double t) {
        return new Place(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
    }

    /** Of the lines between its points: no shorter than itself. */
    double roughLength() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).distance(points.get(i));
        }
        return sum;
    }

    /** Places along it, the first and the last among them. */
    List<Place> flat() {
        List<Place> places = new ArrayList<>();
        int steps = (int) Math.round(end() * PIECES);
        for (int i = 0; i <= steps; i++) {
            places.add(at((double) i / PIECES));
        }
        return places;
    }

    /** The last parameter at which it is so far from its end, or 0 where it is shorter. */
    double before(double length) {
        double low = 0;
        double high = end();
        if (first().distance(last()) < length) {
            return end() * 0.5;
        }
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (at(middle).distance(last()) > length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
