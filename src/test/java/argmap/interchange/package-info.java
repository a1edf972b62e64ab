@NullMarked
package argmap.interchange;

import org.jspecify.annotations.NullMarked;
