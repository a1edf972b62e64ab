package argmap.analysis;

import argmap.graph.ClaimId;
import java.util.List;

/**
 * What happens to a map when something is taken away.
 *
 * @param lost what was taken away; empty where nothing of the map rests on what was asked for
 * @param falls claims left without any ground
 * @param weaker claims that still stand, on less
 */
public record Loss(List<Ground> lost, List<ClaimId> falls, List<ClaimId> weaker) {
    public Loss {
        lost = List.copyOf(lost);
        falls = List.copyOf(falls);
        weaker = List.copyOf(weaker);
    }
}
