package argmap.interchange.aif;

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
import java.util.List;
import java.util.Set;

/**
 * AIF as AIFdb exports it, and xAIF, which wraps it.
 *
 * <pre>{@code
 * ArgumentMap map = Aif.read(new Source("nodeset100.json", json)).value();
 * String again = Aif.write(map);
 * }</pre>
 */
public final class Aif {
    private static final String WRAPPED = "xaif";

    /** The key that xAIF wraps the graph in. */
    private static final String INNER = "AIF";

    private Aif() {}

    public static boolean knows(Source source) {
        Set<String> keys = JsonShape.of(source);
        boolean empty = keys.equals(Set.of("nodes", "edges"));
        return keys.contains("nodes/nodeID") || keys.contains("edges/fromID") || empty;
    }

    public static boolean knowsWrapped(Source source) {
        return JsonShape.of(source).contains(INNER);
    }

    /** Reads both. */
    public static Diagnosed<ArgumentMap> read(Source source) {
        return JsonTree.read(source, "AIF").then(Aif::map);
    }

    private static Diagnosed<ArgumentMap> map(DataPlaces places) {
        Fields outer = places.fields();
        boolean wrapped = outer.get(INNER) instanceof Fields;
        Fields aif = wrapped ? outer.fields(INNER) : outer;
        Records records = new Records(places, "AIF");
        List<SchemeGraph.Node> nodes = new ArrayList<>();
        for (Fields json : records.needed(aif, "nodes")) {
            nodes.add(AifForm.FORM.node(json, places.of(json)));
        }
        List<SchemeGraph.Edge> edges = new ArrayList<>();
        for (Fields json : records.needed(aif, "edges")) {
            edges.add(AifForm.FORM.edge(json, places.of(json)));
        }
        SchemeGraph graph =
                new SchemeGraph(
                        aif.without("nodes", "edges", Own.KEY), aif.fields(Own.KEY), nodes, edges);
        Fields wrapper = outer.without(INNER);
        return new Diagnosed<>(graph, records.diagnostics())
                .then(it -> SchemeReader.read(AifForm.FORM, it))
                .map(map -> wrapped ? withWrapper(map, wrapper) : map);
    }

    private static ArgumentMap withWrapper(ArgumentMap map, Fields wrapper) {
        Fields foreign = map.info().foreign().withFields(WRAPPED, wrapper);
        return map.withInfo(map.info().withForeign(foreign));
    }

    public static String write(ArgumentMap map) {
        return JsonText.write(graph(map));
    }

    public static String writeWrapped(ArgumentMap map) {
        Fields wrapper = map.info().foreign().fields(WRAPPED);
        Fields foreign = map.info().foreign().without(WRAPPED);
        ArgumentMap inner = map.withInfo(map.info().withForeign(foreign));
        return JsonText.write(Fields.NONE.with(INNER, graph(inner)).withAll(wrapper));
    }

    private static Fields graph(ArgumentMap map) {
        SchemeWriter.Written written = SchemeWriter.write(AifForm.FORM, map);
        return Fields.NONE
                .with("nodes", new Datum.Items(List.copyOf(written.nodes())))
                .with("edges", new Datum.Items(List.copyOf(written.edges())))
                .withAll(written.headWithOwn());
    }
}
