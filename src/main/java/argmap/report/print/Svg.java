package argmap.report.print;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture as it was drawn.
 *
 * @param drawing without XML declaration or document type
 * @param width in the drawing's own units, points in our diagrams, like the height
 */
public record Svg(String drawing, double width, double height) {
    private static final String NUMBER = "([0-9]{1,9}\\.?[0-9]{0,9})";

    private static final Pattern VIEW_BOX =
            Pattern.compile(
                    "viewBox=\"\\s{0,9}[-0-9.]{1,20}[\\s,]{1,9}[-0-9.]{1,20}[\\s,]{1,9}"
                            + NUMBER
                            + "[\\s,]{1,9}"
                            + NUMBER);

    /** Millimetres left free on each side of a page that holds nothing else. */
    private static final double MARGIN = 10;

    /** Millimetres for the caption below it, and the page number that a word processor adds. */
    private static final double CAPTION = 16;

    public static Svg of(String svg) {
        int start = svg.indexOf("<svg");
        if (start < 0) {
            String head = svg.substring(0, Math.min(40, svg.length()));
            throw new IllegalArgumentException("the map's picture is no SVG: '" + head + "'");
        }
        String drawing = svg.substring(start);
        Matcher box = VIEW_BOX.matcher(drawing);
        return box.find()
                ? new Svg(drawing, positive(box.group(1)), positive(box.group(2)))
                : new Svg(drawing, 1, 1);
    }

    private static double positive(String number) {
        return Math.max(1, Double.parseDouble(number));
    }

    /**
     * Where it stands on a page of its own.
     *
     * @param lying whether the page lies, to show it larger
     * @param width in millimetres, like the height
     */
    record Place(boolean lying, double width, double height) {
        String size() {
            return String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", width, height);
        }
    }

    /** On the page, standing or lying, that shows it larger; never larger than it was drawn. */
    Place on(Paper paper) {
        double upright = scale(paper.width(), paper.height());
        double lying = scale(paper.height(), paper.width());
        double scale = Math.min(25.4 / 72, Math.max(upright, lying));
        boolean lies = lying > upright && scale > upright;
        return new Place(lies, width * scale, height * scale);
    }

    private double scale(double wide, double high) {
        return Math.min((wide - 2 * MARGIN) / width, (high - 2 * MARGIN - CAPTION) / height);
    }
}
