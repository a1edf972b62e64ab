package argmap.diagram;

/** Which Graphviz draws. */
public enum EngineChoice {
    /**
     * For a map without frames of sections the program's own layout; else the installed one where
     * {@code dot} is on the path, else the embedded one. Fast, but two machines may draw the same
     * map with frames a little differently.
     */
    AUTO,
    /** The {@code dot} on the path, or a failure where there is none. */
    INSTALLED,
    /** The one inside this program: the same input gives the same bytes on every machine. */
    EMBEDDED
}
