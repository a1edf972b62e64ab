package argmap.diagram;

import argmap.diagram.Sketch.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps a layered picture from growing too wide: where what bears on one card would take more than
 * so much room, it is put in several bands, one below the other. Each band hangs on edges that are
 * long enough to pass the bands above it (for single leaves Graphviz's own {@code unflatten} does
 * the same).
 *
 * <p>Takes time linear in cards and links. Works on the tree in which each card hangs on the first
 * card it bears on; other links keep their usual length.
 *
 * @param lengths ranks that each link spans, in the order of the links
 * @param tops what stands on top, each with the rank it starts at, from 0; empty where all start at
 *     0
 * @param width of the widest band, in points
 * @param ranks the tallest stack, in cards
 */
record Bands(List<Integer> lengths, Map<String, Integer> tops, double width, int ranks) {
    /** Between two cards of a rank, in points; Graphviz is told the same. */
    static final double GAP = 14;

    Bands {
        lengths = List.copyOf(lengths);
        tops = Collections.unmodifiableMap(new LinkedHashMap<>(tops));
    }

    /** The part of the picture below and with a card. */
    private record Extent(double width, int ranks) {}

    /** A link by its place among the links, and the card that it comes from. */
    private record Hanging(int link, String child) {}

    /** Bands no wider than {@code most} points, where that can be had. */
    static Bands of(Sketch sketch, double most) {
        Map<String, Card> cards = sketch.byKey();
        Map<String, List<Hanging>> children = new LinkedHashMap<>();
        Set<String> tops = new LinkedHashSet<>();
        List<String> order = order(sketch, cards, children, tops);
        Map<String, Extent> extents = new HashMap<>();
        List<Integer> lengths = new ArrayList<>(Collections.nCopies(sketch.links().size(), 1));
        for (int i = order.size() - 1; i >= 0; i--) {
            String key = order.get(i);
            Card card = cards.get(key);
            double own = card == null ? GAP : across(card, sketch) + GAP;
            Extent extent =
                    band(own, children.getOrDefault(key, List.of()), most, extents, lengths);
            extents.put(key, extent);
        }
        return stacked(tops, extents, lengths, most);
    }

    /** What stands on top is put in bands too. */
    private static Bands stacked(
            Set<String> tops, Map<String, Extent> extents, List<Integer> lengths, double most) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        double widest = 1;
        double used = 0;
        int above = 0;
        int tallest = 0;
        for (String top : tops) {
            Extent extent = extents.getOrDefault(top, new Extent(GAP, 1));
            if (used > 0 && used + extent.width() > most) {
                above += tallest;
                used = 0;
                tallest = 0;
            }
            starts.put(top, above);
            used += extent.width();
            widest = Math.max(widest, used);
            tallest = Math.max(tallest, extent.ranks());
        }
        return new Bands(
                lengths, above == 0 ? Map.of() : starts, widest, Math.max(1, above + tallest));
    }

    private static double across(Card card, Sketch sketch) {
        return sketch.direction().isUpright() ? card.width() : card.height();
    }

    private static Extent band(
            double own,
            List<Hanging> children,
            double most,
            Map<String, Extent> extents,
            List<Integer> lengths) {
        int above = 1;
        double widest = own;
        double used = 0;
        int tallest = 0;
        for (Hanging hanging : children) {
            Extent extent = extents.getOrDefault(hanging.child(), new Extent(own, 1));
            if (used > 0 && used + extent.width() > most) {
                above += tallest;
                used = 0;
                tallest = 0;
            }
            lengths.set(hanging.link(), above);
            used += extent.width();
            widest = Math.max(widest, used);
            tallest = Math.max(tallest, extent.ranks());
        }
        return new Extent(widest, above + tallest);
    }

    /** The cards from the top down, and the links by which each card's children hang on it. */
    private static List<String> order(
            Sketch sketch,
            Map<String, Card> cards,
            Map<String, List<Hanging>> children,
            Set<String> tops) {
        Map<String, List<Hanging>> incoming = new HashMap<>();
        Set<String> bearing = new HashSet<>();
        for (int i = 0; i < sketch.links().size(); i++) {
            Link link = sketch.links().get(i);
            incoming.computeIfAbsent(link.to(), k -> new ArrayList<>())
                    .add(new Hanging(i, link.from()));
            bearing.add(link.from());
        }
        List<String> starts = new ArrayList<>();
        cards.keySet().stream().filter(key -> !bearing.contains(key)).forEach(starts::add);
        starts.addAll(cards.keySet()); // circles have no top
        Set<String> seen = new HashSet<>();
        List<String> order = new ArrayList<>();
        for (String start : starts) {
            if (!seen.add(start)) {
                continue;
            }
            tops.add(start);
            int next = order.size();
            order.add(start);
            while (next < order.size()) {
                String key = order.get(next++);
                for (Hanging hanging : incoming.getOrDefault(key, List.of())) {
                    if (seen.add(hanging.child())) {
                        children.computeIfAbsent(key, k -> new ArrayList<>()).add(hanging);
                        order.add(hanging.child());
                    }
                }
            }
        }
        return order;
    }
}
