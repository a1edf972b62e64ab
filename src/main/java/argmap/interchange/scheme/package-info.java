/**
 * What AIF, SADFace and arguebuf have in common: graphs whose nodes are either texts or
 * applications of a scheme, an inference or a conflict, and whose edges run from text to scheme to
 * text.
 *
 * <p>{@link argmap.interchange.scheme.SchemeReader} makes a map of such a graph and {@link
 * argmap.interchange.scheme.SchemeWriter} a graph of a map; how nodes look in JSON is each format's
 * own affair, {@link argmap.interchange.scheme.SchemeForm}. An inference with premises and one
 * conclusion becomes an argument of one step, a conflict between two texts an attack, a conflict
 * with an inference an undercut; a scheme node of any other shape becomes a sketched argument that
 * the rest bears on. What the map has no word for stays with the claim, the argument or the map as
 * foreign data, so that every node, edge and field comes back.
 */
@NullMarked
package argmap.interchange.scheme;

import org.jspecify.annotations.NullMarked;
