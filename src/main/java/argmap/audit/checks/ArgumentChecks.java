package argmap.audit.checks;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONTRADICTORY;
import static argmap.graph.Relation.Kind.CONTRARY;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arguments as wholes: what they lack, and how they meet their own parts. */
final class ArgumentChecks {
    private ArgumentChecks() {}

    static void undefined(Subject map, Report report) {
        for (Argument argument : map.map().arguments()) {
            if (isUndefined(argument) && !map.isIsolated(argument.id())) {
                String near = Spelling.nearTitle(argument.id(), map.defined());
                report.tell(
                        map.at(argument.id()),
                        argument.id().written()
                                + " is only named; write \""
                                + argument.id().written()
                                + ": ...\" once, or its premises and conclusion"
                                + near);
            }
        }
    }

    static boolean isUndefined(Argument argument) {
        return argument.text().isBlank() && argument.inferences().isEmpty();
    }

    /** An argument is for something: it needs a conclusion, or something it bears on. */
    static void concludesNothing(Subject map, Report report) {
        if (map.claims().isEmpty()) {
            return; // a map of arguments alone is told as that
        }
        for (Argument argument : map.map().arguments()) {
            ArgumentId id = argument.id();
            boolean met = !map.to(id).isEmpty();
            if (met && map.from(id).isEmpty() && argument.inferences().isEmpty()) {
                report.tell(
                        map.at(id),
                        id.written()
                                + " bears on nothing: draw what it supports or attacks, or write"
                                + " out its conclusion");
            }
        }
    }

    static void sharedTitle(Subject map, Report report) {
        for (Argument argument : map.map().arguments()) {
            ClaimId claim = new ClaimId(argument.id().title());
            if (map.claims().containsKey(claim) && Subject.isTitled(claim)) {
                report.tell(
                        map.at(argument.id()),
                        argument.id().written()
                                + " has the title of the claim "
                                + claim.written()
                                + "; a reader will mix them up");
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
                        report.tell(
                                relation.span(),
                                from.written()
                                        + " and "
                                        + to.written()
                                        + " exclude each other, and "
                                        + argument.id().written()
                                        + " concludes the one from the other");
                    }
                });
    }

    static void contraryPremises(Subject map, Report report) {
        eachInner(
                map,
                (argument, relation, premises, conclusions) -> {
                    if (premises.contains(relation.from())
                            && premises.contains(Subject.target(relation))) {
                        report.tell(
                                relation.span(),
                                relation.from().written()
                                        + " speaks against "
                                        + Subject.target(relation).written()
                                        + ", and "
                                        + argument.id().written()
                                        + " needs both");
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
                    report.tell(
                            relation.span(),
                            argument.id().written()
                                    + " attacks "
                                    + Subject.target(relation).written()
                                    + ", which is a part of it");
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
                    report.tell(
                            relation.span(),
                            argument.id().written()
                                    + " shows no step that could be undercut; write out its premises,"
                                    + " or attack it");
                }
            }
        }
    }
}
