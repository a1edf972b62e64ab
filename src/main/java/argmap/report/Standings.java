package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.analysis.Ground;
import argmap.analysis.Load;
import argmap.analysis.Standing;
import argmap.analysis.Status;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How each claim comes out of the analysis, as lines of the audit: what the attacks leave of it,
 * its strength, and what it would fall with.
 *
 * <pre>{@code
 * stands: "Frost" attacks it, but "No frost" answers that. Strength .62.
 * Without note 147 (p. 173) it has no ground, like 2 other claims.
 * }</pre>
 */
public final class Standings {
    /** Nothing, for reports that are made without an analysis. */
    public static final Standings NONE = new Standings(Map.of());

    /** Grounds named for one claim: its note, that note's work, and its paragraph. */
    private static final int MOST = 3;

    private final Map<NodeId, List<String>> lines;

    private Standings(Map<NodeId, List<String>> lines) {
        this.lines = lines;
    }

    public static Standings of(GroundedMap grounded, AnalysisReport analysis) {
        Map<NodeId, List<String>> lines = new HashMap<>();
        GroundNames names = new GroundNames(grounded);
        for (Status status : analysis.statuses()) {
            add(lines, status.node(), standing(status));
        }
        analysis.load()
                .onOneWork()
                .forEach(
                        (claim, works) ->
                                add(
                                        lines,
                                        claim,
                                        "It hangs on one work: " + names.work(works.get(0)) + "."));
        Map<NodeId, Integer> told = new HashMap<>();
        for (Load load : analysis.load().loads()) {
            for (ClaimId claim : load.falls()) {
                if (load.ground().kind() != Ground.Kind.WORK
                        && told.merge(claim, 1, Integer::sum) <= MOST) {
                    add(lines, claim, fall(load, names));
                }
            }
        }
        return new Standings(lines);
    }

    private static void add(Map<NodeId, List<String>> lines, NodeId node, String line) {
        lines.computeIfAbsent(node, n -> new ArrayList<>()).add(line);
    }

    private static String standing(Status status) {
        String word =
                !status.attacked()
                        ? "not attacked"
                        : status.standing() == Standing.ACCEPTED
                                ? "stands"
                                : status.standing() == Standing.REJECTED ? "attacked" : "open";
        String strength = String.format(Locale.ROOT, "strength %.2f", status.strength());
        String why = status.attacked() ? ": " + status.reason() : ".";
        return word + ", " + strength + why;
    }

    private static String fall(Load load, GroundNames names) {
        String others =
                load.lost() == 1 ? "" : ", like " + Words.count(load.lost() - 1, "other claim");
        return "Without " + names.name(load.ground()) + " it has no ground" + others + ".";
    }

    /** What there is to say of a claim or argument. */
    List<String> of(NodeId node) {
        return lines.getOrDefault(node, List.of());
    }
}
