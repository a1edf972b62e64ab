package argmap.interchange.arrows;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.BoxGraph.Place;
import argmap.interchange.arrows.BoxGraph.Sayable;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a map as boxes and arrows: {@code c1} is the first claim, {@code a1} the first argument.
 */
public final class ArrowsOfMap {
    private final Map<NodeId, String> keys = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final String format;
    private final Sayable sayable;
    private final Map<Fields, Fields> kept = new LinkedHashMap<>();

    private ArrowsOfMap(String format, Sayable sayable) {
        this.format = format;
        this.sayable = sayable;
    }

    /**
     * @param format whose own data is told apart from ours
     * @param sayable what of it the format can say itself; the rest stays with ours
     */
    public static BoxGraph draw(ArgumentMap map, String format, Sayable sayable) {
        ArrowsOfMap drawing = new ArrowsOfMap(format, sayable);
        Fields head = Own.head(map);
        Fields theirs = head.fields("foreign").fields(format);
        for (Fields arrow : theirs.records(BoxGraph.ARROWS)) {
            drawing.kept.put(arrow.fields("of"), arrow.fields("data"));
        }
        int number = 0;
        for (Claim claim : map.claims()) {
            String key = "c" + ++number;
            drawing.keys.put(claim.id(), key);
            drawing.box(key, false, claim.id().title(), claim.text(), Own.of(claim), claim.span());
        }
        number = 0;
        for (Argument argument : map.arguments()) {
            String key = "a" + ++number;
            drawing.keys.put(argument.id(), key);
            drawing.box(
                    key,
                    true,
                    argument.id().title(),
                    argument.text(),
                    Own.of(argument),
                    argument.span());
        }
        map.arguments().forEach(drawing::steps);
        map.relations().forEach(drawing::relation);
        List<Fields> rest = new ArrayList<>();
        drawing.kept.forEach((of, data) -> rest.add(Fields.NONE.with("of", of).with("data", data)));
        theirs = theirs.without(BoxGraph.ARROWS).withItems(BoxGraph.ARROWS, rest);
        Fields foreign = head.fields("foreign").without(format).withFields(format, theirs);
        head = head.without("foreign").withFields("foreign", foreign);
        return new BoxGraph(
                drawing.ours(Place.MAP, head),
                drawing.sayable(Place.MAP, theirs),
                drawing.boxes,
                drawing.arrows);
    }

    private Fields sayable(Place place, Fields theirs) {
        Fields all = Fields.NONE;
        for (Map.Entry<String, Datum> entry : theirs.entries().entrySet()) {
            if (sayable.test(place, entry.getKey(), entry.getValue())) {
                all = all.with(entry.getKey(), entry.getValue());
            }
        }
        return all;
    }

    private void box(
            String key, boolean argument, String title, String text, Fields own, Span span) {
        Fields theirs = own.fields("foreign").fields(format);
        boxes.add(
                new Box(
                        key,
                        argument,
                        title,
                        text,
                        ours(Place.BOX, own),
                        sayable(Place.BOX, theirs),
                        span));
    }

    /** Without what the format says in its own words. */
    private Fields ours(Place place, Fields own) {
        Fields foreign = own.fields("foreign");
        Fields theirs = foreign.fields(format);
        String[] said = sayable(place, theirs).entries().keySet().toArray(String[]::new);
        Fields rest = foreign.without(format).withFields(format, theirs.without(said));
        return own.without("foreign").withFields("foreign", rest);
    }

    private void arrow(NodeId from, NodeId to, String kind, Fields own, Span span) {
        Fields name = BoxGraph.name(from, to, kind, own);
        Fields data = kept.getOrDefault(name, Fields.NONE);
        Fields theirs = sayable(Place.ARROW, data);
        if (!data.isEmpty() && theirs.equals(data)) {
            kept.remove(name);
        } else {
            theirs = Fields.NONE;
        }
        arrows.add(new Arrow(key(from), key(to), kind, own, theirs, span));
    }

    private String key(NodeId id) {
        return keys.getOrDefault(id, "");
    }

    private void steps(Argument argument) {
        for (Inference step : argument.inferences()) {
            Fields number = step(step.id().step());
            for (NodeId premise : step.premises()) {
                arrow(premise, argument.id(), BoxGraph.PREMISE, number, argument.span());
            }
            arrow(
                    argument.id(),
                    step.conclusion(),
                    BoxGraph.CONCLUSION,
                    number.withTexts("rules", step.rules()),
                    argument.span());
        }
    }

    private static Fields step(int step) {
        return step == 0
                ? Fields.NONE
                : Fields.NONE.with("step", new Datum.Literal(String.valueOf(step)));
    }

    private void relation(Relation relation) {
        relation.fold(
                between -> {
                    String kind = OwnRelations.kind(between.kind());
                    arrow(between.from(), between.to(), kind, Fields.NONE, between.span());
                    return true;
                },
                undercut -> {
                    arrow(
                            undercut.from(),
                            undercut.inference().argument(),
                            BoxGraph.UNDERCUT,
                            step(undercut.inference().step()),
                            undercut.span());
                    return true;
                });
    }
}
