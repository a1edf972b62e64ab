package argmap.report;

import argmap.audit.AuditReport;
import argmap.diagram.SvgToPdf;
import argmap.graph.GroundedMap;
import java.util.Optional;

/**
 * The printed handout: the thesis, the argument in brief and questions on the first sheet, the map
 * on the second, then each claim with its page, the words of the text and its notes written out.
 *
 * <pre>{@code
 * Files.writeString(path, Handout.html(grounded, Audit.of(grounded), svg, Paper.A4));
 * }</pre>
 */
public final class Handout {
    private Handout() {}

    /**
     * One self-contained page, to read or to print from a browser.
     *
     * @param svg the map's picture; empty for a handout without one
     */
    public static String html(GroundedMap grounded, AuditReport audit, String svg, Paper paper) {
        return html(page(grounded, audit, svg, paper));
    }

    /**
     * The same as a PDF with its fonts inside. Equal maps and pictures give equal bytes. The
     * picture's lines stay lines, and its text can be searched.
     *
     * @param svg the map's picture, as the diagrams are drawn; empty for a handout without one
     */
    public static byte[] pdf(GroundedMap grounded, AuditReport audit, String svg, Paper paper) {
        HandoutPage page = page(grounded, audit, svg, paper);
        byte[] map = page.figure().isPresent() ? SvgToPdf.pdf(svg) : new byte[0];
        HandoutPage printed = page.withFigure(page.figure().map(Figure::withoutDrawing));
        return Pdf.of(html(printed), map, page.reading().title(), page.byline());
    }

    private static HandoutPage page(
            GroundedMap grounded, AuditReport audit, String svg, Paper paper) {
        Optional<Figure> figure =
                svg.isBlank() ? Optional.empty() : Optional.of(Figure.of(svg, paper));
        return HandoutPage.of(grounded, audit, figure, paper);
    }

    private static String html(HandoutPage page) {
        return Pages.write(
                (out, interceptor) -> JtehandoutGenerated.render(out, interceptor, page));
    }
}
