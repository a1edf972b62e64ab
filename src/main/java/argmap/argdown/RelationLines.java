package argmap.argdown;

import argmap.argdown.RelationSigns.Drawn;
import argmap.graph.ArgumentId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The relations that are to be drawn, by what they are drawn under. */
final class RelationLines {
    private final Map<NodeId, List<Line>> under = new HashMap<>();
    private final Map<NodeId, Line> homes = new HashMap<>();
    private final List<Line> all = new ArrayList<>();
    private final Map<ArgumentId, Map<Integer, List<Line>>> undercuts = new HashMap<>();
    private final ToIntFunction<ArgumentId> steps;

    /**
     * @param steps how many steps of an argument are drawn, under which an undercut can stand
     */
    RelationLines(List<Relation> drawn, RelationSigns signs, ToIntFunction<ArgumentId> steps) {
        this.steps = steps;
        for (Relation relation : drawn) {
            Line line = relation.fold(between -> line(signs.drawn(between)), this::line);
            homes.putIfAbsent(line.child, line);
        }
    }

    /** A relation that is to be drawn, once. */
    static final class Line {
        final NodeId parent;
        final NodeId child;
        final String sign;
        final String named;
        boolean drawn;

        Line(NodeId parent, NodeId child, String sign, String named) {
            this.parent = parent;
            this.child = child;
            this.sign = sign;
            this.named = named;
        }
    }

    private Line line(Drawn drawn) {
        return add(new Line(drawn.parent(), drawn.child(), drawn.sign(), drawn.named()));
    }

    private Line line(Relation.Undercut undercut) {
        ArgumentId argument = undercut.inference().argument();
        Line line = new Line(argument, undercut.from(), "<_", "");
        int count = steps.applyAsInt(argument);
        if (count == 0) {
            return add(line);
        }
        undercuts
                .computeIfAbsent(argument, a -> new LinkedHashMap<>())
                .computeIfAbsent(
                        Math.min(undercut.inference().step(), count - 1), s -> new ArrayList<>())
                .add(line);
        return line;
    }

    private Line add(Line line) {
        under.computeIfAbsent(line.parent, p -> new ArrayList<>()).add(line);
        all.add(line);
        return line;
    }

    /** All lines but those under inferences, which are drawn with their structure. */
    List<Line> all() {
        return all;
    }

    List<Line> under(NodeId node) {
        return under.getOrDefault(node, List.of());
    }

    /** The lines under a step. */
    List<Line> undercuts(ArgumentId argument, int step) {
        return undercuts.getOrDefault(argument, Map.of()).getOrDefault(step, List.of());
    }

    /** The first line that a node stands on; null for one that bears on nothing. */
    @Nullable Line home(NodeId node) {
        return homes.get(node);
    }
}
