/**
 * A scholarly text as its printer meant it: pages, paragraphs, headings, notes and their markers,
 * and what the notes cite. Every value keeps the span of the source it was read from. Uses {@link
 * argmap.text} alone; {@link argmap.document.Document} is where to start.
 */
@NullMarked
package argmap.document;

import org.jspecify.annotations.NullMarked;
