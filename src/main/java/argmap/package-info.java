/**
 * From a printed text to an argument map, and from the map to diagrams, reports and handouts.
 *
 * <ol>
 *   <li>{@link argmap.ingest} reads pages, paragraphs, notes and note markers
 *   <li>{@link argmap.citation} reads the notes' citations and resolves short forms to works
 *   <li>{@link argmap.mining} suggests claims and ties them to their evidence
 *   <li>{@link argmap.argdown} reads and writes the map a person edits
 *   <li>{@link argmap.audit} ties the map to the text and says what does not stand up
 *   <li>{@link argmap.analysis} says what stands against the map's attacks, and what falls with
 *       what
 *   <li>{@link argmap.diagram}, {@link argmap.interchange} and {@link argmap.report} show it all
 * </ol>
 *
 * <p>The stages know only the value packages ({@link argmap.text}, {@link argmap.message}, {@link
 * argmap.document}, {@link argmap.graph}); {@link argmap.Pipeline} joins them, {@link
 * argmap.product} makes with it what a user is given, {@link argmap.files} reads and writes a
 * person's files, and {@link argmap.cli}, {@link argmap.server} and {@link argmap.Argmap}, the door
 * for Java programs, call them.
 */
@NullMarked
package argmap;

import org.jspecify.annotations.NullMarked;
