package argmap.interchange.graphml;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.JsonTree;
import argmap.interchange.Own;
import argmap.interchange.PlacedXml.Element;
import argmap.interchange.Wording;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Looks;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads GraphML, our own or of others. */
final class GraphmlReader {
    private static final Set<String> SAID = Set.of("kind", "title", "text", "label", Own.KEY);

    private final Element root;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final List<Message> diagnostics = new ArrayList<>();

    GraphmlReader(Element root) {
        this.root = root;
    }

    Diagnosed<BoxGraph> read() {
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        Fields head = Fields.NONE;
        if (!root.name().equals("graphml") && !root.name().isEmpty()) {
            diagnostics.add(
                    Code.UNREADABLE_ROOT.at(
                            root.span(),
                            Detail.text("GraphML"),
                            Detail.text(root.name()),
                            Detail.text("graphml")));
        }
        for (Element key : root.children("key")) {
            String name = key.attribute("attr.name");
            String id = key.attribute("id");
            keys.put(id, name.isEmpty() ? id : name);
            if (!key.attribute("yfiles.type").isEmpty()) {
                drawn.add(id);
            }
        }
        for (Element element : root.all()) {
            switch (element.name()) {
                case "graph" -> head = head.withAll(json(element, data(element)));
                case "node" -> boxes.add(box(element));
                case "edge" -> arrows.add(arrow(element));
                case "hyperedge" -> diagnostics.add(Code.ODD_HYPEREDGE.at(element.span()));
                default -> {
                    // Keys, data and yEd's drawing are read where they belong.
                }
            }
        }
        return new Diagnosed<>(new BoxGraph(head, boxes, arrows), diagnostics);
    }

    private Map<String, String> data(Element element) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Element data : element.children("data")) {
            String key = data.attribute("key");
            if (!drawn.contains(key)) {
                all.put(keys.getOrDefault(key, key), data.text());
            }
        }
        return all;
    }

    private Fields json(Element element, Map<String, String> data) {
        String json = data.getOrDefault(Own.KEY, "");
        if (json.isEmpty()) {
            return Fields.NONE;
        }
        var read = JsonTree.read(new Source("", json), "GraphML");
        if (read.hasErrors()) {
            diagnostics.add(Code.UNREADABLE_DATA.at(element.span(), Detail.text("GraphML")));
        }
        return read.value().fields();
    }

    private Box box(Element node) {
        Map<String, String> data = data(node);
        Fields own = json(node, data);
        String kind = data.getOrDefault("kind", "").toLowerCase(Locale.ROOT);
        boolean ours = kind.equals("claim") || kind.equals("argument");
        String label = drawnText(node, "NodeLabel");
        String text =
                ours
                        ? data.getOrDefault("text", "")
                        : first(
                                data.getOrDefault("text", ""),
                                data.getOrDefault("label", ""),
                                label);
        if (!ours) {
            Fields theirs = Fields.NONE;
            for (Map.Entry<String, String> entry : data.entrySet()) {
                if (!SAID.contains(entry.getKey())) {
                    theirs = theirs.with(entry.getKey(), new Datum.Text(entry.getValue()));
                }
            }
            own = own.withFields("foreign", Fields.NONE.withFields("graphml", theirs));
        }
        return new Box(
                node.attribute("id"),
                kind.equals("argument"),
                ours
                        ? data.getOrDefault("title", "")
                        : Wording.line(data.getOrDefault("title", "")),
                ours ? text : Wording.line(text),
                own,
                node.span());
    }

    private Arrow arrow(Element edge) {
        Map<String, String> data = data(edge);
        String colour = "";
        for (Element element : edge.all()) {
            if (element.name().equals("LineStyle")) {
                colour = element.attribute("color");
            }
        }
        String label =
                first(
                        data.getOrDefault("kind", ""),
                        data.getOrDefault("label", ""),
                        drawnText(edge, "EdgeLabel"));
        for (String name : data.keySet()) {
            if (!SAID.contains(name)) {
                diagnostics.add(Code.ODD_EDGE_DATA.at(edge.span(), Detail.words(name)));
            }
        }
        return new Arrow(
                edge.attribute("source"),
                edge.attribute("target"),
                Looks.kind(label, colour),
                json(edge, data),
                edge.span());
    }

    private static String drawnText(Element element, String name) {
        StringBuilder text = new StringBuilder();
        for (Element data : element.children("data")) {
            for (Element label : data.all()) {
                if (label.name().equals(name)) {
                    text.append(label.text()).append(' ');
                }
            }
        }
        return text.toString().strip();
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
