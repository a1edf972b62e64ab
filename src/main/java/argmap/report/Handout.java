package argmap.report;

import argmap.audit.AuditReport;
import argmap.diagram.SvgToPdf;
import argmap.graph.GroundedMap;
import java.util.List;
import java.util.Optional;

/**
 * The printed handout: the thesis, the argument in brief and questions on the first sheet, the map
 * on the second, then each claim with its page, the words of the text and its notes written out.
 *
 * <pre>{@code
 * String svg = draw(HandoutMap.numbered(grounded, audit));
 * byte[] pdf = Handout.pdf(grounded, audit, List.of(svg), Paper.A4);
 * }</pre>
 */
public final class Handout {
    /** Pages of two sheets printed on both sides; what is longer is set in smaller type. */
    private static final int TWO_SHEETS = 4;

    private Handout() {}

    /**
     * One self-contained page, to read or to print from a browser.
     *
     * @param svgs the map's pictures, one below the other; none for a handout without them
     */
    public static String html(
            GroundedMap grounded, AuditReport audit, List<String> svgs, Paper paper) {
        List<Picture> pictures = svgs.stream().map(Picture::ofSvg).toList();
        return html(HandoutPage.of(grounded, audit, sheet(pictures, paper), paper));
    }

    /** The page with one picture; an empty one is left out. */
    public static String html(GroundedMap grounded, AuditReport audit, String svg, Paper paper) {
        return html(grounded, audit, svg.isBlank() ? List.of() : List.of(svg), paper);
    }

    /**
     * The handout as a PDF with its fonts inside. Equal maps and pictures give equal bytes. The
     * pictures' lines stay lines, and their text can be searched.
     *
     * @param svgs the map's pictures as the diagrams are drawn; none for a handout without them
     */
    public static byte[] pdf(
            GroundedMap grounded, AuditReport audit, List<String> svgs, Paper paper) {
        List<Picture> pictures = svgs.stream().map(Picture::ofSvg).toList();
        List<byte[]> maps = svgs.stream().map(SvgToPdf::pdf).toList();
        Optional<Sheet> sheet = sheet(pictures, paper).map(Sheet::withoutDrawings);
        HandoutPage page = HandoutPage.of(grounded, audit, sheet, paper);
        Pdf roomy = print(page, maps);
        if (roomy.pages() <= TWO_SHEETS) {
            return roomy.bytes();
        }
        Pdf compact = print(page.compact(), maps);
        return (compact.pages() < roomy.pages() ? compact : roomy).bytes();
    }

    /** The PDF with one picture; an empty one is left out. */
    public static byte[] pdf(GroundedMap grounded, AuditReport audit, String svg, Paper paper) {
        return pdf(grounded, audit, svg.isBlank() ? List.of() : List.of(svg), paper);
    }

    private static Pdf print(HandoutPage page, List<byte[]> maps) {
        return Pdf.of(html(page), maps, page.reading().title(), page.byline());
    }

    private static Optional<Sheet> sheet(List<Picture> pictures, Paper paper) {
        return pictures.isEmpty() ? Optional.empty() : Optional.of(Sheet.fit(pictures, paper));
    }

    private static String html(HandoutPage page) {
        return Pages.write(
                (out, interceptor) -> JtehandoutGenerated.render(out, interceptor, page));
    }
}
