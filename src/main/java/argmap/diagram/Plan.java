package argmap.diagram;

import java.util.List;
import java.util.Map;

/**
 * Where everything of a sketch stands; y runs downwards from 0.
 *
 * @param centres of the cards, by key
 * @param curves of the links, in their order, each from what bears to what it bears on
 * @param frames of the groups, in their order
 * @param warnings of the program that laid it out
 */
record Plan(
        double width,
        double height,
        Map<String, Place> centres,
        List<Curve> curves,
        List<Area> frames,
        List<String> warnings) {
    Plan {
        centres = Map.copyOf(centres);
        curves = List.copyOf(curves);
        frames = List.copyOf(frames);
        warnings = List.copyOf(warnings);
    }

    Area area(Card card) {
        return Area.around(
                centres.getOrDefault(card.key(), new Place(0, 0)), card.width(), card.height());
    }
}
