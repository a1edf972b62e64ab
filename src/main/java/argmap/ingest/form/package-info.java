/**
 * The forms in which people have a text: PDF, Word, OpenDocument, rich text, e-books, web pages,
 * marked-up editions, what text recognition wrote of a scan. In go the bytes of a file, out comes a
 * {@link argmap.text.Source} whose {@link argmap.text.Structure} says what the file said of
 * headings, notes and pages.
 *
 * <p>Start at {@link argmap.ingest.form.TextForms}. Files that say what is a note fill a {@code
 * TextWithStructure} as they are walked. PDFs and scans give lines with places ({@code PageLines}):
 * of those of a PDF heads, notes, marks and text are made one after the other ({@code
 * PrintedText}), those of a scan become a plain text with its {@link argmap.text.Geometry} ({@code
 * PlacedText}).
 */
@NullMarked
package argmap.ingest.form;

import org.jspecify.annotations.NullMarked;
