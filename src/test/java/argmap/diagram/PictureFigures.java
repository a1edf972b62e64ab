package argmap.diagram;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be counted of a finished picture: whether all that bears on one claim stands level and
 * in the order of the text, how much of the picture is boxes, how large its type is, how often
 * lines cross. It reads the picture and the map; of the layout it knows nothing.
 */
public final class PictureFigures {
    /** Points by which tops of boxes may differ and still be level. */
    private static final double LEVEL = 0.5;

    private PictureFigures() {}

    /**
     * What is level, and what stands in order.
     *
     * @param siblings pairs of neighbours that bear on one claim or argument and on nothing else
     * @param level those of them whose boxes begin on one line
     * @param ordered those whose order from left to right is that of the text
     */
    public record Order(int siblings, int level, int ordered) {
        /** Both counts together. */
        public Order and(Order other) {
            return new Order(
                    siblings + other.siblings, level + other.level, ordered + other.ordered);
        }

        public boolean isPerfect() {
            return siblings == level && siblings == ordered;
        }
    }

    /** Of a picture whose arrows point up. */
    public static Order order(ArgumentMap map, Drawing drawing) {
        Map<NodeId, Area> boxes = boxes(drawing);
        int siblings = 0;
        int level = 0;
        int ordered = 0;
        for (List<NodeId> group : siblings(map)) {
            List<NodeId> drawn = group.stream().filter(boxes::containsKey).toList();
            for (int i = 1; i < drawn.size(); i++) {
                Area left = boxes.getOrDefault(drawn.get(i - 1), new Area(0, 0, 0, 0));
                Area right = boxes.getOrDefault(drawn.get(i), left);
                siblings++;
                level += Math.abs(left.y() - right.y()) < LEVEL ? 1 : 0;
                ordered += left.right() <= right.x() ? 1 : 0;
            }
        }
        return new Order(siblings, level, ordered);
    }

    /** Siblings from left to right, as a picture shows them: what two variants must agree on. */
    public static List<List<NodeId>> leftToRight(ArgumentMap map, Drawing drawing) {
        Map<NodeId, Area> boxes = boxes(drawing);
        List<List<NodeId>> all = new ArrayList<>();
        for (List<NodeId> group : siblings(map)) {
            List<NodeId> drawn = new ArrayList<>(group);
            drawn.removeIf(id -> !boxes.containsKey(id));
            drawn.sort(
                    java.util.Comparator.comparingDouble(
                            id -> boxes.getOrDefault(id, new Area(0, 0, 0, 0)).x()));
            all.add(drawn);
        }
        return all;
    }

    private static Map<NodeId, Area> boxes(Drawing drawing) {
        Map<NodeId, Area> boxes = new HashMap<>();
        for (Scene.Part part : drawing.scene().parts()) {
            if (part.role() == Scene.Role.NODE
                    && part.subject() instanceof Scene.Subject.OfNode node) {
                boxes.put(node.id(), part.bounds());
            }
        }
        return boxes;
    }

    /**
     * Groups of what bears on one thing and on nothing else, in the order of the text. Premises
     * used together are a group of their own, in the order of their argument. Circles have no level
     * and are left out. What undercuts two steps of one argument bears on two things.
     */
    static List<List<NodeId>> siblings(ArgumentMap map) {
        Map<NodeId, Set<NodeId>> targets = new HashMap<>();
        Map<Object, List<NodeId>> bearers = new LinkedHashMap<>();
        Map<NodeId, Integer> steps = new HashMap<>();
        List<List<NodeId>> groups = new ArrayList<>();
        Set<NodeId> premises = new HashSet<>();
        Map<NodeId, Integer> starts = new LinkedHashMap<>();
        map.claims().forEach(c -> starts.put(c.id(), c.span().start()));
        map.arguments().forEach(a -> starts.put(a.id(), a.span().start()));
        for (Argument argument : map.arguments()) {
            steps.put(argument.id(), argument.inferences().size());
            for (Inference step : argument.inferences()) {
                for (NodeId premise : new LinkedHashSet<NodeId>(step.premises())) {
                    put(targets, premise, argument.id());
                    premises.add(premise);
                }
                put(targets, argument.id(), step.conclusion());
                if (argument.inferences().size() == 1) {
                    groups.add(new ArrayList<>(new LinkedHashSet<NodeId>(step.premises())));
                    bearers.computeIfAbsent(step.conclusion(), k -> new ArrayList<>())
                            .add(argument.id());
                }
            }
        }
        for (Relation relation : map.relations()) {
            NodeId to = relation.fold(Relation.Between::to, u -> (NodeId) u.inference().argument());
            if (!relation.from().equals(to)) {
                put(targets, relation.from(), to);
                // Each step but the last has a box of its own, deeper than that of the argument.
                Object box =
                        relation.<Object>fold(
                                Relation.Between::to,
                                u ->
                                        u.inference().step() + 1 < steps.getOrDefault(to, 0)
                                                ? u.inference()
                                                : to);
                bearers.computeIfAbsent(box, k -> new ArrayList<>()).add(relation.from());
            }
        }
        bearers.forEach(
                (to, from) -> {
                    List<NodeId> some = new ArrayList<>(new LinkedHashSet<>(from));
                    some.removeAll(premises);
                    List<NodeId> order = new ArrayList<>(starts.keySet());
                    order.sort(java.util.Comparator.comparingInt(id -> starts.getOrDefault(id, 0)));
                    some.sort(java.util.Comparator.comparingInt(order::indexOf));
                    groups.add(some);
                });
        Set<NodeId> circular = circular(targets);
        groups.forEach(
                group ->
                        group.removeIf(
                                id ->
                                        targets.getOrDefault(id, Set.of()).size() != 1
                                                || circular.contains(id)));
        groups.removeIf(group -> group.size() < 2);
        return groups;
    }

    private static void put(Map<NodeId, Set<NodeId>> targets, NodeId from, NodeId to) {
        targets.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
    }

    /** What bears on itself by some way. */
    private static Set<NodeId> circular(Map<NodeId, Set<NodeId>> targets) {
        Set<NodeId> found = new HashSet<>();
        for (NodeId start : targets.keySet()) {
            Set<NodeId> seen = new HashSet<>();
            List<NodeId> open = new ArrayList<>(targets.getOrDefault(start, Set.of()));
            while (!open.isEmpty()) {
                NodeId at = open.remove(open.size() - 1);
                if (at.equals(start)) {
                    found.add(start);
                    break;
                }
                if (seen.add(at)) {
                    open.addAll(targets.getOrDefault(at, Set.of()));
                }
            }
        }
        return found;
    }

    /** Share of a picture's or sheet's area that boxes cover, 0 to 1. */
    public static double boxShare(Drawing drawing) {
        double boxes = 0;
        for (Scene.Part part : drawing.scene().parts()) {
            if (part.role() == Scene.Role.NODE) {
                boxes += part.bounds().width() * part.bounds().height();
            }
        }
        return boxes / (drawing.width() * drawing.height());
    }

    /** The size in pixels of most of its words, the picture shown so many pixels wide. */
    public static double type(Drawing drawing, double wide) {
        Map<Double, Integer> letters = new HashMap<>();
        for (Scene.Part part : drawing.scene().parts()) {
            for (Scene.Mark mark : part.marks()) {
                if (part.role() == Scene.Role.NODE && mark instanceof Scene.Text text) {
                    letters.merge(text.words().size(), text.words().text().length(), Integer::sum);
                }
            }
        }
        double most =
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0.0);
        return most * wide / drawing.width();
    }

    /** Whether nothing bears on two things: then lines need not cross at all. */
    public static boolean isTree(ArgumentMap map) {
        Map<NodeId, Integer> targets = new HashMap<>();
        map.relations().forEach(r -> targets.merge(r.from(), 1, Integer::sum));
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                step.premises().forEach(p -> targets.merge(p, 1, Integer::sum));
                targets.merge(argument.id(), 1, Integer::sum);
            }
        }
        return targets.values().stream().allMatch(n -> n == 1);
    }

    /** How many claims have a box. */
    public static long claims(Drawing drawing, ArgumentMap map) {
        return map.claims().stream().map(Claim::id).filter(drawing.nodes()::contains).count();
    }

    /** How often lines that share no end cross in the picture of a map. */
    public static int crossings(GroundedMap map, DiagramOptions options) {
        Diagram.Placement placed = Diagram.placed(map, options);
        return crossings(placed.sketch(), placed.plan());
    }

    /** Premises that join run as one line where they do: what crosses it there crosses once. */
    static int crossings(Sketch sketch, Plan plan) {
        List<List<Place>> lines = plan.curves().stream().map(Curve::flat).toList();
        List<Area> bounds = lines.stream().map(line -> Area.over(line).grown(0.1)).toList();
        Set<String> points = new HashSet<>();
        for (Card card : sketch.cards()) {
            if (card.form() == Card.Form.POINT) {
                points.add(card.key());
            }
        }
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Sketch.Link one = sketch.links().get(i);
            Set<String> ends = Set.copyOf(List.of(one.from(), one.to()));
            for (int j = 0; j < i; j++) {
                Sketch.Link other = sketch.links().get(j);
                boolean shared = ends.contains(other.from()) || ends.contains(other.to());
                if (!shared && bounds.get(i).overlaps(bounds.get(j))) {
                    String a = points.contains(one.to()) ? one.to() : "line " + i;
                    String b = points.contains(other.to()) ? other.to() : "line " + j;
                    for (Place at : crossings(lines.get(i), lines.get(j))) {
                        long x = Math.round(at.x());
                        found.add(a + " " + b + " " + x + " " + Math.round(at.y()));
                    }
                }
            }
        }
        return found.size();
    }

    private static List<Place> crossings(List<Place> one, List<Place> other) {
        List<Place> crossings = new ArrayList<>();
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                Place a = one.get(i - 1);
                Place b = one.get(i);
                Place c = other.get(j - 1);
                Place d = other.get(j);
                if (cross(a, b, c, d)) {
                    double t = side(c, d, a) / (side(c, d, a) - side(c, d, b));
                    crossings.add(
                            new Place(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t));
                }
            }
        }
        return crossings;
    }

    private static boolean cross(Place a, Place b, Place c, Place d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Place a, Place b, Place c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
