package argmap.diagram;

/**
 * How a drawing is cut: so many sheets beside and below each other, each with what its neighbours
 * on the right and below begin with.
 *
 * @param lying whether the sheets lie on their side
 * @param scale of the drawing, 1 or more
 * @param dx where the drawing begins on the whole of all sheets, like {@code dy}
 */
record Tiling(
        SheetSize size, boolean lying, int rows, int columns, double scale, double dx, double dy) {
    /** What two neighbours share, to glue. */
    static final double OVERLAP = 10 * SheetSize.MM;

    /** The line at the foot of each sheet that says which one it is. */
    static final double FOOT = 16;

    /** A drawing that leaves room is enlarged by no more than this, as on one sheet. */
    private static final double MOST_SCALE = 1.25;

    /** The way round that takes fewer sheets; enlarged as far as no further sheet is needed. */
    static Tiling of(double width, double height, SheetSize size) {
        Tiling upright = of(width, height, size, false);
        Tiling lying = of(width, height, size, true);
        return lying.count() < upright.count() ? lying : upright;
    }

    private static Tiling of(double width, double height, SheetSize size, boolean lying) {
        Tiling one = new Tiling(size, lying, 1, 1, 1, 0, 0);
        int columns = count(width, one.width());
        int rows = count(height, one.height());
        Tiling all = new Tiling(size, lying, rows, columns, 1, 0, 0);
        double wide = all.column(columns) + OVERLAP;
        double high = all.row(rows) + OVERLAP;
        double scale = Math.min(MOST_SCALE, Math.min(wide / width, high / height));
        double larger = Math.max(1, Math.floor(scale * 100) / 100);
        return new Tiling(
                size,
                lying,
                rows,
                columns,
                larger,
                (wide - width * larger) / 2,
                (high - height * larger) / 2);
    }

    private static int count(double length, double sheet) {
        return Math.max(1, (int) Math.ceil((length - OVERLAP) / (sheet - OVERLAP) - 1e-9));
    }

    int count() {
        return rows * columns;
    }

    /** Whether it is more than one sheet, and not so many that nobody would print them. */
    boolean isPoster() {
        return count() > 1 && count() <= Tiles.MOST;
    }

    /** Sheets of sub-arguments instead, and why where they are not simply one. */
    MapPages otherwise(MapPages sheets) {
        return count() == 1 ? sheets : sheets.because("a poster would take " + count() + " sheets");
    }

    /** Of the drawing on one sheet. */
    double width() {
        return size.width(lying) - 2 * size.margin();
    }

    double height() {
        return size.height(lying) - 2 * size.margin() - FOOT;
    }

    /** Where a column begins on the whole, the first being 0. */
    double column(int c) {
        return c * (width() - OVERLAP);
    }

    double row(int r) {
        return r * (height() - OVERLAP);
    }

    /** What a sheet shows of the whole. */
    Area shown(int r, int c) {
        return new Area(column(c), row(r), width(), height());
    }

    /** What it shows and no sheet to its right or below it shows again. */
    Area own(int r, int c) {
        return new Area(
                column(c),
                row(r),
                width() - (c < columns - 1 ? OVERLAP : 0),
                height() - (r < rows - 1 ? OVERLAP : 0));
    }

    /** Where that lies on its sheet. */
    Area window() {
        return new Area(size.margin(), size.margin(), width(), height());
    }

    /** "row 2, column 3 of 4 × 3". */
    String name(int r, int c) {
        return place(r, c) + " of " + rows + " \u00d7 " + columns;
    }

    static String place(int r, int c) {
        return "row " + (r + 1) + ", column " + (c + 1);
    }
}
