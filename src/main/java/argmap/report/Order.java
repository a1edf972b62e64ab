package argmap.report;

import argmap.graph.NodeId;
import argmap.report.Bearings.Bearing;
import argmap.report.Entry.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of the entries: by section, and in a section each under the first entry of the same
 * section that it bears on. A circle is cut where the map's order reaches it first.
 */
final class Order {

    /**
     * Where an entry stands.
     *
     * @param under the entry it is indented under
     */
    record Place(NodeId node, int section, int depth, Role role, Optional<NodeId> under) {}

    private final Map<NodeId, Integer> sections;
    private final Bearings bearings;
    private final Map<NodeId, List<NodeId>> below = new HashMap<>();
    private final Map<NodeId, Bearing> above = new HashMap<>();
    private final Map<NodeId, Place> places = new LinkedHashMap<>();

    private Order(Map<NodeId, Integer> sections, Bearings bearings) {
        this.sections = sections;
        this.bearings = bearings;
    }

    /**
     * Puts the entries in order.
     *
     * @param sections the section of each entry, in the map's order
     */
    static List<Place> of(Map<NodeId, Integer> sections, Bearings bearings) {
        Order order = new Order(sections, bearings);
        sections.keySet().forEach(order::link);
        sections.values().stream().distinct().sorted().forEach(order::place);
        return List.copyOf(order.places.values());
    }

    private void link(NodeId node) {
        bearings.of(node).stream()
                .filter(bearing -> section(bearing.on()) == section(node))
                .findFirst()
                .ifPresent(
                        bearing -> {
                            above.put(node, bearing);
                            below.computeIfAbsent(bearing.on(), id -> new ArrayList<>()).add(node);
                        });
    }

    private int section(NodeId node) {
        return sections.getOrDefault(node, -1);
    }

    private void place(int section) {
        List<NodeId> its = sections.keySet().stream().filter(n -> section(n) == section).toList();
        its.stream().filter(node -> !above.containsKey(node)).forEach(node -> place(node, section));
        its.stream()
                .filter(node -> !places.containsKey(node))
                .forEach(node -> place(node, section));
    }

    /** Places an entry and all below it; a list instead of recursion, as maps may be deep. */
    private void place(NodeId top, int section) {
        List<NodeId> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            NodeId node = open.remove(0);
            if (places.containsKey(node)) {
                continue;
            }
            Bearing bearing = above.get(node);
            Place parent = bearing == null ? null : places.get(bearing.on());
            if (node.equals(top) || bearing == null || parent == null) {
                places.put(node, new Place(node, section, 0, Role.TOP, Optional.empty()));
            } else {
                int depth = parent.depth() + 1;
                Optional<NodeId> under = Optional.of(bearing.on());
                places.put(node, new Place(node, section, depth, bearing.role(), under));
            }
            open.addAll(0, below.getOrDefault(node, List.of()));
        }
    }
}
