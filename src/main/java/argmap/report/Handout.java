package argmap.report;

import argmap.audit.AuditReport;
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
        Optional<Figure> figure =
                svg.isBlank() ? Optional.empty() : Optional.of(Figure.of(svg, paper));
        return html(HandoutPage.of(grounded, audit, figure, paper));
    }

    /**
     * The same as a PDF with its fonts inside. Equal maps and pictures give equal bytes.
     *
     * @param map the map's picture as a PDF of one page; empty for a handout without one. It is
     *     taken in as it is, so lines stay lines and its text can be searched.
     */
    public static byte[] pdf(GroundedMap grounded, AuditReport audit, byte[] map, Paper paper) {
        Optional<Figure> figure =
                map.length == 0 ? Optional.empty() : Optional.of(Pdf.fit(map, paper));
        HandoutPage page = HandoutPage.of(grounded, audit, figure, paper);
        return Pdf.of(html(page), map, page.reading().title(), page.byline());
    }

    private static String html(HandoutPage page) {
        return Pages.write(
                (out, interceptor) -> JtehandoutGenerated.render(out, interceptor, page));
    }
}
