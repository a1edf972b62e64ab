/**
 * What other programs read: the rebuilt text, the works its notes cite, first drafts.
 *
 * <p>In come values, out goes text; {@link argmap.interchange.Formats} lists them all. Writers are
 * pure: equal values give equal characters, lines end with {@code \n}.
 */
@NullMarked
package argmap.interchange;

import org.jspecify.annotations.NullMarked;
