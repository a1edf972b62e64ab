package argmap.report;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.report.Entry.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each entry bears on. An argument that is no entry itself (it quotes nothing) is seen
 * through: its premises bear on what it concludes to.
 */
final class Bearings {

    /**
     * One entry bears on another.
     *
     * @param beside the other premises of the same step, in order
     * @param rule what licenses the step, as the map names it; empty for none
     */
    record Bearing(Role role, NodeId on, List<NodeId> beside, String rule) {
        Bearing {
            beside = List.copyOf(beside);
        }
    }

    private final Set<NodeId> entries;
    private final Map<NodeId, List<Bearing>> direct = new LinkedHashMap<>();

    Bearings(ArgumentMap map, Set<NodeId> entries) {
        this.entries = entries;
        for (Argument argument : map.arguments()) {
            argument.inferences().forEach(step -> addStep(argument, step));
        }
        for (Relation relation : map.relations()) {
            relation.fold(
                    between -> add(between.from(), role(between.kind()), between.to()),
                    undercut ->
                            add(undercut.from(), Role.UNDERCUT, undercut.inference().argument()));
        }
    }

    /** What an entry bears on, each target once. */
    List<Bearing> of(NodeId entry) {
        Map<NodeId, Bearing> found = new LinkedHashMap<>();
        for (Bearing bearing : direct.getOrDefault(entry, List.of())) {
            for (NodeId target : entriesBehind(bearing.on())) {
                if (!target.equals(entry)) {
                    found.putIfAbsent(
                            target,
                            new Bearing(bearing.role(), target, bearing.beside(), bearing.rule()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void addStep(Argument argument, Inference step) {
        boolean shown = entries.contains(argument.id());
        NodeId target = shown ? argument.id() : step.conclusion();
        for (ClaimId premise : step.premises()) {
            List<NodeId> beside = new ArrayList<>(step.premises());
            beside.remove(premise);
            add(
                    premise,
                    new Bearing(Role.SUPPORT, target, beside, String.join(", ", step.rules())));
        }
        add(argument.id(), Role.SUPPORT, step.conclusion());
    }

    private List<Bearing> add(NodeId from, Role role, NodeId to) {
        return add(from, new Bearing(role, to, List.of(), ""));
    }

    private List<Bearing> add(NodeId from, Bearing bearing) {
        List<Bearing> all = direct.computeIfAbsent(from, id -> new ArrayList<>());
        all.add(bearing);
        return all;
    }

    /** The node itself where it is an entry, else the entries that it bears on in turn. */
    private Set<NodeId> entriesBehind(NodeId node) {
        Set<NodeId> found = new LinkedHashSet<>();
        Set<NodeId> seen = new LinkedHashSet<>();
        List<NodeId> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            NodeId next = open.remove(0);
            if (!seen.add(next)) {
                continue;
            }
            if (entries.contains(next)) {
                found.add(next);
            } else {
                direct.getOrDefault(next, List.of()).forEach(b -> open.add(b.on()));
            }
        }
        return found;
    }

    private static Role role(Relation.Kind kind) {
        return switch (kind) {
            case SUPPORT -> Role.SUPPORT;
            case ATTACK -> Role.ATTACK;
            case CONCESSION -> Role.CONCESSION;
            case CONTRARY, CONTRADICTORY -> Role.CONTRARY;
        };
    }
}
