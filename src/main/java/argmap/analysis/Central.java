package argmap.analysis;

import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;

/**
 * A claim that much leads up to.
 *
 * @param rank its share of all rank, 0 to 1
 * @param below claims that support it, directly or through others
 */
public record Central(ClaimId claim, double rank, int below) {
    /** As many as a reader will look at. */
    private static final int MOST = 5;

    /**
     * The most central claims by PageRank on the supports, with JGraphT's usual damping of .85:
     * Brin and Page, "The anatomy of a large-scale hypertextual Web search engine", 1998. It goes
     * over the edges until the ranks are still, at most 100 times.
     */
    static List<Central> of(Graph<NodeId, DefaultEdge> supports) {
        if (supports.edgeSet().isEmpty()) {
            return List.of();
        }
        Map<NodeId, Double> ranks = new PageRank<>(supports).getScores();
        List<ClaimId> claims = new ArrayList<>();
        for (NodeId node : supports.vertexSet()) {
            if (node instanceof ClaimId claim && supports.inDegreeOf(node) > 0) {
                claims.add(claim);
            }
        }
        Comparator<ClaimId> byRank = Comparator.comparing(c -> ranks.getOrDefault(c, 0.0));
        claims.sort(byRank.reversed());
        List<Central> central = new ArrayList<>();
        for (ClaimId claim : claims.subList(0, Math.min(MOST, claims.size()))) {
            central.add(new Central(claim, ranks.getOrDefault(claim, 0.0), below(supports, claim)));
        }
        return central;
    }

    private static int below(Graph<NodeId, DefaultEdge> supports, NodeId top) {
        Set<NodeId> seen = new HashSet<>();
        List<NodeId> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            NodeId node = open.remove(open.size() - 1);
            for (DefaultEdge edge : supports.incomingEdgesOf(node)) {
                NodeId from = supports.getEdgeSource(edge);
                if (!from.equals(top) && seen.add(from)) {
                    open.add(from);
                }
            }
        }
        return (int) seen.stream().filter(ClaimId.class::isInstance).count();
    }
}
