package argmap.interchange.graphml;

import argmap.interchange.JsonText;
import argmap.interchange.Own;
import argmap.interchange.Xml;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Looks;

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
        xml.open("graph", "id", "map", "edgedefault", "directed").line();
        if (!drawing.head().isEmpty()) {
            data(xml, Own.KEY, JsonText.line(drawing.head()));
            xml.line();
        }
        drawing.boxes().forEach(box -> box(xml, box));
        int number = 0;
        for (Arrow arrow : drawing.arrows()) {
            arrow(xml, arrow, "e" + ++number);
        }
        return xml.close().line().close().text();
    }

    private static void data(Xml xml, String key, String text) {
        if (!text.isEmpty()) {
            xml.open("data", "key", key).text(text).close();
        }
    }

    private static void box(Xml xml, Box box) {
        xml.open("node", "id", box.key());
        data(xml, "kind", box.argument() ? "argument" : "claim");
        data(xml, "title", box.title());
        data(xml, "text", box.text());
        data(xml, Own.KEY, box.own().isEmpty() ? "" : JsonText.line(box.own()));
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

    private static void arrow(Xml xml, Arrow arrow, String id) {
        String colour = Looks.colour(arrow.kind());
        xml.open("edge", "id", id, "source", arrow.from(), "target", arrow.to());
        data(xml, "kind", arrow.kind());
        data(xml, Own.KEY, arrow.own().isEmpty() ? "" : JsonText.line(arrow.own()));
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
