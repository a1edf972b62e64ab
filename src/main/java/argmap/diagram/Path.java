package argmap.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a pen goes: a value that each painter draws in its own way. */
record Path(List<Step> steps) {
    static final Path EMPTY = new Path(List.of());

    /** Handles of the four curves that come closest to a circle, to its radius. */
    private static final double ROUND = 0.5523;

    Path {
        steps = List.copyOf(steps);
    }

    /** What the pen does: to a place with or without a line, by a curve's three, or back. */
    enum Kind {
        MOVE,
        LINE,
        CURVE,
        CLOSE
    }

    record Step(Kind kind, List<Place> places) {
        Step {
            places = List.copyOf(places);
        }
    }

    /** A line through places. */
    static Path open(Place... places) {
        List<Step> steps = new ArrayList<>();
        for (Place place : places) {
            steps.add(new Step(steps.isEmpty() ? Kind.MOVE : Kind.LINE, List.of(place)));
        }
        return new Path(steps);
    }

    static Path line(double x, double y, double toX, double toY) {
        return open(new Place(x, y), new Place(toX, toY));
    }

    static Path polygon(Place... places) {
        return open(places).closed();
    }

    static Path of(Curve curve) {
        List<Place> p = curve.points();
        List<Step> steps = new ArrayList<>(open(p.get(0)).steps);
        for (int i = 1; i + 2 < p.size(); i += 3) {
            steps.add(new Step(Kind.CURVE, p.subList(i, i + 3)));
        }
        return new Path(steps);
    }

    /** One after the other. */
    static Path joined(List<Path> paths) {
        return new Path(paths.stream().flatMap(path -> path.steps.stream()).toList());
    }

    private Path closed() {
        List<Step> steps = new ArrayList<>(this.steps);
        steps.add(new Step(Kind.CLOSE, List.of()));
        return new Path(steps);
    }

    static Path rectangle(Area a) {
        return polygon(
                new Place(a.x(), a.y()),
                new Place(a.right(), a.y()),
                new Place(a.right(), a.bottom()),
                new Place(a.x(), a.bottom()));
    }

    static Path rounded(Area a, double radius) {
        double r = Math.min(radius, Math.min(a.width(), a.height()) / 2);
        double h = r * (1 - ROUND);
        double[][] corners = {
            {a.right() - r, a.y(), a.right() - h, a.y(), a.right(), a.y() + h, a.right(), a.y() + r},
            {
                a.right(), a.bottom() - r, a.right(), a.bottom() - h, a.right() - h, a.bottom(),
                a.right() - r, a.bottom()
            },
            {a.x() + r, a.bottom(), a.x() + h, a.bottom(), a.x(), a.bottom() - h, a.x(), a.bottom() - r},
            {a.x(), a.y() + r, a.x(), a.y() + h, a.x() + h, a.y(), a.x() + r, a.y()}
        };
        List<Step> steps = new ArrayList<>(open(new Place(a.x() + r, a.y())).steps);
        for (double[] c : corners) {
            steps.add(new Step(Kind.LINE, List.of(new Place(c[0], c[1]))));
            steps.add(
                    new Step(
                            Kind.CURVE,
                            List.of(
                                    new Place(c[2], c[3]),
                                    new Place(c[4], c[5]),
                                    new Place(c[6], c[7]))));
        }
        return new Path(steps).closed();
    }

    static Path circle(Place centre, double radius) {
        return rounded(Area.around(centre, 2 * radius, 2 * radius), radius);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Path moved(double scale, double dx, double dy) {
        return new Path(
                steps.stream()
                        .map(
                                step ->
                                        new Step(
                                                step.kind,
                                                step.places.stream()
                                                        .map(p -> p.moved(scale, dx, dy))
                                                        .toList()))
                        .toList());
    }

    /** Each unbroken line as the places on it, curves as short straight pieces. */
    List<List<Place>> lines() {
        List<List<Place>> all = new ArrayList<>();
        List<Place> now = new ArrayList<>();
        for (Step step : steps) {
            switch (step.kind) {
                case MOVE -> {
                    now = new ArrayList<>(step.places);
                    all.add(now);
                }
                case LINE -> now.addAll(step.places);
                case CURVE -> {
                    List<Place> four = new ArrayList<>(List.of(now.get(now.size() - 1)));
                    four.addAll(step.places);
                    List<Place> flat = new Curve(four).flat();
                    now.addAll(flat.subList(1, flat.size()));
                }
                case CLOSE -> now.add(now.get(0));
            }
        }
        return Collections.unmodifiableList(all);
    }

    Area bounds() {
        return Area.over(lines().stream().flatMap(List::stream).toList());
    }

    boolean crosses(Area area) {
        for (List<Place> line : lines()) {
            for (int i = 1; i < line.size(); i++) {
                if (area.crossedBy(line.get(i - 1), line.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
