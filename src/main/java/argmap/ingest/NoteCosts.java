package argmap.ingest;

/**
 * What is improbable about a reading of notes and marks, in nats; rough, and equal for all texts.
 */
final class NoteCosts {
    /** A mark or note that the scan lost altogether: one in fifty on a bad page. */
    static final double LOST = 4.0;

    /** The most that may be missing in a row within a page. */
    static final int LONGEST_GAP = 3;

    /** A break in the numbering at the start of a page: pages are missing. */
    static final double JUMP = 6.5;

    /** Numbers seldom jump back without beginning anew. */
    static final double JUMP_BACK = 8.5;

    static final double RESTART = 6;

    /** With each chapter, where the notes stand at the book's end. */
    static final double RESTART_IN_TEXT = 2.5;

    /** Once numbers have begun anew on a page they do so on every page. */
    static final double RESTART_AGAIN = 0.3;

    /** Notes follow text on a page; text after notes means a page's end went unseen. */
    static final double TEXT_AFTER_NOTES = 4;

    /** Notes begin on a printed line that no gap sets off from the text. */
    static final double NO_GAP = 2;

    /** A page that is all notes. */
    static final double ONLY_NOTES = 2;

    /** The text of this page ends with a sentence, and the next page opens within one. */
    static final double BROKEN_OFF = 1.5;

    /** The first lines of notes have no number, though no note is waiting for its end. */
    static final double UNNUMBERED = 3.5;

    /** A note waits for its end, and the next page's notes open with a number. */
    static final double UNCLOSED = 2.2;

    static final double UNCLOSED_IN_PRINT = 2.8;

    /** A note that stands before its mark. */
    static final double BEFORE_MARK = 0.5;

    /** Past this, characters are no reading of a mark. */
    static final double UNREADABLE_MARK = 7;

    static final double UNREADABLE_LABEL = 12;

    private NoteCosts() {}
}
