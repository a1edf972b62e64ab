package argmap.report;

import java.util.List;
import java.util.Locale;

/**
 * The page of the map's pictures: below each other, all to one scale, on a sheet that lies or
 * stands, whichever shows them larger.
 */
record Sheet(List<Figure> figures, boolean lying, Paper paper) {
    /** Millimetres left free on each side; caption and page number stand in the lower one. */
    private static final double MARGIN = 10;

    /** Millimetres below the last picture, so that rounding never drives it to the next page. */
    private static final double SPARE = 3;

    /** Millimetres between two pictures. */
    private static final double GAP = 4;

    Sheet {
        figures = List.copyOf(figures);
    }

    /** Fits pictures, given in any unit, to a sheet. */
    static Sheet fit(List<Picture> pictures, Paper paper) {
        double wide = pictures.stream().mapToDouble(Picture::width).max().orElse(1);
        double high = pictures.stream().mapToDouble(Picture::height).sum();
        double spare = 2 * MARGIN + SPARE + GAP * (pictures.size() - 1);
        double upright =
                Math.min((paper.width() - 2 * MARGIN) / wide, (paper.height() - spare) / high);
        double lying =
                Math.min((paper.height() - 2 * MARGIN) / wide, (paper.width() - spare) / high);
        double scale = Math.max(upright, lying);
        return new Sheet(
                pictures.stream()
                        .map(p -> new Figure(p.svg(), p.width() * scale, p.height() * scale))
                        .toList(),
                lying > upright,
                paper);
    }

    /** Without the drawings, for a page that shows PDFs in their place. */
    Sheet withoutDrawings() {
        return new Sheet(
                figures.stream().map(f -> new Figure("", f.width(), f.height())).toList(),
                lying,
                paper);
    }

    /** The width between its margins, in CSS. */
    String inside() {
        return String.format(Locale.ROOT, "width:%.2fmm", width());
    }

    /**
     * What is left free before a picture to have it in the middle, in CSS. Reckoned here, since the
     * PDF's lying page is set to the width of the first page, which stands.
     */
    String before(Figure figure) {
        return String.format(Locale.ROOT, "margin-left:%.2fmm", (width() - figure.width()) / 2);
    }

    private double width() {
        return (lying ? paper.height() : paper.width()) - 2 * MARGIN;
    }
}
