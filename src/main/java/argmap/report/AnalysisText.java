package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.analysis.Central;
import argmap.analysis.Label;
import argmap.analysis.Loss;
import argmap.analysis.Standing;
import argmap.analysis.Status;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The analysis for a terminal, in sentences.
 *
 * <pre>{@code
 * With paragraph 12 (p. 173), "Each side thus misread ...", 2 claims would lose their ground:
 *     "Both sides misread what force achieves", "Poland's attack was partly preventive".
 * }</pre>
 */
public final class AnalysisText {
    /** Entries of a ranking; the JSON has all. */
    private static final int MOST = 10;

    /** Titles in a sentence. */
    private static final int MOST_TITLES = 8;

    private final GroundedMap grounded;
    private final GroundNames names;
    private final WrappedLines out = new WrappedLines();

    private AnalysisText(GroundedMap grounded) {
        this.grounded = grounded;
        this.names = new GroundNames(grounded);
    }

    public static String write(GroundedMap grounded, AnalysisReport report) {
        AnalysisText text = new AnalysisText(grounded);
        text.heading();
        text.standings(report);
        text.labels(report);
        text.section("What carries most");
        new LoadText(grounded, text.names, text.out).write(report);
        text.circles(report);
        text.central(report);
        return text.out.toString();
    }

    /** What falls without something. */
    public static String write(GroundedMap grounded, Loss loss) {
        AnalysisText text = new AnalysisText(grounded);
        text.heading();
        text.loss(loss);
        return text.out.toString();
    }

    private void heading() {
        String title = grounded.map().info().title();
        if (!title.isEmpty()) {
            out.add("", title);
            out.blank();
        }
    }

    private void section(String title) {
        out.add("", title.toUpperCase(Locale.ROOT));
        out.blank();
    }

    private void standings(AnalysisReport report) {
        section("What stands against the attacks in the map");
        List<Status> claims =
                report.statuses().stream().filter(s -> s.node() instanceof ClaimId).toList();
        long free = claims.stream().filter(status -> !status.attacked()).count();
        out.add(
                "",
                Words.count(claims.size(), "claim") + "; nothing attacks " + free + " of them.");
        for (Standing standing : Standing.values()) {
            for (Status status : report.statuses()) {
                if (status.attacked() && status.standing() == standing) {
                    out.add("  ", Standings.word(status) + ": " + named(status) + status.reason());
                }
            }
        }
        if (!report.allWays()) {
            out.add("", "There may be more ways to take sides than were tried.");
        }
        out.add("", "This counts what the map draws, not who is right.");
        out.blank();
    }

    private static String named(Status status) {
        return (status.node() instanceof ArgumentId ? "Argument \"" : "\"")
                + status.node().title()
                + "\". ";
    }

    private void labels(AnalysisReport report) {
        Map<Label, List<NodeId>> byLabel = new LinkedHashMap<>();
        for (Status status : report.statuses()) {
            status.label()
                    .ifPresent(
                            label ->
                                    byLabel.computeIfAbsent(label, l -> new ArrayList<>())
                                            .add(status.node()));
        }
        if (byLabel.isEmpty()) {
            return;
        }
        section("By the proof standards the map sets");
        for (Label label : Label.values()) {
            List<NodeId> nodes = byLabel.getOrDefault(label, List.of());
            if (!nodes.isEmpty()) {
                out.add(String.format(Locale.ROOT, "  %-9s  ", label.word()), titles(nodes) + ".");
            }
        }
        out.blank();
    }

    private void circles(AnalysisReport report) {
        section("Circles");
        if (report.circles().isEmpty()) {
            out.add("", "No claim supports itself through others.");
        }
        for (List<NodeId> circle : report.circles().stream().limit(MOST).toList()) {
            out.add(
                    "  ",
                    circle.size() == 1
                            ? titles(circle) + " supports itself."
                            : titles(circle) + " support each other in a circle.");
        }
        if (report.circles().size() > MOST) {
            out.add("  ", "And " + (report.circles().size() - MOST) + " more circles.");
        }
        out.blank();
    }

    private void central(AnalysisReport report) {
        if (report.central().isEmpty()) {
            return;
        }
        section("What most leads up to");
        for (Central central : report.central()) {
            String below = central.below() == 1 ? " claim supports it" : " claims support it";
            out.add(
                    "  ",
                    "\""
                            + central.claim().title()
                            + "\": "
                            + central.below()
                            + below
                            + ", directly or through others.");
        }
        out.blank();
    }

    private void loss(Loss loss) {
        List<String> lost = loss.lost().stream().map(names::name).toList();
        String those = lost.stream().limit(MOST_TITLES).collect(Collectors.joining("; "));
        int rest = lost.size() - MOST_TITLES;
        out.add("", "Without " + those + (rest > 0 ? "; and " + rest + " more" : "") + ":");
        out.blank();
        if (loss.falls().isEmpty()) {
            out.add("  ", "No claim loses all its ground.");
        } else {
            out.add("  ", Words.count(loss.falls().size(), "claim") + " without any ground:");
            loss.falls().forEach(claim -> out.add("    ", claim.title()));
        }
        if (!loss.weaker().isEmpty()) {
            out.add("  ", Words.count(loss.weaker().size(), "claim") + " standing on less:");
            loss.weaker().forEach(claim -> out.add("    ", claim.title()));
        }
    }

    static String titles(List<? extends NodeId> nodes) {
        List<String> titles =
                nodes.stream().limit(MOST_TITLES).map(node -> "\"" + node.title() + "\"").toList();
        int rest = nodes.size() - titles.size();
        return String.join(", ", titles) + (rest > 0 ? " and " + rest + " more" : "");
    }
}
