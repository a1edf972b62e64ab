package argmap.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One step of a reading of notes and marks; steps hang together from the last to the first, so that
 * readings that differ in their end share their beginning.
 *
 * @param start of the number's characters in the source
 * @param end of them; the same as start for a number that was lost
 * @param doubt the cost of the misreading, 0 where it reads as it should
 */
record NoteEvent(
        Kind kind,
        int line,
        int start,
        int end,
        int number,
        double doubt,
        @Nullable NoteEvent before) {
    enum Kind {
        MARK,
        LABEL,
        /** From this line on the page holds notes. */
        NOTES,
        /** From this line on the page holds text again. */
        TEXT,
        /** The numbers start anew from this line on. */
        RESTART
    }
}
