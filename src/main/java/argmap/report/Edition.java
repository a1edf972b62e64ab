package argmap.report;

/** Whom a handout is for. */
public enum Edition {
    /** The whole handout, in the parts that are asked for. */
    FULL(Level.ADVANCED),
    /** With blanks to fill. */
    STUDENT(Level.INTRO),
    /** The same with the blanks filled. */
    KEY(Level.INTRO),
    /** One page for who opens the discussion: what is strongest, what is weakest. */
    DISCUSSANT(Level.ADVANCED),
    /** One claim a slide. */
    SLIDES(Level.INTRO);

    private final Level usual;

    Edition(Level usual) {
        this.usual = usual;
    }

    /** The level where none is asked for. */
    public Level usualLevel() {
        return usual;
    }
}
