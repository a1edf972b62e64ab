/**
 * From a graph in Graphviz's language to a picture.
 *
 * <p>In comes DOT text, out go SVG ({@link argmap.diagram.Layout}), PNG ({@link
 * argmap.diagram.SvgToPng}) and PDF ({@link argmap.diagram.SvgToPdf}). Write labels with {@link
 * argmap.diagram.DotText} and measure them with {@link argmap.diagram.Fonts}. Graphviz itself and
 * the fonts come inside the program, so a picture needs nothing installed.
 */
@NullMarked
package argmap.diagram;

import org.jspecify.annotations.NullMarked;
