/**
 * The forms in which people have a text: PDF, Word, OpenDocument, rich text, e-books, web pages,
 * marked-up editions. In go the bytes of a file, out comes a {@link argmap.text.Source} whose
 * {@link argmap.text.Structure} says what the file said of headings, notes and pages.
 *
 * <p>Start at {@link argmap.ingest.form.TextForms}.
 */
@NullMarked
package argmap.ingest.form;

import org.jspecify.annotations.NullMarked;

