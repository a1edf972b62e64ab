package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the lines of scanned pages like those of printed files: upright where the paper lay askew,
 * in one scale, and with one size for all lines of a kind where each was measured by itself.
 */
final class ScanLines {
    /** The size of the text in points, whatever the scan's resolution. */
    static final double SIZE = 10;

    /** Sizes are counted in steps of this share. */
    private static final double STEP = 0.03;

    /** Steeper pages were put straight by the scanner. */
    private static final double STEEPEST = 0.04;

    /** Specks are no larger than this share of the text. */
    private static final double SPECK = 0.5;

    /** Sizes in points between which notes and small quotations lie. */
    private static final double SMALLEST = 6.3;

    private static final double NEARLY_TEXT = 9.5;
    private static final double LARGER = 10.9;

    /** How far measured sizes of a long line stray, in points. */
    private static final double STRAY = 0.35;

    /**
     * Another size in the next line costs as much as three such strays; where a blank parts it, as
     * two.
     */
    private static final double CHANGE = 5;

    private static final double CHANGE_AT_BLANK = 2;
    private static final double BLANK = 1.12;

    /** No heading fills a line of so many letters in type but little larger than the text. */
    private static final int LONG = 45;

    private static final double MUCH_LARGER = 12.2;

    private ScanLines() {}

    /**
     * Pages of chunks in any unit of length.
     *
     * @param rules heights of horizontal rules, by page
     */
    static List<PageLines> of(List<List<Line>> measured, List<List<Double>> rules) {
        double text = usualSize(measured);
        List<List<Line>> chunks = new ArrayList<>();
        List<List<Double>> straightRules = new ArrayList<>();
        List<List<Line>> specks = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            double scale = SIZE / text;
            List<Line> scaled = new ArrayList<>();
            List<Line> small = new ArrayList<>();
            for (Line line : measured.get(i)) {
                Line one =
                        line.at(line.left() * scale, line.right() * scale, line.baseline() * scale)
                                .sized(line.size() * scale);
                (isSpeck(one) ? small : scaled).add(one);
            }
            double slope = slope(scaled);
            chunks.add(scaled.stream().map(line -> upright(line, slope)).toList());
            specks.add(small.stream().map(line -> upright(line, slope)).toList());
            double middle =
                    scaled.stream()
                            .mapToDouble(l -> (l.left() + l.right()) / 2)
                            .average()
                            .orElse(0);
            straightRules.add(rules.get(i).stream().map(y -> y * scale - slope * middle).toList());
            unreadable.add(0);
        }
        List<PageLines> pages = PageLines.of(chunks, unreadable);
        double small = smallSize(pages);
        List<PageLines> levelled = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageLines page = pages.get(i);
            levelled.add(
                    new PageLines(
                            small > 0 ? levelled(page.lines(), small) : flat(page.lines()),
                            page.gutter(),
                            0,
                            specks.get(i),
                            straightRules.get(i)));
        }
        return levelled;
    }

    private static double usualSize(List<List<Line>> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        for (List<Line> page : pages) {
            for (Line line : page) {
                if (line.size() > 0) {
                    long step = Math.round(Math.log(line.size()) / STEP);
                    int letters = line.text().length();
                    for (long near = step - 1; near <= step + 1; near++) {
                        sizes.merge(near, near == step ? 2 * letters : letters, Integer::sum);
                    }
                }
            }
        }
        int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // Notes may have more letters than the text; the text is the largest common size.
        long best =
                sizes.entrySet().stream()
                        .filter(e -> e.getValue() >= 0.6 * most && isPeak(sizes, e.getKey()))
                        .mapToLong(Map.Entry::getKey)
                        .max()
                        .orElse(0);
        return Math.exp(best * STEP);
    }

    private static boolean isPeak(Map<Long, Integer> sizes, long at) {
        int here = sizes.getOrDefault(at, 0);
        return sizes.getOrDefault(at - 1, 0) <= here && sizes.getOrDefault(at + 1, 0) <= here;
    }

    private static boolean isSpeck(Line line) {
        String text = line.text();
        double width = (line.right() - line.left()) / Math.max(1, text.length());
        boolean squeezed = text.length() > 4 && width < 0.12 * SIZE;
        boolean stretched = line.size() > 4 * SIZE && text.length() > 3;
        boolean tiny = line.size() < SPECK * SIZE && text.length() < 4;
        boolean blank = text.matches("[^\\p{L}\\p{N}*†‡§]*") && text.length() < 3;
        return squeezed || stretched || tiny || blank || isGibberish(text);
    }

    /** What recognition makes of a page's edge: {@code ee eS OT ee Oe Te}. */
    private static boolean isGibberish(String text) {
        String[] words = text.split("\\s+", -1);
        int odd = 0;
        for (String word : words) {
            odd += word.matches("e+|\\p{Lu}\\p{L}?|\\p{Ll}\\p{Lu}|[^\\p{L}\\d]+") ? 1 : 0;
        }
        return words.length > 4 && odd * 2 > words.length;
    }

    /** By how much lines begin further left, or right, the lower they stand. */
    private static double slope(List<Line> lines) {
        double best = 0;
        double most = -1;
        for (int step = 0; step <= 80; step++) {
            double slope = (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * STEEPEST / 40;
            Map<Long, Integer> edges = new HashMap<>();
            for (Line line : lines) {
                if (line.text().length() > 20) {
                    long edge = Math.round((line.left() + slope * line.baseline()) / 1.5);
                    edges.merge(edge, 2, Integer::sum);
                    edges.merge(edge - 1, 1, Integer::sum);
                    edges.merge(edge + 1, 1, Integer::sum);
                }
            }
            double score = edges.values().stream().mapToDouble(n -> (double) n * n).sum();
            if (score > most * 1.02) {
                most = score;
                best = slope;
            }
        }
        return best;
    }

    private static Line upright(Line line, double slope) {
        double middle = (line.left() + line.right()) / 2;
        double shift = slope * line.baseline();
        return line.at(line.left() + shift, line.right() + shift, line.baseline() - slope * middle);
    }

    /** The size of notes, by lines that are clearly smaller than the text; 0 where none are. */
    private static double smallSize(List<PageLines> pages) {
        double small = 8.4;
        double weight = 0;
        for (int round = 0; round < 8; round++) {
            double sum = 0;
            weight = 0;
            for (PageLines page : pages) {
                for (Line line : page.lines()) {
                    double toSmall = Math.abs(line.size() - small);
                    if (line.size() > SMALLEST
                            && line.size() < NEARLY_TEXT
                            && toSmall < Math.abs(line.size() - SIZE)) {
                        int letters = line.text().length();
                        sum += letters * line.size();
                        weight += letters;
                    }
                }
            }
            small = weight == 0 ? small : sum / weight;
        }
        return weight == 0 ? 0 : small;
    }

    private static boolean isLarger(Line line) {
        return line.size() > (line.text().length() > LONG ? MUCH_LARGER : LARGER);
    }

    private static double leading(List<Line> lines) {
        double[] gaps = new double[Math.max(1, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).baseline() - lines.get(i - 1).baseline();
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }

    private static List<Line> flat(List<Line> lines) {
        return lines.stream()
                .map(line -> isLarger(line) || line.size() < SMALLEST ? line : line.sized(SIZE))
                .toList();
    }

    /** One of two sizes for each line, changing as seldom as their measures allow. */
    private static List<Line> levelled(List<Line> lines, double small) {
        int n = lines.size();
        double leading = leading(lines);
        double[][] cost = new double[n + 1][2];
        boolean[][] from = new boolean[n + 1][2];
        double[] sizes = {SIZE, small};
        for (int i = 0; i < n; i++) {
            Line line = lines.get(i);
            double stray = STRAY * Math.sqrt(1 + 20.0 / line.text().length());
            for (int kind = 0; kind < 2; kind++) {
                double off = (line.size() - sizes[kind]) / stray;
                double own = isLarger(line) ? 0 : Math.min(6, off * off / 2);
                double same = cost[i][kind];
                double gap = i == 0 ? 0 : line.baseline() - lines.get(i - 1).baseline();
                boolean blank = gap < 0 || gap > BLANK * leading;
                double other = cost[i][1 - kind] + (blank ? CHANGE_AT_BLANK : CHANGE);
                from[i + 1][kind] = other < same;
                cost[i + 1][kind] = own + Math.min(same, other);
            }
        }
        List<Line> levelled = new ArrayList<>(lines);
        int kind = cost[n][1] < cost[n][0] ? 1 : 0;
        for (int i = n - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (!isLarger(line)) {
                levelled.set(i, line.sized(sizes[kind]));
            }
            kind = from[i + 1][kind] ? 1 - kind : kind;
        }
        return levelled;
    }
}
