/**
 * Argument graphs of Carneades 4 in YAML.
 *
 * <p>Statements are claims under their keys, arguments arguments of one step, undercutters
 * undercuts; the positions of an issue are contraries of each other. Assumptions, weights, roles of
 * premises, standards, expected labels ("tests"), argument schemes and unknown fields stay with the
 * claim, the argument or the map, and are written again.
 *
 * <p>Limits. An argument has one step and one undercutter; further steps are arguments of their own
 * marked as steps, and what else Carneades has no word for (attacks, concessions, sketched
 * arguments, titles, sections, tags, evidence) stands under {@code argmap}.
 *
 * @see <a href="https://carneades.github.io/">Carneades</a>
 * @see <a href="https://github.com/carneades/carneades-4">Carneades 4 and its YAML</a>
 */
@NullMarked
package argmap.interchange.carneades;

import org.jspecify.annotations.NullMarked;
