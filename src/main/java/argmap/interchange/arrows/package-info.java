/**
 * A map as boxes and arrows, which GraphML, DOT, Mermaid and CSV have in common.
 *
 * <p>Claims and arguments are boxes, relations arrows; a step is an arrow from each premise to its
 * argument and one from the argument to the conclusion. What a box says beyond title and text
 * stands among its fields. A file that is not ours is read as far as its labels go: an arrow says
 * attack where its label or colour does, else support.
 */
@NullMarked
package argmap.interchange.arrows;

import org.jspecify.annotations.NullMarked;
