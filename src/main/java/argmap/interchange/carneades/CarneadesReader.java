package argmap.interchange.carneades;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.DataPlaces;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.Wording;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads Carneades YAML into a map. */
final class CarneadesReader {
    private final DataPlaces places;
    private final List<Section> sections;
    private final Fields own;
    private final List<Message> diagnostics = new ArrayList<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private final Set<Relation> relations = new LinkedHashSet<>();

    CarneadesReader(DataPlaces places) {
        this.places = places;
        this.own = places.fields().fields(Own.KEY);
        this.sections = Own.sections(own);
    }

    Diagnosed<ArgumentMap> read() {
        Fields root = places.fields();
        entries(root, "statements").forEach(this::statement);
        entries(root, "arguments").forEach(this::argument);
        for (Fields sketch : own.records("arguments")) {
            String title = sketch.text("title");
            put(title, sketch, List.of(), Fields.NONE, places.of(sketch));
        }
        Issues issues = new Issues(places, claims.keySet(), diagnostics);
        relations.addAll(issues.read(root.fields("issues")));
        for (Fields json : own.records("relations")) {
            OwnRelations.read(json, places.of(json))
                    .filter(this::isKnown)
                    .ifPresent(relations::add);
        }
        Fields head = root.without("statements", "arguments", Own.KEY);
        String title = root.fields("meta").text("title");
        Fields ours = Fields.NONE.withText("title", Wording.line(title)).withAll(own);
        if (own.isTrue("made")) {
            head = head.without("meta", "issues");
        }
        ArgumentMap map =
                new ArgumentMap(
                        Own.info(ours)
                                .withForeign(
                                        ours.fields("foreign").withFields(Carneades.NAME, head)),
                        sections,
                        List.copyOf(claims.values()),
                        List.copyOf(arguments.values()),
                        List.copyOf(relations));
        return new Diagnosed<>(map, diagnostics);
    }

    private Map<String, Datum> entries(Fields root, String name) {
        if (root.has(name) && !(root.get(name) instanceof Fields) && !root.text(name).isEmpty()) {
            diagnostics.add(
                    Code.UNREADABLE_MAPPING.at(
                            places.of(root.get(name)),
                            Detail.text("Carneades YAML"),
                            Detail.words(name)));
        }
        return root.fields(name).entries();
    }

    private void statement(String key, Datum value) {
        Fields json = value instanceof Fields fields ? fields : Fields.NONE;
        Fields ours = json.fields(Own.KEY);
        String text = json.isEmpty() ? value.string() : json.text("text");
        Span span = places.of(value);
        Annotations notes = Own.annotations(ours, span);
        Fields theirs = Wording.stripped(json, "text").without(Own.KEY);
        if (json.isEmpty() && !text.equals(Wording.line(text))) {
            theirs = theirs.with("text", new Datum.Text(text));
        }
        if (ours.isTrue("wordless")) {
            theirs = theirs.without("text");
            text = "";
        }
        claims.put(
                key,
                new Claim(
                        new ClaimId(key),
                        Wording.line(text),
                        Own.section(ours, sections),
                        ours.texts("tags"),
                        notes.withForeign(notes.foreign().withFields(Carneades.NAME, theirs)),
                        span));
    }

    private void argument(String key, Datum value) {
        if (!(value instanceof Fields json)) {
            diagnostics.add(
                    Code.UNREADABLE_EMPTY_ARGUMENT.at(
                            places.of(value), Detail.text("Carneades YAML"), Detail.words(key)));
            return;
        }
        Span span = places.of(json);
        Fields ours = json.fields(Own.KEY);
        List<ClaimId> premises = premises(json, span, key);
        String conclusion = json.text("conclusion");
        boolean whole = !premises.isEmpty() && isClaim(conclusion, span, key);
        String relation = ours.text("relation");
        if (!relation.isEmpty() && whole) {
            OwnRelations.read(premises.get(0), relation, new ClaimId(conclusion), "", span)
                    .ifPresent(relations::add);
            return;
        }
        Fields theirs = json.without("scheme", "undercutter", "conclusion", Own.KEY);
        if (json.get("premises") instanceof Datum.Items) {
            theirs = theirs.without("premises");
        }
        List<Inference> steps = new ArrayList<>();
        String title = ours.has("argument") ? ours.text("argument") : key;
        Argument before = arguments.get(title);
        if (whole) {
            int step = before == null ? 0 : before.inferences().size();
            steps.add(
                    new Inference(
                            new InferenceId(new ArgumentId(title), step),
                            premises,
                            new ClaimId(conclusion),
                            ours.texts("rules")));
        } else {
            theirs = json.without("scheme", "undercutter", Own.KEY);
            if (claims.containsKey(conclusion)) {
                relations.add(
                        new Relation.Between(
                                Relation.Kind.SUPPORT,
                                new ArgumentId(title),
                                new ClaimId(conclusion),
                                span));
            }
        }
        int step = before == null ? 0 : before.inferences().size();
        put(title, json, steps, theirs, span);
        String undercutter = json.text("undercutter");
        if (!undercutter.isEmpty() && isClaim(undercutter, span, key)) {
            InferenceId id = new InferenceId(new ArgumentId(title), step);
            relations.add(new Relation.Undercut(new ClaimId(undercutter), id, span));
        }
    }

    private void put(String title, Fields json, List<Inference> steps, Fields theirs, Span span) {
        Argument before = arguments.get(title);
        if (before != null) {
            List<Inference> all = new ArrayList<>(before.inferences());
            all.addAll(steps);
            arguments.put(
                    title,
                    new Argument(
                            before.id(),
                            before.text(),
                            before.section(),
                            before.tags(),
                            before.annotations(),
                            all,
                            before.span()));
            return;
        }
        Fields ours = json.has(Own.KEY) || !theirs.isEmpty() ? json.fields(Own.KEY) : json;
        Fields scheme = Fields.NONE.withText("scheme", Wording.line(json.text("scheme")));
        Annotations notes = Own.annotations(scheme.withAll(ours), span);
        arguments.put(
                title,
                new Argument(
                        new ArgumentId(title),
                        ours.text("text"),
                        Own.section(ours, sections),
                        ours.texts("tags"),
                        notes.withForeign(notes.foreign().withFields(Carneades.NAME, theirs)),
                        steps,
                        span));
    }

    /** A list of keys, or keys under the roles they play. */
    private List<ClaimId> premises(Fields json, Span span, String key) {
        List<String> keys = new ArrayList<>();
        if (json.get("premises") instanceof Fields roles) {
            roles.entries().values().forEach(premise -> keys.add(premise.string()));
        } else {
            keys.addAll(json.texts("premises"));
        }
        List<ClaimId> premises = new ArrayList<>();
        for (String premise : keys) {
            if (!isClaim(premise, span, key)) {
                return List.of();
            }
            if (!premises.contains(new ClaimId(premise))) {
                premises.add(new ClaimId(premise));
            }
        }
        return premises;
    }

    private boolean isClaim(String statement, Span span, String argument) {
        boolean known = claims.containsKey(statement);
        if (!known) {
            diagnostics.add(
                    Code.DANGLING_ARGUMENT.at(
                            span, Detail.words(argument), Detail.words(statement)));
        }
        return known;
    }

    private boolean isKnown(Relation relation) {
        return isKnown(relation.from())
                && isKnown(
                        relation.fold(
                                Relation.Between::to, undercut -> undercut.inference().argument()));
    }

    private boolean isKnown(NodeId id) {
        return (id instanceof ClaimId ? claims : arguments).containsKey(id.title());
    }
}
