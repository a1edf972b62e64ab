package argmap.diagram;

import argmap.diagram.SectionFrames.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places in rows, like words on a page, and straight lines: for what has no lines, and for what no
 * program lays out in time.
 */
final class GridPlan {
    private static final double GAP = 24;

    private GridPlan() {}

    static Plan of(Sketch sketch, double width) {
        Map<String, Place> centres = new HashMap<>();
        double x = 0;
        double y = 0;
        double high = 0;
        for (Card card : sketch.cards()) {
            if (x > 0 && x + card.width() > width) {
                x = 0;
                y += high + GAP;
                high = 0;
            }
            centres.put(card.key(), new Place(x + card.width() / 2, y + card.height() / 2));
            x += card.width() + GAP;
            high = Math.max(high, card.height());
        }
        return at(sketch, centres);
    }

    /** Straight lines between places that are known. */
    static Plan at(Sketch sketch, Map<String, Place> centres) {
        List<Curve> curves = new ArrayList<>();
        Map<String, Card> cards = sketch.byKey();
        for (Sketch.Link link : sketch.links()) {
            curves.add(between(cards.get(link.from()), cards.get(link.to()), centres));
        }
        List<Frame> frames = sketch.groups().stream().map(g -> Frame.NONE).toList();
        return Plan.cropped(sketch, centres, curves, frames);
    }

    private static Curve between(
            @org.jspecify.annotations.Nullable Card from,
            @org.jspecify.annotations.Nullable Card to,
            Map<String, Place> centres) {
        Place nowhere = new Place(0, 0);
        if (from == null || to == null) {
            return Curve.straight(nowhere, new Place(1, 1));
        }
        Place a = centres.getOrDefault(from.key(), nowhere);
        Place b = centres.getOrDefault(to.key(), nowhere);
        return Curve.straight(border(from, a, b), border(to, b, a));
    }

    /** Where a line to somewhere leaves a card. */
    private static Place border(Card card, Place at, Place towards) {
        double dx = towards.x() - at.x();
        double dy = towards.y() - at.y();
        double t =
                Math.min(
                        Math.abs(dx) < 1e-9 ? 1 : card.width() / 2 / Math.abs(dx),
                        Math.abs(dy) < 1e-9 ? 1 : card.height() / 2 / Math.abs(dy));
        double share = Math.min(0.45, t);
        return at.moved(dx * share, dy * share);
    }
}
