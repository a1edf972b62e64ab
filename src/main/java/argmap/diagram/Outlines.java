package argmap.diagram;

import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import java.util.ArrayList;
import java.util.List;

/** Outlines of cards and heads of lines. */
final class Outlines {
    private static final double CORNER = 7;
    private static final double FOLD = 7;
    private static final double SPINE = 4;

    private Outlines() {}

    static List<Mark> outline(Card card, Area a) {
        List<Mark> marks = new ArrayList<>();
        List<Double> dash = card.dash().pattern();
        switch (card.form()) {
            case CLAIM -> add(marks, Path.rounded(a, CORNER), card, dash);
            case ARGUMENT -> add(marks, Path.rectangle(a), card, dash);
            case NOTE -> add(marks, Path.rounded(a, a.height() / 2), card, dash);
            case POINT -> add(marks, Path.circle(a.centre(), a.width() / 2), card, dash);
            case PARAGRAPH -> {
                add(
                        marks,
                        Path.polygon(
                                new Place(a.x(), a.y()),
                                new Place(a.right() - FOLD, a.y()),
                                new Place(a.right(), a.y() + FOLD),
                                new Place(a.right(), a.bottom()),
                                new Place(a.x(), a.bottom())),
                        card,
                        dash);
                Path fold =
                        Path.open(
                                new Place(a.right() - FOLD, a.y()),
                                new Place(a.right() - FOLD, a.y() + FOLD),
                                new Place(a.right(), a.y() + FOLD));
                marks.add(new Outline(fold, "", card.line(), card.weight()));
            }
            case WORK -> {
                add(marks, Path.rectangle(a), card, dash);
                for (double x : new double[] {a.x() + SPINE - 1.5, a.x() + SPINE}) {
                    Path spine = Path.line(x, a.y(), x, a.bottom());
                    marks.add(new Outline(spine, "", card.line(), card.weight()));
                }
            }
            case SECTION -> {
                add(marks, Path.rectangle(a), card, dash);
                Area side = new Area(a.right() - SPINE, a.y(), SPINE, a.height());
                marks.add(new Outline(Path.rectangle(side), card.line(), card.line(), 0.3));
            }
            case CONNECTOR -> {
                double tip = a.height() / 3;
                add(
                        marks,
                        Path.polygon(
                                new Place(a.x(), a.y()),
                                new Place(a.right() - tip, a.y()),
                                new Place(a.right(), a.y() + a.height() / 2),
                                new Place(a.right() - tip, a.bottom()),
                                new Place(a.x(), a.bottom())),
                        card,
                        dash);
            }
        }
        return marks;
    }

    private static void add(List<Mark> marks, Path path, Card card, List<Double> dash) {
        marks.add(new Outline(path, card.fill(), card.line(), card.weight(), dash));
    }

    /** How far from its tip a head covers the line. */
    static double length(Look.Head head) {
        return switch (head) {
            case NORMAL, EMPTY -> 8.5;
            case DIAMOND -> 10;
            case BOX, OPEN_BOX -> 6;
            case DOT -> 5;
            case TEE -> 1.5;
            case VEE, NONE -> 0;
        };
    }

    /**
     * A head.
     *
     * @param back a place on the line behind the tip
     * @param ground that an empty head is filled with
     */
    static List<Mark> head(
            Look.Head head, Place tip, Place back, String colour, String ground, double weight) {
        double distance = Math.max(1e-6, tip.distance(back));
        double ux = (tip.x() - back.x()) / distance;
        double uy = (tip.y() - back.y()) / distance;
        Head at = new Head(tip, ux, uy);
        double line = Math.min(1.4, weight);
        Path path =
                switch (head) {
                    case NORMAL, EMPTY -> Path.polygon(tip, at.off(8.5, 3.6), at.off(8.5, -3.6));
                    case DIAMOND ->
                            Path.polygon(tip, at.off(5, 3.4), at.off(10, 0), at.off(5, -3.4));
                    case BOX, OPEN_BOX ->
                            Path.polygon(
                                    at.off(0.5, 2.8),
                                    at.off(6, 2.8),
                                    at.off(6, -2.8),
                                    at.off(0.5, -2.8));
                    case TEE ->
                            Path.polygon(
                                    at.off(0.3, 5),
                                    at.off(2.5, 5),
                                    at.off(2.5, -5),
                                    at.off(0.3, -5));
                    case DOT -> Path.circle(at.off(2.5, 0), 2.5);
                    case VEE -> Path.polygon(tip, at.off(6, 2.6), at.off(4, 0), at.off(6, -2.6));
                    case NONE -> Path.EMPTY;
                };
        boolean open =
                head == Look.Head.EMPTY || head == Look.Head.DIAMOND || head == Look.Head.OPEN_BOX;
        return path.isEmpty()
                ? List.of()
                : List.of(new Outline(path, open ? ground : colour, colour, open ? line : 0.3));
    }

    private record Head(Place tip, double ux, double uy) {
        Place off(double back, double side) {
            return new Place(tip.x() - ux * back - uy * side, tip.y() - uy * back + ux * side);
        }
    }
}
