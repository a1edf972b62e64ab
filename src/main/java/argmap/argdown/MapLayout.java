package argmap.argdown;

import argmap.argdown.RelationLines.Line;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Datum.Fields;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a map out as blocks. A claim is worded in its own section: below what it bears on where that
 * stands in the same section, below a mere reference to it where it stands in an earlier one. What
 * is nested too deep to read starts a block of its own.
 */
final class MapLayout {
    /** Deeper relations start a new block: six levels of four blanks still leave half a line. */
    private static final int DEEPEST = 6;

    /** How far to look for the top of what a claim bears on; circles have none. */
    private static final int FARTHEST = 50;

    private final ArgumentMap map;
    private final NodeWriter nodes;
    private final StringBuilder out = new StringBuilder();
    private final RelationLines lines;
    private final Set<NodeId> worded = new HashSet<>();

    /** What a file has on paper already, with the section that first names it. */
    private final Map<NodeId, Integer> known;

    private final Set<ArgumentId> structured = new HashSet<>();
    private final Deque<NodeId> later = new ArrayDeque<>();
    private int section;

    MapLayout(ArgumentMap map, RelationSigns signs) {
        this(map, signs, map.relations(), Map.of());
    }

    /**
     * Lays out what is to be added to a file.
     *
     * @param map what the file holds and what is added
     * @param drawn the relations that are added
     * @param known what the file holds, each with the section that first names it
     */
    MapLayout(
            ArgumentMap map,
            RelationSigns signs,
            List<Relation> drawn,
            Map<NodeId, Integer> known) {
        this.map = map;
        this.nodes = new NodeWriter(map);
        this.known = known;
        for (NodeId id : known.keySet()) {
            if (id instanceof ArgumentId argument) {
                structured.add(argument);
            }
        }
        this.lines = new RelationLines(drawn, signs, this::drawnSteps);
    }

    String text() {
        for (section = 0; section < map.sections().size(); section++) {
            if (section > 0) {
                Section heading = map.sections().get(section);
                blockStart();
                heading(heading);
            }
            section();
        }
        return out.toString();
    }

    private void heading(Section heading) {
        Fields kept = ArgdownData.of(heading.foreign());
        comments(kept.texts(ArgdownData.COMMENTS), 0);
        out.append("#".repeat(heading.level())).append(' ');
        String title = heading.title();
        out.append(title.isBlank() ? "Untitled" : Escaper.text(title, kept));
        kept.texts(ArgdownData.TAGS).forEach(tag -> out.append(' ').append(NodeWriter.tag(tag)));
        Fields keys = ArgdownData.keys(kept).without("foreign");
        Fields rest =
                KeptData.rest(heading.foreign(), keys, ArgdownData.COMMENTS, ArgdownData.TAGS);
        if (Escaper.canMark(heading.title(), kept)) {
            rest = KeptData.rest(rest, keys, ArgdownData.RANGES);
        }
        out.append(new DataWriter().fields(keys, rest).written()).append('\n');
    }

    private void comments(List<String> lines, int depth) {
        for (String line : lines) {
            out.append("  ".repeat(depth)).append(ArgdownWriter.comment(line)).append('\n');
        }
    }

    /** The comments of a node that is about to be worded. */
    private void commentsOf(NodeId node, int depth) {
        if (!worded.contains(node) && nodes.section(node) == section) {
            comments(nodes.comments(node), depth);
        }
    }

    /** The blocks of each section, without its heading; nothing where there are none. */
    List<String> sections() {
        List<String> all = new ArrayList<>();
        for (section = 0; section < map.sections().size(); section++) {
            out.setLength(0);
            section();
            all.add(out.toString());
        }
        return all;
    }

    private void section() {
        known.forEach(
                (node, first) -> {
                    if (first == section) {
                        worded.add(node);
                        nodes.mentioned(node, section);
                    }
                });
        for (NodeId node : nodes.inSection(section)) {
            if (!worded.contains(node)) {
                place(node);
            }
        }
        sweep();
    }

    private void blockStart() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    /** Words a node, beginning with the topmost thing it bears on that is still to be worded. */
    private void place(NodeId node) {
        NodeId top = top(node);
        Line home = lines.home(top);
        block(home != null && canBeDrawn(home) ? home.parent : top);
        if (!worded.contains(node)) {
            Line own = lines.home(node);
            block(own != null && canBeDrawn(own) ? own.parent : node);
        }
        if (!worded.contains(node)) {
            block(node);
        }
    }

    /** What a node bears on in the end; in a circle, where the way up enters it. */
    private NodeId top(NodeId node) {
        Set<NodeId> way = new HashSet<>();
        NodeId top = node;
        while (way.size() < FARTHEST && way.add(top)) {
            Line home = lines.home(top);
            if (home == null
                    || worded.contains(home.parent)
                    || nodes.section(home.parent) != section) {
                break;
            }
            top = home.parent;
        }
        return top;
    }

    /** True when a line's parent is on paper and its child is, or may be put there now. */
    private boolean canBeDrawn(Line line) {
        return !line.drawn && worded.contains(line.parent) && isReached(line.child);
    }

    private boolean isReached(NodeId node) {
        return worded.contains(node) || nodes.section(node) == section;
    }

    /** What is left to draw between nodes that are both on paper. */
    private void sweep() {
        for (Line line : lines.all()) {
            if (!line.drawn && worded.contains(line.parent) && worded.contains(line.child)) {
                block(line.parent);
            }
        }
    }

    /** A node with what is drawn under it, its structure, and what had no room there. */
    private void block(NodeId node) {
        blockStart();
        boolean first = !worded.contains(node);
        commentsOf(node, 0);
        word(node, "");
        linesUnder(node, 1);
        if (first) {
            structure(node);
        }
        while (!later.isEmpty()) {
            NodeId next = later.removeFirst();
            boolean written = next instanceof ArgumentId a && needsStructure(a);
            if (written || hasLinesUnder(next)) {
                blockStart();
                commentsOf(next, 0);
                word(next, "");
                linesUnder(next, 1);
                structure(next);
            }
        }
    }

    /** How many steps of an argument are drawn here; none of one that the file has already. */
    private int drawnSteps(ArgumentId id) {
        return known.containsKey(id) ? 0 : nodes.argument(id).inferences().size();
    }

    private boolean needsStructure(ArgumentId id) {
        return !structured.contains(id) && !nodes.argument(id).inferences().isEmpty();
    }

    private boolean hasLinesUnder(NodeId node) {
        return lines.under(node).stream().anyMatch(line -> !line.drawn && isReached(line.child));
    }

    private void word(NodeId node, String named) {
        boolean define = !worded.contains(node) && nodes.section(node) == section;
        out.append(define ? nodes.definition(node, section, named) : nodes.reference(node, named));
        out.append('\n');
        nodes.mentioned(node, section);
        if (define) {
            worded.add(node);
        }
    }

    private void linesUnder(NodeId node, int depth) {
        for (Line line : lines.under(node)) {
            if (!line.drawn && isReached(line.child)) {
                draw(line, depth);
            }
        }
    }

    private void draw(Line line, int depth) {
        line.drawn = true;
        commentsOf(line.child, depth);
        out.append("  ".repeat(depth)).append(line.sign).append(' ');
        boolean first = !worded.contains(line.child);
        word(line.child, line.named);
        if (!first || !worded.contains(line.child)) {
            return;
        }
        boolean structured = line.child instanceof ArgumentId a && needsStructure(a);
        if (depth < DEEPEST) {
            linesUnder(line.child, depth + 1);
        }
        if (structured || depth >= DEEPEST) {
            later.add(line.child);
        }
    }

    private void structure(NodeId node) {
        if (!(node instanceof ArgumentId id) || !needsStructure(id)) {
            return;
        }
        structured.add(id);
        Argument argument = nodes.argument(id);
        out.append('\n');
        new StructureWriter(
                        argument,
                        out,
                        claim -> {
                            boolean first = isReached(claim) && !worded.contains(claim);
                            word(claim, "");
                            if (first) {
                                later.add(claim);
                            }
                        },
                        step -> undercutLines(id, step),
                        claim -> commentsOf(claim, 0),
                        step -> nodes.step(id, step))
                .write();
    }

    private void undercutLines(ArgumentId id, int step) {
        for (Line line : lines.undercuts(id, step)) {
            draw(line, 1);
        }
    }
}
