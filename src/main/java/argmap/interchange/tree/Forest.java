package argmap.interchange.tree;

import argmap.graph.NodeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every node in one place, under the first thing it bears on; where it bears on more, and where a
 * circle closes, it is named again without what hangs under it. A chain of too many levels goes on
 * in a tree of its own. Takes time in the number of nodes and links.
 *
 * @param <L> what a link says
 */
public final class Forest<L> {
    private final int deepest;
    private final Map<NodeId, List<Link<L>>> under = new LinkedHashMap<>();
    private final Set<NodeId> bearing = new HashSet<>();

    /** What bears on a node, and how. */
    public record Link<L>(NodeId node, L how) {}

    /**
     * A place in the forest.
     *
     * @param parent index of the place it hangs under, -1 for a root
     * @param again true where only the node's name stands, as it has its place elsewhere
     */
    public record Place<L>(NodeId node, int parent, List<L> how, boolean again) {}

    /**
     * @param deepest levels of a tree
     */
    public Forest(int deepest) {
        this.deepest = deepest;
    }

    public void add(NodeId from, L how, NodeId to) {
        under.computeIfAbsent(to, id -> new ArrayList<>()).add(new Link<>(from, how));
        bearing.add(from);
    }

    private record Waiting<L>(NodeId node, int parent, int depth, List<L> how) {}

    /** The places, each before what hangs under it. */
    public List<Place<L>> places(Collection<? extends NodeId> nodes) {
        List<Place<L>> places = new ArrayList<>();
        Set<NodeId> done = new HashSet<>();
        Deque<NodeId> late = new ArrayDeque<>();
        for (NodeId node : nodes) {
            if (!bearing.contains(node)) {
                grow(node, places, done, late);
            }
        }
        late.addAll(nodes);
        while (!late.isEmpty()) {
            NodeId next = late.pop();
            if (!done.contains(next)) {
                grow(next, places, done, late);
            }
        }
        return places;
    }

    private void grow(NodeId root, List<Place<L>> places, Set<NodeId> done, Deque<NodeId> late) {
        Deque<Waiting<L>> open = new ArrayDeque<>();
        open.push(new Waiting<>(root, -1, 0, List.of()));
        while (!open.isEmpty()) {
            Waiting<L> next = open.pop();
            boolean tooDeep = next.depth() >= deepest && !done.contains(next.node());
            boolean again = tooDeep || !done.add(next.node());
            places.add(new Place<>(next.node(), next.parent(), next.how(), again));
            if (tooDeep) {
                late.push(next.node());
            }
            List<Link<L>> links = again ? List.of() : under.getOrDefault(next.node(), List.of());
            for (int i = links.size() - 1; i >= 0; i--) {
                open.push(
                        new Waiting<>(
                                links.get(i).node(),
                                places.size() - 1,
                                next.depth() + 1,
                                List.of(links.get(i).how())));
            }
        }
    }
}
