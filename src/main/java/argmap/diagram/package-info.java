/**
 * From a map to its pictures.
 *
 * <p>A map becomes a sketch: measured boxes, and lines between them. How deep each box lies and in
 * what order its neighbours stand is the map's alone ({@code DepthOrder}); how wide boxes are is
 * chosen for the paper or the screen. What is drawn in levels is a scene, a value that painters
 * write as SVG, PNG and PDF alike. Start at {@link argmap.diagram.Diagram}; what comes out is a
 * {@link argmap.diagram.Drawing}, which also says which claims and relations it shows. Nothing
 * needs to be installed, and equal maps give equal bytes.
 */
@NullMarked
package argmap.diagram;

import org.jspecify.annotations.NullMarked;
