package argmap.interchange;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.PlacedXml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * XML elements as plain data, to be kept by a map: {@code {name: "OWNER", attributes: {name: "VC"},
 * children: [], text: ""}}. Text between children is put together.
 */
public final class XmlDatum {
    private XmlDatum() {}

    /**
     * Levels of elements that are kept. Each takes three levels of JSON or YAML, of which readers
     * take 200 in all; what no program of argument maps has ever nested so deep is left out.
     */
    private static final int DEEPEST = 50;

    /** An element with what stands in it. */
    public static Fields of(Element element) {
        return of(element, DEEPEST);
    }

    private static Fields of(Element element, int levels) {
        Fields all = Fields.NONE.with("name", new Datum.Text(element.name()));
        Fields attributes = Fields.NONE;
        for (Map.Entry<String, String> entry : element.attributes().entrySet()) {
            attributes = attributes.with(entry.getKey(), new Datum.Text(entry.getValue()));
        }
        all = all.withFields("attributes", attributes);
        List<Datum> children = new ArrayList<>();
        if (levels > 1) {
            element.children().forEach(child -> children.add(of(child, levels - 1)));
        }
        if (!children.isEmpty()) {
            all = all.with("children", new Datum.Items(children));
        }
        return element.text().isBlank() ? all : all.withText("text", element.text());
    }

    public static void write(Fields element, Xml xml) {
        Fields attributes = element.fields("attributes");
        String[] pairs =
                attributes.entries().entrySet().stream()
                        .flatMap(
                                entry ->
                                        List.of(entry.getKey(), entry.getValue().string()).stream())
                        .toArray(String[]::new);
        String name = element.text("name");
        if (!name.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            return; // no element has such a name; somebody edited the data
        }
        xml.open(name, pairs).text(element.text("text"));
        element.records("children").forEach(child -> write(child, xml));
        xml.close();
    }
}
