package argmap.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How often the words of a row come back in other rows, as those of running heads do. */
final class RepeatedRows {
    private RepeatedRows() {}

    /** Fills in {@link RowFacts#repeated}, and says which rows have the words of a running head. */
    static void mark(RowFacts facts, Lines lines, Pages pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < facts.count; i++) {
            int key = key(lines, i);
            if (key != 0) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        Set<Integer> heads = new HashSet<>();
        for (int p = 0; p < pages.count(); p++) {
            if (!pages.head(p).isEmpty()) {
                int start = pages.head(p).start();
                heads.add(Fuzzy.key(lines.text(), start, pages.head(p).end()).hashCode());
            }
        }
        for (int i = 0; i < facts.count; i++) {
            int key = key(lines, i);
            int times = key == 0 ? 0 : counts.getOrDefault(key, 0);
            facts.repeated[i] =
                    (byte) (key == 0 ? 0 : times <= 1 ? 1 : times <= 2 ? 2 : times <= 4 ? 3 : 4);
            if (key != 0 && heads.contains(key)) {
                facts.flags[i] |= RowFacts.TITLE;
            }
        }
    }

    private static int key(Lines lines, int i) {
        if (lines.length(i) > Fuzzy.LONGEST_KEY || lines.within(i)) {
            return 0;
        }
        String key = Fuzzy.key(lines.text(), lines.start(i), lines.end(i));
        return key.length() < 4 ? 0 : key.hashCode();
    }
}
