package argmap.interchange.scheme;

import argmap.graph.Datum.Fields;
import argmap.text.Span;

/** How one format writes the nodes and edges of a {@link SchemeGraph}. */
public interface SchemeForm {
    /** The name under which a map keeps this format's data. */
    String name();

    SchemeGraph.Node node(Fields json, Span span);

    /** A node with its own data, or one that is to be made and has none. */
    Fields json(SchemeGraph.Node node);

    SchemeGraph.Edge edge(Fields json, Span span);

    /**
     * An edge that is to be made.
     *
     * @param number from 1, not yet the id of an edge
     */
    Fields json(SchemeGraph.Edge edge, String number);

    /** The id of an edge. */
    String edgeId(Fields json);
}
