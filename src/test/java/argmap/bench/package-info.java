/**
 * Measures the program: how right it is, on truth that others made, and how fast. Called by {@code
 * bench/accuracy} and {@code bench/speed}, and by nothing else in the program.
 */
@NullMarked
package argmap.bench;

import org.jspecify.annotations.NullMarked;
