package argmap.interchange.argdownjson;

import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.DataPlaces;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.Records;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.OneLine;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads Argdown's JSON export into a map: that of the original, and ours, which gives all back. */
final class ArgdownJsonReader {
    private final DataPlaces places;
    private final Records records;
    private final List<Message> odd = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>(List.of(Section.WHOLE));
    private final Map<String, Integer> sectionIds = new HashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private Fields readAs = Fields.NONE;

    ArgdownJsonReader(DataPlaces places) {
        this.places = places;
        this.records = new Records(places, "Argdown JSON");
    }

    Diagnosed<ArgumentMap> read() {
        Fields root = places.fields();
        Fields own = root.fields(Own.KEY);
        sections(root);
        for (Fields json : records.keyed(root, "statements", "@title")) {
            statement(json, places.of(root.fields("statements").get(json.text("@title"))));
        }
        for (Fields json : records.keyed(root, "arguments", "@title")) {
            argument(json, places.of(root.fields("arguments").get(json.text("@title"))));
        }
        own.fields("arguments")
                .entries()
                .forEach(
                        (title, json) -> {
                            if (json instanceof Fields fields) {
                                argument(
                                        fields.withText("@title", title),
                                        places.of(own.fields("arguments").get(title)));
                            }
                        });
        records.listed(root, "relations").forEach(this::relation);
        structures.forEach(this::listed);
        for (Fields json : own.records("relations")) {
            OwnRelations.read(json, places.of(json))
                    .filter(this::isKnown)
                    .ifPresent(relations::add);
        }
        MapInfo info = Own.info(own);
        Fields kept = ArgdownData.of(info.foreign());
        Fields all = readAs.withAll(kept.fields(ArgdownData.READ_AS));
        kept = kept.without(ArgdownData.READ_AS).withFields(ArgdownData.READ_AS, all);
        Fields foreign = info.foreign().without(ArgdownData.NAME);
        ArgumentMap map =
                new ArgumentMap(
                        info.withForeign(foreign.withFields(ArgdownData.NAME, kept)),
                        sections,
                        List.copyOf(claims.values()),
                        List.copyOf(arguments.values()),
                        relations);
        List<Message> diagnostics = new ArrayList<>(records.diagnostics());
        diagnostics.addAll(odd);
        return new Diagnosed<>(map, diagnostics);
    }

    // ------------------------------------------------------------------ sections

    /** A section waiting for its turn. */
    private record Waiting(Fields section, int parent) {}

    /** In the order of the file, each before its children. */
    private void sections(Fields root) {
        Deque<Waiting> open = new ArrayDeque<>();
        push(open, records.listed(root, "sections"), 0);
        while (!open.isEmpty()) {
            Waiting next = open.pop();
            Fields json = next.section();
            String level = json.text("level");
            Fields data = json.fields("data");
            Fields foreign = data.fields("foreign");
            Fields kept =
                    ArgdownData.of(foreign)
                            .withAll(data.without("foreign"))
                            .withTexts(ArgdownData.TAGS, json.texts("tags"))
                            .withItems(ArgdownData.RANGES, Worded.of(json, "title").ranges());
            sections.add(
                    new Section(
                            Worded.of(json, "title").text(),
                            level.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(level) : 1,
                            next.parent(),
                            foreign.without(ArgdownData.NAME).withFields(ArgdownData.NAME, kept)));
            sectionIds.put(json.text("id"), sections.size() - 1);
            push(open, json.records("children"), sections.size() - 1);
        }
    }

    private static void push(Deque<Waiting> open, List<Fields> children, int parent) {
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(new Waiting(children.get(i), parent));
        }
    }

    private int section(Fields json) {
        String id =
                json.get("section") instanceof Fields section
                        ? section.text("id")
                        : json.text("section");
        return sectionIds.getOrDefault(id, 0);
    }

    // ------------------------------------------------------------------ claims and arguments

    private void statement(Fields json, Span span) {
        String title = json.text("@title");
        claims.put(
                title,
                new Claim(
                        new ClaimId(title),
                        canonical(json).text(),
                        section(json),
                        json.texts("tags"),
                        annotations(json, span, Fields.NONE),
                        span));
    }

    private void argument(Fields json, Span span) {
        if (json.fields(Own.KEY).isTrue(ArgdownJson.DERIVED)) {
            return;
        }
        String title = json.text("@title");
        ArgumentId id = new ArgumentId(title);
        Structure structure = structure(id, json.records("pcs"));
        structures.put(title, structure);
        arguments.put(
                title,
                new Argument(
                        id,
                        canonical(json).text(),
                        section(json),
                        json.texts("tags"),
                        annotations(json, span, structure.data()),
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
                                Worded.of(statement, "text").text(),
                                section(statement),
                                List.of(),
                                Annotations.NONE,
                                places.of(statement)));
        return new ClaimId(title);
    }

    /** Its canonical wording: of the member marked so, else of the last that is no reference. */
    private static Worded canonical(Fields json) {
        Worded best = Worded.NONE;
        for (Fields member : json.records("members")) {
            Worded its = Worded.of(member, "text");
            if (member.fields("data").isTrue("isCanonical")) {
                return its;
            }
            if (!member.isTrue("isReference") && !its.text().isEmpty()) {
                best = its;
            }
        }
        return best;
    }

    private Annotations annotations(Fields json, Span span, Fields steps) {
        Fields data = json.fields("data");
        Annotations own = Own.annotations(data, span);
        Fields again = Own.of(own);
        Fields kept = ArgdownData.of(own.foreign());
        for (Map.Entry<String, Datum> entry : data.entries().entrySet()) {
            boolean said =
                    Own.isKey(entry.getKey())
                            && (again.has(entry.getKey()) || Own.isNothing(entry.getValue()));
            kept = said ? kept : kept.with(entry.getKey(), entry.getValue());
        }
        Worded canonical = canonical(json);
        Set<String> wordings = new LinkedHashSet<>();
        for (Fields member : json.records("members")) {
            wordings.add(Worded.of(member, "text").text());
        }
        wordings.remove("");
        wordings.remove(canonical.text());
        kept =
                kept.withTexts(ArgdownData.WORDINGS, List.copyOf(wordings))
                        .withItems(ArgdownData.RANGES, canonical.ranges())
                        .withFields(ArgdownData.STEPS, steps);
        return own.withForeign(
                own.foreign().without(ArgdownData.NAME).withFields(ArgdownData.NAME, kept));
    }

    /**
     * Words without the tags among them, which the export lists beside, and the other ranges of
     * them.
     */
    private record Worded(String text, List<Fields> ranges) {
        private static final Worded NONE = new Worded("", List.of());

        Worded {
            ranges = List.copyOf(ranges);
        }

        static Worded of(Fields json, String key) {
            String text = json.text(key);
            BitSet tags = new BitSet();
            for (Fields range : json.records("ranges")) {
                if (range.text("type").equals("tag")) {
                    tags.set(at(range, "start", text), at(range, "stop", text) + 1);
                }
            }
            OneLine line = OneLine.of(text, tags::get);
            List<Fields> placed = new ArrayList<>();
            for (Fields range : json.records("ranges")) {
                int end = Math.min(text.length(), at(range, "stop", text) + 1);
                Span place = line.place(Math.min(at(range, "start", text), end), end);
                if (!range.text("type").equals("tag") && !place.isEmpty()) {
                    placed.add(
                            range.withNumber("start", place.start())
                                    .withNumber("stop", place.end() - 1L));
                }
            }
            return new Worded(line.text(), placed);
        }

        private static int at(Fields range, String key, String text) {
            String number = range.text(key);
            return Math.min(
                    number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0, text.length());
        }
    }

    // ------------------------------------------------------------------ steps

    /**
     * The steps of a premise-conclusion structure.
     *
     * @param stepAt the step whose conclusion stands at an index of the structure
     * @param undercuts relations that an inference lists as its own, by its step
     * @param data of the inferences, by the numbers of their steps from 1
     */
    private record Structure(
            List<Inference> steps,
            Map<Integer, Integer> stepAt,
            Map<Integer, List<Fields>> undercuts,
            Fields data) {}

    private Structure structure(ArgumentId id, List<Fields> pcs) {
        List<Inference> steps = new ArrayList<>();
        Map<Integer, Integer> stepAt = new TreeMap<>();
        Map<Integer, List<Fields>> undercuts = new TreeMap<>();
        Fields data = Fields.NONE;
        List<ClaimId> numbered = new ArrayList<>();
        Set<ClaimId> since = new LinkedHashSet<>();
        for (int i = 0; i < pcs.size(); i++) {
            Fields statement = pcs.get(i);
            ClaimId its = claim(statement);
            Fields inference = statement.fields("inference");
            if (!statement.text("role").equals("premise") && !inference.isEmpty()) {
                List<ClaimId> premises = used(statement, inference, numbered);
                if (premises.isEmpty()) {
                    premises = List.copyOf(since);
                }
                if (!premises.isEmpty()) {
                    stepAt.put(i, steps.size());
                    undercuts.put(steps.size(), inference.records("relations"));
                    Fields more = inference.fields("data").without("uses");
                    steps.add(
                            new Inference(
                                    new InferenceId(id, steps.size()),
                                    premises,
                                    its,
                                    inference.texts("inferenceRules")));
                    data = data.withFields(String.valueOf(steps.size()), more);
                }
                since.clear();
            }
            since.add(its);
            numbered.add(its);
        }
        return new Structure(List.copyOf(steps), stepAt, undercuts, data);
    }

    private static List<ClaimId> used(Fields statement, Fields inference, List<ClaimId> numbered) {
        List<String> uses = inference.fields("data").texts("uses");
        if (uses.isEmpty()) {
            uses = statement.fields("data").texts("uses");
        }
        Set<ClaimId> premises = new LinkedHashSet<>();
        for (String use : uses) {
            int number = use.matches("[0-9]{1,6}") ? Integer.parseInt(use) : 0;
            if (number > 0 && number <= numbered.size()) {
                premises.add(numbered.get(number - 1));
            }
        }
        return List.copyOf(premises);
    }

    // ------------------------------------------------------------------ relations

    private void relation(Fields json) {
        if (json.fields(Own.KEY).isTrue(ArgdownJson.DERIVED)) {
            return;
        }
        Span span = places.of(json);
        NodeId from = end(json, "from", span);
        if (from == null) {
            return;
        }
        boolean undercut = json.text("relationType").equals("undercut");
        if (undercut && !json.text("toType").equals("equivalence-class")) {
            undercut(json, from, span);
            return;
        }
        NodeId to = end(json, "to", span);
        if (to != null) {
            Relation.Kind kind = undercut ? Relation.Kind.ATTACK : kind(json, from);
            Relation relation = new Relation.Between(kind, from, to, span);
            relations.add(relation);
            if (undercut) {
                odd.add(Code.UNDERCUT_OF_CLAIM.at(span, Detail.node(to)));
                readAs = readAs.withText(ArgdownData.name(relation), ArgdownData.UNDERCUT);
            }
        }
    }

    /**
     * Undercuts that only the inference they attack knows the target of, as the original has it.
     */
    private void listed(String argument, Structure structure) {
        structure
                .undercuts()
                .forEach(
                        (step, listed) -> {
                            for (Fields json : listed) {
                                NodeId from = end(json, "from", places.of(json));
                                boolean named = json.has("to");
                                if (from != null
                                        && !named
                                        && json.text("relationType").equals("undercut")) {
                                    InferenceId id =
                                            new InferenceId(new ArgumentId(argument), step);
                                    relations.add(new Relation.Undercut(from, id, places.of(json)));
                                }
                            }
                        });
    }

    private void undercut(Fields json, NodeId from, Span span) {
        if (!json.has("to")) {
            return; // told by the inference
        }
        String title = json.text("to");
        Structure structure = structures.get(title);
        if (structure == null) {
            dangling("undercut", title, span);
            return;
        }
        String index = json.text("conclusionIndex");
        int last = Math.max(0, structure.steps().size() - 1);
        int step =
                index.matches("[0-9]{1,6}")
                        ? structure.stepAt().getOrDefault(Integer.parseInt(index), last)
                        : last;
        InferenceId id = new InferenceId(new ArgumentId(title), step);
        relations.add(new Relation.Undercut(from, id, span));
    }

    private void dangling(String what, String title, Span span) {
        odd.add(Code.DANGLING.at(span, Detail.keyword("dangling", what), Detail.words(title)));
    }

    private @Nullable NodeId end(Fields json, String name, Span span) {
        String title = json.text(name);
        NodeId id =
                json.text(name + "Type").equals("argument")
                        ? new ArgumentId(title)
                        : new ClaimId(title);
        if (!isKnown(id)) {
            dangling("relation", title, span);
            return null;
        }
        return id;
    }

    private boolean isKnown(NodeId id) {
        return (id instanceof ClaimId ? claims : arguments).containsKey(id.title());
    }

    private boolean isKnown(Relation relation) {
        return isKnown(relation.from())
                && isKnown(relation.fold(Relation.Between::to, u -> u.inference().argument()));
    }

    /** The kind in a relation's data, which alone can say concession; else its type. */
    private Relation.Kind kind(Fields json, NodeId from) {
        String named = json.fields("data").text("relation").toUpperCase(Locale.ROOT);
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (kind.name().equals(named)) {
                return kind;
            }
        }
        return switch (json.text("relationType")) {
            case "contrary" -> Relation.Kind.CONTRARY;
            case "contradictory" -> Relation.Kind.CONTRADICTORY;
            case "attack" -> isConcession(from) ? Relation.Kind.CONCESSION : Relation.Kind.ATTACK;
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
