package argmap.audit.checks;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONTRADICTORY;
import static argmap.graph.Relation.Kind.CONTRARY;
import static argmap.message.Detail.node;
import static argmap.message.Detail.nodes;

import argmap.audit.checks.Checks.Check;
import argmap.audit.checks.Checks.Report;
import argmap.audit.checks.Subject.ClaimWords;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
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
    static final List<Check> ALL =
            List.of(
                    new Check(Code.CONCLUSION_IS_PREMISE, StructureChecks::conclusionIsPremise),
                    new Check(
                            Code.CONCLUSION_RESTATES_PREMISE,
                            StructureChecks::conclusionRestatesPremise),
                    new Check(Code.PREMISE_TWICE, StructureChecks::premiseTwice),
                    new Check(Code.UNUSED_PREMISE, StructureChecks::unusedPremise),
                    new Check(Code.UNUSED_CONCLUSION, StructureChecks::unusedConclusion),
                    new Check(Code.NEW_TERMS, StructureChecks::newTerms),
                    new Check(Code.LONE_PREMISE, StructureChecks::lonePremise),
                    new Check(Code.ONLY_IMPLICIT, StructureChecks::onlyImplicit),
                    new Check(Code.SAME_ARGUMENT, StructureChecks::sameArgument),
                    new Check(Code.UNDEFINED_ARGUMENT, StructureChecks::undefined),
                    new Check(Code.CONCLUDES_NOTHING, StructureChecks::concludesNothing),
                    new Check(Code.SHARED_TITLE, StructureChecks::sharedTitle),
                    new Check(
                            Code.PREMISE_AGAINST_CONCLUSION,
                            StructureChecks::premiseAgainstConclusion),
                    new Check(Code.CONTRARY_PREMISES, StructureChecks::contraryPremises),
                    new Check(Code.ATTACKS_ITSELF, StructureChecks::attacksItself),
                    new Check(Code.UNDERCUT_OF_NOTHING, StructureChecks::undercutOfNothing));

    private StructureChecks() {}

    private static void eachStep(Subject map, Consumer<Inference> look) {
        map.map().arguments().forEach(argument -> argument.inferences().forEach(look));
    }

    static void conclusionIsPremise(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    if (step.premises().contains(step.conclusion())) {
                        report.say(
                                Code.CONCLUSION_IS_PREMISE.at(
                                        last(map, step), node(step.conclusion())));
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
                            report.say(
                                    Code.CONCLUSION_RESTATES_PREMISE.at(
                                            last(map, step),
                                            node(step.conclusion()),
                                            node(premise)));
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
                    report.say(
                            Code.PREMISE_TWICE.at(
                                    statement.span(),
                                    node(statement.claim()),
                                    node(structure.argument())));
                }
            }
        }
    }

    static void unusedPremise(Subject map, Report report) {
        eachUnused(map, false, report);
    }

    static void unusedConclusion(Subject map, Report report) {
        eachUnused(map, true, report);
    }

    private static void eachUnused(Subject map, boolean concluded, Report report) {
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
                    report.say(
                            (concluded ? Code.UNUSED_CONCLUSION : Code.UNUSED_PREMISE)
                                    .at(statement.span(), node(statement.claim())));
                }
            }
        }
    }

    /**
     * Each term of a conclusion should come from a premise (van Gelder's "rabbit rule": no rabbit
     * out of a hat without a rabbit in it). Authors put things in other words, so only a conclusion
     * that shares no term with any premise is reported.
     */
    static void newTerms(Subject map, Report report) {
        eachStep(
                map,
                step -> {
                    if (hasNewTerms(map, step)) {
                        report.say(
                                Code.NEW_TERMS.at(
                                        last(map, step),
                                        node(step.conclusion()),
                                        first(map.terms(step.conclusion()))));
                    }
                });
    }

    private static boolean hasNewTerms(Subject map, Inference step) {
        ClaimWords conclusion = map.terms(step.conclusion());
        return conclusion.terms().size() > 1
                && step.premises().stream()
                        .allMatch(
                                premise ->
                                        map.terms(premise).terms().size() > 1
                                                && !map.terms(premise).shares(conclusion));
    }

    private static Detail first(ClaimWords words) {
        return new Detail.Texts(words.terms().values().stream().limit(4).toList());
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
                            report.say(
                                    Code.LONE_PREMISE.at(
                                            at(map, step, premise),
                                            node(premise),
                                            node(step.conclusion())));
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
                        report.say(Code.ONLY_IMPLICIT.at(last(map, step), node(step.conclusion())));
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
                report.say(
                        Code.SAME_ARGUMENT.at(
                                map.at(argument.id()), node(argument.id()), node(first.id())));
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

    static void undefined(Subject map, Report report) {
        for (Argument argument : map.map().arguments()) {
            if (isUndefined(argument) && !map.isIsolated(argument.id())) {
                List<NodeId> near = map.defined().near(argument.id());
                report.say(
                        Code.UNDEFINED_ARGUMENT.at(
                                map.at(argument.id()), node(argument.id()), nodes(near)));
            }
        }
    }

    static boolean isUndefined(Argument argument) {
        return argument.text().isBlank() && argument.inferences().isEmpty();
    }

    /** An argument is for something: it needs a conclusion, or something it bears on. */
    static void concludesNothing(Subject map, Report report) {
        if (map.claims().isEmpty()) {
            return; // a map of arguments alone is reported as that
        }
        for (Argument argument : map.map().arguments()) {
            ArgumentId id = argument.id();
            boolean met = !map.to(id).isEmpty();
            if (met && map.from(id).isEmpty() && argument.inferences().isEmpty()) {
                report.say(Code.CONCLUDES_NOTHING.at(map.at(id), node(id)));
            }
        }
    }

    static void sharedTitle(Subject map, Report report) {
        for (Argument argument : map.map().arguments()) {
            ClaimId claim = new ClaimId(argument.id().title());
            if (map.claims().containsKey(claim) && Subject.isTitled(claim)) {
                report.say(
                        Code.SHARED_TITLE.at(
                                map.at(argument.id()), node(argument.id()), node(claim)));
            }
        }
    }

    private static boolean excludes(Relation relation) {
        return Subject.is(relation, ATTACK, CONTRARY, CONTRADICTORY);
    }

    private static boolean isSymmetric(Relation relation) {
        return Subject.is(relation, CONTRARY, CONTRADICTORY);
    }

    static void premiseAgainstConclusion(Subject map, Report report) {
        eachInner(
                map,
                (argument, relation, premises, conclusions) -> {
                    NodeId from = relation.from();
                    NodeId to = Subject.target(relation);
                    boolean against = premises.contains(from) && conclusions.contains(to);
                    boolean back =
                            isSymmetric(relation)
                                    && premises.contains(to)
                                    && conclusions.contains(from);
                    if (against || back) {
                        report.say(
                                Code.PREMISE_AGAINST_CONCLUSION.at(
                                        relation.span(),
                                        node(from),
                                        node(to),
                                        node(argument.id())));
                    }
                });
    }

    static void contraryPremises(Subject map, Report report) {
        eachInner(
                map,
                (argument, relation, premises, conclusions) -> {
                    if (premises.contains(relation.from())
                            && premises.contains(Subject.target(relation))) {
                        report.say(
                                Code.CONTRARY_PREMISES.at(
                                        relation.span(),
                                        node(relation.from()),
                                        node(Subject.target(relation)),
                                        node(argument.id())));
                    }
                });
    }

    /** What looks at a relation that excludes, between parts of one argument. */
    private interface Inner {
        void look(
                Argument argument,
                Relation relation,
                Set<ClaimId> premises,
                Set<ClaimId> conclusions);
    }

    private static void eachInner(Subject map, Inner inner) {
        for (Argument argument : map.map().arguments()) {
            Set<ClaimId> premises = new LinkedHashSet<>();
            Set<ClaimId> conclusions = new LinkedHashSet<>();
            for (Inference step : argument.inferences()) {
                premises.addAll(step.premises());
                conclusions.add(step.conclusion());
            }
            premises.removeAll(conclusions);
            Set<ClaimId> all = new LinkedHashSet<>(premises);
            all.addAll(conclusions);
            for (ClaimId part : all) {
                for (Relation relation : map.from(part)) {
                    if (excludes(relation)) {
                        inner.look(argument, relation, premises, conclusions);
                    }
                }
            }
        }
    }

    static void attacksItself(Subject map, Report report) {
        for (Argument argument : map.map().arguments()) {
            Set<NodeId> parts = new HashSet<>();
            for (Inference step : argument.inferences()) {
                parts.addAll(step.premises());
                parts.add(step.conclusion());
            }
            for (Relation relation : map.from(argument.id())) {
                if (excludes(relation) && parts.contains(Subject.target(relation))) {
                    report.say(
                            Code.ATTACKS_ITSELF.at(
                                    relation.span(),
                                    node(argument.id()),
                                    node(Subject.target(relation))));
                }
            }
        }
    }

    /** An undercut denies that the premises yield the conclusion; here there are none. */
    static void undercutOfNothing(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            ArgumentId id = relation.fold(b -> null, u -> u.inference().argument());
            Argument argument = id == null ? null : map.arguments().get(id);
            if (argument != null && argument.inferences().isEmpty()) {
                List<Relation> premises =
                        map.to(argument.id()).stream()
                                .filter(r -> Subject.is(r, Relation.Kind.SUPPORT))
                                .toList();
                if (premises.isEmpty()) {
                    report.say(Code.UNDERCUT_OF_NOTHING.at(relation.span(), node(argument.id())));
                }
            }
        }
    }
}
