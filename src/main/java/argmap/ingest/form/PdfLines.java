package argmap.ingest.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

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

    /** Share of a page's lines that stand on either side of a strip between columns. */
    private static final double USUAL_SHARE = 0.3;

    private PdfLines() {}

    /**
     * A piece of a line in one size.
     *
     * @param raised whether it stands higher and smaller than the line, as a note's mark does
     * @param gap blank before it, in ems
     */
    record Piece(String text, boolean raised, boolean bold, double gap) {}

    /**
     * A printed line.
     *
     * @param left in points from the page's left edge, likewise {@code right}
     * @param baseline in points from the page's top
     * @param size of most of its letters, in points
     */
    record Line(
            int page,
            List<Piece> pieces,
            double left,
            double right,
            double baseline,
            double size,
            boolean bold) {
        Line {
            pieces = List.copyOf(pieces);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString().strip();
        }
    }

    /**
     * The lines of one page, in its reading order.
     *
     * @param gutter where a white strip parts two columns, in points; -1 where there is one column
     * @param unreadable letters without a character
     */
    record PageLines(
            List<Line> lines, double gutter, int unreadable) {
        PageLines {
            lines = List.copyOf(lines);
        }
    }

    private record Glyph(
            String text, double x, double end, double y, double size, boolean bold) {}

    static List<PageLines> of(PDDocument document) throws IOException {
        List<List<Line>> chunks = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            Collector collector = new Collector();
            collector.setStartPage(i + 1);
            collector.setEndPage(i + 1);
            collector.getText(document);
            chunks.add(chunks(collector.glyphs, i));
            unreadable.add(collector.unreadable);
        }
        List<PageLines> pages = new ArrayList<>();
        long columns = chunks.stream().filter(page -> gutter(page, USUAL_SHARE) > 0).count();
        // A book in columns has them on its short last page too.
        double share = columns * 2 > chunks.size() ? USUAL_SHARE / 6 : USUAL_SHARE;
        for (int i = 0; i < chunks.size(); i++) {
            double gutter = gutter(chunks.get(i), share);
            pages.add(
                    new PageLines(inOrder(chunks.get(i), gutter), gutter, unreadable.get(i)));
        }
        return pages;
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Glyph> glyphs = new ArrayList<>();
        private int unreadable;

        @Override
        protected void processTextPosition(TextPosition at) {
            String text = at.getUnicode();
            if (text == null || text.isEmpty()) {
                unreadable++;
                return;
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
                            isBold(at.getFont()));
            // A letter printed twice over itself is how some programs make bold ones.
            for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 3; i--) {
                Glyph last = glyphs.get(i);
                if (last.text.equals(text)
                        && Math.abs(last.x - x) < size * 0.1
                        && Math.abs(last.y - glyph.y) < size * 0.1) {
                    return;
                }
            }
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
                        page,
                        pieces,
                        row.get(0).x,
                        row.get(row.size() - 1).end,
                        baseline,
                        size,
                        boldLetters * 2 > letters));
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

    // Reading order

    /** Columns one behind the other, where a white gutter runs down the page; else rows as printed. */
    private static List<Line> inOrder(List<Line> chunks, double gutter) {
        List<Line> rows = joinedRows(chunks, gutter);
        if (gutter < 0) {
            return rows;
        }
        List<Line> ordered = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : rows) {
            if (line.left() < gutter && line.right() > gutter) {
                ordered.addAll(left);
                ordered.addAll(right);
                left.clear();
                right.clear();
                ordered.add(line);
            } else if (line.right() <= gutter) {
                left.add(line);
            } else {
                right.add(line);
            }
        }
        ordered.addAll(left);
        ordered.addAll(right);
        return ordered;
    }

    /** Where a white strip parts most rows in two; -1 where none does. */
    private static double gutter(List<Line> chunks, double least) {
        if (chunks.size() < 4) {
            return -1;
        }
        double from = chunks.stream().mapToDouble(Line::left).min().orElse(0);
        double to = chunks.stream().mapToDouble(Line::right).max().orElse(0);
        double best = -1;
        double bestShare = least;
        for (double x = from + (to - from) * 0.3; x < from + (to - from) * 0.7; x += 2) {
            double at = x;
            long across = chunks.stream().filter(c -> c.left() < at && c.right() > at).count();
            long left = chunks.stream().filter(c -> c.right() <= at).count();
            long right = chunks.stream().filter(c -> c.left() >= at).count();
            double share = Math.min(left, right) / (double) chunks.size();
            if (across * 6 < chunks.size() && share > bestShare + 1e-9) {
                best = x;
                bestShare = share;
            }
        }
        return best;
    }

    /** Chunks of one row joined again, top to bottom, but for a column's edge. */
    private static List<Line> joinedRows(List<Line> chunks, double gutter) {
        List<Line> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            List<Line> row = new ArrayList<>();
            Line first = sorted.get(i);
            while (i < sorted.size()
                    && sorted.get(i).baseline() - first.baseline() < 0.35 * first.size()) {
                row.add(sorted.get(i++));
            }
            row.sort(Comparator.comparingDouble(Line::left));
            Line open = row.get(0);
            for (Line next : row.subList(1, row.size())) {
                boolean parted = gutter > 0 && open.right() <= gutter && next.left() >= gutter;
                if (parted || apart(open, next)) {
                    rows.add(open);
                    open = next;
                } else {
                    open = joined(open, next);
                }
            }
            rows.add(open);
        }
        return rows;
    }

    /** A number in the margin, or a large initial, is no part of the line beside it. */
    private static boolean apart(Line left, Line right) {
        boolean initial = left.size() > 1.7 * right.size() || right.size() > 1.7 * left.size();
        boolean number =
                left.text().matches("\\d{1,4}") && left.size() < 0.9 * right.size()
                        || right.text().matches("\\d{1,4}") && right.size() < 0.9 * left.size();
        return initial || number;
    }

    private static Line joined(Line left, Line right) {
        List<Piece> pieces = new ArrayList<>(left.pieces());
        double gap = (right.left() - left.right()) / left.size();
        for (int i = 0; i < right.pieces().size(); i++) {
            Piece piece = right.pieces().get(i);
            pieces.add(
                    i == 0
                            ? new Piece(" " + piece.text(), piece.raised(), piece.bold(), gap)
                            : piece);
        }
        boolean longer = left.text().length() >= right.text().length();
        return new Line(
                left.page(),
                pieces,
                left.left(),
                right.right(),
                Math.max(left.baseline(), right.baseline()),
                longer ? left.size() : right.size(),
                left.bold() && right.bold());
    }
}
