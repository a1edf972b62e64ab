/**
 * The checks, jumps and edits of a map while it is written: a language server for editors and for
 * the workbench in the browser, over the same functions as the command line.
 *
 * <p>Start at {@link argmap.server.LanguageConnection}: one conversation with one editor, whatever
 * carries its messages. What is said about a map is what {@code argmap check} says; what is changed
 * in it is changed by {@link argmap.argdown.ArgdownEditor}.
 */
@NullMarked
package argmap.server;

import org.jspecify.annotations.NullMarked;
