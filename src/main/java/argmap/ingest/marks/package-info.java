/**
 * Finds where in the text the marks of known notes stand: {@link
 * argmap.ingest.marks.MarkAligner#align} takes passages of text with the notes called in them, and
 * gives a place for each mark that is likely enough.
 */
@NullMarked
package argmap.ingest.marks;

import org.jspecify.annotations.NullMarked;
