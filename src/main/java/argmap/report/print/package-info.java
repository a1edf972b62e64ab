/**
 * A printed thing and the forms it is written in. In comes a {@link argmap.report.print.Printed}:
 * sections of blocks of runs, which know nothing of maps; out goes HTML, a PDF, a DOCX or Markdown.
 * Start at {@link argmap.report.print.Form}.
 *
 * <p>What a form cannot carry: Markdown has neither columns nor sizes; HTML has no page, so a note
 * stands below the paragraph that first needs it, as it does in a PDF of two columns.
 */
@NullMarked
package argmap.report.print;

import org.jspecify.annotations.NullMarked;
