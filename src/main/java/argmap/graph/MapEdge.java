package argmap.graph;

import argmap.text.Span;

/**
 * An edge of an {@link ArgumentGraph}; it points to what it bears on. Two edges are equal only when
 * they are of one kind between the same nodes at the same place, and the graph holds each once.
 *
 * @param from key of the node it starts at
 * @param to key of the node it bears on
 * @param place where the source shows it: the passage quoted, the note's marker, the citation;
 *     empty for what the map alone says, and in a graph without citations
 */
public record MapEdge(Kind kind, String from, String to, Span place) {
    /** No place in the source. */
    public static final Span NOWHERE = new Span(0, 0);

    public MapEdge(Kind kind, String from, String to) {
        this(kind, from, to, NOWHERE);
    }

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
        /** From a work to the note that cites it, or to the citation that means it. */
        CITED_IN,
        /** From a citation to the note it stands in. */
        STANDS_IN
    }
}
