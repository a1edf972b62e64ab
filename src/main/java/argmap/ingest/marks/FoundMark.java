package argmap.ingest.marks;

/**
 * The place of a note's mark.
 *
 * @param note which of the passage's notes
 * @param start of the mark in the source
 * @param end behind the mark; equal to start where it is lost and its place is inferred
 * @param likely how likely it is that the mark stands here, 0 to 1
 * @param exact true where it reads as the note's label
 */
public record FoundMark(int note, int start, int end, double likely, boolean exact) {}
