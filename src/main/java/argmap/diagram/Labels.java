package argmap.diagram;

/** How much of a claim its box shows. */
public enum Labels {
    TITLE,
    BOTH
}
