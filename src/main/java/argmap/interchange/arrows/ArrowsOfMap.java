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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a map as boxes and arrows: {@code c1} is the first claim, {@code a1} the first argument.
 */
public final class ArrowsOfMap {
    private final Map<NodeId, String> keys = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private ArrowsOfMap() {}

    public static BoxGraph draw(ArgumentMap map) {
        ArrowsOfMap drawing = new ArrowsOfMap();
        int number = 0;
        for (Claim claim : map.claims()) {
            String key = "c" + ++number;
            drawing.keys.put(claim.id(), key);
            drawing.boxes.add(
                    new Box(
                            key,
                            false,
                            claim.id().title(),
                            claim.text(),
                            Own.of(claim),
                            claim.span()));
        }
        number = 0;
        for (Argument argument : map.arguments()) {
            String key = "a" + ++number;
            drawing.keys.put(argument.id(), key);
            drawing.boxes.add(
                    new Box(
                            key,
                            true,
                            argument.id().title(),
                            argument.text(),
                            Own.of(argument),
                            argument.span()));
        }
        map.arguments().forEach(drawing::steps);
        map.relations().forEach(drawing::relation);
        return new BoxGraph(Own.head(map), drawing.boxes, drawing.arrows);
    }

    private String key(NodeId id) {
        return keys.getOrDefault(id, "");
    }

    private void steps(Argument argument) {
        String its = key(argument.id());
        for (Inference step : argument.inferences()) {
            Fields number = step(step.id().step());
            for (NodeId premise : step.premises()) {
                arrows.add(new Arrow(key(premise), its, BoxGraph.PREMISE, number, argument.span()));
            }
            arrows.add(
                    new Arrow(
                            its,
                            key(step.conclusion()),
                            BoxGraph.CONCLUSION,
                            number.withTexts("rules", step.rules()),
                            argument.span()));
        }
    }

    private static Fields step(int step) {
        return step == 0
                ? Fields.NONE
                : Fields.NONE.with("step", new Datum.Literal(String.valueOf(step)));
    }

    private void relation(Relation relation) {
        arrows.add(
                relation.fold(
                        between ->
                                new Arrow(
                                        key(between.from()),
                                        key(between.to()),
                                        OwnRelations.kind(between.kind()),
                                        Fields.NONE,
                                        between.span()),
                        undercut ->
                                new Arrow(
                                        key(undercut.from()),
                                        key(undercut.inference().argument()),
                                        BoxGraph.UNDERCUT,
                                        step(undercut.inference().step()),
                                        undercut.span())));
    }
}
