/**
 * Reads what the notes of a document cite: a {@link argmap.document.Document} comes in, {@link
 * argmap.document.Works} go out, with diagnostics. {@link argmap.citation.Citations} is where to
 * start.
 *
 * <p>A note is read in four steps: {@code Reading} mends what broke its words, {@code Lexer} makes
 * tokens and {@code Tokens} finds quotations and brackets, {@code NoteCutter} cuts sentences into
 * remarks and citations with the help of {@code CitationReader}, and {@code Resolver} follows short
 * forms to works over the whole text.
 *
 * <p>No rule knows a name, a title or a work. What is known are the habits of notes: signals, the
 * shapes of names, quotation marks for articles, brackets for imprints, numbers for pages.
 */
@NullMarked
package argmap.citation;

import org.jspecify.annotations.NullMarked;
