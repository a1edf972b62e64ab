package argmap.interchange.graphml;

import argmap.graph.Datum.Fields;
import argmap.interchange.JsonText;
import argmap.interchange.Own;
import argmap.interchange.Xml;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Looks;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes GraphML that yEd shows labelled and coloured. */
final class GraphmlWriter {
    /** Characters of a line in a box; yEd does not break lines itself. */
    private static final int LINE = 30;

    /** Sizes in points: yEd's default font is 12, of which a character takes half. */
    private static final int LINE_HEIGHT = 17;

    private static final int WIDTH = 220;

    private GraphmlWriter() {}

    static String write(BoxGraph drawing) {
        Xml xml = new Xml();
        xml.open(
                        "graphml",
                        "xmlns",
                        "http://graphml.graphdrawing.org/xmlns",
                        "xmlns:y",
                        "http://www.yworks.com/xml/graphml")
                .line();
        for (String name : new String[] {"kind", "title", "text", Own.KEY}) {
            xml.empty("key", "id", name, "for", "all", "attr.name", name, "attr.type", "string")
                    .line();
        }
        xml.empty("key", "id", "look", "for", "node", "yfiles.type", "nodegraphics").line();
        xml.empty("key", "id", "line", "for", "edge", "yfiles.type", "edgegraphics").line();
        Map<String, String> keys = keys(drawing);
        keys.forEach(
                (name, id) -> xml.empty("key", "id", id, "for", "all", "attr.name", name).line());
        xml.open("graph", "id", "map", "edgedefault", "directed").line();
        if (!drawing.head().isEmpty()) {
            data(xml, Own.KEY, JsonText.line(drawing.head()));
            xml.line();
        }
        theirs(xml, keys, drawing.theirs());
        drawing.boxes().forEach(box -> box(xml, box, keys));
        int number = 0;
        for (Arrow arrow : drawing.arrows()) {
            arrow(xml, arrow, "e" + ++number, keys);
        }
        return xml.close().line().close().text();
    }

    private static void data(Xml xml, String key, String text) {
        if (!text.isEmpty()) {
            xml.open("data", "key", key).text(text).close();
        }
    }

    /** The names of data that is not ours, and an id for each. */
    private static Map<String, String> keys(BoxGraph drawing) {
        Set<String> names = new LinkedHashSet<>(drawing.theirs().entries().keySet());
        drawing.boxes().forEach(box -> names.addAll(box.theirs().entries().keySet()));
        drawing.arrows().forEach(arrow -> names.addAll(arrow.theirs().entries().keySet()));
        Map<String, String> keys = new LinkedHashMap<>();
        names.forEach(name -> keys.put(name, "d" + keys.size()));
        return keys;
    }

    private static void theirs(Xml xml, Map<String, String> keys, Fields theirs) {
        theirs.entries()
                .forEach((name, value) -> data(xml, keys.getOrDefault(name, name), value.string()));
    }

    private static void box(Xml xml, Box box, Map<String, String> keys) {
        xml.open("node", "id", box.key());
        data(xml, "kind", box.argument() ? "argument" : "claim");
        data(xml, "title", box.title());
        data(xml, "text", box.text());
        data(xml, Own.KEY, box.own().isEmpty() ? "" : JsonText.line(box.own()));
        theirs(xml, keys, box.theirs());
        String label = wrapped(box.title() + (box.text().isEmpty() ? "" : "\n" + box.text()));
        long lines = label.lines().count();
        xml.open("data", "key", "look").open("y:ShapeNode");
        xml.empty(
                "y:Geometry",
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(LINE_HEIGHT * (lines + 1)));
        xml.empty("y:Fill", "color", box.argument() ? "#E3ECF5" : "#FFFFFF");
        xml.empty("y:BorderStyle", "color", "#1F4E79", "type", "line", "width", "1.0");
        xml.open("y:NodeLabel").text(label).close();
        xml.empty("y:Shape", "type", box.argument() ? "roundrectangle" : "rectangle");
        xml.close().close().close().line();
    }

    private static void arrow(Xml xml, Arrow arrow, String id, Map<String, String> keys) {
        String colour = Looks.colour(arrow.kind());
        xml.open("edge", "id", id, "source", arrow.from(), "target", arrow.to());
        data(xml, "kind", arrow.kind());
        data(xml, Own.KEY, arrow.own().isEmpty() ? "" : JsonText.line(arrow.own()));
        theirs(xml, keys, arrow.theirs());
        xml.open("data", "key", "line").open("y:PolyLineEdge");
        boolean firm = colour.equals(Looks.colour("support"));
        xml.empty("y:LineStyle", "color", colour, "type", firm ? "line" : "dashed", "width", "1.5");
        xml.empty("y:Arrows", "source", "none", "target", "standard");
        xml.open("y:EdgeLabel", "textColor", colour).text(Looks.label(arrow.kind())).close();
        xml.close().close().close().line();
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ", -1)) {
            if (line > 0 && line + word.length() > LINE) {
                out.append('\n');
                line = 0;
            } else if (!out.isEmpty() || line > 0) {
                out.append(' ');
                line++;
            }
            out.append(word);
            int end = word.lastIndexOf('\n');
            line = end < 0 ? line + word.length() : word.length() - end;
        }
        return out.toString();
    }
}
