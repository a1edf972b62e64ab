package argmap.diagram;

import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * An SVG as a one-page PDF of the picture's size: lines stay lines, text stays text in an embedded
 * font, to be searched and copied. Equal pictures give equal bytes: no date, no random identifier.
 */
public final class SvgToPdf {
    /** In points, 200 inches: PDF 1.7, annex C. A larger picture is scaled down to it. */
    private static final double LARGEST_SIDE = 14_400;

    /** PDFBox derives the file's identifier from this instead of the clock. */
    private static final long DOCUMENT_ID = 0;

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private SvgToPdf() {}

    /** Draws the picture. */
    public static byte[] pdf(String svg) {
        SvgPicture picture = SvgPicture.read(svg);
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            document.setVersion(1.7f);
            draw(picture, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(SvgPicture picture, PDDocument document) throws IOException {
        float width = (float) picture.width();
        float height = (float) picture.height();
        double scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
        PDPage page =
                new PDPage(new PDRectangle((float) (width * scale), (float) (height * scale)));
        document.addPage(page);

        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        picture.shapes()
                .renderWithPlatform(
                        NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        graphics.dispose();

        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
            content.drawForm(graphics.getXFormObject());
            // PDF counts y from the foot of the page.
            AffineTransform upright = new AffineTransform(1, 0, 0, -1, 0, height);
            Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
            for (SvgText text : picture.texts()) {
                if (text.colour().getAlpha() > 0 && !text.text().isBlank()) {
                    write(text, font(text.face(), fonts, document), upright, content);
                }
            }
        }
    }

    private static void write(
            SvgText text, PDFont font, AffineTransform upright, PDPageContentStream content)
            throws IOException {
        AffineTransform place = new AffineTransform(upright);
        place.concatenate(text.place());
        content.beginText();
        content.setNonStrokingColor(text.colour());
        content.setFont(font, (float) text.size());
        content.setTextMatrix(new Matrix(place));
        content.showText(text.text());
        content.endText();
    }

    /** Only the letters used are embedded. */
    private static PDFont font(Face face, Map<Face, PDFont> fonts, PDDocument document)
            throws IOException {
        PDFont known = fonts.get(face);
        if (known != null) {
            return known;
        }
        PDFont font = PDType0Font.load(document, new ByteArrayInputStream(Fonts.file(face)), true);
        fonts.put(face, font);
        return font;
    }
}
