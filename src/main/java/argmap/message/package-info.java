/**
 * Everything the toolkit can say about input, map and argument. {@link argmap.message.Code} is the
 * registry, {@link argmap.message.Message} one thing said, {@link argmap.message.Templates} its
 * words in one language. A stage returns its value together with what it has to say, as a {@link
 * argmap.message.Diagnosed}. Messages speak of claims, notes and works, so the package uses the
 * other packages of values and no stage.
 */
@NullMarked
package argmap.message;

import org.jspecify.annotations.NullMarked;
