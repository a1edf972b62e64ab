package argmap.analysis;

import argmap.graph.ClaimId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which works, notes and paragraphs carry most, and which claims hang on a single work. In a map
 * without a text it ranks the claims and arguments themselves.
 *
 * @param loads what takes at least one claim with it, heaviest first
 * @param onOneWork claims that would fall with a work, each with the ids of such works
 * @param exact false where a large map's steps were taken to need any of their premises instead of
 *     all: then more may fall than is said
 */
public record LoadBearing(List<Load> loads, Map<ClaimId, List<String>> onOneWork, boolean exact) {
    /** Only for so many are the claims that fall listed. */
    private static final int LISTED = 20;

    /** Visits of an edge, about a fifth of a second; above it the dominator tree is used. */
    private static final long MOST_VISITS = 10_000_000;

    public LoadBearing {
        loads = List.copyOf(loads);
        onOneWork = Collections.unmodifiableMap(new LinkedHashMap<>(onOneWork));
    }

    static LoadBearing of(GroundNet net) {
        List<Ground> sources = sources(net);
        long visits = (long) sources.size() * (net.size() + net.edges());
        return visits <= MOST_VISITS ? oneByOne(net, sources) : ByDominators.of(net, sources);
    }

    private static List<Ground> sources(GroundNet net) {
        Set<Ground.Kind> text =
                EnumSet.of(Ground.Kind.WORK, Ground.Kind.NOTE, Ground.Kind.PARAGRAPH);
        List<Ground> all = List.copyOf(net.numbers().keySet());
        List<Ground> printed = all.stream().filter(g -> text.contains(g.kind())).toList();
        return printed.isEmpty() ? all : printed;
    }

    /** Takes each away and sees what still stands. */
    private static LoadBearing oneByOne(GroundNet net, List<Ground> sources) {
        BitSet before = net.standing(new BitSet());
        List<Load> loads = new ArrayList<>();
        for (Ground source : sources) {
            BitSet lost = new BitSet();
            lost.set(net.numbers().getOrDefault(source, -1));
            List<ClaimId> falls = fallen(net, before, lost);
            loads.add(new Load(source, falls.size(), falls));
        }
        Map<ClaimId, List<String>> onOneWork = new LinkedHashMap<>();
        for (Load load : loads) {
            if (load.ground().kind() == Ground.Kind.WORK) {
                load.falls().forEach(claim -> add(onOneWork, claim, load.ground().id()));
            }
        }
        return new LoadBearing(ranked(loads), onOneWork, true);
    }

    /** The claims that stood before and fall when nodes are lost, those lost left out. */
    static List<ClaimId> fallen(GroundNet net, BitSet before, BitSet lost) {
        BitSet fallen = (BitSet) before.clone();
        fallen.andNot(net.standing(lost));
        fallen.andNot(lost);
        return claims(net, fallen);
    }

    static List<ClaimId> claims(GroundNet net, BitSet nodes) {
        List<ClaimId> claims = new ArrayList<>();
        for (int v = nodes.nextSetBit(0); v >= 0; v = nodes.nextSetBit(v + 1)) {
            Ground ground = net.ground(v);
            if (ground instanceof Ground.OfNode of && of.node() instanceof ClaimId claim) {
                claims.add(claim);
            }
        }
        return claims;
    }

    static void add(Map<ClaimId, List<String>> onOneWork, ClaimId claim, String work) {
        onOneWork.computeIfAbsent(claim, id -> new ArrayList<>()).add(work);
    }

    /** Heaviest first, among equals in the order of the net. */
    static List<Load> ranked(List<Load> loads) {
        List<Load> ranked = new ArrayList<>(loads);
        ranked.removeIf(load -> load.lost() == 0);
        ranked.sort(Comparator.comparingInt(Load::lost).reversed());
        for (int i = LISTED; i < ranked.size(); i++) {
            Load load = ranked.get(i);
            ranked.set(i, new Load(load.ground(), load.lost(), List.of()));
        }
        return ranked;
    }

    static int listed() {
        return LISTED;
    }
}
