/**
 * Text to {@link argmap.graph.ArgumentMap} and back: the <a
 * href="https://argdown.org/syntax/">Argdown</a> language, which is how a person writes a map.
 *
 * <p>A file passes through four values: {@code Lexer} makes tokens, {@code Parser} a flat {@code
 * Syntax} of headings, statements, arguments and inferences, {@code ModelBuilder} gathers what is
 * said of one title in one place (Argdown's equivalence classes), and {@code MapBuilder} turns that
 * into the map. Start at {@link argmap.argdown.ArgdownReader} and {@link
 * argmap.argdown.ArgdownWriter}; {@link argmap.argdown.ArgdownEditor} changes a file that a person
 * wrote without touching the rest of it.
 *
 * <p>What a file holds and a map does not carry: comments, bold and italic ranges, addresses of
 * links, data under keys that are not ours, and settings in the frontmatter.
 */
@NullMarked
package argmap.argdown;

import org.jspecify.annotations.NullMarked;
