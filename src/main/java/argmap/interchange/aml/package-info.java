/**
 * AML, the Argument Markup Language of Araucaria.
 *
 * <p>A PROP is a claim, one that is missing from the text an implicit one; a linked argument (LA)
 * is an argument of one step, a convergent one (CA) a support, with a scheme an argument; a
 * REFUTATION is an attack. The text, the scheme set, the editor's data, owners, offsets, labels and
 * roles stay with the claim or the map and are written again.
 *
 * <p>Limits. AML is a tree: what bears on two things is named again by its identifier. Undercuts,
 * kinds of conflict, sections, tags, evidence, titles of arguments, and relations from or to an
 * argument with steps are lost, which is told item by item. A claim's title is its identifier; one
 * of Araucaria's own short identifiers is no title. A document type is not fetched, and one that
 * declares entities is refused.
 *
 * @see <a href="http://araucaria.computing.dundee.ac.uk/">Araucaria</a>
 * @see <a href="https://doi.org/10.1142/S0218213004001922">Reed and Rowe, "Araucaria: Software for
 *     Argument Analysis, Diagramming and Representation", 2004</a>
 */
@NullMarked
package argmap.interchange.aml;

import org.jspecify.annotations.NullMarked;
