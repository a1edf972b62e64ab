package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.analysis.Ground;
import argmap.analysis.Load;
import argmap.analysis.MinimumCut;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What carries most, in sentences. */
final class LoadText {
    /** Entries of a ranking; the JSON has all. */
    private static final int MOST = 10;

    /** More things than these nobody sets out to refute one by one. */
    private static final int FEW = 6;

    private final GroundedMap grounded;
    private final GroundNames names;
    private final WrappedLines out;

    LoadText(GroundedMap grounded, GroundNames names, WrappedLines out) {
        this.grounded = grounded;
        this.names = names;
        this.out = out;
    }

    void write(AnalysisReport report) {
        List<Load> loads = report.load().loads();
        if (loads.isEmpty()) {
            out.add("", "No single work, note or paragraph would take a claim with it.");
        }
        // A paragraph and its one note fell the same claims and share a sentence.
        Map<List<ClaimId>, List<Load>> alike = new LinkedHashMap<>();
        for (Load load : loads) {
            if (!load.falls().isEmpty()) {
                alike.computeIfAbsent(load.falls(), falls -> new ArrayList<>()).add(load);
            }
        }
        int reported = 0;
        for (List<Load> same : alike.values().stream().limit(MOST).toList()) {
            load(same);
            reported += same.size();
        }
        if (loads.size() > reported) {
            out.add("  ", "And " + (loads.size() - reported) + " more; --to json lists all.");
        }
        if (!report.load().exact()) {
            out.add("  ", "The map is large, so these numbers are the least that would fall.");
        }
        oneWork(report.load().onOneWork());
        report.cuts().forEach(this::cut);
        if (!report.allCut()) {
            out.add("", "Too much lies below a thesis to find what would cut it off.");
        }
        if (!report.groundless().isEmpty()) {
            out.blank();
            out.add(
                    "",
                    (grounded.document().paragraphs().isEmpty()
                                    ? "Nothing in the map gives ground for "
                                    : "The text gives no ground for ")
                            + Words.count(report.groundless().size(), "claim")
                            + ", directly or through others: "
                            + AnalysisText.titles(report.groundless())
                            + ".");
        }
        out.blank();
    }

    private void load(List<Load> same) {
        Load first = same.get(0);
        String fall = first.lost() == 1 ? "1 claim loses" : first.lost() + " claims lose";
        String grounds =
                same.stream()
                        .map(load -> names.name(load.ground()))
                        .collect(Collectors.joining(", or without "));
        out.add(
                "  ",
                "Without "
                        + grounds
                        + ", "
                        + fall
                        + " all ground: "
                        + AnalysisText.titles(first.falls())
                        + ".");
    }

    private void oneWork(Map<ClaimId, List<String>> onOneWork) {
        Map<String, List<ClaimId>> byWork = new LinkedHashMap<>();
        onOneWork.forEach(
                (claim, works) ->
                        works.forEach(
                                work ->
                                        byWork.computeIfAbsent(work, w -> new ArrayList<>())
                                                .add(claim)));
        if (byWork.isEmpty()) {
            return;
        }
        out.blank();
        out.add(
                "",
                Words.count(onOneWork.size(), "claim")
                        + (onOneWork.size() == 1 ? " hangs" : " hang")
                        + " on a single work:");
        byWork.forEach(
                (work, claims) ->
                        out.add("  ", names.work(work) + ": " + AnalysisText.titles(claims)));
    }

    private void cut(MinimumCut cut) {
        int count = cut.grounds().size();
        String title = "\"" + cut.claim().title() + "\"";
        out.blank();
        if (count > FEW) {
            out.add(
                    "",
                    title
                            + " hangs on no few works or notes: its grounds are spread over the"
                            + " text.");
            return;
        }
        out.add(
                "",
                count == 1
                        ? title + " hangs on one thing:"
                        : "A critic who shows all of these to be wrong leaves "
                                + title
                                + " without ground:");
        for (Ground ground : cut.grounds()) {
            out.add("  ", names.name(ground));
        }
    }
}
