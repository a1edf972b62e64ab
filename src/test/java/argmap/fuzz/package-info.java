/**
 * Files that nobody would write: what has been changed at random in texts, maps and files of other
 * programs is put through all that the program does, and may neither break nor stall it. {@link
 * argmap.fuzz.Fuzz} is the bench, {@code FuzzCorpusTest} tries again what once failed.
 */
@NullMarked
package argmap.fuzz;

import org.jspecify.annotations.NullMarked;
