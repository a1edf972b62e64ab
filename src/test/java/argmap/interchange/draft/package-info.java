@NullMarked
package argmap.interchange.draft;

import org.jspecify.annotations.NullMarked;
