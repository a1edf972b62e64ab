/** Texts and maps that the tests share. */
@NullMarked
package argmap;

import org.jspecify.annotations.NullMarked;
