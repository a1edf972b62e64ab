/**
 * What people hold in their hands: the handout, the audit as text and as a page, and the page that
 * opens all the made things.
 *
 * <p>In come a grounded map and its audit, out goes text (or a PDF's bytes). Start at {@link
 * argmap.report.Handout}, {@link argmap.report.AuditText} and {@link argmap.report.ReadingPage};
 * what they share is read once by {@code Reading}. Templates lie in {@code src/main/jte} and are
 * compiled into this package by the build.
 */
@NullMarked
package argmap.report;

import org.jspecify.annotations.NullMarked;
