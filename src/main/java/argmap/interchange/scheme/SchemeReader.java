package argmap.interchange.scheme;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Section;
import argmap.interchange.NodeTitles;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.message.Diagnosed;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a map of a graph of texts and schemes; see the package for what becomes what. */
public final class SchemeReader {
    private final SchemeForm form;
    private final SchemeGraph graph;
    private final GraphShapes shapes;
    private final List<Section> sections;
    private final NodeTitles claimNames = new NodeTitles();
    private final NodeTitles argumentNames = new NodeTitles();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> relationNodes = new HashSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final Map<String, NodeId> ends = new HashMap<>();
    private final Map<String, InferenceId> steps = new HashMap<>();

    private SchemeReader(SchemeForm form, SchemeGraph graph, List<Message> diagnostics) {
        this.form = form;
        this.graph = graph;
        this.shapes =
                new GraphShapes(
                        new SchemeGraph(
                                graph.head(),
                                graph.own(),
                                graph.nodes().stream().map(this::claimed).toList(),
                                graph.edges()),
                        diagnostics);
        this.sections = Own.sections(graph.own());
    }

    /** A text or a step that we made is the other program's where that says more of it. */
    private Node claimed(Node node) {
        boolean ours = node.isMade() && !node.own().has(OwnFields.RELATION);
        if (!ours || !saysMore(node.foreign(), form.json(bare(node)))) {
            return node;
        }
        Fields own = node.own().with(OwnFields.KEPT, Datum.Literal.TRUE);
        return new Node(
                node.id(),
                node.kind(),
                node.text(),
                node.scheme(),
                node.foreign(),
                own,
                node.span());
    }

    /** The node as we make it. */
    private static Node bare(Node node) {
        return new Node(
                node.id(),
                node.kind(),
                node.text(),
                node.scheme(),
                Fields.NONE,
                node.own(),
                node.span());
    }

    private static boolean saysMore(Fields said, Fields made) {
        return said.entries().entrySet().stream()
                .anyMatch(
                        entry ->
                                !made.has(entry.getKey())
                                        || entry.getValue() instanceof Fields inner
                                                && saysMore(inner, made.fields(entry.getKey())));
    }

    public static Diagnosed<ArgumentMap> read(SchemeForm form, SchemeGraph graph) {
        List<Message> diagnostics = new ArrayList<>();
        SchemeReader reader = new SchemeReader(form, graph, diagnostics);
        reader.choose();
        reader.texts();
        reader.arguments();
        SchemeRelations relations =
                new SchemeRelations(reader.shapes, reader.relationNodes, reader.ends, reader.steps);
        ArgumentMap map =
                new ArgumentMap(
                        Own.info(reader.graph.own()).withForeign(reader.foreignHead()),
                        reader.sections,
                        reader.claims,
                        reader.arguments,
                        relations.all());
        return new Diagnosed<>(map, diagnostics);
    }

    /** Titles that we gave before, and how often the same words ask to be a title. */
    private void choose() {
        for (Node node : shapes.nodes()) {
            if (node.kind().isScheme() && shapes.isRelation(node)) {
                relationNodes.add(node.id());
            }
            String argument = node.own().text(OwnFields.ARGUMENT);
            String claim = node.own().text(OwnFields.TITLE);
            if (node.kind() == Kind.ATOM && !argument.isEmpty()) {
                titles.put(node.id(), argumentNames.free(argument));
            } else if (node.kind() == Kind.ATOM && !claim.isEmpty()) {
                titles.put(node.id(), claimNames.free(claim));
            } else if (node.kind() == Kind.ATOM) {
                claimNames.want(Wording.title(node.text()));
            }
        }
    }

    private void texts() {
        for (Node node : shapes.nodes()) {
            if (node.kind() != Kind.ATOM) {
                continue;
            }
            String text = node.own().isTrue(OwnFields.WORDLESS) ? "" : node.text();
            int section = Own.section(node.own(), sections);
            List<String> tags = node.own().texts("tags");
            if (node.own().has(OwnFields.ARGUMENT)) {
                ArgumentId id = new ArgumentId(title(node));
                ends.put(node.id(), id);
                arguments.add(
                        new Argument(
                                id,
                                text,
                                section,
                                tags,
                                annotations(node),
                                List.of(),
                                node.span()));
            } else {
                ClaimId id = new ClaimId(title(node));
                ends.put(node.id(), id);
                claims.add(new Claim(id, text, section, tags, annotations(node), node.span()));
            }
        }
    }

    private String title(Node node) {
        return titles.computeIfAbsent(
                node.id(), id -> claimNames.title(Wording.title(node.text()), id));
    }

    private Annotations annotations(Node node) {
        Annotations own = Own.annotations(node.own(), node.span());
        return own.withForeign(kept(node, own.foreign()));
    }

    /** What the file says of a node, but for what only says that we made it. */
    private Fields kept(Node node, Fields others) {
        if (node.isMade()) {
            return others;
        }
        Fields all = node.foreign();
        List<Datum> edges = edges(node);
        if (!edges.isEmpty()) {
            all = all.with(OwnFields.EDGES, new Datum.Items(edges));
        }
        return others.withFields(form.name(), all);
    }

    private List<Datum> edges(Node scheme) {
        List<Datum> all = new ArrayList<>();
        for (Edge edge : shapes.edges(scheme)) {
            all.add(edge.foreign());
        }
        return all;
    }

    private void arguments() {
        Map<String, List<Node>> written = new LinkedHashMap<>();
        for (Node node : shapes.nodes()) {
            if (!node.kind().isScheme() || relationNodes.contains(node.id())) {
                continue;
            }
            if (shapes.isStep(node) && node.own().has(OwnFields.ARGUMENT)) {
                written.computeIfAbsent(node.own().text(OwnFields.ARGUMENT), t -> new ArrayList<>())
                        .add(node);
            } else {
                written.put("\0" + node.id(), List.of(node));
            }
        }
        written.forEach(
                (title, nodes) -> {
                    List<Node> inOrder = new ArrayList<>(nodes);
                    inOrder.sort((a, b) -> Integer.compare(step(a), step(b)));
                    argument(inOrder);
                });
    }

    private static int step(Node node) {
        String step = node.own().text(OwnFields.STEP);
        return step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : 0;
    }

    private void argument(List<Node> nodes) {
        Node first = nodes.get(0);
        String kind = first.kind() == Kind.SUPPORT ? "Inference" : "Conflict";
        String chosen = first.own().text(OwnFields.ARGUMENT);
        ArgumentId id =
                new ArgumentId(
                        chosen.isEmpty()
                                ? argumentNames.named(
                                        first.scheme().isEmpty()
                                                ? kind
                                                : Wording.title(first.scheme()),
                                        first.id())
                                : argumentNames.free(chosen));
        List<Inference> inferences = new ArrayList<>();
        for (Node node : nodes) {
            ends.put(node.id(), id);
            if (shapes.isStep(node)) {
                InferenceId step = new InferenceId(id, inferences.size());
                steps.put(node.id(), step);
                inferences.add(inference(node, step));
            }
        }
        Fields own = first.own().withText("scheme", first.scheme());
        arguments.add(
                new Argument(
                        id,
                        own.text(OwnFields.TEXT),
                        Own.section(own, sections),
                        own.texts("tags"),
                        Own.annotations(own, first.span())
                                .withForeign(kept(first, own.fields("foreign"))),
                        inferences,
                        first.span()));
    }

    private Inference inference(Node node, InferenceId step) {
        List<ClaimId> premises = shapes.premises(node).stream().map(this::claim).toList();
        return new Inference(
                step,
                premises,
                claim(shapes.conclusions(node).get(0)),
                node.own().texts(OwnFields.RULES));
    }

    private ClaimId claim(String id) {
        return (ClaimId) ends.getOrDefault(id, new ClaimId(id));
    }

    private Fields foreignHead() {
        List<Datum> nodes = new ArrayList<>();
        for (Node node : shapes.restNodes) {
            nodes.add(node.kind() == Kind.ATOM ? form.json(node) : node.foreign());
        }
        for (Node node : shapes.nodes()) {
            if (relationNodes.contains(node.id()) && !node.isMade()) {
                nodes.add(node.foreign().with(OwnFields.EDGES, new Datum.Items(edges(node))));
            }
        }
        Fields head = graph.head();
        if (!nodes.isEmpty()) {
            head = head.with(OwnFields.NODES, new Datum.Items(nodes));
        }
        head = withEdges(head, OwnFields.EDGES, shapes.restEdges);
        head = withEdges(head, OwnFields.DANGLING, shapes.dangling);
        return graph.own().fields("foreign").withFields(form.name(), head);
    }

    private static Fields withEdges(Fields head, String name, List<Edge> edges) {
        List<Datum> all = new ArrayList<>();
        edges.forEach(edge -> all.add(edge.foreign()));
        return all.isEmpty() ? head : head.with(name, new Datum.Items(all));
    }
}
