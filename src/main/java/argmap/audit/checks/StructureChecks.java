package argmap.audit.checks;

import argmap.graph.Argument;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Premises and conclusions of the arguments that are written out. */
final class StructureChecks {
    private StructureChecks() {}

    private static void eachStep(Subject map, Consumer<Inference> look) {
        map.map().arguments().forEach(argument -> argument.inferences().forEach(look));
    }

    static void conclusionIsPremise(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    if (step.premises().contains(step.conclusion())) {
                        report.tell(
                                last(map, step),
                                step.conclusion().written() + " is concluded from itself");
                    }
                });
    }

    static void conclusionRestatesPremise(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    for (ClaimId premise : step.premises()) {
                        boolean same = map.same(premise).equals(map.same(step.conclusion()));
                        if (same && !premise.equals(step.conclusion())) {
                            report.tell(
                                    last(map, step),
                                    step.conclusion().written()
                                            + " says what the premise "
                                            + premise.written()
                                            + " says");
                        }
                    }
                });
    }

    /** The claims whose words some conclusion has in common with a premise of its own. */
    static Set<ClaimId> restated(Subject map) {
        Set<ClaimId> all = new HashSet<>();
        eachStep(
                map,
                step ->
                        step.premises().stream()
                                .map(map::same)
                                .filter(map.same(step.conclusion())::equals)
                                .forEach(all::add));
        return all;
    }

    static void premiseTwice(Subject map, Report report) {
        for (MapSheet.WrittenOut structure : map.sheet().structures()) {
            Set<ClaimId> seen = new HashSet<>();
            for (MapSheet.Statement statement : structure.statements()) {
                if (!statement.concluded() && !seen.add(statement.claim())) {
                    report.tell(
                            statement.span(),
                            statement.claim().written()
                                    + " is put down twice in "
                                    + structure.argument().written()
                                    + "; once is enough");
                }
            }
        }
    }

    static void unusedPremise(Subject map, Report report) {
        eachUnused(map, false, report, " is a premise that no step uses");
    }

    static void unusedConclusion(Subject map, Report report) {
        eachUnused(map, true, report, " is concluded on the way and used by no later step");
    }

    private static void eachUnused(Subject map, boolean concluded, Report report, String message) {
        Set<NodeId> seen = new HashSet<>();
        for (MapSheet.WrittenOut structure : map.sheet().structures()) {
            Argument argument = map.arguments().get(structure.argument());
            if (argument == null || !seen.add(argument.id())) {
                continue; // of two structures the first is read
            }
            Set<ClaimId> used = new HashSet<>();
            argument.inferences().forEach(step -> used.addAll(step.premises()));
            List<MapSheet.Statement> all = structure.statements();
            for (MapSheet.Statement statement : all.subList(0, Math.max(0, all.size() - 1))) {
                if (statement.concluded() == concluded && !used.contains(statement.claim())) {
                    report.tell(statement.span(), statement.claim().written() + message);
                }
            }
        }
    }

    /**
     * Each term of a conclusion should come from a premise (van Gelder's "rabbit rule": no rabbit
     * out of a hat without a rabbit in it). Authors put things in other words, so only a conclusion
     * that shares no term with any premise is told.
     */
    static void newTerms(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    if (hasNewTerms(map, step)) {
                        report.tell(
                                last(map, step),
                                "no premise speaks of anything that "
                                        + step.conclusion().written()
                                        + " speaks of: "
                                        + first(map.terms(step.conclusion())));
                    }
                });
    }

    private static boolean hasNewTerms(Subject map, Inference step) {
        Words conclusion = map.terms(step.conclusion());
        return conclusion.terms().size() > 1
                && step.premises().stream()
                        .allMatch(
                                premise ->
                                        map.terms(premise).terms().size() > 1
                                                && !map.terms(premise).shares(conclusion));
    }

    private static String first(Words words) {
        return String.join(", ", words.terms().values().stream().limit(4).toList());
    }

    /** The other half of the rule, "holding hands": a premise meets another or the conclusion. */
    static void lonePremise(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    if (step.premises().size() < 2 || hasNewTerms(map, step)) {
                        return;
                    }
                    Map<String, Integer> counts = new HashMap<>();
                    List<ClaimId> all = new ArrayList<>(step.premises());
                    all.add(step.conclusion());
                    for (ClaimId claim : all) {
                        map.terms(claim)
                                .terms()
                                .keySet()
                                .forEach(t -> counts.merge(t, 1, Integer::sum));
                    }
                    for (ClaimId premise : step.premises()) {
                        Set<String> terms = map.terms(premise).terms().keySet();
                        if (terms.size() > 1
                                && terms.stream().allMatch(t -> counts.getOrDefault(t, 0) == 1)) {
                            report.tell(
                                    at(map, step, premise),
                                    premise.written()
                                            + " shares no term with the other premises or with "
                                            + step.conclusion().written());
                        }
                    }
                });
    }

    static void onlyImplicit(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    boolean said =
                            step.premises().stream()
                                    .anyMatch(p -> !map.claim(p).annotations().implicit());
                    if (!said) {
                        report.tell(
                                last(map, step),
                                "every premise for "
                                        + step.conclusion().written()
                                        + " is implicit: nothing of it is in the text");
                    }
                });
    }

    static void sameArgument(Subject map, Report report) {
        Map<String, Argument> firsts = new HashMap<>();
        for (Argument argument : map.map().arguments()) {
            if (argument.inferences().isEmpty()) {
                continue;
            }
            Set<String> premises = new TreeSet<>();
            Set<ClaimId> concluded = new LinkedHashSet<>();
            for (Inference step : argument.inferences()) {
                step.premises().forEach(p -> premises.add(map.same(p).written()));
                concluded.add(map.same(step.conclusion()));
            }
            concluded.forEach(c -> premises.remove(c.written()));
            NodeId main = argument.inferences().get(argument.inferences().size() - 1).conclusion();
            ClaimId conclusion = map.same((ClaimId) main);
            Argument first = firsts.putIfAbsent(premises + " " + conclusion.written(), argument);
            if (first != null) {
                report.tell(
                        map.at(argument.id()),
                        argument.id().written()
                                + " has the premises and the conclusion of "
                                + first.id().written());
            }
        }
    }

    /** Where a step's conclusion is numbered. */
    static Span last(Subject map, Inference step) {
        return at(map, step, step.conclusion());
    }

    /** Where a claim is numbered in the argument of a step; where it is put down otherwise. */
    static Span at(Subject map, Inference step, ClaimId claim) {
        Span found = map.numbered(step.id().argument(), claim);
        return found.isEmpty() ? map.at(claim) : found;
    }
}
