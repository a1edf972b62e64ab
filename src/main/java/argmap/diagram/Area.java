package argmap.diagram;

import java.util.List;

/** A rectangle, from its upper left corner. */
record Area(double x, double y, double width, double height) {
    static Area around(Place centre, double width, double height) {
        return new Area(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /** The least that holds all the places; nothing for none. */
    static Area over(List<Place> places) {
        if (places.isEmpty()) {
            return new Area(0, 0, 0, 0);
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Place place : places) {
            left = Math.min(left, place.x());
            top = Math.min(top, place.y());
            right = Math.max(right, place.x());
            bottom = Math.max(bottom, place.y());
        }
        return new Area(left, top, right - left, bottom - top);
    }

    /** The least that holds two places. */
    static Area between(Place a, Place b) {
        return new Area(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
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
