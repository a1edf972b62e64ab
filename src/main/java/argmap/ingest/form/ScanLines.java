package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the lines of scanned pages like those of printed files: upright where the paper lay askew,
 * and in one scale.
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

    private ScanLines() {}

    /**
     * Pages of chunks in any unit of length.
     *
     * @param rules heights of horizontal rules, by page
     */
    static List<PageLines> of(List<List<Line>> measured, List<List<Double>> rules) {
        double scale = SIZE / usualSize(measured);
        List<List<Line>> chunks = new ArrayList<>();
        List<List<Double>> straightRules = new ArrayList<>();
        List<List<Line>> specks = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
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
        }
        List<PageLines> pages = new ArrayList<>();
        for (PageLines page : PageLines.of(chunks)) {
            int i = pages.size();
            pages.add(
                    new PageLines(
                            page.lines(), page.gutter(), specks.get(i), straightRules.get(i)));
        }
        return pages;
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
}
