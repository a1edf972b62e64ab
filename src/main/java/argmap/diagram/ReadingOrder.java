package argmap.diagram;

import argmap.diagram.Sketch.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a picture is read aloud: what bears on nothing first, and after each card what
 * bears on it, before its neighbour. Takes linear time, without recursion.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Card> of(Collection<Card> cards, List<Link> links) {
        Map<String, Card> byKey = new LinkedHashMap<>();
        cards.forEach(card -> byKey.put(card.key(), card));
        Map<String, List<String>> below = new HashMap<>();
        Set<String> bearing = new HashSet<>();
        for (Link link : links) {
            below.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link.from());
            bearing.add(link.from());
        }
        List<String> starts = new ArrayList<>();
        byKey.keySet().stream().filter(key -> !bearing.contains(key)).forEach(starts::add);
        starts.addAll(byKey.keySet()); // circles have no top
        Set<String> seen = new HashSet<>();
        List<Card> order = new ArrayList<>();
        for (String start : starts) {
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String key = open.pop();
                Card card = byKey.get(key);
                if (card == null || !seen.add(key)) {
                    continue;
                }
                order.add(card);
                List<String> children = below.getOrDefault(key, List.of());
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
        return order;
    }
}
