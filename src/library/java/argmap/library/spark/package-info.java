/**
 * A library of books on Apache Spark: books read side by side, each kept as it is read, then the
 * joins across all of them. {@link argmap.library.spark.LibraryMain} is where the program starts.
 */
@NullMarked
package argmap.library.spark;

import org.jspecify.annotations.NullMarked;
