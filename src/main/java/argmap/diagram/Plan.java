package argmap.diagram;

import argmap.diagram.SectionFrames.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything of a sketch stands; y runs downwards from 0.
 *
 * @param centres of the cards, by key
 * @param curves of the links, in their order, each from what bears to what it bears on
 * @param frames the grounds of the groups, in their order
 * @param remarks what a reader of the picture should know, a clause each
 */
record Plan(
        double width,
        double height,
        Map<String, Place> centres,
        List<Curve> curves,
        List<Frame> frames,
        List<String> remarks) {
    Plan {
        centres = Map.copyOf(centres);
        curves = List.copyOf(curves);
        frames = List.copyOf(frames);
        remarks = List.copyOf(remarks);
    }

    /** The same moved to the corner, as large as what it shows. */
    static Plan cropped(
            Sketch sketch, Map<String, Place> centres, List<Curve> curves, List<Frame> frames) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        List<Area> all = new ArrayList<>();
        for (Card card : sketch.cards()) {
            Place centre = centres.getOrDefault(card.key(), new Place(0, 0));
            all.add(Area.around(centre, card.width(), card.height()).grown(SPARE));
        }
        curves.forEach(c -> c.points().forEach(p -> all.add(Area.around(p, SPARE, SPARE))));
        frames.forEach(frame -> frame.pieces().forEach(all::addAll));
        for (Area area : all) {
            left = Math.min(left, area.x());
            top = Math.min(top, area.y());
            right = Math.max(right, area.right());
            bottom = Math.max(bottom, area.bottom());
        }
        if (all.isEmpty()) {
            return new Plan(1, 1, centres, curves, frames, List.of());
        }
        double dx = -left;
        double dy = -top;
        Map<String, Place> moved = new HashMap<>();
        centres.forEach((key, place) -> moved.put(key, place.moved(dx, dy)));
        return new Plan(
                right - left,
                bottom - top,
                moved,
                curves.stream().map(c -> c.moved(dx, dy)).toList(),
                frames.stream().map(f -> f.with(a -> a.moved(dx, dy))).toList(),
                List.of());
    }

    /** Points round a box that its outline and a sign beside it may take. */
    private static final double SPARE = 3;

    /** The same, with something to say. */
    Plan saying(String remark) {
        List<String> all = new ArrayList<>(remarks);
        all.add(remark);
        return new Plan(width, height, centres, curves, frames, all);
    }

    Area area(Card card) {
        return Area.around(
                centres.getOrDefault(card.key(), new Place(0, 0)), card.width(), card.height());
    }
}
