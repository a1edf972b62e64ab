package argmap.interchange;

import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What differs between a map and the same map after it went through a format, each difference at
 * the place of the thing in the file it came from. The order of things is not compared: no format
 * gives it a meaning.
 */
public final class Losses {
    private final String format;
    private final String[] data;
    private final ArgumentMap before;
    private final ArgumentMap after;
    private final Renaming names;
    private final List<Message> all = new ArrayList<>();

    private Losses(String format, List<String> data, ArgumentMap before, ArgumentMap after) {
        this.format = format;
        this.data = data.toArray(String[]::new);
        this.before = before;
        this.after = after;
        this.names = Renaming.of(before, after);
    }

    /**
     * Nothing where the maps are the same but for the order and the places of things.
     *
     * @param data names of the foreign data that the format writes in its own words; ids that it
     *     gave to new things are no loss
     */
    public static List<Message> between(
            String format, List<String> data, ArgumentMap before, ArgumentMap after) {
        Losses losses = new Losses(format, data, before, after);
        losses.head();
        losses.names();
        losses.claims();
        losses.arguments();
        losses.relations();
        return List.copyOf(losses.all);
    }

    /** What the map as a whole may lose. */
    private void compare(Object old, Object now, String what) {
        if (!Objects.equals(old, now)) {
            all.add(Code.LOST.of(Detail.text(format), Detail.keyword("lost", what)));
        }
    }

    /** What a claim or argument may lose. */
    private void compare(Span span, NodeId node, Object old, Object now, String what) {
        if (!Objects.equals(old, now)) {
            lost(span, node, what);
        }
    }

    private void lost(Span span, NodeId node, String what) {
        Detail lost = Detail.keyword("lost", what);
        all.add(Code.LOST_OF_NODE.at(span, Detail.text(format), lost, Detail.node(node)));
    }

    private void head() {
        MapInfo old = before.info();
        MapInfo now = after.info();
        compare(old.title(), now.title(), "title");
        compare(old.subTitle(), now.subTitle(), "subtitle");
        compare(old.author(), now.author(), "author");
        compare(old.work(), now.work(), "work");
        compare(old.source(), now.source(), "source");
        compare(old.handout(), now.handout(), "handout");
        Fields mine = old.foreign().without(data);
        Fields theirs = now.foreign().without(data);
        compare(mine.without(ArgdownData.NAME), theirs.without(ArgdownData.NAME), "foreign");
        for (String key : lostKeys(mine, theirs)) {
            all.add(
                    ArgdownData.isKey(key)
                            ? Code.LOST_KEY.of(Detail.text(format), Detail.words(key))
                            : Code.LOST.of(Detail.text(format), Detail.keyword("lost", name(key))));
        }
        compare(before.sections(), after.sections(), "sections");
    }

    private void names() {
        Map<NodeId, Span> spans = new HashMap<>();
        before.claims().forEach(claim -> spans.put(claim.id(), claim.span()));
        before.arguments().forEach(argument -> spans.put(argument.id(), argument.span()));
        names.all()
                .forEach(
                        (now, old) ->
                                all.add(
                                        Code.LOST_TITLE.at(
                                                spans.getOrDefault(old, new Span(0, 0)),
                                                Detail.text(format),
                                                Detail.node(old),
                                                Detail.node(now))));
    }

    private void claims() {
        Map<ClaimId, Claim> now = new LinkedHashMap<>();
        after.claims().forEach(claim -> now.put(names.claim(claim.id()), claim));
        for (Claim claim : before.claims()) {
            Claim other = now.remove(claim.id());
            NodeId node = claim.id();
            if (other == null) {
                lost(claim.span(), claim.id(), "node");
                continue;
            }
            Span span = claim.span();
            compare(span, node, claim.text(), other.text(), "wording");
            compare(span, node, claim.tags(), other.tags(), "tags");
            sections(span, node, claim.section(), other.section());
            annotations(span, node, claim.annotations(), other.annotations());
        }
        now.keySet().forEach(id -> all.add(Code.ADDED.of(Detail.text(format), Detail.node(id))));
    }

    private void arguments() {
        Map<ArgumentId, Argument> now = new LinkedHashMap<>();
        after.arguments().forEach(argument -> now.put(names.argument(argument.id()), argument));
        for (Argument argument : before.arguments()) {
            Argument other = now.remove(argument.id());
            NodeId node = argument.id();
            if (other == null) {
                lost(argument.span(), argument.id(), "node");
                continue;
            }
            Span span = argument.span();
            compare(span, node, argument.text(), other.text(), "wording");
            compare(span, node, argument.tags(), other.tags(), "tags");
            sections(span, node, argument.section(), other.section());
            annotations(span, node, argument.annotations(), other.annotations());
            compare(span, node, steps(argument, false), steps(other, true), "steps");
            compare(span, node, rules(argument), rules(other), "rules");
        }
        now.keySet().forEach(id -> all.add(Code.ADDED.of(Detail.text(format), Detail.node(id))));
    }

    private void sections(Span span, NodeId node, int old, int now) {
        compare(span, node, path(before, old), path(after, now), "section");
    }

    private static String path(ArgumentMap map, int section) {
        StringBuilder path = new StringBuilder();
        for (int at = section;
                at > 0 && at < map.sections().size();
                at = map.sections().get(at).parent()) {
            Section its = map.sections().get(at);
            path.append(at).append(' ').append(its.title()).append('\n');
        }
        return path.toString();
    }

    private void annotations(Span span, NodeId node, Annotations old, Annotations now) {
        compare(span, node, quotations(old), quotations(now), "quotations");
        compare(span, node, old.pages(), now.pages(), "pages");
        compare(span, node, old.notes(), now.notes(), "notes");
        compare(span, node, old.sources(), now.sources(), "sources");
        compare(span, node, old.scheme(), now.scheme(), "scheme");
        compare(span, node, old.implicit(), now.implicit(), "implicit");
        compare(span, node, old.suggested(), now.suggested(), "suggested");
        compare(span, node, old.score(), now.score(), "score");
        compare(span, node, old.reason(), now.reason(), "reason");
        Fields mine = old.foreign().without(data);
        Fields theirs = now.foreign().without(data);
        compare(
                span,
                node,
                mine.without(ArgdownData.NAME),
                theirs.without(ArgdownData.NAME),
                "foreign");
        for (String key : lostKeys(mine, theirs)) {
            if (ArgdownData.isKey(key)) {
                all.add(
                        Code.LOST_KEY_OF_NODE.at(
                                span, Detail.text(format), Detail.words(key), Detail.node(node)));
            } else {
                lost(span, node, name(key));
            }
        }
    }

    /** Data of steps is not the steps. */
    private static String name(String key) {
        return key.equals(ArgdownData.STEPS)
                ? "stepdata"
                : key.substring(1).toLowerCase(Locale.ROOT);
    }

    /** What differs of what Argdown's language says beyond a map. */
    private static List<String> lostKeys(Fields before, Fields after) {
        Fields old = ArgdownData.of(before);
        Fields now = ArgdownData.of(after);
        List<String> keys = new ArrayList<>(old.entries().keySet());
        now.entries().keySet().stream().filter(key -> !old.has(key)).forEach(keys::add);
        keys.removeIf(key -> old.get(key).equals(now.get(key)) && old.has(key) == now.has(key));
        return keys;
    }

    private static List<String> quotations(Annotations notes) {
        return notes.quotations().stream().map(Quotation::text).toList();
    }

    private List<String> steps(Argument argument, boolean renamed) {
        List<String> steps = new ArrayList<>();
        for (Inference step : argument.inferences()) {
            steps.add(
                    step.premises().stream().map(p -> renamed ? names.claim(p) : p).toList()
                            + " -> "
                            + (renamed ? names.claim(step.conclusion()) : step.conclusion()));
        }
        return steps;
    }

    private static List<List<String>> rules(Argument argument) {
        return argument.inferences().stream().map(Inference::rules).toList();
    }

    /** A relation by what it is between, whatever the two are called in the format. */
    private record Tie(NodeId from, String kind, NodeId to, int step) {
        Detail[] details(String format) {
            return new Detail[] {
                Detail.text(format),
                Detail.node(from),
                Detail.keyword("relation", kind),
                Detail.node(to),
                Detail.number(step)
            };
        }
    }

    private void relations() {
        Map<Tie, Integer> now = new LinkedHashMap<>();
        for (Relation relation : after.relations()) {
            now.merge(tie(relation, true), 1, Integer::sum);
        }
        for (Relation relation : before.relations()) {
            Tie tie = tie(relation, false);
            if (now.merge(tie, -1, Integer::sum) < 0) {
                now.put(tie, 0);
                all.add(Code.LOST_RELATION.at(relation.span(), tie.details(format)));
            }
        }
        now.forEach(
                (tie, count) -> {
                    if (count > 0) {
                        all.add(Code.ADDED_RELATION.of(tie.details(format)));
                    }
                });
    }

    /** Of an undercut the step as well, counted from 1; else 0. */
    private Tie tie(Relation relation, boolean renamed) {
        NodeId from = name(relation.from(), renamed);
        return relation.fold(
                between ->
                        new Tie(
                                from,
                                between.kind().name().toLowerCase(Locale.ROOT),
                                name(between.to(), renamed),
                                0),
                undercut ->
                        new Tie(
                                from,
                                "undercut",
                                name(undercut.inference().argument(), renamed),
                                undercut.inference().step() + 1));
    }

    private NodeId name(NodeId id, boolean renamed) {
        return renamed ? names.before(id) : id;
    }
}
