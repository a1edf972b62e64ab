package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Text;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws marks on one page; PDF counts y from the foot of the page. */
final class PdfBrush implements AutoCloseable {
    private final PDPageContentStream content;
    private final double height;
    private final Function<Face, PDFont> fonts;

    PdfBrush(
            PDDocument document,
            PDPage page,
            double scale,
            double height,
            Function<Face, PDFont> fonts)
            throws IOException {
        this.content = new PDPageContentStream(document, page);
        this.height = height;
        this.fonts = fonts;
        content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
    }

    PDPageContentStream content() {
        return content;
    }

    void fill(Area area, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(
                (float) area.x(), y(area.bottom()), (float) area.width(), (float) area.height());
        content.fill();
    }

    /** Within its window, where it has one. */
    void draw(Part part) throws IOException {
        if (part.isCut()) {
            Area w = part.window();
            content.saveGraphicsState();
            content.addRect((float) w.x(), y(w.bottom()), (float) w.width(), (float) w.height());
            content.clip();
        }
        marks(part.marks());
        if (part.isCut()) {
            content.restoreGraphicsState();
        }
    }

    private void marks(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            if (mark instanceof Outline outline) {
                outline(outline);
            } else if (mark instanceof Text text) {
                write(text.words());
            }
        }
    }

    private void outline(Outline outline) throws IOException {
        boolean filled = !outline.fill().isEmpty();
        boolean lined = !outline.line().isEmpty();
        if (filled) {
            content.setNonStrokingColor(Color.decode(outline.fill()));
        }
        if (lined) {
            content.setStrokingColor(Color.decode(outline.line()));
            content.setLineWidth((float) outline.weight());
            content.setLineDashPattern(dash(outline.dash()), 0);
        }
        path(outline.path());
        if (filled && lined) {
            content.fillAndStroke();
        } else if (filled) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private static float[] dash(String dash) {
        if (dash.isEmpty()) {
            return new float[0];
        }
        String[] lengths = dash.split(",", -1);
        float[] pattern = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            pattern[i] = Float.parseFloat(lengths[i]);
        }
        return pattern;
    }

    private void path(String path) throws IOException {
        String[] t = path.split(" ", -1);
        int i = 0;
        while (i < t.length) {
            String letter = t[i++];
            switch (letter) {
                case "M" -> content.moveTo(x(t[i]), y(t[i + 1]));
                case "L" -> content.lineTo(x(t[i]), y(t[i + 1]));
                case "C" ->
                        content.curveTo(
                                x(t[i]),
                                y(t[i + 1]),
                                x(t[i + 2]),
                                y(t[i + 3]),
                                x(t[i + 4]),
                                y(t[i + 5]));
                default -> content.closePath();
            }
            i += "C".equals(letter) ? 6 : "Z".equals(letter) ? 0 : 2;
        }
    }

    private static float x(String number) {
        return Float.parseFloat(number);
    }

    private float y(String number) {
        return y(Double.parseDouble(number));
    }

    private float y(double fromTop) {
        return (float) (height - fromTop);
    }

    private void write(Words words) throws IOException {
        String said = SvgWriter.plain(words.text());
        String text = Fonts.drawable(said, words.face());
        if (text.isBlank()) {
            return;
        }
        boolean turned = !VisualText.of(said).equals(said);
        if (turned) {
            // What is found and copied is the text, not the order and forms of its letters on paper
            // (PDF 1.7, 14.9.4).
            COSDictionary actual = new COSDictionary();
            actual.setString(COSName.ACTUAL_TEXT, said);
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        }
        content.beginText();
        content.setNonStrokingColor(Color.decode(words.colour()));
        content.setFont(fonts.apply(words.face()), (float) words.size());
        content.newLineAtOffset((float) words.x(), y(words.y()));
        content.showText(text);
        content.endText();
        if (turned) {
            content.endMarkedContent();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
