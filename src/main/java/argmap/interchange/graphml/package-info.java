/**
 * GraphML, with the labels, shapes and colours of yEd.
 *
 * <p>Claims and arguments are nodes, relations edges; kind, title and text are data under their
 * names, all else is one piece of JSON under "argmap", so that a file of ours comes back whole. A
 * file of others is read by its labels: yEd's, or data named "label", "text" or "title".
 *
 * <p>Limits. Hyperedges and ports are not read; groups are sections or reasons. Data of others on
 * nodes, edges and the graph comes back under its name; looks, and attributes and elements that
 * GraphML does not know, are reported.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 * @see <a href="https://yed.yworks.com/support/qa/">yEd</a>
 */
@NullMarked
package argmap.interchange.graphml;

import org.jspecify.annotations.NullMarked;
