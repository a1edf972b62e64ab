package argmap.analysis;

import argmap.analysis.GroundNet.Role;
import argmap.graph.ClaimId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The load-bearing order of a large map. A claim falls with what every way to it passes through.
 * Works and notes get one dominator tree and paragraphs another, as a passage needs both its
 * paragraph and its notes, and a tree knows only ways of which one is enough.
 */
final class ByDominators {
    private final GroundNet net;
    private final BitSet standing;
    private final Set<Role> left;
    private final int root;
    private final List<int[]> arrows = new ArrayList<>();
    private final Dominators.Tree tree;

    private ByDominators(GroundNet net, BitSet standing, Set<Role> left) {
        this.net = net;
        this.standing = standing;
        this.left = left;
        this.root = net.size();
        for (int v = 0; v < net.size(); v++) {
            if (isKept(v)) {
                arrowsTo(v);
            }
        }
        this.tree = Dominators.of(lists(0, 1), lists(1, 0), root);
    }

    static LoadBearing of(GroundNet net, List<Ground> sources) {
        BitSet standing = net.standing(new BitSet());
        ByDominators cited = new ByDominators(net, standing, EnumSet.of(Role.PARAGRAPH));
        ByDominators printed =
                new ByDominators(net, standing, EnumSet.of(Role.WORK, Role.NOTE, Role.NOTES));
        int[] citedCounts = cited.counts();
        int[] printedCounts = printed.counts();
        List<Load> loads = new ArrayList<>();
        for (Ground source : sources) {
            boolean paragraph = source.kind() == Ground.Kind.PARAGRAPH;
            int node = net.numbers().getOrDefault(source, -1);
            int lost = (paragraph ? printedCounts : citedCounts)[node];
            loads.add(new Load(source, lost, List.of()));
        }
        loads.sort(Comparator.comparingInt(Load::lost).reversed());
        Map<Ground, List<ClaimId>> falls = new HashMap<>();
        for (Load load : loads.subList(0, Math.min(LoadBearing.listed(), loads.size()))) {
            boolean paragraph = load.ground().kind() == Ground.Kind.PARAGRAPH;
            falls.put(load.ground(), (paragraph ? printed : cited).below(load.ground()));
        }
        loads.replaceAll(
                load ->
                        new Load(
                                load.ground(),
                                load.lost(),
                                falls.getOrDefault(load.ground(), List.of())));
        return new LoadBearing(LoadBearing.ranked(loads), cited.onOneWork(), isExact(net));
    }

    private static boolean isExact(GroundNet net) {
        for (int v = 0; v < net.size(); v++) {
            if (net.role(v) == Role.STEP && net.supporters(v).size() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isKept(int v) {
        return standing.get(v) && !left.contains(net.role(v));
    }

    /** What stands on something left out stands, for this tree, by itself. */
    private void arrowsTo(int v) {
        boolean byItself = net.isGiven(v);
        int kept = 0;
        for (int i = 0; i < net.supporters(v).size(); i++) {
            int from = net.supporters(v).get(i);
            if (isKept(from)) {
                arrows.add(new int[] {from, v});
                kept++;
            } else if (standing.get(from)) {
                byItself |= !net.needsAll(v);
            }
        }
        if (byItself || kept == 0) {
            arrows.add(new int[] {root, v});
        }
    }

    private int[][] lists(int here, int there) {
        int[] degree = new int[root + 1];
        arrows.forEach(arrow -> degree[arrow[here]]++);
        int[][] lists = new int[root + 1][];
        for (int v = 0; v <= root; v++) {
            lists[v] = new int[degree[v]];
        }
        for (int[] arrow : arrows) {
            int[] list = lists[arrow[here]];
            list[list.length - degree[arrow[here]]--] = arrow[there];
        }
        return lists;
    }

    private boolean isClaim(int v) {
        return v < root && net.role(v) == Role.CLAIM;
    }

    /** For each node the claims it dominates, itself left out. */
    private int[] counts() {
        int[] counts = new int[root + 1];
        for (int i = tree.order().length - 1; i > 0; i--) {
            int v = tree.order()[i];
            counts[tree.parents()[v]] += counts[v] + (isClaim(v) ? 1 : 0);
        }
        return counts;
    }

    private List<ClaimId> below(Ground ground) {
        int top = net.numbers().getOrDefault(ground, -1);
        BitSet below = new BitSet();
        below.set(top);
        for (int v : tree.order()) {
            if (v != root && below.get(tree.parents()[v])) {
                below.set(v);
            }
        }
        below.clear(top);
        return LoadBearing.claims(net, below);
    }

    private Map<ClaimId, List<String>> onOneWork() {
        int[] work = new int[root + 1];
        Map<Integer, String> byNode = new HashMap<>();
        for (int v : tree.order()) {
            work[v] = v == root ? root : work[tree.parents()[v]];
            if (v != root && net.role(v) == Role.WORK) {
                work[v] = v;
            }
            if (isClaim(v) && work[v] != root) {
                byNode.put(v, name(work[v]));
            }
        }
        Map<ClaimId, List<String>> onOneWork = new LinkedHashMap<>();
        for (int v = 0; v < root; v++) {
            String name = byNode.get(v);
            if (name != null) {
                LoadBearing.add(onOneWork, new ClaimId(name(v)), name);
            }
        }
        return onOneWork;
    }

    private String name(int node) {
        Ground ground = net.ground(node);
        return ground == null ? "" : ground.id();
    }
}
