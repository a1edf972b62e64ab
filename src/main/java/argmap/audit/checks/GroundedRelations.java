package argmap.audit.checks;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONCESSION;
import static argmap.graph.Relation.Kind.CONTRADICTORY;
import static argmap.graph.Relation.Kind.CONTRARY;
import static argmap.graph.Relation.Kind.SUPPORT;
import static argmap.message.Detail.keyword;
import static argmap.message.Detail.node;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relations that are drawn, against the premises and conclusions that are written out. Betz,
 * <i>Theorie dialektischer Strukturen</i> (2010): an argument supports another where its conclusion
 * is a premise of that one, and attacks it where its conclusion is contrary to a premise. Claims
 * that say the same in the same words count as one. What supports or attacks a part of an argument
 * is taken for grounded too: an author draws in one line what would take two.
 */
final class GroundedRelations {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.UNGROUNDED_SUPPORT, GroundedRelations::support),
                    new Check(Code.UNGROUNDED_ATTACK, GroundedRelations::attack),
                    new Check(Code.AGAINST_STRUCTURE, GroundedRelations::againstStructure),
                    new Check(Code.NOT_DRAWN, GroundedRelations::notDrawn));

    /** Pairs reported at most; what goes beyond is a map whose author draws no such relations. */
    private static final int MOST = 1000;

    private final Subject map;
    private final Map<NodeId, Set<ClaimId>> ends = new HashMap<>();
    private final Map<NodeId, Set<ClaimId>> parts = new HashMap<>();

    private GroundedRelations(Subject map) {
        this.map = map;
        for (Argument argument : map.map().arguments()) {
            for (Inference step : argument.inferences()) {
                add(ends, argument.id(), step.conclusion());
                add(parts, argument.id(), step.conclusion());
                step.premises().forEach(premise -> add(parts, argument.id(), premise));
            }
        }
    }

    private void add(Map<NodeId, Set<ClaimId>> sets, NodeId key, ClaimId claim) {
        sets.computeIfAbsent(key, k -> new HashSet<>()).add(map.same(claim));
    }

    static void support(Subject map, Report report) {
        new GroundedRelations(map).ungrounded(SUPPORT, report);
    }

    static void attack(Subject map, Report report) {
        new GroundedRelations(map).ungrounded(ATTACK, report);
    }

    static void againstStructure(Subject map, Report report) {
        new GroundedRelations(map).contradicted(report);
    }

    private void ungrounded(Relation.Kind kind, Report report) {
        for (Relation relation : map.map().relations()) {
            boolean asked =
                    Subject.is(relation, kind)
                            || (kind == ATTACK && Subject.is(relation, CONCESSION));
            // A claim may object to an argument as a whole; then nobody can say to which part.
            boolean objects = kind == ATTACK && relation.from() instanceof ClaimId;
            boolean within = objects || isPartOf(Subject.target(relation), relation.from());
            if (asked
                    && !within
                    && isOfWrittenOut(relation)
                    && !isGrounded(relation)
                    && !isOpposed(relation)) {
                report.say(
                        (Subject.is(relation, SUPPORT)
                                        ? Code.UNGROUNDED_SUPPORT
                                        : Code.UNGROUNDED_ATTACK)
                                .at(
                                        relation.span(),
                                        node(relation.from()),
                                        node(Subject.target(relation))));
            }
        }
    }

    /** An argument's own part: reported as an attack on itself. */
    private boolean isPartOf(NodeId node, NodeId argument) {
        return node instanceof ClaimId claim
                && parts.getOrDefault(argument, Set.of()).contains(map.same(claim));
    }

    private boolean isOfWrittenOut(Relation relation) {
        NodeId from = relation.from();
        NodeId to = Subject.target(relation);
        boolean known = isKnown(from) && isKnown(to);
        return known && (from instanceof ArgumentId || to instanceof ArgumentId);
    }

    private boolean isKnown(NodeId node) {
        return node instanceof ClaimId || parts.containsKey(node);
    }

    private Set<ClaimId> starts(NodeId node) {
        return node instanceof ClaimId claim
                ? Set.of(map.same(claim))
                : ends.getOrDefault(node, Set.of());
    }

    private Set<ClaimId> targets(NodeId node) {
        return node instanceof ClaimId claim
                ? Set.of(map.same(claim))
                : parts.getOrDefault(node, Set.of());
    }

    private boolean isGrounded(Relation relation) {
        Set<ClaimId> starts = starts(relation.from());
        Set<ClaimId> targets = targets(Subject.target(relation));
        return Subject.is(relation, SUPPORT)
                ? starts.stream().anyMatch(targets::contains)
                        || isDrawn(starts, targets, SUPPORT)
                        || carriesOn(starts, targets)
                : isDrawn(starts, targets, ATTACK, CONCESSION, CONTRARY, CONTRADICTORY);
    }

    /** A conclusion that supports the target by a further argument. */
    private boolean carriesOn(Set<ClaimId> starts, Set<ClaimId> targets) {
        return starts.stream()
                .flatMap(start -> map.premiseIn(start).stream())
                .anyMatch(step -> targets.contains(map.same(step.conclusion())));
    }

    private boolean isDrawn(Set<ClaimId> starts, Set<ClaimId> targets, Relation.Kind... kinds) {
        for (ClaimId start : starts) {
            boolean there =
                    map.from(start).stream()
                            .anyMatch(r -> Subject.is(r, kinds) && isIn(targets, r));
            boolean back =
                    map.to(start).stream()
                            .anyMatch(
                                    r ->
                                            Subject.is(r, CONTRARY, CONTRADICTORY)
                                                    && List.of(kinds).contains(CONTRARY)
                                                    && r.from() instanceof ClaimId claim
                                                    && targets.contains(map.same(claim)));
            if (there || back) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Set<ClaimId> targets, Relation relation) {
        return Subject.target(relation) instanceof ClaimId claim
                && targets.contains(map.same(claim));
    }

    /** Drawn as support where the parts attack, or the other way round. */
    private boolean isOpposed(Relation relation) {
        Set<ClaimId> starts = starts(relation.from());
        Set<ClaimId> targets = targets(Subject.target(relation));
        return Subject.is(relation, SUPPORT)
                ? isDrawn(starts, targets, ATTACK, CONTRARY, CONTRADICTORY)
                : starts.stream().anyMatch(targets::contains);
    }

    private void contradicted(Report report) {
        for (Relation relation : map.map().relations()) {
            boolean decided = Subject.is(relation, SUPPORT, ATTACK) && isOfWrittenOut(relation);
            if (decided && !isGrounded(relation) && isOpposed(relation)) {
                report.say(
                        Code.AGAINST_STRUCTURE.at(
                                relation.span(),
                                node(relation.from()),
                                keyword(
                                        "drawn",
                                        Subject.is(relation, SUPPORT) ? "support" : "attack"),
                                node(Subject.target(relation))));
            }
        }
    }

    /**
     * The reverse: an argument's conclusion is another's premise, and no line says so. Told only
     * where the map draws such lines between other arguments.
     */
    static void notDrawn(Subject map, Report report) {
        GroundedRelations all = new GroundedRelations(map);
        boolean usual =
                map.map().relations().stream()
                        .anyMatch(
                                r ->
                                        r.from() instanceof ArgumentId
                                                && Subject.target(r) instanceof ArgumentId
                                                && all.isOfWrittenOut(r));
        if (!usual) {
            return;
        }
        Map<ClaimId, Set<ArgumentId>> users = new LinkedHashMap<>();
        for (Argument argument : map.map().arguments()) {
            for (Inference step : argument.inferences()) {
                for (ClaimId premise : step.premises()) {
                    users.computeIfAbsent(map.same(premise), p -> new java.util.LinkedHashSet<>())
                            .add(argument.id());
                }
            }
        }
        int reported = 0;
        for (Argument argument : map.map().arguments()) {
            Set<NodeId> drawn = map.bearsOn(argument.id());
            for (ClaimId end : all.ends.getOrDefault(argument.id(), Set.of())) {
                for (ArgumentId user : new ArrayList<>(users.getOrDefault(end, Set.of()))) {
                    boolean missing = !user.equals(argument.id()) && !drawn.contains(user);
                    if (missing && reported++ < MOST) {
                        report.say(
                                Code.NOT_DRAWN.at(
                                        map.at(argument.id()), node(argument.id()), node(user)));
                    } else if (reported >= MOST) {
                        return;
                    }
                }
            }
        }
    }
}
