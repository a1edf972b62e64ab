package argmap.report;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A picture as it was drawn.
 *
 * @param svg empty where it is given as a PDF
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

    /** The first page of a PDF. */
    static Picture ofPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getMediaBox();
            return new Picture("", box.getWidth(), box.getHeight());
        } catch (IOException e) {
            throw new IllegalArgumentException("the map's picture is no PDF: " + e.getMessage(), e);
        }
    }

    private static double positive(String number) {
        return Math.max(1, Double.parseDouble(number));
    }
}
