/**
 * The works that a text's notes cite, for other programs: {@link
 * argmap.interchange.works.WorksText} and {@link argmap.interchange.works.WorksHtml} to read,
 * {@link argmap.interchange.works.WorksJson} to compute with, {@link
 * argmap.interchange.works.WorksBibtex}, {@link argmap.interchange.works.WorksCsl} and {@link
 * argmap.interchange.works.WorksRis} for reference managers, {@link
 * argmap.interchange.works.Bibliography} for a list in a citation style.
 *
 * <p>What reference managers get of a work that the text never gives in full is what there is,
 * typed as a mere document, with the note "short form only in this text".
 */
@NullMarked
package argmap.interchange.works;

import org.jspecify.annotations.NullMarked;
