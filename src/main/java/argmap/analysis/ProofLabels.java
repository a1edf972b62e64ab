package argmap.analysis;

import argmap.analysis.ProofGraph.Issue;
import argmap.analysis.ProofGraph.Step;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Labels by proof standards. What is assumed is in; a statement outside any issue is in when a step
 * to it applies and out when none can any more; an issue is decided when all steps to all its
 * positions are, and then the position is in whose best step is strong enough against the others'.
 * What only leans on itself stays undecided.
 *
 * <p>Gordon and Walton, "Formalizing balancing arguments", COMMA 2016, and Carneades 4, whose test
 * graphs come out as they say. A step or issue is looked at again only when a statement it waits
 * for was labelled: O(V+E) time.
 *
 * <pre>{@code
 * Map<ClaimId, Label> labels = ProofLabels.of(map);
 * }</pre>
 */
public final class ProofLabels {
    private enum State {
        OPEN,
        APPLIES,
        FAILS
    }

    private final ProofGraph graph;
    private final Label[] labels;
    private final State[] states;
    private final double[] weights;
    private final int[] premisesIn;
    private final int[] premisesOut;
    private final int[] undercuttersOpen;
    private final boolean[] undercut;
    private final int[] openSteps;
    private final Map<Issue, Integer> openAtIssue = new HashMap<>();
    private final Map<Issue, Integer> premisesAtIssue = new HashMap<>();
    private final List<List<Integer>> asPremise;
    private final List<List<Integer>> asUndercutter;
    private final List<List<Integer>> concluding;
    private final Deque<Integer> labelled = new ArrayDeque<>();

    private ProofLabels(ProofGraph graph) {
        this.graph = graph;
        int steps = graph.steps.size();
        labels = new Label[graph.size()];
        Arrays.fill(labels, Label.UNDECIDED);
        states = new State[steps];
        Arrays.fill(states, State.OPEN);
        weights = new double[steps];
        premisesIn = new int[steps];
        premisesOut = new int[steps];
        undercuttersOpen = new int[steps];
        undercut = new boolean[steps];
        openSteps = new int[graph.size()];
        asPremise = lists(graph.size());
        asUndercutter = lists(graph.size());
        concluding = lists(graph.size());
        for (int s = 0; s < steps; s++) {
            Step step = graph.steps.get(s);
            for (int premise : step.premises()) {
                asPremise.get(premise).add(s);
            }
            for (int undercutter : step.undercutters()) {
                asUndercutter.get(undercutter).add(s);
            }
            undercuttersOpen[s] = step.undercutters().size();
            concluding.get(step.conclusion()).add(s);
            openSteps[step.conclusion()]++;
            Issue issue = graph.issueOf.get(step.conclusion());
            if (issue != null) {
                openAtIssue.merge(issue, 1, Integer::sum);
            }
        }
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    /** The label of each claim, or nothing where the map sets nothing to label by. */
    static Optional<Map<ClaimId, Label>> where(ArgumentMap map) {
        return ProofSettings.of(map).isSet() ? Optional.of(of(map)) : Optional.empty();
    }

    /** The label of each claim, in the map's order. */
    public static Map<ClaimId, Label> of(ArgumentMap map) {
        ProofLabels made = new ProofLabels(ProofGraph.of(map));
        made.run();
        Map<ClaimId, Label> all = new LinkedHashMap<>();
        for (Claim claim : map.claims()) {
            all.put(claim.id(), made.labels[all.size()]);
        }
        return all;
    }

    private void run() {
        graph.assumed.forEach(statement -> label(statement, Label.IN));
        for (Issue issue : graph.issues) {
            if (issue.positions.stream().anyMatch(p -> labels[p] == Label.IN)) {
                issue.positions.forEach(position -> label(position, Label.OUT));
            }
        }
        for (int statement = 0; statement < labels.length; statement++) {
            if (openSteps[statement] == 0) {
                label(statement, Label.OUT);
            }
        }
        for (int step = 0; step < states.length; step++) {
            check(step);
        }
        while (!labelled.isEmpty()) {
            int statement = labelled.remove();
            boolean in = labels[statement] == Label.IN;
            for (int step : asPremise.get(statement)) {
                (in ? premisesIn : premisesOut)[step]++;
                check(step);
            }
            for (int step : asUndercutter.get(statement)) {
                undercuttersOpen[step]--;
                undercut[step] |= in;
                check(step);
            }
        }
    }

    /** A label once given stays. */
    private void label(int statement, Label label) {
        if (labels[statement] == Label.UNDECIDED) {
            labels[statement] = label;
            labelled.add(statement);
        }
    }

    private void check(int s) {
        if (states[s] != State.OPEN) {
            return;
        }
        Step step = graph.steps.get(s);
        int all = step.premises().size();
        boolean fails =
                undercut[s]
                        || switch (step.weighing()) {
                            case LINKED, FACTORIZED -> premisesOut[s] > 0;
                            case CONVERGENT, CUMULATIVE -> all > 0 && premisesOut[s] == all;
                        };
        boolean holds =
                switch (step.weighing()) {
                    case LINKED, FACTORIZED -> premisesIn[s] == all;
                    case CONVERGENT -> premisesIn[s] > 0 || all == 0;
                    case CUMULATIVE -> premisesIn[s] + premisesOut[s] == all;
                };
        if (fails || (holds && undercuttersOpen[s] == 0)) {
            states[s] = fails ? State.FAILS : State.APPLIES;
            weights[s] = fails ? 0 : weight(step, premisesIn[s]);
            decided(step.conclusion(), weights[s]);
        }
    }

    private double weight(Step step, int in) {
        int all = step.premises().size();
        return switch (step.weighing()) {
            case LINKED -> step.weight();
            case CONVERGENT -> 1;
            case CUMULATIVE -> all == 0 ? 1 : (double) in / all;
            case FACTORIZED -> {
                Issue issue = graph.issueOf.get(step.conclusion());
                yield issue == null || all == 0
                        ? 1
                        : (double) in / premisesAtIssue.computeIfAbsent(issue, this::premises);
            }
        };
    }

    /** Different premises of all steps at issue, as Carneades 4 counts them (weighing.go). */
    private int premises(Issue issue) {
        Set<Integer> premises = new HashSet<>();
        for (int position : issue.positions) {
            concluding.get(position).forEach(s -> premises.addAll(graph.steps.get(s).premises()));
        }
        return premises.size();
    }

    private void decided(int conclusion, double weight) {
        openSteps[conclusion]--;
        Issue issue = graph.issueOf.get(conclusion);
        if (issue != null) {
            if (openAtIssue.merge(issue, -1, Integer::sum) == 0) {
                resolve(issue);
            }
        } else if (weight > 0) {
            label(conclusion, Label.IN);
        } else if (openSteps[conclusion] == 0) {
            label(conclusion, Label.OUT);
        }
    }

    private void resolve(Issue issue) {
        double[] best = issue.positions.stream().mapToDouble(this::best).toArray();
        double[] sorted = best.clone();
        Arrays.sort(sorted);
        // What is strong enough against the strongest rival is so against all.
        double first = sorted[sorted.length - 1];
        double second = sorted.length > 1 ? sorted[sorted.length - 2] : 0;
        for (int i = 0; i < best.length; i++) {
            double rival = best[i] < first ? first : second;
            boolean wins =
                    best[i] > 0 && (sorted.length == 1 || issue.standard.isMet(best[i], rival));
            label(issue.positions.get(i), wins ? Label.IN : Label.OUT);
        }
    }

    private double best(int position) {
        return concluding.get(position).stream().mapToDouble(s -> weights[s]).max().orElse(0);
    }
}
