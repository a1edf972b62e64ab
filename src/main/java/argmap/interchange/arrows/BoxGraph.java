package argmap.interchange.arrows;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.List;

/**
 * Boxes and arrows.
 *
 * <p>What a file says of a thing in words that a map has none for, beside its looks, is
 * <i>theirs</i>: it comes back when the map is written in the same format again.
 *
 * @param head our fields of the map as a whole
 */
public record BoxGraph(Fields head, Fields theirs, List<Box> boxes, List<Arrow> arrows) {
    /** Names of the kinds of arrow that belong to a step. */
    static final String PREMISE = "premise";

    static final String CONCLUSION = "conclusion";
    static final String UNDERCUT = "undercut";

    /** Where something of theirs stands. */
    public enum Place {
        MAP,
        BOX,
        ARROW
    }

    /** Whether a format can say something of theirs in its own words. */
    public interface Sayable {
        boolean test(Place place, String name, Datum value);
    }

    /** True for a text on one line. */
    public static boolean isLine(Datum value) {
        return value instanceof Datum.Text text
                && !text.text().isBlank()
                && text.text().strip().equals(text.text())
                && text.text().chars().noneMatch(Character::isISOControl);
    }

    /** Under this a map keeps what is theirs of arrows: of which one, and the data. */
    static final String ARROWS = "@arrows";

    public BoxGraph {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** An arrow as a map keeps it: between titles and not keys, which each writing gives anew. */
    static Fields name(NodeId from, NodeId to, String kind, Fields own) {
        return Fields.NONE
                .withText("from", from.written())
                .withText("kind", kind)
                .withText("to", to.written())
                .withText("step", own.text("step"));
    }

    /**
     * A claim or an argument.
     *
     * @param key unique among the boxes
     * @param title empty where the file gives none
     * @param own our fields beyond title and text
     */
    public record Box(
            String key,
            boolean argument,
            String title,
            String text,
            Fields own,
            Fields theirs,
            Span span) {
        Box withOwn(Fields fields) {
            return new Box(key, argument, title, text, fields, theirs, span);
        }
    }

    /**
     * An arrow.
     *
     * @param kind a kind of relation, "undercut", "premise" or "conclusion"
     * @param own which step it belongs to, and its rules
     */
    public record Arrow(String from, String to, String kind, Fields own, Fields theirs, Span span) {
        Arrow ofKind(String other) {
            return new Arrow(from, to, other, own, theirs, span);
        }
    }
}
