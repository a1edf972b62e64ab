package argmap.diagram;

/** How much of a claim its box shows. */
public enum Labels {
    TITLE,
    /** The wording, or the title where there is none. */
    TEXT,
    BOTH
}
