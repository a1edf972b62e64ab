/** Suggestions for a first map, for other programs: {@link argmap.interchange.draft.DraftJson}. */
@NullMarked
package argmap.interchange.draft;

import org.jspecify.annotations.NullMarked;
