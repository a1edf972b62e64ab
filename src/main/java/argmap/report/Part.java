package argmap.report;

import java.util.List;

/**
 * The claims of one section of the map.
 *
 * @param title empty for what stands outside all sections
 * @param level 1 for a main section
 */
record Part(String title, int level, List<Entry> entries) {
    Part {
        entries = List.copyOf(entries);
    }
}
