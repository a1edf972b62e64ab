/**
 * From a scan's raw text to a document: pages, running heads, paragraphs, headings, notes and note
 * markers. In goes a {@link argmap.text.Source}, out comes a {@link argmap.document.Document} in
 * which every repair is recorded and every character knows its place in the source.
 *
 * <p>Start at {@link argmap.ingest.Ingest}. The order of work: lines, pages, page furniture, then
 * notes and marks decoded together as two rising sequences, then paragraphs and their wording.
 */
@NullMarked
package argmap.ingest;

import org.jspecify.annotations.NullMarked;
