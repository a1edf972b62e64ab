package argmap.analysis;

import argmap.analysis.GroundNet.Role;
import argmap.graph.ClaimId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The fewest works, notes and paragraphs whose loss leaves a claim without ground: a minimum cut
 * between what the map starts from and the claim.
 *
 * @param grounds in the order of the net
 * @param least false where a step needs several premises, so that fewer may do
 */
public record MinimumCut(ClaimId claim, List<Ground> grounds, boolean least) {
    /**
     * A larger part of a map below the claim is not cut: the flow grows with it, and the time with
     * its square; so many take about a second.
     */
    private static final int MOST_NODES = 2_000;

    private static final int MOST_TRIED = 200;

    private static final double UNCUT = 1e9;

    public MinimumCut {
        grounds = List.copyOf(grounds);
    }

    /**
     * Nothing where the claim has no ground, or one that cannot be lost. Edmonds and Karp's flow in
     * JGraphT; each ground is two vertices with an edge of capacity 1 between them, so that the
     * flow is as small as the cut and takes O(cut * E).
     */
    static Optional<MinimumCut> of(GroundNet net, ClaimId claim) {
        int top = net.numbers().getOrDefault(new Ground.OfNode(claim), -1);
        BitSet standing = net.standing(new BitSet());
        if (top < 0 || !standing.get(top)) {
            return Optional.empty();
        }
        BitSet below = below(net, standing, top);
        if (below.cardinality() > MOST_NODES) {
            return Optional.empty();
        }
        Graph<Integer, DefaultWeightedEdge> flow = flow(net, below, top);
        EdmondsKarpMFImpl<Integer, DefaultWeightedEdge> cut = new EdmondsKarpMFImpl<>(flow);
        if (cut.calculateMinCut(-1, 2 * top) >= UNCUT) {
            return Optional.empty();
        }
        Set<Integer> source = cut.getSourcePartition();
        List<Ground> grounds = new ArrayList<>();
        BitSet lost = new BitSet();
        boolean least = true;
        for (int v = below.nextSetBit(0); v >= 0; v = below.nextSetBit(v + 1)) {
            Ground ground = net.ground(v);
            if (ground != null && source.contains(2 * v) && !source.contains(2 * v + 1)) {
                grounds.add(ground);
                lost.set(v);
            }
            least &= net.role(v) != Role.STEP || net.supporters(v).size() < 2;
        }
        if (net.standing(lost).get(top)) {
            return Optional.empty();
        }
        return Optional.of(
                new MinimumCut(claim, least ? grounds : needed(net, grounds, lost, top), least));
    }

    /** Whether the part of a map below a claim is too large to be cut. */
    static boolean isTooLarge(GroundNet net, ClaimId claim) {
        int top = net.numbers().getOrDefault(new Ground.OfNode(claim), -1);
        BitSet standing = net.standing(new BitSet());
        return top >= 0 && below(net, standing, top).cardinality() > MOST_NODES;
    }

    /** The flow took any premise of a step to be enough, so that it may have cut too much. */
    private static List<Ground> needed(GroundNet net, List<Ground> grounds, BitSet lost, int top) {
        List<Ground> needed = new ArrayList<>(grounds);
        for (Ground ground : grounds.subList(0, Math.min(MOST_TRIED, grounds.size()))) {
            int node = net.numbers().getOrDefault(ground, -1);
            lost.clear(node);
            if (net.standing(lost).get(top)) {
                lost.set(node);
            } else {
                needed.remove(ground);
            }
        }
        return needed;
    }

    private static BitSet below(GroundNet net, BitSet standing, int top) {
        BitSet below = new BitSet();
        IntStack open = new IntStack();
        open.push(top);
        below.set(top);
        while (!open.isEmpty()) {
            int v = open.pop();
            for (int i = 0; i < net.supporters(v).size(); i++) {
                int from = net.supporters(v).get(i);
                if (standing.get(from) && !below.get(from)) {
                    below.set(from);
                    open.push(from);
                }
            }
        }
        return below;
    }

    /** Vertex 2v is where node v is reached, 2v+1 where it is left; -1 is the start. */
    private static Graph<Integer, DefaultWeightedEdge> flow(GroundNet net, BitSet below, int top) {
        Graph<Integer, DefaultWeightedEdge> flow =
                new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        flow.addVertex(-1);
        below.stream().forEach(v -> edge(flow, 2 * v, 2 * v + 1, v == top ? UNCUT : cost(net, v)));
        for (int v = below.nextSetBit(0); v >= 0; v = below.nextSetBit(v + 1)) {
            boolean granted = net.role(v) == Role.CLAIM && net.isSupported(v);
            if (net.isGiven(v) && !granted && !isNoted(net, v, below)) {
                edge(flow, -1, 2 * v, UNCUT);
            }
            for (int i = 0; i < net.supporters(v).size(); i++) {
                int from = net.supporters(v).get(i);
                if (!below.get(from)) {
                    continue;
                }
                if (net.role(from) == Role.NOTES) {
                    // A passage needs both: its notes lead through its paragraph.
                    edge(flow, 2 * from + 1, 2 * paragraph(net, v), UNCUT);
                } else {
                    edge(flow, 2 * from + 1, 2 * v, UNCUT);
                }
            }
        }
        flow.addVertex(2 * top);
        return flow;
    }

    private static double cost(GroundNet net, int v) {
        return switch (net.role(v)) {
            case WORK, NOTE, PARAGRAPH -> 1;
            case CLAIM, ARGUMENT -> net.isGiven(v) && !net.isSupported(v) ? 1 : UNCUT;
            case NOTES, PASSAGE, STEP -> UNCUT;
        };
    }

    /** Whether a paragraph is needed here only together with notes. */
    private static boolean isNoted(GroundNet net, int v, BitSet below) {
        if (net.role(v) != Role.PARAGRAPH) {
            return false;
        }
        for (int passage : net.above(v)) {
            if (below.get(passage) && net.role(passage) != Role.PASSAGE) {
                return false;
            }
        }
        return true;
    }

    private static int paragraph(GroundNet net, int passage) {
        for (int i = 0; i < net.supporters(passage).size(); i++) {
            int from = net.supporters(passage).get(i);
            if (net.role(from) == Role.PARAGRAPH) {
                return from;
            }
        }
        return passage;
    }

    private static void edge(
            Graph<Integer, DefaultWeightedEdge> flow, int from, int to, double capacity) {
        flow.addVertex(from);
        flow.addVertex(to);
        DefaultWeightedEdge edge = flow.addEdge(from, to);
        if (edge != null) {
            flow.setEdgeWeight(edge, capacity);
        }
    }
}
