/**
 * Scorers for data that is not the project's own. Each is a program to run by hand: it reads a
 * folder of the shared data, prints its table of docs/accuracy-*.md with simple ways beside ours,
 * and writes its predictions under {@code out/accuracy/}.
 */
@NullMarked
package argmap.bench;

import org.jspecify.annotations.NullMarked;
