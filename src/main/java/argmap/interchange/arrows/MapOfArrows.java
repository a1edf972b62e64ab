package argmap.interchange.arrows;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.interchange.NodeTitles;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.Wording;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a map of boxes and arrows. */
public final class MapOfArrows {
    private final BoxGraph drawing;
    private final List<Section> sections;
    private final List<Message> diagnostics = new ArrayList<>();
    private final Map<String, NodeId> ids = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Step>> steps = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private final List<Fields> theirs = new ArrayList<>();

    private MapOfArrows(BoxGraph drawing) {
        this.drawing = drawing;
        this.sections = Own.sections(drawing.head());
    }

    /** A step as its arrows come in. */
    private static final class Step {
        final LinkedHashSet<ClaimId> premises = new LinkedHashSet<>();
        final List<ClaimId> conclusions = new ArrayList<>();
        List<String> rules = List.of();
    }

    /**
     * @param format under whose name the map keeps what is theirs
     */
    public static Diagnosed<ArgumentMap> read(BoxGraph drawing, String format) {
        MapOfArrows reader = new MapOfArrows(drawing);
        reader.name();
        drawing.arrows().forEach(reader::arrow);
        List<Claim> claims = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        for (Box box : reader.boxes.values()) {
            if (reader.ids.get(box.key()) instanceof ClaimId id) {
                claims.add(
                        new Claim(
                                id,
                                box.text(),
                                Own.section(box.own(), reader.sections),
                                box.own().texts("tags"),
                                annotations(box, format),
                                box.span()));
            } else {
                arguments.add(reader.argument(box, annotations(box, format)));
            }
        }
        MapInfo info = Own.info(drawing.head());
        Fields before = info.foreign().fields(format);
        List<Fields> arrows = new ArrayList<>(before.records(BoxGraph.ARROWS));
        arrows.addAll(reader.theirs);
        Fields theirs = before.withAll(drawing.theirs()).withItems(BoxGraph.ARROWS, arrows);
        ArgumentMap map =
                new ArgumentMap(
                        info.withForeign(info.foreign().withFields(format, theirs)),
                        reader.sections,
                        claims,
                        arguments,
                        reader.relations);
        return new Diagnosed<>(map, reader.diagnostics);
    }

    private static Annotations annotations(Box box, String format) {
        Annotations notes = Own.annotations(box.own(), box.span());
        Fields theirs = notes.foreign().fields(format).withAll(box.theirs());
        return notes.withForeign(notes.foreign().withFields(format, theirs));
    }

    private void name() {
        NodeTitles claims = new NodeTitles();
        NodeTitles arguments = new NodeTitles();
        for (Box box : drawing.boxes()) {
            if (boxes.putIfAbsent(box.key(), box) != null) {
                diagnostics.add(Code.ODD_SECOND.at(box.span(), Detail.words(box.key())));
            } else if (!box.title().isEmpty()) {
                ids.put(
                        box.key(),
                        box.argument()
                                ? new ArgumentId(arguments.free(box.title()))
                                : new ClaimId(claims.free(box.title())));
            } else {
                (box.argument() ? arguments : claims).want(Wording.title(box.text()));
            }
        }
        for (Box box : boxes.values()) {
            if (box.title().isEmpty()) {
                String words = Wording.title(box.text());
                ids.put(
                        box.key(),
                        box.argument()
                                ? new ArgumentId(arguments.title(words, box.key()))
                                : new ClaimId(claims.title(words, box.key())));
            }
        }
    }

    private void arrow(Arrow arrow) {
        NodeId from = end(arrow, arrow.from());
        NodeId to = end(arrow, arrow.to());
        if (from == null || to == null) {
            return;
        }
        if (!arrow.theirs().isEmpty()) {
            theirs.add(
                    Fields.NONE
                            .with("of", BoxGraph.name(from, to, arrow.kind(), arrow.own()))
                            .with("data", arrow.theirs()));
        }
        String number = arrow.own().text("step");
        int step = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (arrow.kind().equals(BoxGraph.PREMISE)
                && from instanceof ClaimId premise
                && to instanceof ArgumentId) {
            step(arrow.to(), step).premises.add(premise);
        } else if (arrow.kind().equals(BoxGraph.CONCLUSION)
                && from instanceof ArgumentId
                && to instanceof ClaimId conclusion) {
            Step its = step(arrow.from(), step);
            its.conclusions.add(conclusion);
            its.rules = arrow.own().texts("rules");
        } else {
            relation(from, arrow.kind(), to, number, arrow.span());
        }
    }

    private void relation(NodeId from, String kind, NodeId to, String step, Span span) {
        OwnRelations.read(from, kind, to, step, span)
                .or(
                        () ->
                                OwnRelations.read(
                                        from,
                                        kind.equals(BoxGraph.UNDERCUT) ? "attack" : "support",
                                        to,
                                        "",
                                        span))
                .ifPresent(relations::add);
    }

    private @Nullable NodeId end(Arrow arrow, String key) {
        NodeId id = ids.get(key);
        if (id == null) {
            diagnostics.add(
                    Code.DANGLING.at(
                            arrow.span(), Detail.keyword("dangling", "arrow"), Detail.words(key)));
        }
        return id;
    }

    private Step step(String argument, int number) {
        return steps.computeIfAbsent(argument, key -> new TreeMap<>())
                .computeIfAbsent(number, n -> new Step());
    }

    /** With its steps; what is no whole step becomes relations. */
    private Argument argument(Box box, Annotations notes) {
        ArgumentId id = new ArgumentId(title(box));
        List<Inference> all = new ArrayList<>();
        for (Step step : steps.getOrDefault(box.key(), Map.of()).values()) {
            if (!step.premises.isEmpty() && step.conclusions.size() == 1) {
                all.add(
                        new Inference(
                                new InferenceId(id, all.size()),
                                List.copyOf(step.premises),
                                step.conclusions.get(0),
                                step.rules));
                continue;
            }
            step.premises.forEach(p -> relation(p, "support", id, "", box.span()));
            step.conclusions.forEach(c -> relation(id, "support", c, "", box.span()));
        }
        return new Argument(
                id,
                box.text(),
                Own.section(box.own(), sections),
                box.own().texts("tags"),
                notes,
                all,
                box.span());
    }

    private String title(Box box) {
        NodeId id = ids.get(box.key());
        return id == null ? box.key() : id.title();
    }
}
