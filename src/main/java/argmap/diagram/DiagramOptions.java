package argmap.diagram;

/**
 * How a diagram is drawn.
 *
 * @param page address of the page with the clean text, that nodes link to; empty for no links
 * @param stagger over how many rows the leaves below one node are spread, 1 or more; more rows make
 *     a narrower and taller picture
 */
public record DiagramOptions(View view, Labels labels, String page, int stagger) {
    public static final DiagramOptions CLAIMS = new DiagramOptions(View.CLAIMS, Labels.BOTH, "", 1);

    public DiagramOptions {
        if (stagger < 1) {
            throw new IllegalArgumentException("leaves need at least one row, not " + stagger);
        }
    }

    public DiagramOptions withStagger(int rows) {
        return new DiagramOptions(view, labels, page, rows);
    }
}
