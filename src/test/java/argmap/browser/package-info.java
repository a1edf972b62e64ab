/** The reading page as a person meets it: in a real browser. */
@NullMarked
package argmap.browser;

import org.jspecify.annotations.NullMarked;
