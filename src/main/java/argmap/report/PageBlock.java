package argmap.report;

import java.util.List;

/**
 * A heading or a paragraph of the text on the reading page.
 *
 * @param level 2 to 6 for a heading; 0 for the others
 */
record PageBlock(Kind kind, int level, String id, List<Run> runs) {
    /** How it is set. */
    enum Kind {
        HEADING,
        PLAIN,
        QUOTATION,
        ITEM
    }

    PageBlock {
        runs = List.copyOf(runs);
    }
}
