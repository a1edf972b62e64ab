/**
 * Mermaid flowcharts.
 *
 * <p>Claims and arguments are nodes, relations links; what they do not say stands in comments
 * ({@code %% argmap c1 {...}}), which Mermaid passes over. A file of others is read by its labels.
 *
 * <p>Limits. Only flowcharts are read, with plain links and the usual shapes. Clicks on nodes and
 * the description come back; classes, styles and comments do not, which is reported once.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts</a>
 */
@NullMarked
package argmap.interchange.mermaid;

import org.jspecify.annotations.NullMarked;
