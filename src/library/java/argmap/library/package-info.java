/**
 * What a library of books needs beyond one book, without Spark: the rows that are kept of a book,
 * when two descriptions mean one work, where two quotations share their words, which claims are
 * alike, and how the outcome is written as a page, CSV and GraphML. {@link
 * argmap.library.BookReader} is where to start; {@code argmap.library.spark} joins the rows of all
 * books. Uses the program's public doors and its values alone.
 */
@NullMarked
package argmap.library;

import org.jspecify.annotations.NullMarked;
