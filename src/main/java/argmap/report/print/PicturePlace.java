package argmap.report.print;

import argmap.diagram.Drawing;
import java.util.Locale;

/**
 * Where a picture stands on a page of its own.
 *
 * @param drawing what is shown there: a sheet of a map loses its margins, which a page has too
 * @param lying whether the page lies, to show it larger
 * @param width in millimetres, like the height
 */
public record PicturePlace(Drawing drawing, boolean lying, double width, double height) {
    /** Millimetres left free on each side of a page that holds nothing else. */
    private static final double MARGIN = 10;

    /** Millimetres at the foot, so that rounding never drives a picture to the next page. */
    private static final double SPARE = .5;

    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;

    /** Millimetres of a slide between its margins. */
    public static final double SLIDE_WIDTH = 226;

    /** A picture of two boxes fills no slide. */
    private static final double LARGEST = 1.6;

    /** On the page, standing or lying, that shows it larger; never larger than it was drawn. */
    static PicturePlace of(Block.Picture picture, Printed printed) {
        return printed.slides() ? onSlide(picture) : of(picture.drawing(), printed.paper());
    }

    private static PicturePlace of(Drawing drawing, Paper paper) {
        Drawing shown =
                isSheet(drawing, paper)
                        ? drawing.trimmed(MARGIN * POINTS, SPARE * POINTS)
                        : drawing;
        double upright = scale(shown, paper.width(), paper.height());
        double lying = scale(shown, paper.height(), paper.width());
        double scale = Math.min(1 / POINTS, Math.max(upright, lying));
        boolean lies = lying > upright && scale > upright;
        return new PicturePlace(shown, lies, shown.width() * scale, shown.height() * scale);
    }

    /**
     * On a slide, below its heading and above its question; larger than drawn where there is room.
     */
    private static PicturePlace onSlide(Block.Picture picture) {
        Drawing drawing = picture.drawing();
        double shown = Math.min(LARGEST / POINTS, scaleOnSlide(drawing, picture.room()));
        return new PicturePlace(drawing, false, drawing.width() * shown, drawing.height() * shown);
    }

    /** Millimetres a point, as large as a slide has room for, so many millimetres high. */
    public static double scaleOnSlide(Drawing drawing, double room) {
        return Math.min(SLIDE_WIDTH / drawing.width(), room / drawing.height());
    }

    private static boolean isSheet(Drawing drawing, Paper paper) {
        double shorter = Math.min(drawing.width(), drawing.height());
        double longer = Math.max(drawing.width(), drawing.height());
        return Math.abs(shorter - paper.width() * POINTS) < 2
                && Math.abs(longer - paper.height() * POINTS) < 2;
    }

    private static double scale(Drawing drawing, double wide, double high) {
        return Math.min(
                (wide - 2 * MARGIN) / drawing.width(),
                (high - 2 * MARGIN - SPARE) / drawing.height());
    }

    /** For a style sheet. */
    String size() {
        return String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", width, height);
    }

    /** The longer side in points. */
    double longer() {
        return Math.max(drawing.width(), drawing.height());
    }
}
