/**
 * Reads what the notes of a document cite: a {@link argmap.document.Document} comes in, {@link
 * argmap.document.Works} go out, with diagnostics. {@link argmap.citation.Citations} is where to
 * start.
 *
 * <p>A note is read in four steps: {@code Tokens} cuts it into words, numbers and marks and finds
 * quotations and brackets, {@code NoteCutter} cuts sentences into remarks and citations, {@code
 * CitationParser} reads one citation into a {@code UnresolvedCitation}, which does not change, and
 * {@code Resolver} follows short forms to works over the whole text ({@code WorkIndex}).
 *
 * <p>A list of works at the text's end is another matter: hundreds of styles order its parts
 * otherwise, so {@code References} labels its words with a learned model; {@code ListOfWorks} finds
 * the list and its entries, which then describe works as full forms do.
 *
 * <p>What a stretch of tokens is, whatever citation it stands in, is told by functions without
 * state: {@code AuthorNames}, {@code TitleEnds}, {@code Imprints}, {@code Correspondence}, {@code
 * Numbers}, {@code Signals}. Only a {@code CitationParser} knows how far a citation has been read;
 * it is one object in three parts, {@code PartParser} (the parts that need no other), {@code
 * DescriptionParser} (what follows a title) and itself (what a citation begins with).
 *
 * <p>No rule knows a name, a title or a work. What is known are the habits of notes: signals, the
 * shapes of names, quotation marks for articles, brackets for imprints, numbers for pages; and the
 * closed classes of their words, {@code WordClass}.
 */
@NullMarked
package argmap.citation;

import org.jspecify.annotations.NullMarked;
