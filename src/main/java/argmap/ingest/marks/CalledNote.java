package argmap.ingest.marks;

/**
 * A note whose mark is looked for.
 *
 * @param label as it should have been printed
 * @param start of its words in the source
 * @param end of its words
 * @param missing true where no such note was found, but its number is due between its neighbours
 */
public record CalledNote(String label, int start, int end, boolean missing) {}
