/** Tests of the rebuilt text: own small cases, properties, and the shared books where they are. */
@NullMarked
package argmap.ingest;

import org.jspecify.annotations.NullMarked;
