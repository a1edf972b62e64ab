/**
 * The rebuilt text for other programs.
 *
 * <ul>
 *   <li>{@link argmap.interchange.document.DocumentJson}: all of it, with its way back to the
 *       source
 *   <li>{@link argmap.interchange.document.DocumentTei}: <a
 *       href="https://tei-c.org/release/doc/tei-p5-doc/en/html/">TEI P5</a>; drops spans and
 *       repairs
 *   <li>{@link argmap.interchange.document.DocumentMarkdown}: <a
 *       href="https://pandoc.org/MANUAL.html#pandocs-markdown">Pandoc Markdown</a>; drops running
 *       heads, spans and repairs
 *   <li>{@link argmap.interchange.document.DocumentHtml}: a page to read; drops the same
 * </ul>
 */
@NullMarked
package argmap.interchange.document;

import org.jspecify.annotations.NullMarked;
