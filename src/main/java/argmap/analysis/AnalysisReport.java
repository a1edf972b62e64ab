package argmap.analysis;

import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import java.util.List;

/**
 * What a map's claims rest on, and what becomes of them under attack.
 *
 * @param statuses of the claims, then of the arguments, in the map's order
 * @param groundless claims that nothing in the text gives ground to, directly or through others
 * @param load what carries most
 * @param cuts for each thesis that can be cut off, the least that cuts it off
 * @param allCut false where a thesis has too much below it to find that
 * @param circles sets of claims and arguments that support each other in a circle
 * @param central the claims that most leads up to
 * @param settled false where strengths on a circle did not come to rest
 * @param allWays false where there may be more ways to take sides than were tried
 */
public record AnalysisReport(
        List<Status> statuses,
        List<ClaimId> groundless,
        LoadBearing load,
        List<MinimumCut> cuts,
        boolean allCut,
        List<List<NodeId>> circles,
        List<Central> central,
        boolean settled,
        boolean allWays) {
    public AnalysisReport {
        statuses = List.copyOf(statuses);
        groundless = List.copyOf(groundless);
        cuts = List.copyOf(cuts);
        circles = circles.stream().map(List::copyOf).toList();
        central = List.copyOf(central);
    }
}
