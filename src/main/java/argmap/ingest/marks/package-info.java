/**
 * Where in the text the marks of known notes stand.
 *
 * <p>In: lines of text and the notes that are called in them, in their order. Out: for each note
 * the characters of its mark, or the place where a lost one must have stood. Start at {@link
 * argmap.ingest.marks.MarkAligner}. The weights in {@code marks.model} were learned from generated
 * books by {@code MarkTrainer} in the test sources.
 */
@org.jspecify.annotations.NullMarked
package argmap.ingest.marks;
