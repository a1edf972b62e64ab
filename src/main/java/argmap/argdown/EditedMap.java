package argmap.argdown;

import static argmap.graph.Relation.Kind.ATTACK;
import static argmap.graph.Relation.Kind.CONCESSION;
import static argmap.graph.Relation.Kind.CONTRARY;

import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.DatumYaml;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an edit does to the map itself: what the edited file must come to. */
final class EditedMap {
    private static final Span NOWHERE = new Span(0, 0);

    private EditedMap() {}

    static ArgumentMap of(ArgumentMap map, MapEdit edit) {
        if (edit instanceof MapEdit.Reword reword) {
            String text = reword.text().strip().replaceAll("\\s+", " ");
            return changed(map, reword.node(), parts -> parts.withText(text));
        }
        if (edit instanceof MapEdit.Tag tag) {
            ArgumentMap tagged = changed(map, tag.node(), p -> p.tagged(tag.tag(), true));
            return tag.tag().equals("concession") ? conceded(tagged, tag.node(), true) : tagged;
        }
        if (edit instanceof MapEdit.Untag tag) {
            ArgumentMap left = changed(map, tag.node(), p -> p.tagged(tag.tag(), false));
            return tag.tag().equals("concession") ? conceded(left, tag.node(), false) : left;
        }
        if (edit instanceof MapEdit.Annotate data) {
            return changed(
                    map,
                    data.node(),
                    parts -> parts.with(annotated(parts.notes(), data.key(), data.values())));
        }
        if (edit instanceof MapEdit.Requote quote) {
            return changed(map, quote.node(), parts -> parts.with(requoted(parts.notes(), quote)));
        }
        if (edit instanceof MapEdit.Retitle retitle) {
            return renamed(map, Map.of(retitle.node(), retitle.after()));
        }
        if (edit instanceof MapEdit.Remove remove) {
            return without(map, remove.nodes());
        }
        if (edit instanceof MapEdit.Relate relate) {
            return related(map, relate);
        }
        if (edit instanceof MapEdit.Reject) {
            return map;
        }
        return added(map, (MapEdit.Add) edit);
    }

    /** True when two maps differ in nothing but places, order and how they are written down. */
    static boolean same(ArgumentMap one, ArgumentMap other) {
        ArgumentMap a = MapSpans.plain(one);
        ArgumentMap b = MapSpans.plain(other);
        return a.info().equals(b.info())
                && a.sections().equals(b.sections())
                && sameMembers(a.claims(), b.claims())
                && sameMembers(a.arguments(), b.arguments())
                && sameMembers(a.relations(), b.relations());
    }

    private static boolean sameMembers(List<?> one, List<?> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    /** What an edit of one claim or argument can change. */
    private record Parts(String text, List<String> tags, Annotations notes) {
        Parts withText(String other) {
            return new Parts(other, tags, notes);
        }

        Parts with(Annotations other) {
            return new Parts(text, tags, other);
        }

        Parts tagged(String tag, boolean on) {
            if (AnnotationReader.isFlag(tag)) {
                return with(annotated(notes, tag, on ? List.of("true") : List.of()));
            }
            List<String> changed = new ArrayList<>(tags);
            changed.remove(tag);
            if (on && tags.contains(tag)) {
                return this;
            }
            if (on) {
                changed.add(tag);
            }
            return new Parts(text, changed, notes);
        }
    }

    private static ArgumentMap changed(ArgumentMap map, NodeId id, UnaryOperator<Parts> change) {
        List<Claim> claims = new ArrayList<>();
        for (Claim c : map.claims()) {
            if (!c.id().equals(id)) {
                claims.add(c);
                continue;
            }
            Parts to = change.apply(new Parts(c.text(), c.tags(), c.annotations()));
            claims.add(new Claim(c.id(), to.text, c.section(), to.tags, to.notes, c.span()));
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument a : map.arguments()) {
            if (!a.id().equals(id)) {
                arguments.add(a);
                continue;
            }
            Parts to = change.apply(new Parts(a.text(), a.tags(), a.annotations()));
            arguments.add(
                    new Argument(
                            a.id(),
                            to.text,
                            a.section(),
                            to.tags,
                            to.notes,
                            a.inferences(),
                            a.span()));
        }
        return new ArgumentMap(map.info(), map.sections(), claims, arguments, map.relations());
    }

    /** What a concession attacks it concedes to, as {@link MapBuilder} has it. */
    private static ArgumentMap conceded(ArgumentMap map, NodeId node, boolean on) {
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : map.relations()) {
            boolean its =
                    relation instanceof Relation.Between between
                            && between.from().equals(node)
                            && (on ? opposes(between) : between.kind() == CONCESSION);
            relations.add(
                    its ? as((Relation.Between) relation, on ? CONCESSION : ATTACK) : relation);
        }
        return new ArgumentMap(
                map.info(), map.sections(), map.claims(), map.arguments(), relations);
    }

    private static Relation as(Relation.Between between, Relation.Kind kind) {
        return new Relation.Between(kind, between.from(), between.to(), between.span());
    }

    private static boolean opposes(Relation.Between between) {
        return between.kind() == ATTACK || between.kind() == CONTRARY;
    }

    private static Annotations annotated(Annotations a, String key, List<String> values) {
        String first = values.isEmpty() ? "" : values.get(0);
        List<Quotation> quotes =
                key.equals("quote")
                        ? values.stream().map(v -> new Quotation(v.strip(), NOWHERE)).toList()
                        : a.quotations();
        return new Annotations(
                quotes,
                key.equals("page") ? values : a.pages(),
                key.equals("notes") ? values : a.notes(),
                key.equals("source") ? values : a.sources(),
                key.equals("scheme") ? first : a.scheme(),
                key.equals("implicit") ? first.equals("true") : a.implicit(),
                key.equals("suggested") ? first.equals("true") : a.suggested(),
                key.equals("score") ? AnnotationReader.number(first, 0) : a.score(),
                key.equals("reason") ? first : a.reason(),
                kept(a.foreign(), key, values));
    }

    /** Foreign data with what a map has no word for. */
    private static Fields kept(Fields foreign, String key, List<String> values) {
        String data = "{" + DatumYaml.key(key) + ": " + DataWriter.value(key, values) + "}";
        Yaml value = YamlReader.read(data, 0).value().get(key);
        Fields kept = ArgdownData.of(foreign).without(key);
        if (!values.isEmpty() && !KeptData.isSaid(key, value)) {
            kept = kept.with(key, ForeignData.datum(value));
        }
        return foreign.without(ArgdownData.NAME).withFields(ArgdownData.NAME, kept);
    }

    private static Annotations requoted(Annotations a, MapEdit.Requote edit) {
        List<String> quotes =
                new ArrayList<>(a.quotations().stream().map(Quotation::text).toList());
        int at = quotes.indexOf(edit.from().strip());
        if (at >= 0) {
            quotes.set(at, edit.to());
        }
        return annotated(a, "quote", quotes);
    }

    /** A map in which some claims and arguments have other titles. */
    static ArgumentMap renamed(ArgumentMap map, Map<NodeId, NodeId> titles) {
        return new ArgumentMap(
                map.info(),
                map.sections(),
                map.claims().stream()
                        .map(
                                c ->
                                        new Claim(
                                                claim(titles, c.id()),
                                                mentioning(titles, c.text()),
                                                c.section(),
                                                c.tags(),
                                                c.annotations(),
                                                c.span()))
                        .toList(),
                map.arguments().stream().map(a -> renamed(titles, a)).toList(),
                map.relations().stream().map(r -> renamed(titles, r)).toList());
    }

    private static ClaimId claim(Map<NodeId, NodeId> titles, ClaimId id) {
        return (ClaimId) titles.getOrDefault(id, id);
    }

    private static Argument renamed(Map<NodeId, NodeId> titles, Argument a) {
        ArgumentId id = (ArgumentId) titles.getOrDefault(a.id(), a.id());
        List<Inference> steps = new ArrayList<>();
        for (Inference step : a.inferences()) {
            steps.add(
                    new Inference(
                            new InferenceId(id, step.id().step()),
                            step.premises().stream().map(p -> claim(titles, p)).toList(),
                            claim(titles, step.conclusion()),
                            step.rules()));
        }
        return new Argument(
                id,
                mentioning(titles, a.text()),
                a.section(),
                a.tags(),
                a.annotations(),
                steps,
                a.span());
    }

    /** A wording that mentions others by their new titles. */
    private static String mentioning(Map<NodeId, NodeId> titles, String text) {
        String changed = text;
        for (Map.Entry<NodeId, NodeId> title : titles.entrySet()) {
            changed =
                    changed.replace(
                            "@" + Titles.write(title.getKey()),
                            "@" + Titles.write(title.getValue()));
        }
        return changed;
    }

    private static Relation renamed(Map<NodeId, NodeId> titles, Relation relation) {
        NodeId from = titles.getOrDefault(relation.from(), relation.from());
        return relation.fold(
                b ->
                        new Relation.Between(
                                b.kind(), from, titles.getOrDefault(b.to(), b.to()), b.span()),
                u -> {
                    NodeId argument = u.inference().argument();
                    return new Relation.Undercut(
                            from,
                            new InferenceId(
                                    (ArgumentId) titles.getOrDefault(argument, argument),
                                    u.inference().step()),
                            u.span());
                });
    }

    private static ArgumentMap without(ArgumentMap map, List<NodeId> nodes) {
        Set<NodeId> gone = Set.copyOf(nodes);
        return new ArgumentMap(
                map.info(),
                map.sections(),
                map.claims().stream().filter(c -> !gone.contains(c.id())).toList(),
                map.arguments().stream().filter(a -> !gone.contains(a.id())).toList(),
                map.relations().stream()
                        .filter(r -> !gone.contains(r.from()) && !gone.contains(target(r)))
                        .toList());
    }

    private static NodeId target(Relation relation) {
        return relation.fold(Relation.Between::to, u -> u.inference().argument());
    }

    private static ArgumentMap related(ArgumentMap map, MapEdit.Relate edit) {
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : map.relations()) {
            if (!gives(edit, relation)) {
                relations.add(relation);
            }
        }
        relations.add(new Relation.Between(edit.kind(), edit.node(), edit.to(), NOWHERE));
        return new ArgumentMap(
                map.info(), map.sections(), map.claims(), map.arguments(), relations);
    }

    /** True for a relation in whose place the new one comes. */
    static boolean gives(MapEdit.Relate edit, Relation relation) {
        if (!(relation instanceof Relation.Between between)) {
            return false;
        }
        boolean same = between.from().equals(edit.node()) && between.to().equals(edit.to());
        boolean turned = between.from().equals(edit.to()) && between.to().equals(edit.node());
        return same || turned || (edit.instead() && between.from().equals(edit.node()));
    }

    private static ArgumentMap added(ArgumentMap map, MapEdit.Add add) {
        List<Claim> claims = new ArrayList<>(map.claims());
        for (Claim c : add.claims()) {
            String text = c.text().strip().replaceAll("\\s+", " ");
            claims.add(new Claim(c.id(), text, c.section(), c.tags(), c.annotations(), c.span()));
        }
        List<Argument> arguments = new ArrayList<>(map.arguments());
        arguments.addAll(add.arguments());
        List<Relation> relations = new ArrayList<>(map.relations());
        relations.addAll(add.relations());
        return new ArgumentMap(map.info(), map.sections(), claims, arguments, relations);
    }
}
