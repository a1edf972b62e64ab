/** Tests of the workbench's file, its door and what a kill leaves. */
@NullMarked
package argmap.server.workbench;

import org.jspecify.annotations.NullMarked;
