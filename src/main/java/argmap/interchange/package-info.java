/**
 * What other programs read and write: the rebuilt text, the works its notes cite, first drafts, and
 * argument maps.
 *
 * <p>{@link argmap.interchange.Formats} lists them all, a line each. Texts, works and drafts are
 * written only; maps are read too, by {@link argmap.interchange.MapFormat}, each format in a
 * package of its own with its limits in the package's documentation. {@link
 * argmap.interchange.scheme.SchemeReader} and {@link argmap.interchange.arrows.MapOfArrows} are
 * what several of them share. Writers are pure: equal values give equal characters, lines end with
 * {@code \n}.
 */
@NullMarked
package argmap.interchange;

import org.jspecify.annotations.NullMarked;
