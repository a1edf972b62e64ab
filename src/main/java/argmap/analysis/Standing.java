package argmap.analysis;

/** How a claim or argument comes out of the attacks in its map. */
public enum Standing {
    /** Nothing attacks it, or all that does is answered. */
    ACCEPTED,
    /** Something accepted attacks it. */
    REJECTED,
    /** The attacks leave it open. */
    UNDECIDED
}
