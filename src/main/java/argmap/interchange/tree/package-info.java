/** A map as trees, for formats that know nothing else: what bears on a node hangs under it. */
@NullMarked
package argmap.interchange.tree;

import org.jspecify.annotations.NullMarked;
