package argmap.diagram;

import java.util.List;

/** Paths in the form of a {@link Scene}. */
final class Pen {
    /** Handles of the four curves that come closest to a circle, to its radius. */
    private static final double ROUND = 0.5523;

    private final StringBuilder path = new StringBuilder();

    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String tail = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + size / 100 + "." + tail;
    }

    Pen move(double x, double y) {
        return step("M", x, y);
    }

    Pen line(double x, double y) {
        return step("L", x, y);
    }

    Pen curve(double ax, double ay, double bx, double by, double x, double y) {
        return step("C", ax, ay, bx, by, x, y);
    }

    Pen close() {
        path.append(path.isEmpty() ? "Z" : " Z");
        return this;
    }

    private Pen step(String letter, double... numbers) {
        path.append(path.isEmpty() ? "" : " ").append(letter);
        for (double n : numbers) {
            path.append(' ').append(number(n));
        }
        return this;
    }

    String path() {
        return path.toString();
    }

    Pen curve(Curve curve) {
        List<Place> p = curve.points();
        move(p.get(0).x(), p.get(0).y());
        for (int i = 1; i + 2 < p.size(); i += 3) {
            curve(
                    p.get(i).x(),
                    p.get(i).y(),
                    p.get(i + 1).x(),
                    p.get(i + 1).y(),
                    p.get(i + 2).x(),
                    p.get(i + 2).y());
        }
        return this;
    }

    static String polygon(Place... places) {
        Pen pen = new Pen();
        for (int i = 0; i < places.length; i++) {
            pen.step(i == 0 ? "M" : "L", places[i].x(), places[i].y());
        }
        return pen.close().path();
    }

    static String rectangle(Area a) {
        return polygon(
                new Place(a.x(), a.y()),
                new Place(a.right(), a.y()),
                new Place(a.right(), a.bottom()),
                new Place(a.x(), a.bottom()));
    }

    static String rounded(Area a, double radius) {
        double r = Math.min(radius, Math.min(a.width(), a.height()) / 2);
        double h = r * (1 - ROUND);
        return new Pen()
                .move(a.x() + r, a.y())
                .line(a.right() - r, a.y())
                .curve(a.right() - h, a.y(), a.right(), a.y() + h, a.right(), a.y() + r)
                .line(a.right(), a.bottom() - r)
                .curve(
                        a.right(),
                        a.bottom() - h,
                        a.right() - h,
                        a.bottom(),
                        a.right() - r,
                        a.bottom())
                .line(a.x() + r, a.bottom())
                .curve(a.x() + h, a.bottom(), a.x(), a.bottom() - h, a.x(), a.bottom() - r)
                .line(a.x(), a.y() + r)
                .curve(a.x(), a.y() + h, a.x() + h, a.y(), a.x() + r, a.y())
                .close()
                .path();
    }

    static String circle(Place centre, double radius) {
        return rounded(Area.around(centre, 2 * radius, 2 * radius), radius);
    }
}
