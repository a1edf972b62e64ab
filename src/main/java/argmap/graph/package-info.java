/**
 * The argument: claims, arguments, how they bear on each other, and the passages, notes and works
 * they rest on.
 *
 * <p>{@link argmap.graph.ArgumentMap} is what a person writes; {@link argmap.graph.GroundedMap}
 * ties it to a text; {@link argmap.graph.ArgumentGraph} shows both as one unmodifiable JGraphT
 * graph. {@link argmap.graph.Draft} holds suggestions that nobody has accepted yet. Uses {@link
 * argmap.text} and {@link argmap.document}.
 */
@NullMarked
package argmap.graph;

import org.jspecify.annotations.NullMarked;
