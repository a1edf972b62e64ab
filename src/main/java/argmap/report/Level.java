package argmap.report;

/** How much the readers know already: sets length and terms. */
public enum Level {
    INTRO,
    ADVANCED
}
