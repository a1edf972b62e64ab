package argmap.interchange.argdownjson;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.Own;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a map as Argdown's JSON export. */
final class ArgdownJsonWriter {
    private final ArgumentMap map;
    private final Map<String, Integer> conclusionIndex = new HashMap<>();

    ArgdownJsonWriter(ArgumentMap map) {
        this.map = map;
    }

    Fields write() {
        Map<String, Datum> arguments = new LinkedHashMap<>();
        map.arguments().forEach(a -> arguments.put(a.id().title(), argument(a)));
        Map<String, Datum> statements = new LinkedHashMap<>();
        map.claims().forEach(c -> statements.put(c.id().title(), statement(c)));
        List<Datum> relations = new ArrayList<>();
        map.relations().forEach(relation -> relations.add(relation(relation)));
        Fields head = Own.head(map).without("sections");
        return Fields.NONE
                .with("arguments", new Fields(arguments))
                .with("statements", new Fields(statements))
                .with("relations", new Datum.Items(relations))
                .with("map", new ArgdownJsonMap(map).write())
                .with("sections", new Datum.Items(sections(0)))
                .with("tags", tags())
                .withFields(Own.KEY, head);
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

    private static Datum list(Fields only) {
        return new Datum.Items(List.of(only));
    }

    private Fields statement(Claim claim) {
        Fields all =
                typed("equivalence-class")
                        .with("title", new Datum.Text(claim.id().title()))
                        .with(
                                "members",
                                list(
                                        said(
                                                "top-level-statement",
                                                claim.id().title(),
                                                claim.text())));
        return common(all, claim.section(), claim.tags(), Own.of(claim), claim.annotations());
    }

    private Fields argument(Argument argument) {
        Fields all =
                typed("argument")
                        .with("title", new Datum.Text(argument.id().title()))
                        .with(
                                "members",
                                list(
                                        said(
                                                "argument-description",
                                                argument.id().title(),
                                                argument.text())))
                        .with("pcs", new Datum.Items(structure(argument)));
        return common(
                all, argument.section(), argument.tags(), Own.of(argument), argument.annotations());
    }

    private static Fields common(
            Fields all, int section, List<String> tags, Fields own, Annotations notes) {
        Fields theirs = notes.foreign().fields(ArgdownJson.NAME);
        Fields foreign = notes.foreign().without(ArgdownJson.NAME);
        Fields data =
                theirs.withAll(own.without("section", "tags", "foreign"))
                        .withFields("foreign", foreign);
        Fields placed = section == 0 ? all : all.withText("section", "s" + section);
        return placed.withTexts("tags", tags).withFields("data", data);
    }

    /** As in a map file: a step rests on all said since the last, unless it names its premises. */
    private List<Datum> structure(Argument argument) {
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
            boolean main = step.id().step() == last;
            Fields inference =
                    typed("inference")
                            .withText("argumentTitle", argument.id().title())
                            .with("conclusionIndex", number(pcs.size()))
                            .withTexts("inferenceRules", step.rules());
            if (!List.copyOf(since).equals(step.premises())) {
                List<Datum> uses = new ArrayList<>();
                step.premises().forEach(p -> uses.add(number(numbers.getOrDefault(p, 0))));
                inference = inference.with("data", Fields.NONE.with("uses", new Datum.Items(uses)));
            }
            conclusionIndex.put(step.id().argument().title() + "\n" + step.id().step(), pcs.size());
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

    private Fields relation(Relation relation) {
        return relation.fold(
                between -> {
                    String kind = between.kind().name().toLowerCase(Locale.ROOT);
                    boolean concession = between.kind() == Relation.Kind.CONCESSION;
                    Fields all = ends(concession ? "attack" : kind, between.from(), between.to());
                    return all.with("data", Fields.NONE.withText("relation", kind));
                },
                undercut -> {
                    Fields all =
                            ends("undercut", undercut.from(), undercut.inference().argument())
                                    .withText("toType", "inference");
                    Integer index =
                            conclusionIndex.get(
                                    undercut.inference().argument().title()
                                            + "\n"
                                            + undercut.inference().step());
                    return index == null ? all : all.with("conclusionIndex", number(index));
                });
    }

    private static Fields ends(String kind, NodeId from, NodeId to) {
        return typed("relation")
                .withText("relationType", kind)
                .with("from", new Datum.Text(from.title()))
                .withText("fromType", type(from))
                .with("to", new Datum.Text(to.title()))
                .withText("toType", type(to));
    }

    private static String type(NodeId id) {
        return id instanceof ClaimId ? "equivalence-class" : "argument";
    }

    private List<Datum> sections(int parent) {
        List<Datum> children = new ArrayList<>();
        for (int i = 1; i < map.sections().size(); i++) {
            Section section = map.sections().get(i);
            if (section.parent() == parent) {
                children.add(
                        typed("section")
                                .withText("id", "s" + i)
                                .with("level", number(section.level()))
                                .with("title", new Datum.Text(section.title()))
                                .with("children", new Datum.Items(sections(i))));
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
}
