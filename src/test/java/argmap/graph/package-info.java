/** Tests of the argument graph. */
@NullMarked
package argmap.graph;

import org.jspecify.annotations.NullMarked;
