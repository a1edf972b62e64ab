/**
 * The JSON that Argdown's own program exports: statements, arguments with their premise-conclusion
 * structures, relations, sections, tags and the map.
 *
 * <p>The reader also reads what the original writes. Positions in the Argdown file and the ranges
 * of bold and italic text are not kept; a map read from JSON has none. The original leaves out
 * which inference an undercut attacks; it is found where the inference lists its relations, else
 * the relation is reported as odd and read as an attack where it can be.
 *
 * <p>Limits. Argdown's JSON has no word for concessions, which are attacks with the kind in their
 * data, and none for the map's title and author, which stand under {@code "argmap"}.
 *
 * @see <a href="https://argdown.org/guide/extending-argdown.html">Argdown's model</a>
 * @see <a href="https://github.com/christianvoigt/argdown">Argdown</a>
 */
@NullMarked
package argmap.interchange.argdownjson;

import org.jspecify.annotations.NullMarked;
