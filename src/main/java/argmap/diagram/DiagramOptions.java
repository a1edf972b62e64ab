package argmap.diagram;

/**
 * How a diagram is drawn.
 *
 * @param page address of the page with the clean text, that nodes link to; empty for no links
 * @param columns how many boxes may stand side by side before what bears on one node is put in
 *     several bands, see {@link Diagram#fitted}
 */
public record DiagramOptions(View view, Labels labels, String page, int columns) {
    /** No bands: as wide as it comes. */
    public static final int AS_WIDE_AS_IT_COMES = Integer.MAX_VALUE;

    public DiagramOptions {
        if (columns < 1) {
            throw new IllegalArgumentException("a picture needs a column, not " + columns);
        }
    }

    public DiagramOptions(View view, Labels labels, String page) {
        this(view, labels, page, AS_WIDE_AS_IT_COMES);
    }

    public DiagramOptions withColumns(int most) {
        return new DiagramOptions(view, labels, page, most);
    }
}
