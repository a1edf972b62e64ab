package argmap.interchange.scheme;

import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.interchange.scheme.SchemeGraph.Pair;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which nodes and edges of a graph say something that a map says too, and in what shape. */
final class GraphShapes {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> into = new HashMap<>();
    private final Map<String, Set<String>> outOf = new HashMap<>();
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final Set<Pair> conflicts = new HashSet<>();

    /** Nodes that a map has no word for, those without a name of their own among them. */
    final List<Node> restNodes = new ArrayList<>();

    /** Edges of such nodes. */
    final List<Edge> restEdges = new ArrayList<>();

    /** Edges that start or end at nothing. */
    final List<Edge> dangling = new ArrayList<>();

    GraphShapes(SchemeGraph graph, List<Message> diagnostics) {
        for (Node node : graph.nodes()) {
            boolean first = !node.id().isEmpty() && !nodes.containsKey(node.id());
            if (!first) {
                diagnostics.add(
                        node.id().isEmpty()
                                ? Code.ODD_NAMELESS.at(node.span())
                                : Code.ODD_SECOND_NODE.at(node.span(), Detail.words(node.id())));
                restNodes.add(node);
            } else {
                nodes.put(node.id(), node);
                if (node.kind() == Kind.OTHER) {
                    restNodes.add(node);
                }
            }
        }
        for (Edge edge : graph.edges()) {
            add(edge, diagnostics);
        }
    }

    private void add(Edge edge, List<Message> diagnostics) {
        Node from = nodes.get(edge.from());
        Node to = nodes.get(edge.to());
        if (from == null || to == null) {
            String missing = from == null ? edge.from() : edge.to();
            diagnostics.add(
                    Code.DANGLING_EDGE.at(
                            edge.span(),
                            Detail.text(edge.from()),
                            Detail.text(edge.to()),
                            Detail.words(missing)));
            dangling.add(edge);
            return;
        }
        boolean meant =
                from.kind() != Kind.OTHER
                        && to.kind() != Kind.OTHER
                        && (from.kind().isScheme() || to.kind().isScheme());
        if (!meant) {
            if (from.kind() == Kind.ATOM && to.kind() == Kind.ATOM) {
                diagnostics.add(Code.ODD_EDGE.at(edge.span()));
            }
            restEdges.add(edge);
            return;
        }
        into.computeIfAbsent(to.id(), id -> new LinkedHashSet<>()).add(from.id());
        outOf.computeIfAbsent(from.id(), id -> new LinkedHashSet<>()).add(to.id());
        Node owner = to.kind().isScheme() ? to : from;
        edges.computeIfAbsent(owner.id(), id -> new ArrayList<>()).add(edge);
    }

    /** The first node of each id. */
    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("the graph has no node " + id);
        }
        return node;
    }

    Set<String> into(Node node) {
        return into.getOrDefault(node.id(), Set.of());
    }

    Set<String> outOf(Node node) {
        return outOf.getOrDefault(node.id(), Set.of());
    }

    /** The edges that are kept with a scheme node, so that they go where it goes. */
    List<Edge> edges(Node scheme) {
        return edges.getOrDefault(scheme.id(), List.of());
    }

    private boolean isClaim(String id) {
        Node node = node(id);
        return node.kind() == Kind.ATOM && !node.own().has(OwnFields.ARGUMENT);
    }

    /** An inference from claims to one claim, which conflicts may attack. */
    boolean isStep(Node node) {
        long premises = into(node).stream().filter(this::isClaim).count();
        boolean sketches =
                into(node).stream().anyMatch(id -> node(id).kind() == Kind.ATOM && !isClaim(id));
        return node.kind() == Kind.SUPPORT
                && !node.own().has(OwnFields.RELATION)
                && premises > 0
                && !sketches
                && conclusions(node).size() == 1
                && outOf(node).stream().filter(id -> !isMadeRelation(node(id))).count() == 1;
    }

    private static boolean isMadeRelation(Node node) {
        return node.isMade() && node.own().has(OwnFields.RELATION);
    }

    /** The claims that an inference leads to. */
    List<String> conclusions(Node node) {
        return outOf(node).stream().filter(this::isClaim).toList();
    }

    List<String> premises(Node node) {
        return into(node).stream().filter(this::isClaim).toList();
    }

    /**
     * To be asked once of each node: a conflict of one claim with one claim or step: in a map, a
     * relation. The second of two between the same ends is none, as a map has each relation once.
     */
    boolean isRelation(Node node) {
        if (isMadeRelation(node)) {
            return into(node).size() == 1 && outOf(node).size() == 1;
        }
        if (node.kind() != Kind.ATTACK || into(node).size() != 1 || outOf(node).size() != 1) {
            return false;
        }
        String from = into(node).iterator().next();
        String to = outOf(node).iterator().next();
        boolean plain = isClaim(from) && (isClaim(to) || isStep(node(to)));
        return plain && conflicts.add(new Pair(from, to));
    }
}
