package argmap.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF, page by page, with their places and sizes. */
final class PrintedPages {
    /**
     * A line, or the piece of one that is drawn at once.
     *
     * @param bottom from the top of the page, in points
     */
    record Piece(
            int page,
            String text,
            double left,
            double bottom,
            double right,
            double size,
            boolean bold) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<double[]> sizes = new ArrayList<>();

    private final byte[] pdf;

    private PrintedPages(byte[] pdf) {
        this.pdf = pdf;
    }

    static PrintedPages of(byte[] pdf) throws IOException {
        return of(pdf, false);
    }

    /** Sorted where the page has one column: else its order is that of the columns. */
    static PrintedPages of(byte[] pdf, boolean sorted) throws IOException {
        PrintedPages pages = new PrintedPages(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(
                            page ->
                                    pages.sizes.add(
                                            new double[] {
                                                page.getMediaBox().getWidth(),
                                                page.getMediaBox().getHeight()
                                            }));
            PDFTextStripper reader =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            pages.add(getCurrentPageNo(), text, letters);
                        }
                    };
            reader.setSortByPosition(sorted);
            reader.getText(document);
        }
        return pages;
    }

    private void add(int page, String text, List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        double size = letters.stream().mapToDouble(TextPosition::getYScale).min().orElse(0);
        pieces.add(
                new Piece(
                        page,
                        text,
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        size,
                        first.getFont().getName().contains("Bold")));
    }

    int count() {
        return sizes.size();
    }

    double width(int page) {
        return sizes.get(page - 1)[0];
    }

    double height(int page) {
        return sizes.get(page - 1)[1];
    }

    /**
     * The largest part of a page, 0 to 1, that has no ink from edge to edge, as the page looks:
     * lines to write on and pictures are ink.
     *
     * @param until points from the top; what is printed below is left out
     */
    double blank(int page, double until) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS);
            int largest = 0;
            int blank = 0;
            for (int row = 0; row < seen.getHeight(); row++) {
                boolean ink = row < until * DOTS / 72 && hasInk(seen, row);
                blank = ink ? 0 : blank + 1;
                largest = Math.max(largest, blank);
            }
            return (double) largest / seen.getHeight();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasInk(BufferedImage image, int row) {
        int[] dots = image.getRGB(0, row, image.getWidth(), 1, null, 0, image.getWidth());
        return Arrays.stream(dots).anyMatch(dot -> (dot & 0xff) < FAINT);
    }

    /** Dots to the inch: a hairline is still seen. */
    private static final int DOTS = 72;

    private static final int FAINT = 230;

    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> on(int page) {
        return pieces.stream().filter(piece -> piece.page() == page).toList();
    }

    /**
     * All letters without blanks, soft hyphens and hyphens, which lines may add and pages break.
     */
    String letters() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return letters(all.toString());
    }

    static String letters(String text) {
        return text.replaceAll("[\\s\u00ad\u00a0-]+", "");
    }
}
