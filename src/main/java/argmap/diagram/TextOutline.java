package argmap.diagram;

import argmap.graph.GroundedMap;
import argmap.graph.MapEdge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map as an indented text, for those who read with their ears or on a terminal: what stands on
 * top first, below each claim what bears on it and how. What bears on two claims is written out
 * once.
 *
 * <pre>
 * The rent is due. (p. 3)
 *   supported by: The contract says so.
 *   spoken against by: The pipes froze.
 * </pre>
 */
public final class TextOutline {
    private TextOutline() {}

    private record Step(String how, String key, int depth) {}

    public static String write(GroundedMap grounded, DiagramOptions options) {
        Sketch sketch = Sketcher.of(grounded, options);
        Map<String, Card> cards = sketch.byKey();
        Map<String, Map<String, String>> below = new HashMap<>();
        Set<String> bearing = new HashSet<>();
        for (Sketch.Link link : sketch.links()) {
            below.computeIfAbsent(link.to(), k -> new LinkedHashMap<>())
                    .putIfAbsent(link.from(), how(link.kind()));
            bearing.add(link.from());
        }
        StringBuilder text = new StringBuilder(sketch.title()).append("\n\n");
        Set<String> seen = new HashSet<>();
        for (boolean tops : List.of(true, false)) {
            for (Card card : sketch.cards()) {
                if (!tops || !bearing.contains(card.key())) {
                    write(new Step("", card.key(), 0), cards, below, seen, text);
                }
            }
        }
        return text.toString();
    }

    private static void write(
            Step first,
            Map<String, Card> cards,
            Map<String, Map<String, String>> below,
            Set<String> seen,
            StringBuilder text) {
        if (seen.contains(first.key())) {
            return;
        }
        Deque<Step> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Step step = open.pop();
            Card card = cards.get(step.key());
            if (card == null) {
                continue;
            }
            boolean again = !seen.add(step.key());
            int depth = step.depth();
            String how = step.how();
            if (card.form() != Card.Form.POINT) {
                text.append("  ".repeat(depth)).append(how.isEmpty() ? "" : how + ": ");
                Card.Name name = card.name();
                boolean claim = card.form() == Card.Form.CLAIM;
                String says = claim ? name.title() + name.more() : name.full();
                text.append(again ? name.title() + " (see above)" : says).append('\n');
                depth++;
                how = "";
            }
            if (again) {
                continue;
            }
            List<Map.Entry<String, String>> children =
                    List.copyOf(below.getOrDefault(step.key(), Map.of()).entrySet());
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Step(children.get(i).getValue(), children.get(i).getKey(), depth));
            }
        }
    }

    private static String how(MapEdge.Kind kind) {
        return switch (kind) {
            case SUPPORT -> "supported by";
            case ATTACK -> "spoken against by";
            case UNDERCUT -> "its step undercut by";
            case CONCESSION -> "though it is granted";
            case CONTRARY -> "cannot hold together with";
            case CONTRADICTORY -> "contradicted by";
            case PREMISE -> "premise";
            case CONCLUSION -> "concluded by";
            case EVIDENCE -> "carried by";
            case BACKS -> "backed by";
            case CITED_IN -> "citing";
        };
    }
}
