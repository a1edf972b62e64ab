package argmap.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which claims a student is to fill in: never a thesis, at the lower level every other claim of the
 * rest, so that those that stay help along, else all.
 */
final class Blanks {
    private Blanks() {}

    /** The numbers of the claims left blank, among those that the map shows. */
    static Set<Integer> of(Listing listing, Level level, Set<Integer> shown) {
        Set<Integer> blank = new HashSet<>();
        List<Entry> theses = listing.theses();
        int turn = 0;
        for (Entry entry : listing.entries()) {
            if (entry.isClaim() && !theses.contains(entry) && shown.contains(entry.number())) {
                turn++;
                if (level == Level.ADVANCED || turn % 2 == 0) {
                    blank.add(entry.number());
                }
            }
        }
        return blank;
    }
}
