package argmap.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A work in the view of sources.
 *
 * @param bySection times cited, by the section's index
 */
record SourceRow(String words, String id, Map<Integer, Integer> bySection) {
    SourceRow {
        bySection = Map.copyOf(bySection);
    }

    /**
     * In the order in which their lines cross little: by the barycentre of each work's sections,
     * its citations being the weights (Sugiyama, Tagawa and Toda, "Methods for visual understanding
     * of hierarchical system structures", IEEE Transactions on Systems, Man, and Cybernetics 11(2),
     * 1981). The sections keep the order of the text, so that one pass is enough. Of equal ones the
     * more cited comes first.
     */
    static List<SourceRow> all(CitedSections cited) {
        List<SourceRow> rows = new ArrayList<>();
        for (CitedSections.CitedWork one : cited.works()) {
            rows.add(new SourceRow(one.work().shortName(), one.work().id(), one.bySection()));
        }
        rows.sort(
                Comparator.comparingDouble(SourceRow::barycentre)
                        .thenComparing(row -> -row.citations()));
        return List.copyOf(rows);
    }

    private double barycentre() {
        double sum = 0;
        for (Map.Entry<Integer, Integer> one : new TreeMap<>(bySection).entrySet()) {
            sum += one.getKey() * (double) one.getValue();
        }
        return sum / Math.max(1, citations());
    }

    int citations() {
        return bySection.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What of it lies in some sections. */
    SourceRow within(List<Integer> sections) {
        Map<Integer, Integer> kept = new TreeMap<>(bySection);
        kept.keySet().retainAll(sections);
        return new SourceRow(words, id, kept);
    }
}
