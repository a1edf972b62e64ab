package argmap.argdown;

import argmap.graph.ArgumentMap;
import argmap.graph.RandomMaps;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What this package makes of an input, in the words and shape of the recorded facts about the
 * reference implementation, so that the two can be compared.
 */
public final class ArgdownFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArgdownFacts() {}

    /** The recorded facts; their file lies in the folder that all working copies share. */
    public static Path file() {
        return Path.of(System.getProperty("argmap.shared", "../shared"))
                .resolve("data/argdown/facts.json");
    }

    public static JsonNode recorded() throws java.io.IOException {
        return JSON.readTree(Files.readString(file()));
    }

    public static ObjectNode of(String source) {
        Syntax syntax = Parser.parse(source);
        ObjectNode facts = JSON.createObjectNode();
        facts.put("accept", syntax.errors().isEmpty());
        if (!syntax.errors().isEmpty()) {
            var position = new Source("", source).position(syntax.errors().get(0).span().start());
            facts.putArray("errors")
                    .addObject()
                    .put("line", position.line())
                    .put("col", position.column());
            return facts;
        }
        Model model = Exploder.explode(ModelBuilder.build(source, syntax).model());
        statements(model, facts.putObject("statements"));
        arguments(model, facts.putObject("arguments"));
        ArrayNode relations = facts.putArray("relations");
        for (Model.Link link : ResolvedLinks.of(model)) {
            ArrayNode row = relations.addArray();
            end(row, link.from());
            row.add(word(link.type()));
            end(row, link.to());
        }
        ArrayNode tags = facts.putArray("tags");
        model.tags().forEach(tags::add);
        map(MapView.of(model), facts.putObject("map"));
        return facts;
    }

    /** A title as another program reads it, with our way to write brackets in titles undone. */
    public static String title(String written, boolean argument) {
        return Titles.read(written, argument);
    }

    /** Parses an input, builds its model and Argdown's map of it; how many nodes that has. */
    public static int mapNodes(String source) {
        Syntax syntax = Parser.parse(source);
        Model model = Exploder.explode(ModelBuilder.build(source, syntax).model());
        return MapView.of(model).nodes().size();
    }

    /** The map of an input, the map of that map printed, and the two printed. */
    public static List<String> printings(String source) {
        ArgumentMap map = ArgdownReader.read(new Source("input", source)).value();
        String printed = ArgdownWriter.write(map);
        ArgumentMap again = ArgdownReader.read(new Source("printed", printed)).value();
        return List.of(
                RandomMaps.sorted(map).toString(),
                RandomMaps.sorted(again).toString(),
                printed,
                ArgdownWriter.write(again));
    }

    private static void map(MapView view, ObjectNode out) {
        ArrayNode nodes = out.putArray("nodes");
        for (MapView.Group group : view.groups()) {
            ArrayNode row = nodes.addArray().add("group-map-node").add(group.title());
            group(view, group.parent(), row);
        }
        for (MapView.Node node : view.nodes()) {
            ArrayNode row = nodes.addArray();
            row.add(node.argument() ? "argument-map-node" : "statement-map-node");
            group(view, node.group(), row.add(node.title()));
        }
        ArrayNode edges = out.putArray("edges");
        for (MapView.Edge edge : view.edges()) {
            edges.add(named(edge.from()) + " " + word(edge.type()) + " " + named(edge.to()));
        }
    }

    private static void group(MapView view, int group, ArrayNode row) {
        if (group < 0) {
            row.addNull();
        } else {
            row.add(view.groups().get(group).title());
        }
    }

    private static String named(Model.End end) {
        return (end.argument() ? "argument " : "statement ") + end.title();
    }

    static String word(Model.Type type) {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void statements(Model model, ObjectNode out) {
        for (Map.Entry<String, Model.Entry> entry : model.statements().entrySet()) {
            ObjectNode one = out.putObject(entry.getKey());
            one.put("members", entry.getValue().elements().size());
            ArrayNode texts = one.putArray("texts");
            for (int node : entry.getValue().elements()) {
                String text = model.element(node).content().text();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
    }

    private static void arguments(Model model, ObjectNode out) {
        for (Map.Entry<String, Model.Entry> entry : model.arguments().entrySet()) {
            ObjectNode one = out.putObject(entry.getKey());
            one.put("members", entry.getValue().elements().size());
            ArrayNode pcs = one.putArray("pcs");
            if (!entry.getValue().structures().isEmpty()) {
                structure(model, entry.getValue().structures().get(0), pcs);
            }
        }
    }

    private static void structure(Model model, int node, ArrayNode pcs) {
        SyntaxNode.Structure structure = (SyntaxNode.Structure) model.syntax().nodes().get(node);
        int last = structure.members().get(structure.members().size() - 1);
        int inference = -1;
        for (int member : structure.members()) {
            if (model.syntax().nodes().get(member) instanceof SyntaxNode.InferenceLine) {
                inference = member;
                continue;
            }
            ArrayNode row = pcs.addArray();
            row.add(
                    inference < 0
                            ? "premise"
                            : member == last ? "main-conclusion" : "intermediary-conclusion");
            row.add(model.titleOf(member));
            List<String> rules = rules(model, inference < 0 ? concluded(model, member) : inference);
            if (inference < 0 && concluded(model, member) < 0) {
                row.addNull();
            } else {
                rules.forEach(row.addArray()::add);
            }
            inference = -1;
        }
    }

    private static List<String> rules(Model model, int inference) {
        return inference < 0
                ? List.of()
                : ((SyntaxNode.InferenceLine) model.syntax().nodes().get(inference)).rules();
    }

    /** The inference that an exploded argument's premise was concluded by in another; or -1. */
    private static int concluded(Model model, int premise) {
        SyntaxNode element = model.syntax().nodes().get(premise);
        for (SyntaxNode node : model.syntax().nodes()) {
            if (node instanceof SyntaxNode.Structure structure) {
                for (int i = 1; i < structure.members().size(); i++) {
                    int before = structure.members().get(i - 1);
                    boolean infers =
                            model.syntax().nodes().get(before) instanceof SyntaxNode.InferenceLine;
                    int member = structure.members().get(i);
                    if (infers && model.syntax().nodes().get(member).equals(element)) {
                        return before;
                    }
                }
            }
        }
        return -1;
    }

    private static void end(ArrayNode row, Model.End end) {
        row.add(
                end.inference() >= 0
                        ? "inference"
                        : end.argument() ? "argument" : "equivalence-class");
        row.add(end.title());
    }
}
