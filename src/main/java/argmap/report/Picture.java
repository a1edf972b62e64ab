package argmap.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture as it was drawn.
 *
 * @param width in the drawing's own units, like the height
 */
record Picture(String svg, double width, double height) {
    private static final Pattern VIEW_BOX =
            Pattern.compile(
                    "viewBox=\"\\s*\\S+?[\\s,]+\\S+?[\\s,]+([0-9]+\\.?[0-9]*)[\\s,]+([0-9]+\\.?[0-9]*)");

    /** The drawing alone, without XML declaration or document type. */
    static Picture ofSvg(String svg) {
        int start = svg.indexOf("<svg");
        if (start < 0) {
            String head = svg.substring(0, Math.min(40, svg.length()));
            throw new IllegalArgumentException("the map's picture is no SVG: '" + head + "'");
        }
        String drawing = svg.substring(start);
        Matcher box = VIEW_BOX.matcher(drawing);
        return box.find()
                ? new Picture(drawing, positive(box.group(1)), positive(box.group(2)))
                : new Picture(drawing, 1, 1);
    }

    private static double positive(String number) {
        return Math.max(1, Double.parseDouble(number));
    }
}
