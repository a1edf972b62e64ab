/**
 * DOT, the language of Graphviz.
 *
 * <p>Claims and arguments are nodes, relations edges; what a label does not say stands in an
 * attribute "argmap", which Graphviz passes over. A file of others is read by its labels: of nodes,
 * edges, chains of edges and edges between groups in braces.
 *
 * <p>Limits. Labels in Graphviz's HTML are read for their text; ports, compass points and default
 * attributes are passed over. Attributes of others on nodes, edges and the graph come back but for
 * those that say how a thing looks, which is reported once.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
@NullMarked
package argmap.interchange.dot;

import org.jspecify.annotations.NullMarked;
