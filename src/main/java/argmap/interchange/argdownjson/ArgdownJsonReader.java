package argmap.interchange.argdownjson;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.DataPlaces;
import argmap.interchange.Own;
import argmap.interchange.Records;
import argmap.interchange.Wording;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads Argdown's JSON export into a map. */
final class ArgdownJsonReader {
    private static final String[] OURS = {
        "quote",
        "page",
        "notes",
        "source",
        "scheme",
        "implicit",
        "suggested",
        "score",
        "reason",
        "foreign"
    };

    private final DataPlaces places;
    private final Records records;
    private final List<Message> odd = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>(List.of(Section.WHOLE));
    private final Map<String, Integer> sectionIds = new HashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private final Map<String, StepStructure> structures = new HashMap<>();

    ArgdownJsonReader(DataPlaces places) {
        this.places = places;
        this.records = new Records(places, "Argdown JSON");
    }

    Diagnosed<ArgumentMap> read() {
        Fields root = places.fields();
        sections(root);
        for (Fields json : records.keyed(root, "statements", "@title")) {
            statement(json, places.of(root.fields("statements").get(json.text("@title"))));
        }
        for (Fields json : records.keyed(root, "arguments", "@title")) {
            argument(json, places.of(root.fields("arguments").get(json.text("@title"))));
        }
        RelationReader relations = new RelationReader(places, claims, arguments, structures, odd);
        List<Relation> all = relations.read(records.listed(root, "relations"));
        ArgumentMap map =
                new ArgumentMap(
                        Own.info(root.fields(Own.KEY)),
                        sections,
                        List.copyOf(claims.values()),
                        List.copyOf(arguments.values()),
                        all);
        List<Message> diagnostics = new ArrayList<>(records.diagnostics());
        diagnostics.addAll(odd);
        return new Diagnosed<>(map, diagnostics);
    }

    /** A section waiting for its turn. */
    private record Waiting(Fields section, int parent) {}

    /** In the order of the file, each before its children. */
    private void sections(Fields root) {
        Deque<Waiting> open = new ArrayDeque<>();
        push(open, records.listed(root, "sections"), 0);
        while (!open.isEmpty()) {
            Waiting next = open.pop();
            String level = next.section().text("level");
            sections.add(
                    new Section(
                            Wording.line(next.section().text("title")),
                            level.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(level) : 1,
                            next.parent()));
            sectionIds.put(next.section().text("id"), sections.size() - 1);
            push(open, next.section().records("children"), sections.size() - 1);
        }
    }

    private static void push(Deque<Waiting> open, List<Fields> children, int parent) {
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(new Waiting(children.get(i), parent));
        }
    }

    private void statement(Fields json, Span span) {
        String title = json.text("@title");
        claims.put(
                title,
                new Claim(
                        new ClaimId(title),
                        text(json),
                        section(json),
                        json.texts("tags"),
                        annotations(json, span),
                        span));
    }

    private void argument(Fields json, Span span) {
        String title = json.text("@title");
        ArgumentId id = new ArgumentId(title);
        StepStructure structure = StepStructure.read(id, json.records("pcs"), this::claim);
        structures.put(title, structure);
        arguments.put(
                title,
                new Argument(
                        id,
                        text(json),
                        section(json),
                        json.texts("tags"),
                        annotations(json, span),
                        structure.steps(),
                        span));
    }

    /** A claim that a structure names; one the file does not list is put down with its words. */
    private ClaimId claim(Fields statement) {
        String title = statement.text("title");
        claims.computeIfAbsent(
                title,
                t ->
                        new Claim(
                                new ClaimId(t),
                                Wording.line(statement.text("text")),
                                section(statement),
                                List.of(),
                                Annotations.NONE,
                                places.of(statement)));
        return new ClaimId(title);
    }

    /** Its canonical wording: of the member marked so, else of the last that is no reference. */
    private static String text(Fields json) {
        String text = "";
        for (Fields member : json.records("members")) {
            if (member.fields("data").isTrue("isCanonical")) {
                return Wording.line(member.text("text"));
            }
            if (!member.isTrue("isReference") && !member.text("text").isEmpty()) {
                text = Wording.line(member.text("text"));
            }
        }
        return text;
    }

    private int section(Fields json) {
        String id =
                json.get("section") instanceof Fields section
                        ? section.text("id")
                        : json.text("section");
        return sectionIds.getOrDefault(id, 0);
    }

    private static Annotations annotations(Fields json, Span span) {
        Fields data = json.fields("data");
        Annotations own = Own.annotations(data, span);
        return own.withForeign(own.foreign().withFields(ArgdownJson.NAME, data.without(OURS)));
    }
}
