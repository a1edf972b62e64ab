package argmap.analysis;

import argmap.graph.ClaimId;
import java.util.List;

/**
 * What would fall with a ground.
 *
 * @param lost how many claims would be left without ground
 * @param falls those claims in the map's order; empty for all but the heaviest
 */
public record Load(Ground ground, int lost, List<ClaimId> falls) {
    public Load {
        falls = List.copyOf(falls);
    }
}
