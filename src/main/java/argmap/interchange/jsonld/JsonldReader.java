package argmap.interchange.jsonld;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.DataPlaces;
import argmap.interchange.NodeTitles;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.Records;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a map from the JSON-LD that we write. */
final class JsonldReader {
    private final DataPlaces places;
    private final Records records;
    private final List<Message> odd = new ArrayList<>();
    private final Map<String, NodeId> ids = new HashMap<>();
    private final Map<String, List<String>> quotes = new HashMap<>();
    private final List<Section> sections;
    private final Fields head;

    JsonldReader(DataPlaces places) {
        this.places = places;
        this.records = new Records(places, "JSON-LD");
        Fields root = places.fields();
        this.head = Fields.NONE.withText("title", root.text("title")).withAll(root.fields("data"));
        this.sections = Own.sections(head);
    }

    Diagnosed<ArgumentMap> read() {
        Fields root = places.fields();
        for (Fields json : records.listed(root, "annotations")) {
            quotes.computeIfAbsent(json.text("body"), id -> new ArrayList<>()).add(words(json));
        }
        NodeTitles claimNames = new NodeTitles();
        NodeTitles argumentNames = new NodeTitles();
        List<Fields> claims = records.needed(root, "claims");
        List<Fields> arguments = records.listed(root, "arguments");
        claims.forEach(json -> name(json, new ClaimId(claimNames.free(json.text("title")))));
        arguments.forEach(
                json -> name(json, new ArgumentId(argumentNames.free(json.text("title")))));
        List<Claim> allClaims = new ArrayList<>();
        for (Fields json : claims) {
            if (ids.get(json.text("id")) instanceof ClaimId id) {
                Fields data = data(json);
                Span span = places.of(json);
                allClaims.add(
                        new Claim(
                                id,
                                json.text("text"),
                                Own.section(data, sections),
                                data.texts("tags"),
                                annotations(data, json),
                                span));
            }
        }
        List<Argument> allArguments = new ArrayList<>();
        for (Fields json : arguments) {
            if (ids.get(json.text("id")) instanceof ArgumentId id) {
                allArguments.add(argument(json, id));
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (Fields json : records.listed(root, "relations")) {
            NodeId from = end(json.text("from"), json);
            NodeId to = end(json.text("to"), json);
            if (from != null && to != null) {
                OwnRelations.read(from, json.text("kind"), to, json.text("step"), places.of(json))
                        .ifPresent(relations::add);
            }
        }
        MapInfo info = Own.info(head);
        List<Message> all = new ArrayList<>(records.diagnostics());
        all.addAll(odd);
        return new Diagnosed<>(
                new ArgumentMap(
                        info.withForeign(Jsonld.withOthers(info.foreign(), root)),
                        sections,
                        allClaims,
                        allArguments,
                        relations),
                all);
    }

    private void name(Fields json, NodeId id) {
        if (ids.putIfAbsent(json.text("id"), id) != null) {
            odd.add(Code.ODD_SECOND.at(places.of(json), Detail.words(json.text("id"))));
        }
    }

    private Annotations annotations(Fields data, Fields json) {
        Annotations own = Own.annotations(data, places.of(json));
        return own.withForeign(Jsonld.withOthers(own.foreign(), json));
    }

    private static String words(Fields annotation) {
        if (annotation.has("quoted")) {
            return annotation.text("quoted");
        }
        Fields target = annotation.fields("target");
        for (Fields selector : target.records("selector")) {
            if (selector.has("exact")) {
                return selector.text("exact");
            }
        }
        return target.fields("selector").text("exact");
    }

    private Fields data(Fields json) {
        return json.fields("data")
                .withTexts("quote", quotes.getOrDefault(json.text("id"), List.of()));
    }

    private Argument argument(Fields json, ArgumentId id) {
        List<Inference> steps = new ArrayList<>();
        for (Fields step : json.records("steps")) {
            Set<ClaimId> premises = new LinkedHashSet<>();
            for (String premise : step.texts("premises")) {
                if (end(premise, step) instanceof ClaimId claim) {
                    premises.add(claim);
                }
            }
            if (end(step.text("conclusion"), step) instanceof ClaimId conclusion
                    && !premises.isEmpty()) {
                steps.add(
                        new Inference(
                                new InferenceId(id, steps.size()),
                                List.copyOf(premises),
                                conclusion,
                                step.texts("rules")));
            }
        }
        Fields data = data(json);
        Span span = places.of(json);
        return new Argument(
                id,
                json.text("text"),
                Own.section(data, sections),
                data.texts("tags"),
                annotations(data, json),
                steps,
                span);
    }

    private @Nullable NodeId end(String id, Fields at) {
        NodeId node = ids.get(id);
        if (node == null) {
            odd.add(
                    Code.DANGLING.at(
                            places.of(at), Detail.keyword("dangling", "this"), Detail.words(id)));
        }
        return node;
    }
}
