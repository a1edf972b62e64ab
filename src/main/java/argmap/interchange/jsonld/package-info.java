/**
 * JSON-LD: the map as linked data, with a W3C Web Annotation for every quotation.
 *
 * <p>Claims are AIF's I-nodes, steps its RA-nodes, relations RA- or CA-nodes. An annotation's body
 * is the claim or argument, its target the text, with a TextQuoteSelector (the words and 32
 * characters before and behind) and a TextPositionSelector (from 0, in Unicode code points). Both
 * come from the text itself; where the text is not at hand, the words alone are written as the map
 * has them.
 *
 * <p>Limits. Only this shape of JSON-LD is read; nothing is fetched to understand another, and
 * unknown properties are not kept, which is reported.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
@NullMarked
package argmap.interchange.jsonld;

import org.jspecify.annotations.NullMarked;
