package argmap.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map in an order that can be told in words. Every claim and every argument stands in it once,
 * below the first node of its section that it bears on, and has a number; all that it bears on is
 * listed with it. Whatever tells a map (handouts, the audit, the reading page, data) goes by this,
 * so that no two of them can tell it differently.
 *
 * <pre>{@code
 * for (MapOutline.Item item : MapOutline.of(map).items()) {
 *     // 11, <Frost>: [ATTACK on [Rent is due]]; 12, [Pipes froze]: [PREMISE of <Frost>]
 * }
 * }</pre>
 *
 * <p>Sections keep their order; in a section theses come first, then the map's own order. Circles
 * end where that order enters them. Takes time linear in nodes and connections.
 */
public final class MapOutline {

    /**
     * A claim or argument in its place.
     *
     * @param number from 1, in the order of the outline
     * @param under number of the node it stands below; 0 for none
     * @param depth 0 for a node that stands below none
     * @param section index into the map's sections
     * @param bears what it bears on: first the node that it stands below, where there is one
     */
    public record Item(
            NodeId node, int number, int under, int depth, int section, List<Connection> bears) {
        public Item {
            bears = List.copyOf(bears);
        }
    }

    private final Map<NodeId, Integer> sections = new LinkedHashMap<>();
    private final Map<NodeId, List<Connection>> from = new HashMap<>();
    private final Map<NodeId, List<Connection>> onto = new HashMap<>();
    private final Map<ArgumentId, Argument> arguments = new HashMap<>();
    private final Map<NodeId, Connection> above = new HashMap<>();
    private final Map<NodeId, List<NodeId>> below = new HashMap<>();
    private final Map<NodeId, Item> items = new LinkedHashMap<>();

    private MapOutline(ArgumentMap map) {
        addNodes(map);
        Set<Connection> all = new LinkedHashSet<>();
        for (Argument argument : map.arguments()) {
            arguments.put(argument.id(), argument);
            for (Inference step : argument.inferences()) {
                int number = step.id().step();
                for (ClaimId premise : step.premises()) {
                    all.add(
                            new Connection(
                                    premise, Connection.Kind.PREMISE, argument.id(), number));
                }
                all.add(
                        new Connection(
                                argument.id(),
                                Connection.Kind.CONCLUSION,
                                step.conclusion(),
                                number));
            }
        }
        map.relations().forEach(relation -> all.add(Connection.of(relation)));
        for (Connection each : all) {
            from.computeIfAbsent(each.from(), id -> new ArrayList<>()).add(each);
            onto.computeIfAbsent(each.to(), id -> new ArrayList<>()).add(each);
        }
    }

    /** The outline of a map; equal maps have equal ones. */
    public static MapOutline of(ArgumentMap map) {
        MapOutline outline = new MapOutline(map);
        outline.sections.keySet().forEach(outline::link);
        Set<NodeId> theses = new LinkedHashSet<>();
        map.theses().forEach(thesis -> theses.add(thesis.id()));
        Map<Integer, List<NodeId>> bySection = new HashMap<>();
        outline.sections.forEach(
                (node, section) ->
                        bySection.computeIfAbsent(section, s -> new ArrayList<>()).add(node));
        bySection.keySet().stream()
                .sorted()
                .forEach(
                        section ->
                                outline.place(bySection.getOrDefault(section, List.of()), theses));
        return outline;
    }

    /** Claims and arguments each keep their order; between them the file's places decide. */
    private void addNodes(ArgumentMap map) {
        int next = 0;
        for (Claim claim : map.claims()) {
            while (next < map.arguments().size()
                    && map.arguments().get(next).span().start() < claim.span().start()) {
                Argument argument = map.arguments().get(next++);
                sections.put(argument.id(), argument.section());
            }
            sections.put(claim.id(), claim.section());
        }
        for (Argument argument : map.arguments().subList(next, map.arguments().size())) {
            sections.put(argument.id(), argument.section());
        }
    }

    private void link(NodeId node) {
        from(node).stream()
                .filter(each -> !each.to().equals(node))
                .filter(each -> section(each.to()) == section(node))
                .findFirst()
                .ifPresent(
                        each -> {
                            above.put(node, each);
                            below.computeIfAbsent(each.to(), id -> new ArrayList<>()).add(node);
                        });
    }

    private int section(NodeId node) {
        return sections.getOrDefault(node, 0);
    }

    private void place(List<NodeId> its, Set<NodeId> theses) {
        List<NodeId> tops = new ArrayList<>(its);
        tops.removeIf(above::containsKey);
        // Stable: what is no thesis keeps its place among the others.
        tops.sort((a, b) -> Boolean.compare(theses.contains(b), theses.contains(a)));
        tops.forEach(this::place);
        its.forEach(this::place); // those in circles that no top reaches
    }

    /** Places a node and all below it; without recursion, as maps may be deep. */
    private void place(NodeId top) {
        Deque<NodeId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            NodeId node = open.pop();
            if (items.containsKey(node)) {
                continue;
            }
            Connection up = node.equals(top) ? null : above.get(node);
            Item parent = up == null ? null : items.get(up.to());
            List<Connection> bears = new ArrayList<>(from(node));
            if (parent != null) {
                bears.remove(up);
                bears.add(0, up);
            }
            items.put(
                    node,
                    new Item(
                            node,
                            items.size() + 1,
                            parent == null ? 0 : parent.number(),
                            parent == null ? 0 : parent.depth() + 1,
                            section(node),
                            bears));
            List<NodeId> children = new ArrayList<>(below.getOrDefault(node, List.of()));
            Collections.reverse(children);
            children.forEach(open::push);
        }
    }

    /** Every claim and every argument of the map, once, in order. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** All that the map says, in the order of the items it starts from. */
    public List<Connection> connections() {
        return items.values().stream().flatMap(item -> item.bears().stream()).toList();
    }

    /** What a node bears on. */
    public List<Connection> from(NodeId node) {
        return Collections.unmodifiableList(from.getOrDefault(node, List.of()));
    }

    /** What bears on a node, without what excludes it mutually. */
    public List<Connection> onto(NodeId node) {
        return Collections.unmodifiableList(onto.getOrDefault(node, List.of()));
    }

    /** 0 for what the map does not have. */
    public int number(NodeId node) {
        Item item = items.get(node);
        return item == null ? 0 : item.number();
    }

    /** The step that a connection is about; empty in an argument that is not written out. */
    public Optional<Inference> step(Connection connection) {
        NodeId of =
                connection.kind() == Connection.Kind.CONCLUSION
                        ? connection.from()
                        : connection.to();
        Argument argument = connection.kind().isOfStep() ? arguments.get((ArgumentId) of) : null;
        return argument == null
                ? Optional.empty()
                : argument.inferences().stream()
                        .filter(step -> step.id().step() == connection.step())
                        .findFirst();
    }

    /**
     * The nodes that speak against what is above them, what supports such a node included; what
     * speaks against such a node is on the thesis's side again. By the first thing each bears on.
     */
    public Set<NodeId> opponents() {
        Map<NodeId, Boolean> opposed = new HashMap<>();
        for (NodeId node : items.keySet()) {
            List<Connection> way = new ArrayList<>();
            Set<NodeId> seen = new HashSet<>();
            NodeId at = node;
            Item item = items.get(at);
            while (item != null
                    && !item.bears().isEmpty()
                    && !opposed.containsKey(at)
                    && seen.add(at)) {
                Connection first = item.bears().get(0);
                way.add(first);
                at = first.to();
                item = items.get(at);
            }
            boolean side = opposed.getOrDefault(at, false);
            opposed.putIfAbsent(at, side);
            for (int i = way.size() - 1; i >= 0; i--) {
                side ^= way.get(i).kind().isAgainst();
                opposed.putIfAbsent(way.get(i).from(), side);
            }
        }
        Set<NodeId> all = new LinkedHashSet<>(items.keySet());
        all.removeIf(node -> !opposed.getOrDefault(node, false));
        return Collections.unmodifiableSet(all);
    }
}
