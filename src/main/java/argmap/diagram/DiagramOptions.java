package argmap.diagram;

import argmap.graph.NodeId;
import java.util.Map;

/**
 * How a diagram is drawn.
 *
 * @param page address of the page with the clean text, that nodes link to; empty for no links
 * @param columns how many boxes may stand side by side before what bears on one node is put in
 *     several bands, see {@link Diagram#fitted}
 * @param colours {@code #rrggbb} for the outlines of some claims and arguments
 */
public record DiagramOptions(
        View view, Labels labels, String page, int columns, Map<NodeId, String> colours) {
    /** No bands: as wide as it comes. */
    public static final int AS_WIDE_AS_IT_COMES = Integer.MAX_VALUE;

    public DiagramOptions {
        colours = Map.copyOf(colours);
        if (columns < 1) {
            throw new IllegalArgumentException("a picture needs a column, not " + columns);
        }
    }

    public DiagramOptions(View view, Labels labels, String page) {
        this(view, labels, page, AS_WIDE_AS_IT_COMES);
    }

    public DiagramOptions(View view, Labels labels, String page, int columns) {
        this(view, labels, page, columns, Map.of());
    }

    public DiagramOptions withColours(Map<NodeId, String> some) {
        return new DiagramOptions(view, labels, page, columns, some);
    }

    public DiagramOptions withColumns(int most) {
        return new DiagramOptions(view, labels, page, most, colours);
    }
}
