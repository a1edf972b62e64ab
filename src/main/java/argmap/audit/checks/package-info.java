/**
 * The checks of a map: a map, tied to its text or not, and the way it is written down come in;
 * diagnostics of the map file go out. {@link argmap.audit.checks.Checks#ALL} lists them; a new
 * check is one line there, one function in its family and one page in {@code docs/checks}.
 */
@NullMarked
package argmap.audit.checks;

import org.jspecify.annotations.NullMarked;
