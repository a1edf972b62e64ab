package argmap.interchange.sadface;

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
 * SADFace JSON.
 *
 * <pre>{@code
 * ArgumentMap map = Sadface.read(new Source("hangback.json", json)).value();
 * }</pre>
 */
public final class Sadface {
    private static final String METADATA = "metadata";
    private static final String CORE = "core";

    /** SADFace asks for two times; a program without a clock says that it has none. */
    private static final String NO_TIME = "1970-01-01T00:00:00";

    private Sadface() {}

    public static boolean knows(Source source) {
        Set<String> keys = JsonShape.of(source);
        return keys.contains("edges/source_id")
                || (keys.contains("nodes") && keys.contains("metadata/core"));
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return JsonTree.read(source, "SADFace").then(Sadface::map);
    }

    private static Diagnosed<ArgumentMap> map(DataPlaces places) {
        Records records = new Records(places, "SADFace");
        Fields root = places.fields();
        List<SchemeGraph.Node> nodes = new ArrayList<>();
        for (Fields json : records.needed(root, "nodes")) {
            nodes.add(SadfaceForm.FORM.node(json, places.of(json)));
        }
        List<SchemeGraph.Edge> edges = new ArrayList<>();
        for (Fields json : records.needed(root, "edges")) {
            edges.add(SadfaceForm.FORM.edge(json, places.of(json)));
        }
        Fields metadata = root.fields(METADATA);
        Fields own = metadata.fields(Own.KEY);
        boolean made = own.isTrue("made");
        String title = metadata.fields(CORE).text("title");
        Fields head = root.without("nodes", "edges");
        if (metadata.has(Own.KEY)) {
            head = head.with(METADATA, metadata.without(Own.KEY));
        }
        SchemeGraph graph =
                new SchemeGraph(
                        made ? Fields.NONE : head,
                        Fields.NONE.withText("title", title).withAll(own.without("made")),
                        nodes,
                        edges);
        return new Diagnosed<>(graph, records.diagnostics())
                .then(it -> SchemeReader.read(SadfaceForm.FORM, it));
    }

    public static String write(ArgumentMap map) {
        SchemeWriter.Written written = SchemeWriter.write(SadfaceForm.FORM, map);
        boolean made = written.head().isEmpty();
        Fields metadata = written.head().fields(METADATA);
        Fields core =
                made
                        ? Fields.NONE
                                .withText("created", NO_TIME)
                                .withText("edited", NO_TIME)
                                .withText("id", "argmap")
                                .withText("version", "0.5")
                        : metadata.fields(CORE);
        if (!core.text("title").equals(map.info().title())) {
            core = core.with("title", new Datum.Text(map.info().title()));
        }
        Fields own = written.own().without("title");
        if (made) {
            own = Fields.NONE.with("made", Datum.Literal.TRUE).withAll(own);
        }
        Fields all = metadata.withFields(CORE, core).withFields(Own.KEY, own);
        return JsonText.write(
                Fields.NONE
                        .withAll(made ? Fields.NONE : written.head())
                        .withFields(METADATA, all)
                        .with("nodes", new Datum.Items(List.copyOf(written.nodes())))
                        .with("edges", new Datum.Items(List.copyOf(written.edges()))));
    }
}
