/**
 * From a map to its pictures.
 *
 * <p>A map becomes a sketch: measured boxes, and lines between them. A planner gives each a place:
 * levels of
 * our own, or the Graphviz inside the program where sections have frames. What is drawn there is a
 * scene, a value that painters write as SVG, PNG and PDF alike. Start at {@link
 * argmap.diagram.Diagram}; what comes out is a {@link argmap.diagram.Drawing}, which also says which
 * claims and relations it shows. Nothing needs to be installed, and equal maps give equal bytes.
 */
@NullMarked
package argmap.diagram;

import org.jspecify.annotations.NullMarked;
