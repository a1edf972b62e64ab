package argmap.ingest.form;

import argmap.text.Geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of one printed page, in its reading order, whatever they were read from.
 *
 * @param gutter where a white strip parts two columns, in points; -1 where there is one column
 * @param specks what recognition made of dirt and edges; no text, but kept
 * @param rules heights of horizontal rules
 */
record PageLines(
        List<PageLines.Line> lines,
        double gutter,
        List<PageLines.Line> specks,
        List<Double> rules) {
    /** Share of a page's lines that stand on either side of a strip between columns. */
    private static final double USUAL_SHARE = 0.3;

    /**
     * A strip is looked for in steps of so many points; on a damaged page of any width, in so many.
     */
    private static final double FINE = 2;

    private static final int MOST_STEPS = 1000;

    PageLines {
        lines = List.copyOf(lines);
        specks = List.copyOf(specks);
        rules = List.copyOf(rules);
    }

    /**
     * A piece of a line in one size.
     *
     * @param raised whether it stands higher and smaller than the line, as a note's mark does
     * @param gap blank before it, in ems
     * @param size of its letters, as a share of the line's
     * @param lift how far its foot is above the line's, in ems
     * @param confidence of recognition, 0 to 1; -1 where there is none
     */
    record Piece(
            String text,
            boolean raised,
            boolean bold,
            double gap,
            double size,
            double lift,
            double confidence) {
        Piece(String text, boolean raised, boolean bold, double gap) {
            this(text, raised, bold, gap, 1, 0, -1);
        }

        Piece behindBlank(double blank) {
            return new Piece(" " + text, raised, bold, blank, size, lift, confidence);
        }
    }

    /**
     * A printed line.
     *
     * <p>Where the text is a scan's, measures are set to a size of {@link ScanLines#SIZE} points of
     * the text.
     *
     * @param left in points from the page's left edge, likewise {@code right}
     * @param baseline in points from the page's top
     * @param size of most of its letters, in points
     * @param bold whether most of its letters are, or are small capitals
     * @param italic whether nearly all of its letters are
     * @param box in the file's own unit
     * @param level of a heading that the file says begins here; less than 0 where it goes on; 0
     *     where it says nothing
     */
    record Line(
            Box box,
            List<Piece> pieces,
            double left,
            double right,
            double baseline,
            double size,
            boolean bold,
            boolean italic,
            int level) {
        Line {
            pieces = List.copyOf(pieces);
        }

        Line titled(int newLevel) {
            return new Line(box, pieces, left, right, baseline, size, bold, italic, newLevel);
        }

        /** As it stands on another sheet. */
        Line onSheet(int sheet) {
            Box there = new Box(sheet, box.left(), box.top(), box.right(), box.bottom());
            return new Line(there, pieces, left, right, baseline, size, bold, italic, level);
        }

        Line at(double newLeft, double newRight, double newBaseline) {
            return new Line(box, pieces, newLeft, newRight, newBaseline, size, bold, italic, level);
        }

        Line sized(double newSize) {
            return new Line(box, pieces, left, right, baseline, newSize, bold, italic, level);
        }

        int page() {
            return box.sheet();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString().strip();
        }
    }

    /** Pages of chunks, which are rows of words cut where wide blanks are. */
    static List<PageLines> of(List<List<Line>> chunks) {
        List<PageLines> pages = new ArrayList<>();
        long columns = chunks.stream().filter(page -> gutter(page, USUAL_SHARE) > 0).count();
        // A book in columns has them on its short last page too.
        double share = columns * 2 > chunks.size() ? USUAL_SHARE / 6 : USUAL_SHARE;
        for (int i = 0; i < chunks.size(); i++) {
            double gutter = gutter(chunks.get(i), share);
            List<Line> lines = inOrder(chunks.get(i), gutter);
            pages.add(new PageLines(lines, gutter, List.of(), List.of()));
        }
        return pages;
    }

    /** The same on another sheet, in another scale. */
    PageLines onSheet(int sheet, double scale) {
        return new PageLines(
                lines.stream()
                        .map(
                                line ->
                                        line.onSheet(sheet)
                                                .at(
                                                        line.left() * scale,
                                                        line.right() * scale,
                                                        line.baseline() * scale)
                                                .sized(line.size() * scale))
                        .toList(),
                gutter * scale,
                List.of(),
                rules.stream().map(y -> y * scale).toList());
    }

    // Reading order

    /**
     * Columns one behind the other, where a white gutter runs down the page; else rows as printed.
     */
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
        double[] lefts = chunks.stream().mapToDouble(Line::left).sorted().toArray();
        double[] rights = chunks.stream().mapToDouble(Line::right).sorted().toArray();
        double from = lefts[0];
        double width = rights[rights.length - 1] - from;
        double step = Math.max(FINE, width / MOST_STEPS);
        double best = -1;
        double bestShare = least;
        for (double x = from + width * 0.3; x < from + width * 0.7; x += step) {
            int left = below(rights, Math.nextUp(x));
            int right = chunks.size() - below(lefts, x);
            int across = chunks.size() - left - right;
            double share = Math.min(left, right) / (double) chunks.size();
            if (across * 6 < chunks.size() && share > bestShare + 1e-9) {
                best = x;
                bestShare = share;
            }
        }
        return best;
    }

    /** How many of ascending numbers are less than one. */
    private static int below(double[] ascending, double bound) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (ascending[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
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
            pieces.add(i == 0 ? piece.behindBlank(gap) : piece);
        }
        boolean longer = left.text().length() >= right.text().length();
        return new Line(
                left.box().with(right.box()),
                pieces,
                left.left(),
                right.right(),
                Math.max(left.baseline(), right.baseline()),
                longer ? left.size() : right.size(),
                left.bold() && right.bold(),
                left.italic() && right.italic(),
                left.level());
    }

    /** A large initial hangs over several lines: it goes before the first of them. */
    static List<Line> initialsFirst(List<Line> lines, Predicate<Line> isInitial) {
        List<Line> ordered = new ArrayList<>(lines);
        for (Line line : lines) {
            if (!isInitial.test(line)) {
                continue;
            }
            int at = ordered.indexOf(line);
            int to = at;
            while (to > 0
                    && ordered.get(to - 1).baseline() > line.baseline() - 0.95 * line.size()
                    && ordered.get(to - 1).left() > line.left()) {
                to--;
            }
            ordered.add(to, ordered.remove(at));
        }
        return ordered;
    }
}
