package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.text.Geometry;
import argmap.text.Geometry.Word;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the lines of printed pages as a plain text, with a form feed before each page, empty lines
 * where blank stands between lines and blanks where lines are indented, and beside it where each
 * line and word stands. What is a note or a heading the reader of rows decides.
 */
final class PlacedText {
    /** Blank between words, in ems, that is written as more than one. */
    private static final double WIDE = 1.3;

    /** Usual blank between words, in ems. */
    private static final double BLANK = 0.3;

    /** Lines within so many ems begin in one column. */
    private static final double COLUMN = 6;

    /** Share of a column's lines that end before its right edge; dirt is read beyond it. */
    private static final double BEFORE_EDGE = 0.85;

    /** Steps from line to line beyond which one empty line is written, and two. */
    private static final double EMPTY = 1.35;

    private static final double TWO_EMPTY = 2.3;

    /** In ems: feet of one row are nearer, and a number in the margin is farther from its line. */
    private static final double APART = 0.35;

    /** More numbers beside its lines than this count the lines of a page, whatever they are. */
    private static final int MANY_NUMBERS = 7;

    /** A first letter so much larger than the text hangs over several lines. */
    private static final double INITIAL = 1.7;

    /** Fewer letters do not show where a column's edges are. */
    private static final int FULL = 20;

    private static final double EM = ScanLines.SIZE;

    private final StringBuilder text = new StringBuilder();
    private final List<Geometry.Line> lines = new ArrayList<>();
    private final double leading;
    private final double highest;
    private final double lowest;

    private PlacedText(List<PageLines> pages) {
        leading = leading(pages);
        double[] feet =
                pages.stream()
                        .flatMap(page -> page.lines().stream())
                        .mapToDouble(Line::baseline)
                        .sorted()
                        .toArray();
        highest = feet.length == 0 ? 0 : feet[0];
        lowest = feet.length == 0 ? 1 : Math.max(highest + 1, feet[feet.length - 1]);
    }

    /**
     * @param labels the pages' numbers as the file names them; empty where it does not
     */
    static Source of(String name, List<PageLines> pages, List<String> labels) {
        PlacedText out = new PlacedText(pages);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                out.text.append('\f');
            }
            out.page(pages.get(i));
        }
        return new Source(
                name,
                out.text.toString(),
                Optional.empty(),
                Optional.of(new Geometry(out.lines, labels)));
    }

    /** The usual step from a line's foot to the next one's. */
    private static double leading(List<PageLines> pages) {
        List<Double> steps = new ArrayList<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line line = page.lines().get(i);
                Line before = page.lines().get(i - 1);
                double step = (line.baseline() - before.baseline()) / EM;
                boolean full = Math.min(line.text().length(), before.text().length()) > FULL;
                if (full && step > 0.5 && step < 2.5) {
                    steps.add(step);
                }
            }
        }
        double[] sorted = steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 1.2 : sorted[sorted.length / 2];
    }

    private void page(PageLines page) {
        List<Line> beside = page.lines().stream().filter(l -> isBeside(page, l)).toList();
        boolean counts =
                beside.size() > MANY_NUMBERS
                        || beside.stream().allMatch(l -> l.text().matches("\\d*[05]"));
        List<Line> all = new ArrayList<>(page.lines());
        List<Line> specks = new ArrayList<>(page.specks());
        if (counts) {
            all.removeAll(beside);
            specks.addAll(beside);
        }
        all = PageLines.initialsFirst(all, PlacedText::isInitial);
        String initial = "";
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (isInitial(line) && i + 1 < all.size()) {
                initial = line.text();
                continue;
            }
            Line before = i == 0 ? line : all.get(i - 1);
            double step = isInitial(before) ? 0 : line.baseline() - before.baseline();
            double above = Math.max(0, step / EM / leading);
            boolean ruled =
                    page.rules().stream()
                            .anyMatch(y -> y < line.baseline() && y > line.baseline() - step);
            text.append(above > TWO_EMPTY ? "\n\n" : above > EMPTY ? "\n" : "");
            double left = (line.left() - left(page, line)) / EM;
            double right = (right(page, line) - line.right()) / EM;
            text.append(" ".repeat((int) Math.max(0, Math.min(60, left * 2 + 0.3))));
            double height = (line.baseline() - highest) / (lowest - highest);
            write(initial, line, left, right, above, height, ruled, false);
            initial = "";
        }
        for (Line speck : specks) {
            write("", speck, 0, 0, 0, 0, false, true);
        }
    }

    private void write(
            String initial,
            Line line,
            double indent,
            double room,
            double above,
            double height,
            boolean ruled,
            boolean speck) {
        int from = text.length();
        List<Word> words = new ArrayList<>();
        text.append(initial);
        for (Piece piece : line.pieces()) {
            text.append(piece.gap() > WIDE && text.length() > from ? "  " : "");
            int at = text.length();
            text.append(piece.text().replace('\n', ' ').replace('\f', ' '));
            words(at, piece, words);
        }
        while (text.length() > from && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        double size = line.size() / EM;
        Geometry.Type type =
                new Geometry.Type(
                        indent,
                        room,
                        above,
                        height,
                        size,
                        line.bold(),
                        line.italic(),
                        line.level(),
                        ruled,
                        speck,
                        words);
        lines.add(new Geometry.Line(new Span(from, text.length()), line.box(), type));
        text.append('\n');
    }

    private void words(int from, Piece piece, List<Word> words) {
        boolean first = true;
        for (int at = from; at < text.length(); ) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > at) {
                double size = piece.raised() && piece.size() == 1 ? 0.7 : piece.size();
                double lift = piece.raised() ? Math.max(0.3, piece.lift()) : piece.lift();
                double gap = first ? piece.gap() : BLANK;
                words.add(new Word(new Span(at, end), gap, size, lift, piece.confidence()));
                first = false;
            }
            at = end + 1;
        }
    }

    /** Whether a line is a number beside another line, as those that count lines are. */
    private static boolean isBeside(PageLines page, Line line) {
        return line.text().matches("\\d{1,4}")
                && page.lines().stream()
                        .anyMatch(
                                other ->
                                        Math.abs(other.baseline() - line.baseline()) < APART * EM
                                                && other.text().length() > FULL
                                                && (other.left() > line.right() + APART * EM
                                                        || line.left()
                                                                > other.right() + APART * EM));
    }

    private static boolean isInitial(Line line) {
        return line.size() > INITIAL * EM && line.text().matches("[“‘\"']?\\p{Lu}");
    }

    private static boolean beside(PageLines page, Line line, Line other) {
        boolean left = page.gutter() > 0 && line.right() <= page.gutter();
        boolean right = page.gutter() > 0 && line.left() >= page.gutter();
        return (!left || other.right() <= page.gutter())
                && (!right || other.left() >= page.gutter());
    }

    /** Where the lines of a line's column begin. */
    private static double left(PageLines page, Line line) {
        Map<Long, Integer> lefts = new HashMap<>();
        for (Line other : page.lines()) {
            boolean near = Math.abs(other.left() - line.left()) < COLUMN * EM;
            int letters = other.text().length();
            if (letters > FULL && beside(page, line, other) && (near || page.gutter() < 0)) {
                long place = Math.round(other.left() / 2);
                for (long at = place - 1; at <= place + 1; at++) {
                    lefts.merge(at, at == place ? 2 * letters : letters, Integer::sum);
                }
            }
        }
        return lefts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(e -> e.getKey() * 2.0)
                .orElse(line.left());
    }

    /** Where they end. */
    private static double right(PageLines page, Line line) {
        double[] rights =
                page.lines().stream()
                        .filter(other -> other.text().length() > FULL && beside(page, line, other))
                        .mapToDouble(Line::right)
                        .toArray();
        Arrays.sort(rights);
        return rights.length == 0
                ? line.right()
                : rights[(int) (BEFORE_EDGE * (rights.length - 1))];
    }
}
