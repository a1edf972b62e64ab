package argmap.graph;

/**
 * A part of a map under one heading.
 *
 * @param title empty for the map as a whole
 * @param level 0 for the map as a whole, 1 for {@code #}, 2 for {@code ##}
 * @param parent index of the section it lies in; the map as a whole is its own parent
 * @param foreign what other formats said of it, by the name of the format
 */
public record Section(String title, int level, int parent, Datum.Fields foreign) {
    /** The map as a whole, always at index 0. */
    public static final Section WHOLE = new Section("", 0, 0);

    /** A section of which nothing else is said. */
    public Section(String title, int level, int parent) {
        this(title, level, parent, Datum.Fields.NONE);
    }
}
