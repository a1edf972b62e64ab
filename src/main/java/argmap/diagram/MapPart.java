package argmap.diagram;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts of a map, each a map of its own: a section, what lies round a claim, what lies near the
 * top. An argument comes with all its premises and its conclusion, for without them it would be
 * another.
 *
 * <pre>{@code
 * Optional<GroundedMap> origins = MapPart.section(grounded, "Origins");
 * }</pre>
 */
public final class MapPart {
    private final GroundedMap whole;
    private final Map<NodeId, Set<NodeId>> above = new LinkedHashMap<>();
    private final Map<NodeId, Set<NodeId>> below = new LinkedHashMap<>();

    private MapPart(GroundedMap whole) {
        this.whole = whole;
        for (Relation relation : whole.map().relations()) {
            NodeId to = relation.fold(Relation.Between::to, u -> (NodeId) u.inference().argument());
            connect(relation.from(), to);
        }
        for (Argument argument : whole.map().arguments()) {
            for (Inference step : argument.inferences()) {
                step.premises().forEach(premise -> connect(premise, argument.id()));
                connect(argument.id(), step.conclusion());
            }
        }
    }

    private void connect(NodeId from, NodeId to) {
        above.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
        below.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(from);
    }

    /**
     * A section with those in it, and the claims of others that it bears on.
     *
     * @param title in any case; empty where no section has it
     */
    public static Optional<GroundedMap> section(GroundedMap whole, String title) {
        List<Section> sections = whole.map().sections();
        Set<Integer> in = new TreeSet<>();
        for (int s = 1; s < sections.size(); s++) {
            if (sections.get(s).title().strip().equalsIgnoreCase(title.strip())
                    || in.contains(sections.get(s).parent())) {
                in.add(s);
            }
        }
        if (in.isEmpty()) {
            return Optional.empty();
        }
        MapPart part = new MapPart(whole);
        Set<NodeId> own = new LinkedHashSet<>();
        for (Claim claim : whole.map().claims()) {
            if (in.contains(claim.section())) {
                own.add(claim.id());
            }
        }
        for (Argument argument : whole.map().arguments()) {
            if (in.contains(argument.section())) {
                own.add(argument.id());
            }
        }
        Set<NodeId> kept = new LinkedHashSet<>(own);
        own.forEach(id -> kept.addAll(part.above.getOrDefault(id, Set.of())));
        return Optional.of(part.only(kept));
    }

    /** What can be reached from a claim or argument over so many lines, in either direction. */
    public static GroundedMap focus(GroundedMap whole, NodeId centre, int hops) {
        MapPart part = new MapPart(whole);
        Map<NodeId, Integer> far = new HashMap<>(Map.of(centre, 0));
        Deque<NodeId> open = new ArrayDeque<>(List.of(centre));
        while (!open.isEmpty()) {
            NodeId id = open.poll();
            int next = far.getOrDefault(id, 0) + 1;
            Set<NodeId> near = new LinkedHashSet<>(part.above.getOrDefault(id, Set.of()));
            near.addAll(part.below.getOrDefault(id, Set.of()));
            for (NodeId other : near) {
                if (next <= hops && far.putIfAbsent(other, next) == null) {
                    open.add(other);
                }
            }
        }
        return part.only(far.keySet());
    }

    /** Some claims and arguments, and what is said between them. */
    public static GroundedMap of(GroundedMap whole, Set<NodeId> some) {
        return new MapPart(whole).only(some);
    }

    /** What lies no more than so many lines below what stands on top. */
    public static GroundedMap depth(GroundedMap whole, int most) {
        MapPart part = new MapPart(whole);
        Map<NodeId, Integer> depths = new HashMap<>();
        Deque<NodeId> open = new ArrayDeque<>();
        Set<NodeId> tops = new LinkedHashSet<>();
        whole.map().theses().forEach(claim -> tops.add(claim.id()));
        all(whole.map()).stream().filter(id -> !part.above.containsKey(id)).forEach(tops::add);
        for (NodeId top : tops) {
            depths.put(top, 0);
            open.add(top);
        }
        while (!open.isEmpty()) {
            NodeId id = open.poll();
            int next = depths.getOrDefault(id, 0) + 1;
            for (NodeId child : part.below.getOrDefault(id, Set.of())) {
                if (next <= most && depths.putIfAbsent(child, next) == null) {
                    open.add(child);
                }
            }
        }
        return part.only(depths.keySet());
    }

    /** The claim or argument of that title, a claim before an argument, in any case. */
    public static Optional<NodeId> named(GroundedMap whole, String title) {
        String bare = title.strip().replaceAll("^[\\[<]|[\\]>]$", "");
        return all(whole.map()).stream()
                .filter(id -> id.title().equalsIgnoreCase(bare))
                .findFirst();
    }

    private static Collection<NodeId> all(ArgumentMap map) {
        Set<NodeId> all = new LinkedHashSet<>();
        map.claims().forEach(claim -> all.add(claim.id()));
        map.arguments().forEach(argument -> all.add(argument.id()));
        return all;
    }

    private GroundedMap only(Set<NodeId> some) {
        ArgumentMap map = whole.map();
        Set<NodeId> kept = new LinkedHashSet<>(some);
        for (Argument argument : map.arguments()) {
            if (some.contains(argument.id())) {
                for (Inference step : argument.inferences()) {
                    kept.addAll(step.premises());
                    kept.add(step.conclusion());
                }
            }
        }
        ArgumentMap part =
                new ArgumentMap(
                        map.info(),
                        map.sections(),
                        map.claims().stream().filter(c -> kept.contains(c.id())).toList(),
                        map.arguments().stream().filter(a -> kept.contains(a.id())).toList(),
                        map.relations().stream()
                                .filter(r -> kept.contains(r.from()))
                                .filter(r -> kept.contains(target(r)))
                                .toList());
        return new GroundedMap(
                part,
                whole.document(),
                whole.works(),
                whole.evidence().stream().filter(e -> kept.contains(e.node())).toList());
    }

    private static NodeId target(Relation relation) {
        return relation.fold(Relation.Between::to, u -> (NodeId) u.inference().argument());
    }
}
