/**
 * The command line: one small class a command. Files, the terminal and the clock are met here and
 * nowhere else; everything else is {@link argmap.Pipeline}'s. {@link argmap.cli.Main} is where to
 * start.
 */
@NullMarked
package argmap.cli;

import org.jspecify.annotations.NullMarked;
