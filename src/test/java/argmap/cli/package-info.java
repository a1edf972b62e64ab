/** The command line as its users meet it. */
@NullMarked
package argmap.cli;

import org.jspecify.annotations.NullMarked;
