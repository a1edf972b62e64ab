package argmap.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds where pages begin: at form feeds; without them, at the row of unreadable marks ("? ? ?")
 * that some exports leave where a page began; without those, at the lines that come back again and
 * again.
 */
final class PageSplitter {
    /** Characters of text; an octavo page has 2,000 to 3,500, a folio page in columns 7,000. */
    private static final int LARGEST_PAGE = 8000;

    private final Lines lines;
    private int[] starts = new int[64];
    private int count;

    private PageSplitter(Lines lines) {
        this.lines = lines;
    }

    static Pages split(Lines lines) {
        PageSplitter splitter = new PageSplitter(lines);
        if (lines.count() > 0) {
            splitter.add(0);
            if (lines.hasFeeds()) {
                splitter.atFeeds();
            } else {
                if (!splitter.atCues()) {
                    RecurringHeads.find(lines).forEach(splitter::add);
                }
                splitter.dropDivisions();
            }
        }
        return new Pages(Arrays.copyOf(splitter.starts, splitter.count), lines);
    }

    private void atFeeds() {
        for (int i = 1; i < lines.count(); i++) {
            if (lines.afterFeed(i)) {
                add(i);
            }
        }
    }

    /**
     * What holds more than a page can is a letter, an act or a chapter of a typed text, however
     * regularly its beginning comes back.
     */
    private void dropDivisions() {
        if (lines.text().length() / count > LARGEST_PAGE) {
            count = 1;
        }
    }

    private boolean atCues() {
        Set<String> heads = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        int strong = 0;
        for (int i = 0; i < lines.count(); i++) {
            Cue cue = Cue.at(lines, i);
            if (cue.marks() >= 2) {
                strong++;
            }
            if (cue.marks() >= 1) {
                String key = key(i, cue.after());
                if (!key.isEmpty() && seen.merge(key, 1, Integer::sum) >= 2) {
                    heads.add(key);
                }
            }
        }
        if (strong < 2) {
            return false;
        }
        for (int i = 0; i < lines.count(); i++) {
            Cue cue = Cue.at(lines, i);
            String key = key(i, cue.after());
            boolean knownHead = !key.isEmpty() && isKnown(heads, key, cue.marks() > 0);
            boolean justBegun = count > 0 && i - starts[count - 1] <= 2 && onlyScraps(i);
            if (cue.marks() >= 2 || (knownHead && !justBegun)) {
                add(i);
            }
        }
        return true;
    }

    /** True where the page that began last holds nothing but a few letters of dirt so far. */
    private boolean onlyScraps(int line) {
        for (int i = starts[count - 1]; i < line; i++) {
            int from = Cue.at(lines, i).after();
            if (Fuzzy.key(lines.text(), from, lines.end(i)).length() > 6) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(Set<String> heads, String key, boolean cued) {
        if (heads.contains(key)) {
            return true;
        }
        if (!cued || heads.size() > 50) {
            return false;
        }
        return heads.stream().anyMatch(head -> Fuzzy.alike(head, key));
    }

    /** Lines of text run together are no heads, whatever they start with. */
    private String key(int line, int from) {
        if (lines.end(line) - from > Fuzzy.LONGEST_KEY) {
            return "";
        }
        String key = Fuzzy.key(lines.text(), from, lines.end(line));
        return key.length() < 5 ? "" : key;
    }

    private void add(int line) {
        if (count > 0 && starts[count - 1] == line) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = line;
    }
}
