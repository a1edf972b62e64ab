package argmap.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The map's picture on a page of its own, lying or upright, whichever shows it larger.
 *
 * @param svg its drawing; empty where the page shows the PDF of it instead
 * @param width in millimetres, like the height
 */
record Figure(String svg, boolean lying, double width, double height) {
    /** Millimetres left free on each side of the sheet, and below for the caption and the folio. */
    private static final double MARGIN = 10;

    private static final double CAPTION = 14;

    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox=\"\\s*\\S+?[\\s,]+\\S+?[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)");

    /**
     * Fits a picture to a sheet.
     *
     * @param wide its width, in any unit, and its height in the same
     */
    static Figure fit(String svg, double wide, double high, Paper paper) {
        double upright =
                Math.min(
                        (paper.width() - 2 * MARGIN) / wide,
                        (paper.height() - 2 * MARGIN - CAPTION) / high);
        double lying =
                Math.min(
                        (paper.height() - 2 * MARGIN) / wide,
                        (paper.width() - 2 * MARGIN - CAPTION) / high);
        double scale = Math.max(upright, lying);
        return new Figure(svg, lying > upright, wide * scale, high * scale);
    }

    /** The drawing alone, without XML declaration or document type. */
    static Figure of(String svg, Paper paper) {
        int start = svg.indexOf("<svg");
        if (start < 0) {
            throw new IllegalArgumentException(
                    "not an SVG: " + svg.substring(0, Math.min(40, svg.length())));
        }
        String drawing = svg.substring(start);
        Matcher box = VIEW_BOX.matcher(drawing);
        boolean sized = box.find();
        double wide = sized ? Double.parseDouble(box.group(1)) : 1;
        double high = sized ? Double.parseDouble(box.group(2)) : 1;
        return fit(drawing, Math.max(1, wide), Math.max(1, high), paper);
    }

    /** The same place for a picture that comes from elsewhere. */
    Figure withoutDrawing() {
        return new Figure("", lying, width, height);
    }

    /**
     * In CSS, the width of its page between the margins, and what is left free before the picture
     * to have it in the middle. The PDF's page lies, but its text is set to the first page's width.
     */
    String place(Paper paper) {
        double inside = (lying ? paper.height() : paper.width()) - 2 * MARGIN;
        return String.format(
                Locale.ROOT,
                "width:%.2fmm;padding-left:%.2fmm",
                (inside + width) / 2,
                (inside - width) / 2);
    }

    /** Its size in CSS. */
    String size() {
        return String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", width, height);
    }
}
