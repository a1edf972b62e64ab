package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.analysis.Ground;
import argmap.analysis.Load;
import argmap.analysis.Status;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each claim comes out of the analysis, as lines of the audit: what the attacks leave of it,
 * and what it would fall with. Nothing is said of what nothing attacks.
 *
 * <pre>{@code
 * stands: It is attacked by "Frost", which "No frost" answers.
 * Without note 147 (p. 173) it has no ground, like 2 other claims.
 * }</pre>
 */
public final class Standings {
    /** Nothing, for reports that are made without an analysis. */
    public static final Standings NONE = new Standings(Map.of());

    /** Notes named for one claim. That it falls with the paragraph it quotes says nothing. */
    private static final int MOST = 3;

    private final Map<NodeId, List<String>> lines;

    private Standings(Map<NodeId, List<String>> lines) {
        this.lines = lines;
    }

    public static Standings of(GroundedMap grounded, AnalysisReport analysis) {
        Map<NodeId, List<String>> lines = new HashMap<>();
        GroundNames names = new GroundNames(grounded);
        for (Status status : analysis.statuses()) {
            if (status.attacked()) {
                add(lines, status.node(), word(status) + ": " + status.reason());
            }
        }
        analysis.load()
                .onOneWork()
                .forEach(
                        (claim, works) ->
                                add(
                                        lines,
                                        claim,
                                        "It hangs on one work: " + names.work(works.get(0)) + "."));
        Map<NodeId, Integer> reported = new HashMap<>();
        for (Load load : analysis.load().loads()) {
            for (ClaimId claim : load.falls()) {
                if (load.ground().kind() == Ground.Kind.NOTE
                        && reported.merge(claim, 1, Integer::sum) <= MOST) {
                    add(lines, claim, fall(load, names));
                }
            }
        }
        return new Standings(lines);
    }

    private static void add(Map<NodeId, List<String>> lines, NodeId node, String line) {
        lines.computeIfAbsent(node, n -> new ArrayList<>()).add(line);
    }

    /** What the map makes of something that is attacked, in one word or a few. */
    static String word(Status status) {
        return switch (status.standing()) {
            case ACCEPTED -> status.opposing() ? "an opposing view that stands" : "stands";
            case REJECTED ->
                    status.opposing() ? "an opposing view, answered" : "unanswered in this map";
            case UNDECIDED -> "open";
        };
    }

    private static String fall(Load load, GroundNames names) {
        String others =
                load.lost() == 1 ? "" : ", like " + Words.count(load.lost() - 1, "other claim");
        return "Without " + names.name(load.ground()) + " it has no ground" + others + ".";
    }

    /** What there is to say of a claim or argument. */
    public List<String> of(NodeId node) {
        return lines.getOrDefault(node, List.of());
    }
}
