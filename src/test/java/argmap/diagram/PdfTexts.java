package argmap.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as it stands on its pages. */
public final class PdfTexts {
    private PdfTexts() {}

    /** Lines whose letters are smaller than so many points on paper. */
    public static List<String> tooSmall(byte[] pdf, double least) {
        List<String> small = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            for (TextPosition letter : letters) {
                                double size = letter.getTextMatrix().getScalingFactorY();
                                double shown = Math.max(size, letter.getFontSizeInPt());
                                if (shown < least) {
                                    small.add(text + " at " + shown);
                                    return;
                                }
                            }
                        }
                    };
            reader.getText(document);
            return small;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All the text, a page after the other. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the pictures that cannot be found in the PDF made of them. */
    public static List<String> missing(byte[] pdf, MapPages pages) {
        String all = text(pdf).replaceAll("\\s+", "");
        List<String> missing = new ArrayList<>();
        for (Scene scene : pages.scenes()) {
            for (Scene.Part part : scene.parts()) {
                for (Scene.Mark mark : part.marks()) {
                    if (mark instanceof Scene.Text text && isPlain(text.words().text())) {
                        String words = text.words().text().replaceAll("\\s+", "");
                        if (!all.contains(words)) {
                            missing.add(words);
                        }
                    }
                }
            }
        }
        return missing;
    }

    /** What runs from right to left, or has no letter in the face, comes out otherwise. */
    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c < 0x590);
    }
}
