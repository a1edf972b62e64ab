/**
 * DOT, the language of Graphviz.
 *
 * <p>Claims and arguments are nodes, relations edges; what a label does not say stands in an
 * attribute "argmap", which Graphviz passes over. A file of others is read by its labels: of nodes,
 * edges, chains of edges and edges between groups in braces.
 *
 * <p>Limits. Clusters are read for the nodes in them alone; labels in Graphviz's HTML are read for
 * their text; ports, compass points and default attributes are passed over; attributes of others
 * but labels and colours are not kept, which is reported once.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
@NullMarked
package argmap.interchange.dot;

import org.jspecify.annotations.NullMarked;
