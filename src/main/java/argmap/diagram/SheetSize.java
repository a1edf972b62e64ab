package argmap.diagram;

/** Paper that a map is printed on. */
public enum SheetSize {
    A4(210, 297),
    LETTER(215.9, 279.4),
    A3(297, 420),
    /**
     * A0. A map that leaves room on it is drawn larger, up to three times; one that does not fit
     * comes on several sheets of A0, a sub-argument each, as on all other paper.
     */
    POSTER(841, 1189);

    /** Points in a millimetre. */
    static final double MM = 72 / 25.4;

    /** Left free on each side: most printers reach to 5 mm from the edge. */
    private static final double MARGIN = 10;

    private final double shorter;
    private final double longer;

    SheetSize(double shorter, double longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    /** In points, the sheet on its side or upright. */
    double width(boolean lying) {
        return (lying ? longer : shorter) * MM;
    }

    double height(boolean lying) {
        return width(!lying);
    }

    /** In points. */
    double margin() {
        return MARGIN * MM;
    }
}
