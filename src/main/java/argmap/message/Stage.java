package argmap.message;

/** Who says it. */
public enum Stage {
    /** Whoever reads a text: its bytes, pages, paragraphs and notes. */
    TEXT,
    CITATION,
    ARGDOWN,
    INTERCHANGE,
    /** Whoever ties a map to its text. */
    MAP,
    /** Whoever makes a handout. */
    HANDOUT,
    /** The checks of a map as an argument; each has a page in {@code docs/checks}. */
    CHECK,
    /** The audit of what a map rests on; its findings are worded in every language of a handout. */
    AUDIT
}
