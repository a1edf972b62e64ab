@NullMarked
package argmap.report;

import org.jspecify.annotations.NullMarked;
