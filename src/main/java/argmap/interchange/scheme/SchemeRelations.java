package argmap.interchange.scheme;

import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relations of a graph: its conflicts, and what bears on scheme nodes of unusual shape. */
final class SchemeRelations {
    private static final Span NOWHERE = new Span(0, 0);

    private final GraphShapes shapes;
    private final Set<String> relationNodes;
    private final Map<String, NodeId> ends;
    private final Map<String, InferenceId> steps;
    private final List<Relation> all = new ArrayList<>();
    private final Set<Relation> known = new HashSet<>();

    /**
     * @param ends the claim or argument that each node became
     * @param steps the step that each inference became
     */
    SchemeRelations(
            GraphShapes shapes,
            Set<String> relationNodes,
            Map<String, NodeId> ends,
            Map<String, InferenceId> steps) {
        this.shapes = shapes;
        this.relationNodes = relationNodes;
        this.ends = ends;
        this.steps = steps;
    }

    List<Relation> all() {
        for (Node node : shapes.nodes()) {
            if (relationNodes.contains(node.id())) {
                relation(node);
            } else if (node.kind().isScheme() && !steps.containsKey(node.id())) {
                unusual(node);
            }
        }
        return all;
    }

    private void relation(Node node) {
        String from = shapes.into(node).iterator().next();
        String to = shapes.outOf(node).iterator().next();
        String named = node.own().text(OwnFields.RELATION);
        Relation.@Nullable Kind kind = named.isEmpty() ? Relation.Kind.ATTACK : kind(named);
        boolean undercut =
                named.equals(OwnFields.UNDERCUT) || (named.isEmpty() && steps.containsKey(to));
        if (undercut) {
            undercut(from, to, node);
        } else {
            between(kind == null ? usual(node) : kind, from, to, node);
        }
    }

    private static Relation.@Nullable Kind kind(String named) {
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(named)) {
                return kind;
            }
        }
        return null;
    }

    private static Relation.Kind usual(Node node) {
        return node.kind() == Kind.ATTACK ? Relation.Kind.ATTACK : Relation.Kind.SUPPORT;
    }

    /** Its premises support the argument it became; the argument bears on all it leads to. */
    private void unusual(Node node) {
        for (String from : shapes.into(node)) {
            if (shapes.node(from).kind() == Kind.ATOM) {
                between(Relation.Kind.SUPPORT, from, node.id(), node);
            }
        }
        for (String to : shapes.outOf(node)) {
            if (relationNodes.contains(to)) {
                continue; // a relation of our own making, told when its turn comes
            }
            if (node.kind() == Kind.ATTACK && steps.containsKey(to)) {
                undercut(node.id(), to, node);
            } else {
                between(usual(node), node.id(), to, node);
            }
        }
    }

    private void between(Relation.Kind kind, String from, String to, Node node) {
        NodeId start = ends.get(from);
        NodeId end = ends.get(to);
        if (start != null
                && end != null
                && known.add(new Relation.Between(kind, start, end, NOWHERE))) {
            all.add(new Relation.Between(kind, start, end, node.span()));
        }
    }

    private void undercut(String from, String to, Node node) {
        NodeId start = ends.get(from);
        InferenceId step = steps.get(to);
        if (step == null && ends.get(to) instanceof argmap.graph.ArgumentId argument) {
            step = new InferenceId(argument, 0);
        }
        if (start != null
                && step != null
                && known.add(new Relation.Undercut(start, step, NOWHERE))) {
            all.add(new Relation.Undercut(start, step, node.span()));
        }
    }
}
