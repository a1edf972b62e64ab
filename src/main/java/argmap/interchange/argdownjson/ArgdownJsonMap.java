package argmap.interchange.argdownjson;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The map part: nodes as they would be drawn, and an arrow for each way one bears on another. */
final class ArgdownJsonMap {
    private final ArgumentMap map;
    private final Map<NodeId, String> ids = new HashMap<>();
    private final List<Datum> nodes = new ArrayList<>();
    private final List<Datum> edges = new ArrayList<>();

    ArgdownJsonMap(ArgumentMap map) {
        this.map = map;
    }

    Fields write() {
        for (Claim claim : map.claims()) {
            node(claim.id(), "statement-map-node", claim.text(), claim.tags());
        }
        for (Argument argument : map.arguments()) {
            node(argument.id(), "argument-map-node", argument.text(), argument.tags());
        }
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                step.premises().forEach(premise -> edge("support", premise, argument.id()));
                edge("support", argument.id(), step.conclusion());
            }
        }
        for (Relation relation : map.relations()) {
            relation.fold(
                    between -> {
                        boolean concession = between.kind() == Relation.Kind.CONCESSION;
                        String kind = between.kind().name().toLowerCase(Locale.ROOT);
                        return edge(concession ? "attack" : kind, between.from(), between.to());
                    },
                    undercut -> edge("undercut", undercut.from(), undercut.inference().argument()));
        }
        return Fields.NONE
                .with("nodes", new Datum.Items(nodes))
                .with("edges", new Datum.Items(edges));
    }

    private void node(NodeId id, String type, String text, List<String> tags) {
        ids.put(id, "n" + nodes.size());
        nodes.add(
                Fields.NONE
                        .withText("id", "n" + nodes.size())
                        .with("title", new Datum.Text(id.title()))
                        .withText("type", type)
                        .with("labelTitle", new Datum.Text(id.title()))
                        .withText("labelText", text)
                        .withTexts("tags", tags));
    }

    private boolean edge(String kind, NodeId from, NodeId to) {
        return edges.add(
                Fields.NONE
                        .withText("id", "e" + edges.size())
                        .withText("type", "map-edge")
                        .withText("relationType", kind)
                        .withText("from", ids.getOrDefault(from, ""))
                        .withText("to", ids.getOrDefault(to, "")));
    }
}
