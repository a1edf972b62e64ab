/**
 * The Argument Interchange Format as AIFdb and OVA write it in JSON, and xAIF of the Open Argument
 * Mining framework, which wraps it.
 *
 * <p>I-nodes are claims, RA-nodes arguments, CA-nodes attacks and undercuts; the scheme of a node
 * is its argument's. Locutions, transitions (TA), illocutions (YA), rephrases (MA), preferences
 * (PA), nodes of unknown type, participants, ids, timestamps and all unknown fields stay with the
 * claim, the argument or the map, and are written again.
 *
 * <p>Limits. AIF has no word for titles, sections, tags, quotations, notes, scores, concessions,
 * contraries and contradictions; they stand under {@code "argmap"} in nodes and in the file, which
 * other programs pass over. A concession, a contrary and a contradiction show there as conflicts.
 * The order of nodes is that of the map.
 *
 * @see <a href="https://www.arg-tech.org/wp-content/uploads/2011/09/aif-spec.pdf">The AIF core
 *     ontology</a>
 * @see <a href="https://wiki.arg.tech/books/open-argument-mining-framework/page/xaif">xAIF</a>
 */
@NullMarked
package argmap.interchange.aif;

import org.jspecify.annotations.NullMarked;
