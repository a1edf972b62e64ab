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
import argmap.interchange.arrows.DrawnText;
import argmap.interchange.arrows.Groups;
import argmap.interchange.arrows.Looks;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Shipped;
import argmap.text.Source;
import argmap.text.Span;
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
    static final Set<String> SAID = Set.of("kind", "title", "text", "label", Own.KEY);

    /** Attributes of GraphML's own; what else an element says is reported. */
    private static final Set<String> ATTRIBUTES =
            Shipped.words(GraphmlReader.class, "attributes.txt", "ATTRIBUTES");

    private final Element root;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final List<Message> diagnostics = new ArrayList<>();

    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Groups frames = new Groups();
    private final Set<String> notKept = new HashSet<>();
    private Fields head = Fields.NONE;
    private Fields theirs = Fields.NONE;

    GraphmlReader(Element root) {
        this.root = root;
    }

    Diagnosed<BoxGraph> read() {
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
        read(root);
        BoxGraph drawing = frames.applied(new BoxGraph(head, theirs, boxes, arrows), diagnostics);
        return new Diagnosed<>(drawing, diagnostics);
    }

    /** An element, and those of the graph within it; goes as deep as graphs are nested. */
    private void read(Element within) {
        for (Element element : within.children()) {
            attributes(element);
            switch (element.name()) {
                case "graph" -> {
                    Map<String, String> data = data(element);
                    head = head.withAll(json(element, data));
                    theirs = theirs.withAll(theirs(data));
                    read(element);
                }
                case "node" -> node(element);
                case "edge" -> {
                    arrows.add(arrow(element));
                    element.children().stream()
                            .filter(child -> !child.name().equals("data"))
                            .forEach(child -> notKept(child.name(), child.span()));
                }
                case "hyperedge" -> diagnostics.add(Code.ODD_HYPEREDGE.at(element.span()));
                case "key", "data" -> {
                    // They are read where they belong.
                }
                default -> notKept(element.name(), element.span());
            }
        }
    }

    /** A group of yEd is a frame; a node with a graph in it is a claim as well. */
    private void node(Element node) {
        boolean group = node.attribute("yfiles.foldertype").matches("group|folder");
        if (!group) {
            boxes.add(box(node));
            frames.add(node.attribute("id"));
            node.children().stream()
                    .filter(child -> !child.name().equals("data") && !child.name().equals("graph"))
                    .forEach(child -> notKept(child.name(), child.span()));
            node.children("graph").forEach(this::read);
            return;
        }
        List<String> labels = labels(node, "NodeLabel");
        String title = labels.isEmpty() ? "" : DrawnText.plain(labels.get(0));
        frames.open(node.attribute("id"), title, node.span());
        node.children("graph").forEach(this::read);
        frames.close();
    }

    private void attributes(Element element) {
        for (String name : element.attributes().keySet()) {
            if (!ATTRIBUTES.contains(name)) {
                notKept(name, element.span());
            }
        }
    }

    private void notKept(String name, Span span) {
        if (notKept.add(name)) {
            diagnostics.add(Code.ODD_ATTRIBUTE.at(span, Detail.words(name)));
        }
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
        if (ours) {
            return new Box(
                    node.attribute("id"),
                    kind.equals("argument"),
                    data.getOrDefault("title", ""),
                    data.getOrDefault("text", ""),
                    own,
                    theirs(data),
                    node.span());
        }
        DrawnText drawn = drawn(node);
        String title = Wording.line(data.getOrDefault("title", drawn.title()));
        String text =
                Wording.line(
                        first(
                                data.getOrDefault("text", ""),
                                data.getOrDefault("label", ""),
                                drawn.text()));
        return new Box(
                node.attribute("id"),
                false,
                title,
                text,
                own.withTexts("tags", drawn.tags()),
                theirs(data),
                node.span());
    }

    private static Fields theirs(Map<String, String> data) {
        Fields all = Fields.NONE;
        for (Map.Entry<String, String> entry : data.entrySet()) {
            if (!SAID.contains(entry.getKey())) {
                all = all.with(entry.getKey(), new Datum.Text(entry.getValue()));
            }
        }
        return all;
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
        return new Arrow(
                edge.attribute("source"),
                edge.attribute("target"),
                Looks.kind(label, colour),
                json(edge, data),
                theirs(data),
                edge.span());
    }

    /** Argdown's own export has a label for the title, in bold, and one for the wording. */
    private static DrawnText drawn(Element node) {
        List<Element> labels = new ArrayList<>();
        for (Element data : node.children("data")) {
            labels.addAll(data.all().stream().filter(e -> e.name().equals("NodeLabel")).toList());
        }
        if (labels.isEmpty()) {
            return new DrawnText("", "", List.of());
        }
        Element first = labels.get(0);
        boolean argdown = first.text().strip().startsWith("<html>");
        if (!argdown) {
            return new DrawnText("", drawnText(node, "NodeLabel"), List.of());
        }
        boolean titled = first.attribute("fontStyle").contains("bold");
        StringBuilder rest = new StringBuilder();
        for (Element label : titled ? labels.subList(1, labels.size()) : labels) {
            rest.append(DrawnText.plain(label.text())).append(' ');
        }
        return DrawnText.of(
                titled ? DrawnText.plain(first.text()) : "", Wording.line(rest.toString()), true);
    }

    private static List<String> labels(Element node, String name) {
        List<String> all = new ArrayList<>();
        for (Element data : node.children("data")) {
            data.all().stream()
                    .filter(element -> element.name().equals(name))
                    .forEach(element -> all.add(element.text()));
        }
        return all;
    }

    private static String drawnText(Element element, String name) {
        return String.join(" ", labels(element, name)).strip();
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
