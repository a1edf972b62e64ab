package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A book's own measures: the size and the leading of its text, its margins, its words. Everything
 * else about its pages is compared with these, never with fixed sizes.
 */
final class PageMeasures {
    /**
     * A size is common that has this share of the letters of the commonest: the text is the largest
     * common size, as a book's notes may have more letters than its text.
     */
    private static final double COMMON_SIZE = 0.3;

    /** A heading in larger type is at least this much of the text's size. */
    static final double HEADING_SIZE = 1.07;

    /** A first line is indented by at least this much, in ems of the text. */
    static final double INDENT = 0.7;

    /** Lines this much further apart than usual are two paragraphs. */
    static final double BLOCK_GAP = 1.3;

    /** Notes are at most this share of the text's size; printers set them at .78 to .9 of it. */
    static final double NOTE_SIZE = 0.94;

    /** A word cut by a hyphen at a line's end, and how its rest begins. */
    private static final Pattern CUT_WORD = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}\\p{L}*");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}(?:-\\p{L}{2,})*");

    final List<PageLines> pages;

    final double body;
    final double leading;
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> hyphenated = new HashSet<>();

    PageMeasures(List<PageLines> pages) {
        this.pages = pages;
        Map<Double, Integer> sizes = new HashMap<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                sizes.merge(Math.rint(line.size() * 4) / 4, line.text().length(), Integer::sum);
                Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
                while (word.find()) {
                    (word.group().indexOf('-') > 0 ? hyphenated : vocabulary).add(word.group());
                }
            }
        }
        int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        body =
                sizes.entrySet().stream()
                        .filter(e -> e.getValue() > COMMON_SIZE * most)
                        .mapToDouble(Map.Entry::getKey)
                        .max()
                        .orElse(10);
        Map<Double, Integer> gaps = new HashMap<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line line = page.lines().get(i);
                Line before = page.lines().get(i - 1);
                double gap = line.baseline() - before.baseline();
                if (isBody(line) && isBody(before) && gap > 0.5 * body && gap < 4 * body) {
                    gaps.merge(Math.rint(gap * 2) / 2, 1, Integer::sum);
                }
            }
        }
        leading = commonest(gaps).orElse(1.2 * body);
    }

    /** What was counted most often, the least of several. */
    private static <K extends Comparable<K>> Optional<K> commonest(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<K, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    boolean isBody(Line line) {
        return Math.abs(line.size() - body) < 0.05 * body;
    }

    static boolean isNumber(Line line) {
        return line.text().matches("\\d{1,4}");
    }

    double usualLeft(List<Line> lines) {
        Map<Long, Integer> lefts = new HashMap<>();
        for (Line line : lines) {
            if (isBody(line) && !isNumber(line)) {
                lefts.merge(Math.round(line.left()), 1, Integer::sum);
            }
        }
        return commonest(lefts).map(Long::doubleValue).orElse(0.0);
    }

    /** The left edge of the column that a line stands in. */
    double columnLeft(List<Line> text, int at, double left) {
        Line line = text.get(at);
        Map<Long, Integer> lefts = new LinkedHashMap<>();
        for (Line other : text) {
            if (isBody(other) && Math.abs(other.left() - line.left()) < 6 * body) {
                lefts.merge(Math.round(other.left()), 1, Integer::sum);
            }
        }
        return commonest(lefts).map(Long::doubleValue).orElse(left);
    }

    /** The right edge of the column that a line stands in. */
    double columnRight(List<Line> text, Line line, double gutter) {
        boolean left = gutter > 0 && line.right() <= gutter;
        double[] rights =
                text.stream()
                        .filter(l -> isBody(l) && (!left || l.right() <= gutter))
                        .mapToDouble(Line::right)
                        .sorted()
                        .toArray();
        if (rights.length == 0) {
            return line.right();
        }
        return rights[rights.length - 1];
    }

    boolean near(Line upper, Line lower) {
        double gap = lower.baseline() - upper.baseline();
        return gap > 0 && gap < BLOCK_GAP * leading;
    }

    /** Whether more than the usual blank stands below a line. */
    boolean wider(List<Line> text, int at) {
        double gap = text.get(at + 1).baseline() - text.get(at).baseline();
        return gap < 0 || gap > 1.08 * leading;
    }

    boolean isInitial(Line line) {
        return line.size() > 1.7 * body && line.text().matches("[“‘\"']?\\p{Lu}");
    }

    /** Whether a chapter may begin on a page. */
    boolean hasHeading(int page) {
        return pages.get(page).lines().stream()
                .anyMatch(l -> l.size() > HEADING_SIZE * body && l.text().length() > 3);
    }

    /** A line's last words with what joins them to the next line. */
    String lineEnd(String text, String next) {
        String line = text.stripTrailing();
        Matcher cut = CUT_WORD.matcher(line);
        Matcher rest = FIRST_WORD.matcher(next);
        if (!cut.find()) {
            return line + " ";
        }
        if (!rest.find()) {
            return line;
        }
        String before = cut.group(1).toLowerCase(Locale.ROOT);
        String after = rest.group().toLowerCase(Locale.ROOT);
        boolean kept =
                hyphenated.contains(before + "-" + after) && !vocabulary.contains(before + after);
        return kept ? line : line.substring(0, line.length() - 1);
    }

    /** Lines of a note, each with what joins it to the next. */
    List<String> joined(String lines) {
        List<String> joined = new ArrayList<>();
        String[] all = lines.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            joined.add(lineEnd(all[i], i + 1 < all.length ? all[i + 1] : ""));
        }
        return joined;
    }

    static boolean endsSentence(String words) {
        return words.strip().matches("(?s).*[.!?][\"”’»)\\]]*");
    }

    static String bare(String label) {
        String plain = label.replaceAll("[\\[\\]().\\s]", "");
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            figures.append(raised >= 0 ? Integer.toString(raised) : String.valueOf(c));
        }
        return figures.toString();
    }
}
