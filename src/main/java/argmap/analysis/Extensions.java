package argmap.analysis;

import java.util.List;
import java.util.Set;

/**
 * Sets of arguments that can be held together.
 *
 * @param sets in the order they were found
 * @param complete false where the search stopped at its limit: there may be more
 */
public record Extensions<A>(List<Set<A>> sets, boolean complete) {
    public Extensions {
        sets = List.copyOf(sets);
    }
}
