package argmap.analysis;

/**
 * Something that claims rest on.
 *
 * @param id a work's or note's id, a paragraph's index from 0, a claim's or argument's title
 */
public record Ground(Kind kind, String id) {
    /** What it is. */
    public enum Kind {
        WORK,
        NOTE,
        PARAGRAPH,
        CLAIM,
        ARGUMENT
    }
}
