package argmap.interchange.argdownjson;

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
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.argdownjson.ReferenceRelations.Exported;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a map as Argdown's JSON export. What the export derives from a map, and would not give it
 * back, is marked so; the map's own then stands beside it among our fields.
 */
final class ArgdownJsonWriter {
    private final ArgumentMap map;
    private final Map<InferenceId, Integer> conclusionIndex = new HashMap<>();
    private final Map<NodeId, String> nodeIds = new HashMap<>();
    private final List<Datum> nodes = new ArrayList<>();
    private final List<Datum> edges = new ArrayList<>();

    ArgdownJsonWriter(ArgumentMap map) {
        this.map = map;
    }

    Fields write() {
        Fields arguments = Fields.NONE;
        Fields whole = Fields.NONE;
        for (Argument argument : map.arguments()) {
            Fields json = argument(argument);
            if (ReferenceRelations.isSplit(map) && argument.inferences().size() > 1) {
                whole = whole.with(argument.id().title(), json);
                arguments = arguments.withAll(pieces(argument));
            } else {
                arguments = arguments.with(argument.id().title(), json);
            }
        }
        Map<String, Datum> statements = new LinkedHashMap<>();
        map.claims().forEach(claim -> statements.put(claim.id().title(), statement(claim)));
        List<Datum> relations = new ArrayList<>();
        Set<Relation> unsaid = new LinkedHashSet<>(map.relations());
        ReferenceRelations.of(map)
                .forEach((its, said) -> relations.add(relation(its, said, unsaid)));
        List<Fields> others = unsaid.stream().map(OwnRelations::of).toList();
        return Fields.NONE
                .with("arguments", arguments)
                .with("statements", new Fields(statements))
                .with("relations", new Datum.Items(relations))
                .with("map", drawn())
                .with("sections", new Datum.Items(sections(0)))
                .with("tags", tags())
                .withFields(
                        Own.KEY,
                        Own.head(map)
                                .without("sections")
                                .withFields("arguments", whole)
                                .withItems("relations", others));
    }

    private static Fields typed(String type) {
        return Fields.NONE.withText("type", type);
    }

    private static Fields said(String role, String title, String text) {
        return typed("statement")
                .withText("role", role)
                .with("title", new Datum.Text(title))
                .withText("text", text);
    }

    private Fields statement(Claim claim) {
        String title = claim.id().title();
        Fields kept = ArgdownData.of(claim.annotations().foreign());
        Fields all =
                typed("equivalence-class")
                        .with("title", new Datum.Text(title))
                        .withItems(
                                "members",
                                members("top-level-statement", title, claim.text(), kept));
        return common(all, claim.section(), claim.tags(), Own.of(claim), kept);
    }

    private Fields argument(Argument argument) {
        String title = argument.id().title();
        Fields kept = ArgdownData.of(argument.annotations().foreign());
        List<Datum> structure = structure(argument, kept.fields(ArgdownData.STEPS));
        Fields all =
                typed("argument")
                        .with("title", new Datum.Text(title))
                        .withItems(
                                "members",
                                members("argument-description", title, argument.text(), kept))
                        .with("pcs", new Datum.Items(structure));
        return common(all, argument.section(), argument.tags(), Own.of(argument), kept);
    }

    /** Other wordings first, as the last one counts. */
    private static List<Fields> members(String role, String title, String text, Fields kept) {
        List<Fields> members = new ArrayList<>();
        kept.texts(ArgdownData.WORDINGS).forEach(w -> members.add(said(role, title, w)));
        Fields canonical = said(role, title, text);
        if (text.isEmpty() && !members.isEmpty()) {
            canonical = canonical.withFields("data", Fields.NONE.with("isCanonical", TRUE));
        }
        members.add(canonical.withItems("ranges", kept.records(ArgdownData.RANGES)));
        return members;
    }

    private static final Datum TRUE = Datum.Literal.TRUE;

    private static Fields common(
            Fields all, int section, List<String> tags, Fields own, Fields kept) {
        Fields keys = ArgdownData.nodeKeys(kept);
        Fields rest =
                kept.without(keys.entries().keySet().toArray(String[]::new))
                        .without(ArgdownData.RANGES, ArgdownData.WORDINGS, ArgdownData.STEPS);
        Fields foreign =
                own.fields("foreign").without(ArgdownData.NAME).withFields(ArgdownData.NAME, rest);
        Fields data =
                keys.withAll(own.without("section", "tags", "foreign"))
                        .withFields("foreign", foreign);
        Fields placed = section == 0 ? all : all.withText("section", "s" + section);
        return placed.withTexts("tags", tags).withFields("data", data);
    }

    /** An argument for each step, as the setting {@code explodeArguments} asks. */
    private Fields pieces(Argument argument) {
        Fields all = Fields.NONE;
        for (Inference step : argument.inferences()) {
            ArgumentId id =
                    new ArgumentId(
                            argument.id().title()
                                    + ReferenceRelations.PIECE
                                    + (step.id().step() + 1));
            Inference only =
                    new Inference(
                            new InferenceId(id, 0),
                            step.premises(),
                            step.conclusion(),
                            step.rules());
            Argument piece =
                    new Argument(
                            id,
                            argument.text(),
                            argument.section(),
                            argument.tags(),
                            argument.annotations(),
                            List.of(only),
                            argument.span());
            all = all.with(id.title(), derived(argument(piece)));
        }
        return all;
    }

    /** The mark of what a reader of ours passes over. */
    private static Fields derived(Fields json) {
        return json.with(Own.KEY, Fields.NONE.with(ArgdownJson.DERIVED, TRUE));
    }

    /** As in a map file: a step rests on all said since the last, unless it names its premises. */
    private List<Datum> structure(Argument argument, Fields data) {
        List<Datum> pcs = new ArrayList<>();
        Map<ClaimId, Integer> numbers = new HashMap<>();
        Set<ClaimId> since = new LinkedHashSet<>();
        int last = argument.inferences().size() - 1;
        for (Inference step : argument.inferences()) {
            for (ClaimId premise : step.premises()) {
                if (!numbers.containsKey(premise)) {
                    pcs.add(said("premise", premise.title(), ""));
                    numbers.put(premise, pcs.size());
                    since.add(premise);
                }
            }
            Fields more = data.fields(String.valueOf(step.id().step() + 1));
            if (!List.copyOf(since).equals(step.premises())) {
                List<Datum> uses = new ArrayList<>();
                step.premises().forEach(p -> uses.add(number(numbers.getOrDefault(p, 0))));
                more = more.with("uses", new Datum.Items(uses));
            }
            Fields inference =
                    typed("inference")
                            .withText("argumentTitle", argument.id().title())
                            .withNumber("conclusionIndex", pcs.size())
                            .withTexts("inferenceRules", step.rules())
                            .withFields("data", more);
            conclusionIndex.put(step.id(), pcs.size());
            boolean main = step.id().step() == last;
            pcs.add(
                    said(
                                    main ? "main-conclusion" : "intermediary-conclusion",
                                    step.conclusion().title(),
                                    "")
                            .with("inference", inference));
            numbers.putIfAbsent(step.conclusion(), pcs.size());
            since.clear();
            since.add(step.conclusion());
        }
        return pcs;
    }

    private static Datum.Literal number(int number) {
        return new Datum.Literal(String.valueOf(number));
    }

    /**
     * @param said the relations of the map that are exported as this one
     * @param unsaid loses the one that a reader makes of it
     */
    private Fields relation(Exported its, List<Relation> said, Set<Relation> unsaid) {
        Fields json =
                typed("relation")
                        .withText("relationType", its.type())
                        .with("from", new Datum.Text(its.from().title()))
                        .withText("fromType", type(its.from()))
                        .with("to", new Datum.Text(its.to().title()))
                        .withText("toType", its.step() >= 0 ? "inference" : type(its.to()));
        if (its.to() instanceof ArgumentId argument && its.step() >= 0) {
            Integer index = conclusionIndex.get(new InferenceId(argument, its.step()));
            json = index == null ? json : json.with("conclusionIndex", number(index));
        }
        for (Relation relation : said) {
            boolean same =
                    relation.from().equals(its.from())
                            && relation.fold(
                                    between ->
                                            between.to().equals(its.to())
                                                    && !its.type().equals("undercut"),
                                    undercut ->
                                            undercut.inference().argument().equals(its.to())
                                                    && undercut.inference().step()
                                                            == Math.max(0, its.step()));
            if (same) {
                unsaid.remove(relation);
                return relation instanceof Relation.Between between
                        ? json.with(
                                "data",
                                Fields.NONE.withText("relation", OwnRelations.kind(between.kind())))
                        : json;
            }
        }
        return derived(json);
    }

    private static String type(NodeId id) {
        return id instanceof ClaimId ? "equivalence-class" : "argument";
    }

    private List<Datum> sections(int parent) {
        List<Datum> children = new ArrayList<>();
        for (int i = 1; i < map.sections().size(); i++) {
            Section section = map.sections().get(i);
            if (section.parent() == parent) {
                Fields kept = ArgdownData.of(section.foreign());
                Fields keys = ArgdownData.keys(kept).without("foreign");
                Fields rest =
                        kept.without(keys.entries().keySet().toArray(String[]::new))
                                .without(ArgdownData.TAGS, ArgdownData.RANGES);
                Fields foreign =
                        section.foreign()
                                .without(ArgdownData.NAME)
                                .withFields(ArgdownData.NAME, rest);
                children.add(
                        typed("section")
                                .withText("id", "s" + i)
                                .withNumber("level", section.level())
                                .with("title", new Datum.Text(section.title()))
                                .with("children", new Datum.Items(sections(i)))
                                .withTexts("tags", kept.texts(ArgdownData.TAGS))
                                .withItems("ranges", kept.records(ArgdownData.RANGES))
                                .withFields("data", keys.withFields("foreign", foreign)));
            }
        }
        return children;
    }

    private Fields tags() {
        Fields all = Fields.NONE;
        Set<String> names = new LinkedHashSet<>();
        map.claims().forEach(claim -> names.addAll(claim.tags()));
        map.arguments().forEach(argument -> names.addAll(argument.tags()));
        for (String name : names) {
            all = all.with(name, Fields.NONE.with("tag", new Datum.Text(name)));
        }
        return all;
    }

    // ------------------------------------------------------------------ the drawn map

    /** Nodes as they would be drawn, and an arrow for each way one bears on another. */
    private Fields drawn() {
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
                        String kind = concession ? "attack" : OwnRelations.kind(between.kind());
                        return edge(kind, between.from(), between.to());
                    },
                    undercut -> edge("undercut", undercut.from(), undercut.inference().argument()));
        }
        return Fields.NONE
                .with("nodes", new Datum.Items(nodes))
                .with("edges", new Datum.Items(edges));
    }

    private void node(NodeId id, String type, String text, List<String> tags) {
        nodeIds.put(id, "n" + nodes.size());
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
                        .withText("from", nodeIds.getOrDefault(from, ""))
                        .withText("to", nodeIds.getOrDefault(to, "")));
    }
}
