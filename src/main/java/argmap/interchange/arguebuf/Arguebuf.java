package argmap.interchange.arguebuf;

import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.DataPlaces;
import argmap.interchange.JsonShape;
import argmap.interchange.JsonText;
import argmap.interchange.JsonTree;
import argmap.interchange.Own;
import argmap.interchange.Records;
import argmap.interchange.scheme.SchemeGraph;
import argmap.interchange.scheme.SchemeReader;
import argmap.interchange.scheme.SchemeWriter;
import argmap.message.Diagnosed;
import argmap.text.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON of arguebuf's protocol buffers.
 *
 * <pre>{@code
 * ArgumentMap map = Arguebuf.read(new Source("graph.json", json)).value();
 * }</pre>
 */
public final class Arguebuf {
    private static final String USERDATA = "userdata";

    private Arguebuf() {}

    public static boolean knows(Source source) {
        Set<String> keys = JsonShape.of(source);
        boolean graph = keys.contains("nodes") && keys.contains("edges");
        boolean versioned = keys.contains("schemaVersion") || keys.contains("libraryVersion");
        boolean nodes =
                keys.stream().anyMatch(key -> key.matches("nodes/[^/]*/(atom|scheme|metadata)"));
        return graph && (versioned || nodes);
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return JsonTree.read(source, "arguebuf").then(Arguebuf::map);
    }

    private static Diagnosed<ArgumentMap> map(DataPlaces places) {
        Records records = new Records(places, "arguebuf");
        Fields root = places.fields();
        List<SchemeGraph.Node> nodes = new ArrayList<>();
        for (Fields json : records.keyed(root, "nodes", ArguebufForm.ID)) {
            Datum before = root.fields("nodes").get(json.text(ArguebufForm.ID));
            nodes.add(ArguebufForm.FORM.node(json, places.of(before)));
        }
        List<SchemeGraph.Edge> edges = new ArrayList<>();
        for (Fields json : records.keyed(root, "edges", ArguebufForm.ID)) {
            Datum before = root.fields("edges").get(json.text(ArguebufForm.ID));
            edges.add(ArguebufForm.FORM.edge(json, places.of(before)));
        }
        Fields data = root.fields(USERDATA);
        Fields head = root.without("nodes", "edges");
        if (data.has(Own.KEY)) {
            Fields rest = data.without(Own.KEY);
            head = rest.isEmpty() ? head.without(USERDATA) : head.with(USERDATA, rest);
        }
        boolean bare = head.without("schemaVersion").isEmpty();
        SchemeGraph graph =
                new SchemeGraph(bare ? Fields.NONE : head, data.fields(Own.KEY), nodes, edges);
        return new Diagnosed<>(graph, records.diagnostics())
                .then(it -> SchemeReader.read(ArguebufForm.FORM, it));
    }

    public static String write(ArgumentMap map) {
        SchemeWriter.Written written = SchemeWriter.write(ArguebufForm.FORM, map);
        Fields root =
                Fields.NONE
                        .with("nodes", keyed(written.nodes()))
                        .with("edges", keyed(written.edges()))
                        .with("schemaVersion", new Datum.Literal("1"))
                        .withAll(written.head());
        if (!written.own().isEmpty()) {
            root = root.with(USERDATA, root.fields(USERDATA).with(Own.KEY, written.own()));
        }
        return JsonText.write(root);
    }

    private static Fields keyed(List<Fields> records) {
        Map<String, Datum> all = new LinkedHashMap<>();
        for (Fields json : records) {
            all.put(json.text(ArguebufForm.ID), json.without(ArguebufForm.ID));
        }
        return new Fields(all);
    }
}
