package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.RelationSigns.Drawn;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws relations right under a statement that has no title, by which a block of its own could name
 * it.
 */
final class UnderUntitled {
    private final ParsedMap file;
    private final RelationSigns signs;
    private final NodeWriter nodes;

    UnderUntitled(ParsedMap file, RelationSigns signs, NodeWriter nodes) {
        this.file = file;
        this.signs = signs;
        this.nodes = nodes;
    }

    /** True for a relation that must be drawn here. */
    boolean takes(Relation relation) {
        return relation instanceof Relation.Between between
                && (isUntitled(between.from()) || isUntitled(between.to()));
    }

    private boolean isUntitled(NodeId id) {
        Entry entry = file.entry(id);
        return entry != null && !file.model().isTitled(entry);
    }

    /** The lines, in the order in which they are asked for. */
    List<TextChange> draw(List<Relation> relations) {
        List<TextChange> changes = new ArrayList<>();
        for (Relation relation : relations) {
            Drawn drawn = signs.drawn((Relation.Between) relation);
            boolean up = isUntitled(drawn.parent());
            NodeId above = up ? drawn.parent() : drawn.child();
            NodeId below = up ? drawn.child() : drawn.parent();
            Entry entry = file.entry(above);
            if (entry != null && !entry.elements().isEmpty()) {
                String line = sign(drawn.sign(), up) + " " + nodes.reference(below, drawn.named());
                changes.add(under(entry.elements().get(0), line));
            }
        }
        return changes;
    }

    /** A sign that is drawn at the other end points the other way. */
    private static String sign(String sign, boolean up) {
        if (up) {
            return sign;
        }
        return switch (sign) {
            case "+" -> "+>";
            case "-" -> "->";
            case "->" -> "-";
            default -> sign;
        };
    }

    private TextChange under(int node, String line) {
        Branches branches = new Branches(file);
        int at = branches.own(node).end();
        return TextChange.insert(at, file.lineEnd() + branches.indentUnder(node) + line);
    }
}
