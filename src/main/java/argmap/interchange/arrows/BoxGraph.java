package argmap.interchange.arrows;

import argmap.graph.Datum.Fields;
import argmap.text.Span;
import java.util.List;

/**
 * Boxes and arrows.
 *
 * @param head our fields of the map as a whole
 */
public record BoxGraph(Fields head, List<Box> boxes, List<Arrow> arrows) {
    /** Names of the kinds of arrow that belong to a step. */
    static final String PREMISE = "premise";

    static final String CONCLUSION = "conclusion";
    static final String UNDERCUT = "undercut";

    public BoxGraph {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A claim or an argument.
     *
     * @param key unique among the boxes
     * @param title empty where the file gives none
     * @param own our fields beyond title and text
     */
    public record Box(
            String key, boolean argument, String title, String text, Fields own, Span span) {
        /** What a reader of the drawing sees. */
        public String shown() {
            return text.isEmpty() ? title : text;
        }
    }

    /**
     * An arrow.
     *
     * @param kind a kind of relation, "undercut", "premise" or "conclusion"
     * @param own which step it belongs to, and its rules
     */
    public record Arrow(String from, String to, String kind, Fields own, Span span) {}
}
