/**
 * From a rebuilt text to suggestions for its map: sentences that may be claims, how they bear on
 * each other, and the paragraphs and notes that carry them.
 *
 * <p>In: a {@link argmap.document.Document} and {@link argmap.mining.DraftOptions}. Out: a {@link
 * argmap.graph.Draft}, in which every suggestion has a score and reasons in words. Start at {@link
 * argmap.mining.Mining}. Nothing here is accepted by anybody: a suggestion stays one until a person
 * takes it into the map.
 */
@NullMarked
package argmap.mining;

import org.jspecify.annotations.NullMarked;
