package argmap.audit.checks;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONTRADICTORY;
import static argmap.graph.Relation.Kind.CONTRARY;
import static argmap.graph.Relation.Kind.SUPPORT;

import argmap.diagnostic.Mend;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Relations one by one and in pairs: what says nothing, too much, or two things at once. */
final class RelationChecks {
    /** Supporters looked through for a detour; a hub of a map has hundreds, and tells nothing. */
    private static final int MOST = 64;

    private RelationChecks() {}

    static void toItself(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId to = Subject.target(relation);
            if (relation.from().equals(to)) {
                report.tell(
                        relation.span(),
                        to.written() + " bears on itself, which says nothing and is not drawn");
            }
        }
    }

    private record Line(Relation.Kind kind, boolean undercut, NodeId from, NodeId to) {
        static Line of(MapSheet.Drawn drawn) {
            return new Line(drawn.kind(), drawn.undercut(), drawn.from(), drawn.to());
        }

        boolean isSymmetric() {
            return kind == CONTRARY || kind == CONTRADICTORY;
        }
    }

    static void drawnTwice(Subject map, Report report) {
        Set<Line> seen = new HashSet<>();
        for (MapSheet.Drawn drawn : map.sheet().drawn()) {
            if (!seen.add(Line.of(drawn))) {
                String message =
                        "the relation from "
                                + drawn.from().written()
                                + " to "
                                + drawn.to().written()
                                + " is drawn already; this line says nothing new";
                tell(report, drawn, message);
            }
        }
    }

    static void drawnBothWays(Subject map, Report report) {
        Set<Line> seen = new HashSet<>();
        for (MapSheet.Drawn drawn : map.sheet().drawn()) {
            Line line = Line.of(drawn);
            boolean back =
                    line.isSymmetric()
                            && !line.from.equals(line.to)
                            && !seen.contains(line)
                            && seen.contains(new Line(line.kind, false, line.to, line.from));
            if (back) {
                String message =
                        "that "
                                + drawn.from().written()
                                + " and "
                                + drawn.to().written()
                                + " exclude each other is drawn already, from the other side";
                tell(report, drawn, message);
            }
            seen.add(line);
        }
    }

    private static void tell(Report report, MapSheet.Drawn drawn, String message) {
        if (drawn.cut().isEmpty()) {
            report.tell(drawn.span(), message);
        } else {
            report.tell(drawn.span(), message, Mend.replace(Mend.Touches.NOTHING, drawn.cut(), ""));
        }
    }

    /** Support that also runs by way of another claim. */
    static void detour(Subject map, Report report) {
        List<Report.Place> places = new ArrayList<>();
        String first = "";
        for (Relation relation : map.map().relations()) {
            if (Subject.is(relation, SUPPORT)) {
                Optional<NodeId> by = detour(map, relation.from(), Subject.target(relation));
                if (by.isPresent()) {
                    places.add(new Report.Place(relation.span(), relation.from().written()));
                    if (first.isEmpty()) {
                        first =
                                "supports "
                                        + Subject.target(relation).written()
                                        + " both directly and by way of "
                                        + by.get().written();
                    }
                }
            }
        }
        report.gather(places, first);
    }

    private static Optional<NodeId> detour(Subject map, NodeId from, NodeId to) {
        List<Relation> up = map.from(from);
        List<Relation> down = map.to(to);
        if (up.size() > MOST || down.size() > MOST) {
            return Optional.empty();
        }
        Set<NodeId> above = new HashSet<>();
        up.stream().filter(r -> Subject.is(r, SUPPORT)).forEach(r -> above.add(Subject.target(r)));
        above.remove(from);
        above.remove(to);
        return down.stream()
                .filter(r -> Subject.is(r, SUPPORT) && above.contains(r.from()))
                .map(Relation::from)
                .findFirst();
    }

    static void premiseDrawnAgain(Subject map, Report report) {
        List<Report.Place> places = new ArrayList<>();
        String first = "";
        for (Relation relation : map.map().relations()) {
            NodeId to = Subject.target(relation);
            for (Inference step : map.premiseIn(relation.from())) {
                if (Subject.is(relation, SUPPORT) && step.conclusion().equals(to)) {
                    places.add(new Report.Place(relation.span(), relation.from().written()));
                    first =
                            first.isEmpty()
                                    ? "supports "
                                            + to.written()
                                            + " as a premise of "
                                            + step.id().argument().written()
                                            + " already; drawn again, it seems to count twice"
                                    : first;
                    break;
                }
            }
        }
        report.gather(places, first);
    }

    private static boolean excludes(Relation relation) {
        return Subject.is(relation, CONTRARY, CONTRADICTORY);
    }

    static void supportsBothSides(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            if (!excludes(relation)) {
                continue;
            }
            NodeId one = relation.from();
            NodeId other = Subject.target(relation);
            Set<NodeId> supporters = new HashSet<>();
            map.to(one).stream()
                    .filter(r -> Subject.is(r, SUPPORT))
                    .forEach(r -> supporters.add(r.from()));
            for (Relation support : map.to(other)) {
                if (Subject.is(support, SUPPORT) && supporters.contains(support.from())) {
                    report.tell(
                            support.span(),
                            support.from().written()
                                    + " supports both "
                                    + one.written()
                                    + " and "
                                    + other.written()
                                    + ", which exclude each other");
                }
            }
        }
    }

    /** What is attacked by the very claim that it supports. */
    static void attacksOwnSupport(Subject map, Report report) {
        Map<NodeId, Set<NodeId>> supports = new HashMap<>();
        for (Relation relation : map.map().relations()) {
            if (Subject.is(relation, SUPPORT)) {
                supports.computeIfAbsent(relation.from(), f -> new HashSet<>())
                        .add(Subject.target(relation));
            }
        }
        for (Relation relation : map.map().relations()) {
            NodeId support = Subject.target(relation);
            NodeId top = relation.from();
            if (!Subject.is(relation, ATTACK)) {
                continue;
            }
            boolean drawn = supports.getOrDefault(support, Set.of()).contains(top);
            boolean premise =
                    map.premiseIn(support).stream().anyMatch(s -> s.conclusion().equals(top));
            if (drawn || premise) {
                report.tell(
                        relation.span(),
                        top.written() + " attacks " + support.written() + ", on which it rests");
            }
        }
    }

    static void contraryAndContradictory(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId from = relation.from();
            NodeId to = Subject.target(relation);
            boolean stronger =
                    map.from(from).stream().anyMatch(r -> isBetween(r, CONTRADICTORY, from, to))
                            || map.from(to).stream()
                                    .anyMatch(r -> isBetween(r, CONTRADICTORY, to, from));
            if (Subject.is(relation, CONTRARY) && stronger) {
                report.tell(
                        relation.span(),
                        from.written()
                                + " and "
                                + to.written()
                                + " are contradictory, which says all that contrary does");
            }
        }
    }

    private static boolean isBetween(
            Relation relation, Relation.Kind kind, NodeId from, NodeId to) {
        return Subject.is(relation, kind)
                && relation.from().equals(from)
                && Subject.target(relation).equals(to);
    }

    /** Two claims that exclude each other, and nothing else in the map hears of either. */
    static void contraryWithoutEffect(Subject map, Report report) {
        for (Relation relation : map.map().relations()) {
            NodeId one = relation.from();
            NodeId other = Subject.target(relation);
            boolean idle =
                    one instanceof ClaimId
                            && excludes(relation)
                            && isAlone(map, one)
                            && isAlone(map, other);
            if (idle && map.claims().size() > 2) {
                Span span = relation.span();
                report.tell(
                        span,
                        one.written()
                                + " and "
                                + other.written()
                                + " exclude each other, but neither bears on anything");
            }
        }
    }

    /** True for a claim that excludes another, or is excluded, and has no other relation. */
    static boolean excludeEachOther(Subject map, NodeId node) {
        return isAlone(map, node)
                && (map.from(node).stream().anyMatch(RelationChecks::excludes)
                        || map.to(node).stream().anyMatch(RelationChecks::excludes));
    }

    private static boolean isAlone(Subject map, NodeId node) {
        return map.from(node).size() + map.to(node).size() == 1
                && map.premiseIn(node).isEmpty()
                && map.concludedBy(node).isEmpty();
    }
}
