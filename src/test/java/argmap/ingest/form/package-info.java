@NullMarked
package argmap.ingest.form;

import org.jspecify.annotations.NullMarked;
