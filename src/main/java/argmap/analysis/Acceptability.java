package argmap.analysis;

import argmap.graph.ArgumentMap;
import argmap.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Which claims and arguments of a map stand against the attacks in it.
 *
 * @param attacks the attacks as drawn, with undermining
 * @param standings by the grounded extension
 * @param ways for what the grounded extension leaves undecided: in how many of the preferred
 *     extensions it is
 * @param preferred how many preferred extensions there are; 1 where nothing is undecided
 * @param complete false where there may be more of them
 */
record Acceptability(
        Graph<NodeId, DefaultEdge> attacks,
        Map<NodeId, Standing> standings,
        Map<NodeId, Integer> ways,
        int preferred,
        boolean complete) {
    /** Ten pairs of opposed claims have so many; more tell a reader no more. */
    private static final int MOST_WAYS = 1_024;

    /** A larger open part of a map is not tried: its extensions could fill the memory. */
    private static final int MOST_UNDECIDED = 1_000;

    static Acceptability of(ArgumentMap map) {
        Graph<NodeId, DefaultEdge> attacks = MapLinks.attacks(map);
        Map<NodeId, Standing> standings = GroundedExtension.standings(attacks);
        Set<NodeId> open = new LinkedHashSet<>();
        standings.forEach(
                (node, standing) -> {
                    if (standing == Standing.UNDECIDED) {
                        open.add(node);
                    }
                });
        Map<NodeId, Integer> ways = new LinkedHashMap<>();
        if (open.isEmpty() || open.size() > MOST_UNDECIDED) {
            return new Acceptability(
                    attacks, standings, ways, open.isEmpty() ? 1 : 0, open.isEmpty());
        }
        // What the grounded extension decides, all preferred ones decide alike, so that only the
        // rest is searched: Dung 1995, theorem 25.
        PreferredExtensions.Extensions<NodeId> found =
                PreferredExtensions.of(new AsSubgraph<>(attacks, open), MOST_WAYS);
        open.forEach(node -> ways.put(node, 0));
        found.sets().forEach(set -> set.forEach(node -> ways.merge(node, 1, Integer::sum)));
        return new Acceptability(attacks, standings, ways, found.sets().size(), found.complete());
    }

    /** To how many of the preferred extensions a node belongs. */
    Status.Choice choice(NodeId node) {
        Standing standing = standings.getOrDefault(node, Standing.UNDECIDED);
        if (standing != Standing.UNDECIDED) {
            return standing == Standing.ACCEPTED ? Status.Choice.IN_ALL : Status.Choice.IN_NONE;
        }
        int its = ways.getOrDefault(node, 0);
        if (its == 0) {
            return complete ? Status.Choice.IN_NONE : Status.Choice.UNKNOWN;
        }
        return its == preferred && complete ? Status.Choice.IN_ALL : Status.Choice.IN_SOME;
    }
}
