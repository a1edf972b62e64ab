package argmap.interchange.jsonld;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a map, tied to its text or not, as JSON-LD. */
final class JsonldWriter {
    private final ArgumentMap map;
    private final Selectors selectors;
    private final Map<NodeId, String> ids = new HashMap<>();
    private final List<Datum> annotations = new ArrayList<>();

    JsonldWriter(GroundedMap grounded) {
        this.map = grounded.map();
        this.selectors = new Selectors(grounded);
    }

    Fields write() {
        map.claims().forEach(claim -> ids.put(claim.id(), "#c" + (ids.size() + 1)));
        int claims = ids.size();
        map.arguments().forEach(a -> ids.put(a.id(), "#a" + (ids.size() - claims + 1)));
        List<Datum> nodes = new ArrayList<>();
        map.claims().forEach(claim -> nodes.add(claim(claim)));
        List<Datum> arguments = new ArrayList<>();
        map.arguments().forEach(argument -> arguments.add(argument(argument)));
        List<Datum> relations = new ArrayList<>();
        map.relations().forEach(r -> relations.add(relation(r, relations.size() + 1)));
        return Fields.NONE
                .with("@context", Jsonld.context())
                .withText("id", "#map")
                .withText("type", "argmap:Map")
                .withText("title", map.info().title())
                .withFields("data", Jsonld.withoutOthers(Own.head(map).without("title")))
                .with("claims", new Datum.Items(nodes))
                .with("arguments", new Datum.Items(arguments))
                .with("relations", new Datum.Items(relations))
                .with("annotations", new Datum.Items(annotations))
                .withAll(map.info().foreign().fields(Jsonld.NAME));
    }

    private String id(NodeId node) {
        return ids.getOrDefault(node, "");
    }

    private Fields node(NodeId node, String type, String text, Fields own, Annotations notes) {
        for (Quotation quotation : notes.quotations()) {
            annotations.add(annotation(node, quotation));
        }
        return Fields.NONE
                .withText("id", id(node))
                .withText("type", type)
                .with("title", new Datum.Text(node.title()))
                .withText("text", text)
                .withFields("data", Jsonld.withoutOthers(own.without("quote")))
                .withAll(notes.foreign().fields(Jsonld.NAME));
    }

    private Fields claim(Claim claim) {
        return node(claim.id(), "aif:I-node", claim.text(), Own.of(claim), claim.annotations());
    }

    private Fields argument(Argument argument) {
        Fields all =
                node(
                        argument.id(),
                        "argmap:Argument",
                        argument.text(),
                        Own.of(argument),
                        argument.annotations());
        List<Datum> steps = new ArrayList<>();
        for (Inference step : argument.inferences()) {
            steps.add(
                    Fields.NONE
                            .withText("id", id(argument.id()) + "-" + (step.id().step() + 1))
                            .withText("type", "aif:RA-node")
                            .withTexts("premises", step.premises().stream().map(this::id).toList())
                            .withText("conclusion", id(step.conclusion()))
                            .withTexts("rules", step.rules()));
        }
        return steps.isEmpty() ? all : all.with("steps", new Datum.Items(steps));
    }

    private Fields relation(Relation relation, int number) {
        Fields all = Fields.NONE.withText("id", "#r" + number);
        return relation.fold(
                between ->
                        all.withText(
                                        "type",
                                        between.kind() == Relation.Kind.SUPPORT
                                                ? "aif:RA-node"
                                                : "aif:CA-node")
                                .withText("kind", OwnRelations.kind(between.kind()))
                                .withText("from", id(between.from()))
                                .withText("to", id(between.to())),
                undercut ->
                        all.withText("type", "aif:CA-node")
                                .withText("kind", "undercut")
                                .withText("from", id(undercut.from()))
                                .withText("to", id(undercut.inference().argument()))
                                .with(
                                        "step",
                                        new Datum.Literal(
                                                String.valueOf(undercut.inference().step()))));
    }

    private Fields annotation(NodeId node, Quotation quotation) {
        return Fields.NONE
                .withText("id", "#n" + (annotations.size() + 1))
                .withText("type", "Annotation")
                .withText("motivation", "describing")
                .withText("body", id(node))
                .with("quoted", new Datum.Text(quotation.text()))
                .with("target", selectors.target(map.info().source(), node, quotation));
    }
}
