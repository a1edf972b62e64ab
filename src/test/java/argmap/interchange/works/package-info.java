@NullMarked
package argmap.interchange.works;

import org.jspecify.annotations.NullMarked;
