package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.text.Geometry.Box;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The printed lines of a PDF page, put together from its letters and their places. */
final class PdfLines {
    /** Blank between letters that separates words, in widths of the letter M (an em). */
    private static final double WORD_GAP = 0.11;

    /** Blank within a row that separates columns or a margin's number from the text, in ems. */
    private static final double CHUNK_GAP = 1.3;

    /** A letter this much higher than its line's others, in ems of the line, is raised. */
    private static final double RAISED = 0.12;

    /** A raised letter is at most this much of its line's size. */
    private static final double RAISED_SIZE = 0.86;

    /** How far letters reach above and below the line's foot, in ems. */
    private static final double ABOVE = 0.78;

    private static final double BELOW = 0.22;

    private PdfLines() {}

    private record Glyph(
            String text,
            double x,
            double end,
            double y,
            double size,
            boolean bold,
            boolean italic) {}

    /**
     * A file's pages.
     *
     * @param scanned whether most text lies, unseen, over or under pictures of whole pages
     * @param unreadable letters without a character
     * @param pictures pages that a picture covers and that have no text
     * @param tagged the words of marked content, by page and number
     * @param drawn pages with many drawn shapes, as letters turned into outlines are
     */
    record Text(
            List<PageLines> pages,
            boolean scanned,
            int unreadable,
            List<Integer> pictures,
            int drawn,
            List<Map<Integer, StringBuilder>> tagged) {
        Text {
            pages = List.copyOf(pages);
            pictures = List.copyOf(pictures);
            tagged = List.copyOf(tagged);
        }
    }

    static Text of(PDDocument document) throws IOException {
        Collector collector =
                new Collector(
                        document.getNumberOfPages(),
                        document.getDocumentCatalog().getStructureTreeRoot() != null);
        collector.getText(document);
        boolean scanned = collector.scanned * 2 > collector.withText;
        List<PageLines> pages =
                scanned
                        ? ScanLines.of(collector.chunks, collector.rules)
                        : PageLines.of(collector.chunks);
        int unreadable = Arrays.stream(collector.unreadable).sum();
        return new Text(
                pages, scanned, unreadable, collector.pictures, collector.drawn, collector.tagged);
    }

    /** Letters with their places, page by page. */
    private static final class Collector extends PDFTextStripper {
        /** Share of a page that a picture of the whole page covers at least. */
        private static final double WHOLE = 0.6;

        /** A page of text in outlines has many more curves than this; a page with a rule, one. */
        private static final int MANY_SHAPES = 300;

        private final List<List<Line>> chunks = new ArrayList<>();
        private final List<List<Double>> rules = new ArrayList<>();
        private final int[] unreadable;
        private final List<Glyph> glyphs = new ArrayList<>();
        private int withText;
        private int scanned;
        private final List<Integer> pictures = new ArrayList<>();
        private final List<Map<Integer, StringBuilder>> tagged = new ArrayList<>();
        private final boolean hasTags;
        private final Deque<Integer> contents = new ArrayDeque<>();
        private int drawn;
        private int hidden;
        private int shapes;
        private boolean picture;

        Collector(int pages, boolean hasTags) {
            this.hasTags = hasTags;
            unreadable = new int[pages];
            for (int i = 0; i < pages; i++) {
                chunks.add(List.of());
                rules.add(List.of());
                tagged.add(new HashMap<>());
            }
        }

        @Override
        protected void endPage(PDPage page) {
            int at = getCurrentPageNo() - 1;
            chunks.set(at, PdfLines.chunks(glyphs, at));
            withText += glyphs.isEmpty() ? 0 : 1;
            scanned += !glyphs.isEmpty() && (picture || hidden * 2 > glyphs.size()) ? 1 : 0;
            if (picture && glyphs.isEmpty()) {
                pictures.add(at);
            }
            contents.clear();
            drawn += shapes > MANY_SHAPES ? 1 : 0;
            glyphs.clear();
            hidden = 0;
            shapes = 0;
            picture = false;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            String name = operator.getName();
            if (name.equals("Do")
                    && !operands.isEmpty()
                    && operands.get(0) instanceof COSName image
                    && getResources() != null
                    && getResources().isImageXObject(image)) {
                Matrix place = getGraphicsState().getCurrentTransformationMatrix();
                double area =
                        Math.abs(
                                place.getScaleX() * place.getScaleY()
                                        - place.getShearX() * place.getShearY());
                PDRectangle page = getCurrentPage().getCropBox();
                picture |= area > WHOLE * page.getWidth() * page.getHeight();
            }
            shapes += name.equals("c") || name.equals("v") || name.equals("y") ? 1 : 0;
            super.processOperator(operator, operands);
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            boolean numbered = properties != null && properties.containsKey(COSName.MCID);
            contents.push(numbered ? properties.getInt(COSName.MCID) : -1);
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            contents.poll();
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            String text = at.getUnicode();
            if (text == null || text.isEmpty()) {
                unreadable[getCurrentPageNo() - 1]++;
                return;
            }
            Integer content = contents.peek();
            if (hasTags && content != null && content >= 0) {
                tagged.get(getCurrentPageNo() - 1)
                        .computeIfAbsent(content, c -> new StringBuilder())
                        .append(text);
            }
            // By height: programs stretch letters sideways to fill a line.
            double size = Math.max(at.getYScale(), 1);
            double x = at.getXDirAdj();
            Glyph glyph =
                    new Glyph(
                            text,
                            x,
                            x + at.getWidthDirAdj(),
                            at.getYDirAdj(),
                            size,
                            isBold(at.getFont()),
                            isItalic(at.getFont()));
            // A letter printed twice over itself is how some programs make bold ones.
            for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 3; i--) {
                Glyph last = glyphs.get(i);
                if (last.text.equals(text)
                        && Math.abs(last.x - x) < size * 0.1
                        && Math.abs(last.y - glyph.y) < size * 0.1) {
                    return;
                }
            }
            hidden +=
                    getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER
                            ? 1
                            : 0;
            glyphs.add(glyph);
        }
    }

    /** Whether a font is one of those that headings are set in: bold, or small capitals. */
    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName());
        PDFontDescriptor about = font.getFontDescriptor();
        return name.matches("(?i).*(bold|black|heavy|[-,]b$|cmbx|-bd|smallcaps|caps10|-sc$|smcp).*")
                || (about != null && (about.isForceBold() || about.getFontWeight() >= 600));
    }

    private static boolean isItalic(PDFont font) {
        PDFontDescriptor about = font.getFontDescriptor();
        return String.valueOf(font.getName())
                        .matches("(?i).*(italic|oblique|kursiv|[-,]it?$|cmti).*")
                || about != null && about.isItalic();
    }

    /** Letters in a row, cut where a gap is wider than between words. */
    private static List<Line> chunks(List<Glyph> glyphs, int page) {
        List<Line> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        double size = 0;
        double y = 0;
        double end = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.text.isBlank() && row.isEmpty()) {
                continue;
            }
            double em = Math.max(size, glyph.size);
            boolean same =
                    !row.isEmpty()
                            && Math.abs(glyph.y - y) < 0.55 * em
                            && glyph.x > end - 1.2 * em
                            && glyph.x - end < CHUNK_GAP * em
                            && (glyph.size < 1.7 * size && size < 1.7 * glyph.size
                                    || row.size() > 1 && glyph.size < size);
            // Small figures on the line's own foot are no mark: they count the lines.
            boolean beside =
                    glyph.size < 0.75 * size
                            && Math.abs(glyph.y - y) < 0.08 * size
                            && glyph.x - end > 0.4 * size;
            if ((!same || beside) && !row.isEmpty()) {
                add(lines, row, page);
                row.clear();
                size = 0;
            }
            if (row.isEmpty() || glyph.size > size * 0.95) {
                y = glyph.y;
                size = glyph.size;
            }
            end = glyph.end;
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            add(lines, row, page);
        }
        return lines;
    }

    private static void add(List<Line> lines, List<Glyph> row, int page) {
        while (!row.isEmpty() && row.get(row.size() - 1).text.isBlank()) {
            row.remove(row.size() - 1);
        }
        if (row.isEmpty()) {
            return;
        }
        double size = usualSize(row);
        double baseline =
                row.stream().filter(g -> g.size > size * 0.9).mapToDouble(g -> g.y).max().orElse(0);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean raised = false;
        boolean bold = false;
        double gapBefore = 0;
        int boldLetters = 0;
        int letters = 0;
        int italics = 0;
        for (int i = 0; i < row.size(); i++) {
            Glyph glyph = row.get(i);
            double gap = i == 0 ? 0 : (glyph.x - row.get(i - 1).end) / size;
            boolean up =
                    glyph.size < size * RAISED_SIZE && baseline - glyph.y > RAISED * size
                            || isRaisedFigure(glyph.text);
            boolean blank = glyph.text.isBlank();
            if (!blank) {
                letters++;
                boldLetters += glyph.bold ? 1 : 0;
                italics += glyph.italic ? 1 : 0;
            }
            boolean isNew = !blank && (up != raised || glyph.bold != bold) && !text.isEmpty();
            if (isNew) {
                boolean spaced = gap > WORD_GAP && !endsBlank(text);
                if (spaced && !up) {
                    text.append(' ');
                }
                pieces.add(new Piece(text.toString(), raised, bold, gapBefore));
                text.setLength(0);
                gapBefore = gap;
            } else if (gap > WORD_GAP && !blank && !endsBlank(text) && !text.isEmpty()) {
                text.append(' ');
            }
            if (!blank) {
                raised = up;
                bold = glyph.bold;
            }
            text.append(blank ? " " : glyph.text);
        }
        pieces.add(new Piece(text.toString(), raised, bold, gapBefore));
        lines.add(
                new Line(
                        new Box(
                                page,
                                row.get(0).x,
                                baseline - ABOVE * size,
                                row.get(row.size() - 1).end,
                                baseline + BELOW * size),
                        pieces,
                        row.get(0).x,
                        row.get(row.size() - 1).end,
                        baseline,
                        size,
                        boldLetters * 2 > letters,
                        italics * 10 > letters * 9,
                        0));
    }

    private static boolean endsBlank(StringBuilder text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    static boolean isRaisedFigure(String text) {
        return text.length() == 1 && "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(0)) >= 0;
    }

    private static double usualSize(List<Glyph> row) {
        double best = 0;
        int most = 0;
        for (Glyph glyph : row) {
            int count = 0;
            for (Glyph other : row) {
                count += Math.abs(other.size - glyph.size) < 0.3 && !other.text.isBlank() ? 1 : 0;
            }
            if (count > most || count == most && glyph.size > best) {
                most = count;
                best = glyph.size;
            }
            if (most * 2 > row.size()) {
                break;
            }
        }
        return best;
    }
}
