/**
 * Everything the toolkit can say about its input: one record a message, each with a severity, a
 * stable code and the span of the source it speaks of. A stage returns its value together with what
 * it has to say, as a {@link argmap.diagnostic.Diagnosed}. Uses {@link argmap.text} alone.
 */
@NullMarked
package argmap.diagnostic;

import org.jspecify.annotations.NullMarked;
