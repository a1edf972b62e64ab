@NullMarked
package argmap.interchange.document;

import org.jspecify.annotations.NullMarked;
