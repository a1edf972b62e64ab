package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.text.Roman;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a page's text: running heads, folios, numbers in the margin. */
final class HeadsAndFolios {
    private static final Pattern FOLIO =
            Pattern.compile("(?i)[\\[(–—-]*\\s*(\\d{1,4}|[ivxlcdm]{1,8})\\s*[\\])–—-]*");

    /** Running heads stand on more than one page in so many. */
    private static final int FEW = 4;

    private final PageMeasures book;
    private final Set<Line> furniture = new HashSet<>();
    private final Map<Integer, String> folios = new TreeMap<>();

    HeadsAndFolios(PageMeasures book) {
        this.book = book;
        recurring();
        marginNumbers();
    }

    /** The lines that are no text. */
    Set<Line> lines() {
        return furniture;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .replaceAll("^[ivxlc]{1,7} | [ivxlc]{1,7}$", "");
    }

    /**
     * What stands at the very top or foot of a page and recurs there on others, or is but a page's
     * number; and what stands in a place where other book.pages have such a line.
     */
    private void recurring() {
        Map<String, Integer> recurring = new HashMap<>();
        Map<String, Double> sizes = new HashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        for (PageLines page : book.pages) {
            Set<String> keys = new HashSet<>();
            for (Line line : edges(page)) {
                keys.add(key(line.text()));
                sizes.merge(key(line.text()), line.size(), Math::min);
            }
            keys.forEach(key -> recurring.merge(key, 1, Integer::sum));
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < book.pages.size(); i++) {
                for (Line line : edges(book.pages.get(i))) {
                    String text = line.text();
                    boolean alone =
                            FOLIO.matcher(text).matches() && standsApart(book.pages.get(i), line);
                    boolean recurs =
                            !key(text).isEmpty()
                                    && recurring.getOrDefault(key(text), 0) >= 2
                                    && text.length() < 120
                                    && !isTitle(
                                            line,
                                            sizes.getOrDefault(key(text), 0.0),
                                            recurring.getOrDefault(key(text), 0));
                    boolean inPlace =
                            round > 0
                                    && places.getOrDefault(place(line), 0) * 3 >= book.pages.size()
                                    && places.getOrDefault(place(line), 0) > 1;
                    if ((alone || recurs || inPlace) && furniture.add(line)) {
                        places.merge(place(line), 1, Integer::sum);
                        folio(i, text);
                    }
                }
            }
        }
    }

    /**
     * A chapter's title in larger type recurs in small over the pages after it, or as another
     * chapter's with another number.
     */
    private boolean isTitle(Line line, double smallest, int times) {
        return line.size() > PageMeasures.HEADING_SIZE * book.body
                && (line.size() > PageMeasures.HEADING_SIZE * smallest
                        || times * FEW < book.pages.size());
    }

    private static long place(Line line) {
        return Math.round(line.baseline() / 2);
    }

    /** The outermost two rows at head and foot. */
    private static List<Line> edges(PageLines page) {
        List<Line> sorted = new ArrayList<>(page.lines());
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<Line> edges = new ArrayList<>();
        int n = sorted.size();
        for (int i = 0; i < Math.min(2, n); i++) {
            edges.add(sorted.get(i));
        }
        for (int i = Math.max(2, n - 2); i < n; i++) {
            edges.add(sorted.get(i));
        }
        return edges;
    }

    private boolean standsApart(PageLines page, Line line) {
        double above = Double.MAX_VALUE;
        double below = Double.MAX_VALUE;
        for (Line other : page.lines()) {
            double gap = other.baseline() - line.baseline();
            if (other.equals(line) || Math.abs(gap) < 0.3 * book.body) {
                continue;
            }
            above = gap < 0 ? Math.min(above, -gap) : above;
            below = gap > 0 ? Math.min(below, gap) : below;
        }
        return Math.min(above, below) > 1.25 * book.leading
                        && (above == Double.MAX_VALUE
                                || below == Double.MAX_VALUE
                                || Math.max(above, below) > 3 * book.leading)
                || above == Double.MAX_VALUE
                || below == Double.MAX_VALUE;
    }

    private void folio(int page, String text) {
        Matcher whole = FOLIO.matcher(text);
        if (whole.matches()) {
            folios.putIfAbsent(page, whole.group(1));
            return;
        }
        Matcher edge =
                Pattern.compile(
                                "(?i)^[\\[(]?(\\d{1,4}|[ivxlc]{1,7})[\\])]?\\s|\\s[\\[(]?(\\d{1,4}|[ivxlc]{1,7})[\\])]?$")
                        .matcher(text);
        if (edge.find()) {
            folios.putIfAbsent(page, edge.group(1) == null ? edge.group(2) : edge.group(1));
        }
    }

    /** Numbers that count lines, left or right of the text. */
    private void marginNumbers() {
        List<Line> numbers = new ArrayList<>();
        for (PageLines page : book.pages) {
            double left = book.usualLeft(page.lines());
            List<Double> rights =
                    page.lines().stream()
                            .filter(l -> book.isBody(l) && !PageMeasures.isNumber(l))
                            .map(Line::right)
                            .sorted()
                            .toList();
            double right = rights.isEmpty() ? 0 : rights.get(rights.size() * 3 / 4);
            for (Line line : page.lines()) {
                if (PageMeasures.isNumber(line)
                        && !furniture.contains(line)
                        && (line.right() < left - 0.2 * book.body
                                || line.left() > right + 0.2 * book.body)) {
                    numbers.add(line);
                }
            }
        }
        furniture.addAll(numbers);
    }

    /**
     * Each page's number: as printed where most book.pages agree how far it lies from the sheet's
     * number, so that book.pages without one get theirs too; else the file's own page labels.
     */
    Map<Integer, String> numbers(List<String> labels) {
        Map<Integer, Integer> distances = new TreeMap<>();
        folios.forEach(
                (page, folio) -> {
                    int value = value(folio);
                    if (value > 0) {
                        distances.merge(value - page, 1, Integer::sum);
                    }
                });
        Map<Integer, String> numbers = new HashMap<>();
        Optional<Map.Entry<Integer, Integer>> usual =
                distances.entrySet().stream().max(Map.Entry.comparingByValue());
        if (usual.isPresent() && usual.get().getValue() * 3 >= book.pages.size()) {
            for (int i = 0; i < book.pages.size(); i++) {
                int number = usual.get().getKey() + i;
                numbers.put(i, number > 0 ? Integer.toString(number) : "");
            }
            return numbers;
        }
        for (int i = 0; i < labels.size(); i++) {
            numbers.put(i, labels.get(i));
        }
        return numbers;
    }

    private static int value(String folio) {
        return folio.matches("\\d+") ? Integer.parseInt(folio) : Roman.value(folio);
    }
}
