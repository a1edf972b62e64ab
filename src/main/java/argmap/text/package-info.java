/**
 * What was read, and where: a {@link argmap.text.Source}, a {@link argmap.text.Span} of it, and a
 * {@link argmap.text.CleanText} that knows its way back to it. Knows no other package.
 *
 * <p>All offsets count from 0, in UTF-16 units; only {@link argmap.text.Source} turns them into the
 * lines and columns, counted from 1, that are shown to people.
 */
@NullMarked
package argmap.text;

import org.jspecify.annotations.NullMarked;
