package argmap.analysis;

import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.MapOutline;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Asks of a map what its claims rest on and which of them stand.
 *
 * <pre>{@code
 * AnalysisReport report = Analysis.of(grounded);
 * Loss loss = Analysis.without(grounded, List.of(new Selector(Ground.Kind.NOTE, "147")));
 * }</pre>
 */
public final class Analysis {
    /** Theses that are cut off; a map of more has no thesis to speak of. */
    private static final int MOST_THESES = 5;

    private Analysis() {}

    public static AnalysisReport of(GroundedMap grounded) {
        ArgumentMap map = grounded.map();
        Graph<NodeId, DefaultEdge> supports = MapLinks.supports(map);
        Acceptability acceptability = Acceptability.of(map);
        Strengths<NodeId> strengths = Strengths.of(supports, acceptability.attacks());
        GroundNet net = GroundNets.of(grounded);
        List<ClaimId> theses =
                map.theses().stream()
                        .map(Claim::id)
                        .filter(thesis -> supports.inDegreeOf(thesis) > 0)
                        .limit(MOST_THESES)
                        .toList();
        List<MinimumCut> cuts =
                theses.stream().flatMap(t -> MinimumCut.of(net, t).stream()).toList();
        return new AnalysisReport(
                statuses(map, acceptability, strengths, MapOutline.of(map).opponents()),
                groundless(net),
                LoadBearing.of(net),
                cuts,
                theses.stream().noneMatch(thesis -> MinimumCut.isTooLarge(net, thesis)),
                Circles.of(supports),
                Central.of(supports),
                strengths.settled(),
                acceptability.complete());
    }

    private static List<Status> statuses(
            ArgumentMap map,
            Acceptability acceptability,
            Strengths<NodeId> strengths,
            Set<NodeId> opposing) {
        Reasons reasons = new Reasons(acceptability, conceded(map));
        Optional<Map<ClaimId, Label>> labels = ProofLabels.where(map);
        List<Status> statuses = new ArrayList<>();
        acceptability
                .standings()
                .forEach(
                        (node, standing) ->
                                statuses.add(
                                        new Status(
                                                node,
                                                standing,
                                                acceptability.choice(node),
                                                opposing.contains(node),
                                                acceptability.attacks().inDegreeOf(node) > 0,
                                                reasons.of(node),
                                                strengths.values().getOrDefault(node, 0.0),
                                                labels.map(all -> all.get(node)))));
        return statuses;
    }

    private static Map<NodeId, Set<NodeId>> conceded(ArgumentMap map) {
        Map<NodeId, Set<NodeId>> conceded = new HashMap<>();
        for (Relation relation : map.relations()) {
            relation.fold(
                    between -> {
                        if (between.kind() == Relation.Kind.CONCESSION) {
                            conceded.computeIfAbsent(between.to(), id -> new LinkedHashSet<>())
                                    .add(between.from());
                        }
                        return between;
                    },
                    undercut -> undercut);
        }
        return conceded;
    }

    private static List<ClaimId> groundless(GroundNet net) {
        BitSet fallen = new BitSet();
        fallen.set(0, net.size());
        fallen.andNot(net.standing(new BitSet()));
        return LoadBearing.claims(net, fallen);
    }

    /** What falls when all that is selected is lost at once. */
    public static Loss without(GroundedMap grounded, List<Selector> selectors) {
        GroundNet net = GroundNets.of(grounded);
        List<Ground> lost = new ArrayList<>();
        BitSet nodes = new BitSet();
        for (Selector selector : selectors) {
            for (Ground ground :
                    net.numbers().keySet().stream().filter(selector.in(grounded)).toList()) {
                int node = net.numbers().getOrDefault(ground, -1);
                if (!nodes.get(node)) {
                    nodes.set(node);
                    lost.add(ground);
                }
            }
        }
        BitSet before = net.standing(new BitSet());
        BitSet after = net.standing(nodes);
        return new Loss(
                lost,
                LoadBearing.fallen(net, before, nodes),
                LoadBearing.claims(net, weaker(net, before, after)));
    }

    /** Climbs from what no longer stands to the next claims that do. */
    private static BitSet weaker(GroundNet net, BitSet before, BitSet after) {
        BitSet weaker = new BitSet();
        BitSet gone = (BitSet) before.clone();
        gone.andNot(after);
        IntStack open = new IntStack();
        gone.stream().forEach(open::push);
        while (!open.isEmpty()) {
            for (int v : net.above(open.pop())) {
                if (after.get(v) && !weaker.get(v)) {
                    weaker.set(v);
                    if (net.role(v) != GroundNet.Role.CLAIM) {
                        open.push(v);
                    }
                }
            }
        }
        return weaker;
    }
}
