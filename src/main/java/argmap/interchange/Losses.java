package argmap.interchange;

import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.InterchangeDiagnostic.Added;
import argmap.diagnostic.InterchangeDiagnostic.Lost;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.graph.Section;
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
    private final List<Diagnostic> all = new ArrayList<>();

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
    public static List<Diagnostic> between(
            String format, List<String> data, ArgumentMap before, ArgumentMap after) {
        Losses losses = new Losses(format, data, before, after);
        losses.head();
        losses.names();
        losses.claims();
        losses.arguments();
        losses.relations();
        return List.copyOf(losses.all);
    }

    private void lost(Span span, String what) {
        all.add(new Lost(span, format, what));
    }

    private void compare(Span span, Object old, Object now, String what) {
        if (!Objects.equals(old, now)) {
            lost(span, what);
        }
    }

    private void head() {
        Span start = new Span(0, 0);
        MapInfo old = before.info();
        MapInfo now = after.info();
        compare(start, old.title(), now.title(), "the map's title");
        compare(start, old.subTitle(), now.subTitle(), "the map's subtitle");
        compare(start, old.author(), now.author(), "the map's author");
        compare(start, old.work(), now.work(), "the map's work");
        compare(start, old.source(), now.source(), "the map's source");
        compare(start, old.handout(), now.handout(), "the map's handout settings");
        compare(
                start,
                old.foreign().without(data),
                now.foreign().without(data),
                "the map's data of other formats");
        compare(start, before.sections(), after.sections(), "the map's sections");
    }

    private void names() {
        Map<NodeId, Span> spans = new HashMap<>();
        before.claims().forEach(claim -> spans.put(claim.id(), claim.span()));
        before.arguments().forEach(argument -> spans.put(argument.id(), argument.span()));
        names.all()
                .forEach(
                        (now, old) ->
                                lost(
                                        spans.getOrDefault(old, new Span(0, 0)),
                                        "the title of "
                                                + old.written()
                                                + "; it becomes "
                                                + now.written()));
    }

    private void claims() {
        Map<ClaimId, Claim> now = new LinkedHashMap<>();
        after.claims().forEach(claim -> now.put(names.claim(claim.id()), claim));
        for (Claim claim : before.claims()) {
            Claim other = now.remove(claim.id());
            String name = claim.id().written();
            if (other == null) {
                lost(claim.span(), "the claim " + name);
                continue;
            }
            Span span = claim.span();
            compare(span, claim.text(), other.text(), "the exact wording of " + name);
            compare(span, claim.tags(), other.tags(), "the tags of " + name);
            compare(
                    span,
                    path(before, claim.section()),
                    path(after, other.section()),
                    "the section of " + name);
            annotations(span, name, claim.annotations(), other.annotations());
        }
        now.keySet().forEach(id -> added(id.written()));
    }

    private void arguments() {
        Map<ArgumentId, Argument> now = new LinkedHashMap<>();
        after.arguments().forEach(argument -> now.put(names.argument(argument.id()), argument));
        for (Argument argument : before.arguments()) {
            Argument other = now.remove(argument.id());
            String name = argument.id().written();
            if (other == null) {
                lost(argument.span(), "the argument " + name);
                continue;
            }
            Span span = argument.span();
            compare(span, argument.text(), other.text(), "the exact wording of " + name);
            compare(span, argument.tags(), other.tags(), "the tags of " + name);
            compare(
                    span,
                    path(before, argument.section()),
                    path(after, other.section()),
                    "the section of " + name);
            annotations(span, name, argument.annotations(), other.annotations());
            compare(span, steps(argument, false), steps(other, true), "the steps of " + name);
            compare(span, rules(argument), rules(other), "the rules of " + name);
        }
        now.keySet().forEach(id -> added(id.written()));
    }

    private void added(String name) {
        all.add(new Added(new Span(0, 0), format, name));
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

    private void annotations(Span span, String name, Annotations old, Annotations now) {
        compare(span, quotations(old), quotations(now), "the quotations of " + name);
        compare(span, old.pages(), now.pages(), "the pages of " + name);
        compare(span, old.notes(), now.notes(), "the notes of " + name);
        compare(span, old.sources(), now.sources(), "the sources of " + name);
        compare(span, old.scheme(), now.scheme(), "the scheme of " + name);
        compare(span, old.implicit(), now.implicit(), "that " + name + " is implicit");
        compare(span, old.suggested(), now.suggested(), "that " + name + " is suggested");
        compare(span, old.score(), now.score(), "the score of " + name);
        compare(span, old.reason(), now.reason(), "the reason of " + name);
        compare(
                span,
                old.foreign().without(data),
                now.foreign().without(data),
                "data of other formats on " + name);
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

    private void relations() {
        Map<String, Integer> now = new LinkedHashMap<>();
        for (Relation relation : after.relations()) {
            now.merge(words(relation, true), 1, Integer::sum);
        }
        for (Relation relation : before.relations()) {
            String words = words(relation, false);
            if (now.merge(words, -1, Integer::sum) < 0) {
                now.put(words, 0);
                lost(relation.span(), "the relation " + words);
            }
        }
        now.forEach(
                (words, count) -> {
                    if (count > 0) {
                        added("the relation " + words);
                    }
                });
    }

    private String words(Relation relation, boolean renamed) {
        String from = name(relation.from(), renamed);
        return relation.fold(
                between ->
                        from
                                + " "
                                + between.kind().name().toLowerCase(Locale.ROOT)
                                + " "
                                + name(between.to(), renamed),
                undercut ->
                        from
                                + " undercut "
                                + name(undercut.inference().argument(), renamed)
                                + " step "
                                + (undercut.inference().step() + 1));
    }

    private String name(NodeId id, boolean renamed) {
        return (renamed ? names.before(id) : id).written();
    }
}
