/**
 * A person's files, for the program's edges: what stands in them, what a map may reach of them, and
 * writing that never leaves half a file. Start at {@link argmap.files.Inputs} to read a text or a
 * map and at {@link argmap.files.Workspace} to write.
 */
@NullMarked
package argmap.files;

import org.jspecify.annotations.NullMarked;
