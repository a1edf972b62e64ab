package argmap.analysis;

import argmap.graph.NodeId;
import java.util.Optional;

/**
 * How a claim or argument stands in its map.
 *
 * @param standing by the grounded extension
 * @param choice by the preferred extensions
 * @param opposing it speaks for an opponent: see {@link argmap.graph.MapOutline#opponents}
 * @param attacked whether anything attacks it, or a premise of it
 * @param reason why it stands so, in sentences
 * @param strength 0 to 1, see {@link Strengths}
 * @param label by the proof standards, where the map sets any
 */
public record Status(
        NodeId node,
        Standing standing,
        Choice choice,
        boolean opposing,
        boolean attacked,
        String reason,
        double strength,
        Optional<Label> label) {

    /** To how many of the ways to take sides it belongs. */
    public enum Choice {
        /** Accepted sceptically. */
        IN_ALL,
        /** Accepted credulously: one may hold it, and one may not. */
        IN_SOME,
        IN_NONE,
        /** There are too many to try. */
        UNKNOWN
    }
}
