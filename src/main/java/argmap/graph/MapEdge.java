package argmap.graph;

/**
 * An edge of an {@link ArgumentGraph}; it points to what it bears on. Two edges are equal only when
 * they are of one kind between the same nodes at the same place, and the graph holds each once.
 *
 * @param from key of the node it starts at
 * @param to key of the node it bears on
 */
public record MapEdge(Kind kind, String from, String to) {
    /** What an edge says. */
    public enum Kind {
        SUPPORT,
        ATTACK,
        UNDERCUT,
        CONCESSION,
        CONTRARY,
        CONTRADICTORY,
        /** From a premise to its argument. */
        PREMISE,
        /** From an argument to its conclusion. */
        CONCLUSION,
        /** From a paragraph to the claim or argument it carries. */
        EVIDENCE,
        /** From a note to the paragraph it backs. */
        BACKS,
        /** From a work to the note that cites it. */
        CITED_IN
    }
}
