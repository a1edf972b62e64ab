/**
 * CSV: one table of nodes and, after an empty line, one of edges.
 *
 * <p>The first has the columns {@code id, type, title, text, data}, where type is "claim",
 * "argument" or, in one row for the map as a whole, "map"; the second {@code from, kind, to, data}.
 * "data" is JSON: tags, evidence, the step an edge belongs to. A file of others needs only a header
 * with "id" or "text", or with "from"/"source" and "to"/"target".
 *
 * <p>Limits. Columns of others come back as columns; a cell with a line break in it stands among
 * our data.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
@NullMarked
package argmap.interchange.csv;

import org.jspecify.annotations.NullMarked;
