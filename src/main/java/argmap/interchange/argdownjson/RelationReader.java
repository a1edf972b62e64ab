package argmap.interchange.argdownjson;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.interchange.DataPlaces;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the relations of Argdown's JSON. */
final class RelationReader {
    private final DataPlaces places;
    private final Map<String, Claim> claims;
    private final Map<String, Argument> arguments;
    private final Map<String, StepStructure> structures;
    private final List<Message> odd;
    private final List<Relation> all = new ArrayList<>();

    RelationReader(
            DataPlaces places,
            Map<String, Claim> claims,
            Map<String, Argument> arguments,
            Map<String, StepStructure> structures,
            List<Message> odd) {
        this.places = places;
        this.claims = claims;
        this.arguments = arguments;
        this.structures = structures;
        this.odd = odd;
    }

    List<Relation> read(List<Fields> relations) {
        for (Fields json : relations) {
            Span span = places.of(json);
            NodeId from = end(json, "from", span);
            if (from == null) {
                continue;
            }
            if (json.text("relationType").equals("undercut")) {
                undercut(json, from, span);
            } else {
                NodeId to = end(json, "to", span);
                if (to != null) {
                    all.add(new Relation.Between(kind(json, from), from, to, span));
                }
            }
        }
        structures.forEach(this::listed);
        return all;
    }

    /**
     * Undercuts that only the inference they attack knows the target of, as the original has it.
     */
    private void listed(String argument, StepStructure structure) {
        structure
                .undercuts()
                .forEach(
                        (step, relations) -> {
                            for (Fields json : relations) {
                                NodeId from = end(json, "from", places.of(json));
                                if (from != null && json.text("relationType").equals("undercut")) {
                                    InferenceId id =
                                            new InferenceId(new ArgumentId(argument), step);
                                    all.add(new Relation.Undercut(from, id, places.of(json)));
                                }
                            }
                        });
    }

    private void undercut(Fields json, NodeId from, Span span) {
        if (!json.has("to")) {
            return; // told by the inference
        }
        String title = json.text("to");
        StepStructure structure = structures.get(title);
        if (structure == null) {
            odd.add(
                    Code.DANGLING.at(
                            span, Detail.keyword("dangling", "undercut"), Detail.words(title)));
            return;
        }
        String index = json.text("conclusionIndex");
        int last = Math.max(0, structure.steps().size() - 1);
        int step =
                index.matches("[0-9]{1,6}")
                        ? structure.stepAt().getOrDefault(Integer.parseInt(index), last)
                        : last;
        all.add(new Relation.Undercut(from, new InferenceId(new ArgumentId(title), step), span));
    }

    private @Nullable NodeId end(Fields json, String name, Span span) {
        String title = json.text(name);
        boolean argument = json.text(name + "Type").equals("argument");
        if (argument ? arguments.containsKey(title) : claims.containsKey(title)) {
            return argument ? new ArgumentId(title) : new ClaimId(title);
        }
        odd.add(
                Code.DANGLING.at(
                        span, Detail.keyword("dangling", "relation"), Detail.words(title)));
        return null;
    }

    /** The kind in a relation's data, which alone can say concession; else its type. */
    private Relation.Kind kind(Fields json, NodeId from) {
        String named = json.fields("data").text("relation").toUpperCase(Locale.ROOT);
        String type = json.text("relationType").toUpperCase(Locale.ROOT);
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (kind.name().equals(named)) {
                return kind;
            }
        }
        return switch (type) {
            case "CONTRARY" -> Relation.Kind.CONTRARY;
            case "CONTRADICTORY" -> Relation.Kind.CONTRADICTORY;
            case "ATTACK" -> isConcession(from) ? Relation.Kind.CONCESSION : Relation.Kind.ATTACK;
            default -> Relation.Kind.SUPPORT;
        };
    }

    private boolean isConcession(NodeId from) {
        Claim claim = claims.get(from.title());
        Argument argument = arguments.get(from.title());
        return from instanceof ClaimId
                ? claim != null && claim.isConcession()
                : argument != null && argument.tags().contains("concession");
    }
}
