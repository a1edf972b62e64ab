package argmap.argdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
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
            var position =
                    new argmap.text.Source("", source)
                            .position(syntax.errors().get(0).span().start());
            facts.putArray("errors")
                    .addObject()
                    .put("line", position.line())
                    .put("col", position.column());
            return facts;
        }
        Model model = ModelBuilder.build(source, syntax).model();
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
        return facts;
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
            if (inference < 0) {
                row.addNull();
            } else {
                ArrayNode rules = row.addArray();
                ((SyntaxNode.InferenceLine) model.syntax().nodes().get(inference))
                        .rules()
                        .forEach(rules::add);
            }
            inference = -1;
        }
    }

    private static void end(ArrayNode row, Model.End end) {
        row.add(
                end.inference() >= 0
                        ? "inference"
                        : end.argument() ? "argument" : "equivalence-class");
        row.add(end.title());
    }
}
