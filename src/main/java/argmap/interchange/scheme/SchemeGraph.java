package argmap.interchange.scheme;

import argmap.graph.Datum.Fields;
import argmap.text.Span;
import java.util.List;

/**
 * A graph of texts and schemes.
 *
 * @param head what the file says beside nodes and edges, as it stood
 * @param own what we said of the map as a whole when we wrote it
 */
public record SchemeGraph(Fields head, Fields own, List<Node> nodes, List<Edge> edges) {
    public SchemeGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a node is. */
    public enum Kind {
        /** A text. */
        ATOM,
        /** An inference. */
        SUPPORT,
        /** A conflict. */
        ATTACK,
        /** What a map has no word for: locutions, transitions, rephrases, preferences. */
        OTHER;

        boolean isScheme() {
            return this == SUPPORT || this == ATTACK;
        }
    }

    /**
     * A node.
     *
     * @param id as it is compared; empty for a node without one
     * @param text of a text: one line, single blanks
     * @param scheme of a scheme node; empty for the default
     * @param foreign all that the file says of it; of a text, all but a wording that the map keeps
     * @param own what we said of it when we wrote it
     */
    public record Node(
            String id,
            Kind kind,
            String text,
            String scheme,
            Fields foreign,
            Fields own,
            Span span) {
        /** Put there by us, so that its id means nothing to anyone else. */
        boolean isMade() {
            return !own.isEmpty() && !own.isTrue(OwnFields.KEPT);
        }
    }

    /**
     * An edge.
     *
     * @param foreign all that the file says of it; nothing for an edge that is to be made
     * @param bare true where that is no more than an id and two ends
     */
    public record Edge(String from, String to, Fields foreign, boolean bare, Span span) {
        Pair pair() {
            return new Pair(from, to);
        }
    }

    /** The ends of an edge. */
    record Pair(String from, String to) {}
}
