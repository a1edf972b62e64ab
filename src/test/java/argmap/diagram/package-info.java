/** The picture engine drawn with, not mocked. */
@NullMarked
package argmap.diagram;

import org.jspecify.annotations.NullMarked;
