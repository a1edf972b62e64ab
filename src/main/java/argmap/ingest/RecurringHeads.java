package argmap.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds running heads in a text without any other sign of pages: short lines that come back again
 * and again, a page apart, with folios that rise or with none.
 *
 * <p>Two passes, so that memory stays small however long the text: first a table of counts by hash,
 * then the few lines whose count is high enough by name.
 */
final class RecurringHeads {
    /** A running head comes back on every second page at least; thrice is no chance. */
    private static final int RECURS = 3;

    /** On a left and the right page behind it, the folios outside: "12 Title", "Title 13". */
    private static final int OPENING = 2;

    /** Without folios that rise, it takes more. */
    private static final int RECURS_BARE = 4;

    /**
     * Nearer than this many characters to the one before it, a recurring line is no running head.
     */
    private static final int SHORTEST_PAGE = 700;

    private static final int SHORTEST_KEY = 5;

    /** A text has few heads; more are lines of something else. */
    private static final int MOST = 60;

    private final Lines lines;

    private RecurringHeads(Lines lines) {
        this.lines = lines;
    }

    /** The lines that are running heads, in order. */
    static List<Integer> find(Lines lines) {
        RecurringHeads heads = new RecurringHeads(lines);
        Map<String, List<Integer>> named = heads.named();
        List<String> known = new ArrayList<>();
        named.forEach(
                (key, places) -> {
                    if (heads.isHead(places)) {
                        known.add(key);
                    }
                });
        return known.isEmpty() || known.size() > MOST ? List.of() : heads.places(known);
    }

    private Map<String, List<Integer>> named() {
        short[] sketch = new short[1 << 20];
        for (int i = 0; i < lines.count(); i++) {
            String key = key(i);
            if (!key.isEmpty()) {
                int slot = key.hashCode() & (sketch.length - 1);
                sketch[slot] = (short) Math.min(Short.MAX_VALUE, sketch[slot] + 1);
            }
        }
        Map<String, List<Integer>> named = new LinkedHashMap<>();
        for (int i = 0; i < lines.count(); i++) {
            String key = key(i);
            if (!key.isEmpty() && sketch[key.hashCode() & (sketch.length - 1)] >= OPENING) {
                named.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return named;
    }

    /** The letters of a line that may be a head: short, a title or a name, at most two numbers. */
    private String key(int line) {
        if (lines.length(line) > Fuzzy.LONGEST_KEY || lines.numbers(line) > 2) {
            return "";
        }
        char last = lines.text().charAt(lines.end(line) - 1);
        if (Letters.isHyphen(last) || ",;.".indexOf(last) >= 0) {
            return "";
        }
        String key = Fuzzy.key(lines.text(), lines.start(line), lines.end(line));
        return key.length() < SHORTEST_KEY ? "" : key;
    }

    private boolean isHead(List<Integer> places) {
        int apart = 0;
        int rising = 0;
        int numbered = 0;
        int bare = 0;
        int before = -1;
        int last = 0;
        for (int line : places) {
            boolean far = before < 0 || lines.start(line) - lines.start(before) >= SHORTEST_PAGE;
            apart += far ? 1 : 0;
            before = line;
            bare += lines.numbers(line) == 0 ? 1 : 0;
            int folio = folio(line, last);
            if (folio > 0) {
                numbered++;
                rising += folio > last && folio <= last + 12 ? 1 : 0;
                last = folio;
            }
        }
        if (apart * 4 < places.size() * 3) {
            return false;
        }
        boolean folios = numbered >= 2 && (rising + 1) * 10 >= numbered * 7 && rising > 0;
        if (folios && places.size() == OPENING) {
            return isOpening(places.get(0), places.get(1));
        }
        return folios ? apart >= RECURS : apart >= RECURS_BARE && bare * 10 >= places.size() * 9;
    }

    /** Two pages that face each other: numbers in a row, each at the outer edge. */
    private boolean isOpening(int left, int right) {
        int first = Letters.number(lines.text(), lines.start(left), numberEnd(left));
        int second = Letters.number(lines.text(), numberStart(right), lines.end(right));
        return first > 0
                && second == first + 1
                && lines.start(right) - lines.start(left) >= SHORTEST_PAGE;
    }

    private int numberEnd(int line) {
        int at = lines.start(line);
        while (at < lines.end(line) && Letters.isDigit(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private int numberStart(int line) {
        int at = lines.end(line);
        while (at > lines.start(line) && Letters.isDigit(lines.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The number at either end of the line that fits best behind the last one. */
    private int folio(int line, int last) {
        int best = 0;
        for (argmap.text.Span span :
                FolioReading.atEnds(lines.text(), lines.start(line), lines.end(line))) {
            int value = Letters.number(lines.text(), span.start(), span.end());
            boolean nearer = best == 0 || Math.abs(value - last - 2) < Math.abs(best - last - 2);
            if (value > 0 && nearer) {
                best = value;
            }
        }
        return best;
    }

    /** All lines like a known head, misread ones too, if they are a page apart. */
    private List<Integer> places(List<String> known) {
        List<Integer> places = new ArrayList<>();
        Map<String, Boolean> seen = new HashMap<>();
        int last = -SHORTEST_PAGE;
        for (int i = 0; i < lines.count(); i++) {
            String key = key(i);
            if (key.isEmpty() || lines.start(i) - last < SHORTEST_PAGE) {
                continue;
            }
            if (known.contains(key)
                    || (seen.size() < 100_000
                            && seen.computeIfAbsent(key, k -> isLike(known, k)))) {
                places.add(i);
                last = lines.start(i);
            }
        }
        return places;
    }

    private static boolean isLike(List<String> known, String key) {
        for (String head : known) {
            if (head.length() >= 8 && Fuzzy.alike(head, key)) {
                return true;
            }
        }
        return false;
    }
}
