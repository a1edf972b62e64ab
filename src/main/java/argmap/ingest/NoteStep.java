package argmap.ingest;

/**
 * One reading of a note's number.
 *
 * @param kind what it is written with, by its place in {@link NoteLabel.Kind}
 * @param ordinal its place in its series
 * @param way how it was read: 0 as it stands, 1 to 4 ever more misread, 5 lost
 * @param relation to the number before
 */
record NoteStep(int kind, int ordinal, int way, int relation) {
    static final int LOST = 5;

    static final int FIRST_ONE = 0;
    static final int NEXT = 3;

    /** How a number stands to the last of its series. */
    static int relation(RowState state, int kind, int ordinal, boolean newPage) {
        int last = state.last(kind);
        if (last == 0) {
            return state.lastNote >= 0 ? 13 : ordinal == 1 ? FIRST_ONE : ordinal < 10 ? 1 : 2;
        }
        int more = ordinal - last;
        if (more > 0) {
            return more == 1 ? NEXT : more == 2 ? 4 : more <= 5 ? 5 : more <= 20 ? 6 : 7;
        }
        if (ordinal == 1) {
            return state.list ? 12 : newPage ? 11 : 10;
        }
        return more == 0 ? 8 : 9;
    }
}
