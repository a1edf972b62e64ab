/**
 * The works that a text's notes cite, for other programs: {@link
 * argmap.interchange.works.WorksText} to read, {@link argmap.interchange.works.WorksJson} to
 * compute with.
 */
@NullMarked
package argmap.interchange.works;

import org.jspecify.annotations.NullMarked;
