package argmap.diagram;

import java.util.List;

/** A rectangle, from its upper left corner. */
record Area(double x, double y, double width, double height) {
    static Area around(Place centre, double width, double height) {
        return new Area(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /** The least that holds all the places; nothing for none. */
    static Area over(List<Place> places) {
        double left = places.stream().mapToDouble(Place::x).min().orElse(0);
        double top = places.stream().mapToDouble(Place::y).min().orElse(0);
        double right = places.stream().mapToDouble(Place::x).max().orElse(0);
        double bottom = places.stream().mapToDouble(Place::y).max().orElse(0);
        return new Area(left, top, right - left, bottom - top);
    }

    Area moved(double scale, double dx, double dy) {
        return new Area(x * scale + dx, y * scale + dy, width * scale, height * scale);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Place centre() {
        return new Place(x + width / 2, y + height / 2);
    }

    Area grown(double by) {
        return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Area moved(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Area other) {
        return other.x >= x
                && other.right() <= right()
                && other.y >= y
                && other.bottom() <= bottom();
    }

    boolean contains(Place place) {
        return place.x() >= x && place.x() <= right() && place.y() >= y && place.y() <= bottom();
    }

    /** Whether a straight line touches it (Liang and Barsky 1984). */
    boolean crossedBy(Place a, Place b) {
        double from = 0;
        double to = 1;
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {a.x() - x, right() - a.x(), a.y() - y, bottom() - a.y()};
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return false;
                }
                continue;
            }
            double t = q[i] / p[i];
            if (p[i] < 0) {
                from = Math.max(from, t);
            } else {
                to = Math.min(to, t);
            }
        }
        return from <= to;
    }
}
