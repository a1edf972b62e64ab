package argmap.ingest;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How the rows up to one were read, as far as the rows behind it need to know. */
final class RowState {
    static final Comparator<RowState> BY_SCORE = (a, b) -> Double.compare(b.score, a.score);

    final @Nullable RowState before;
    final int row;
    final RowKind kind;

    /** The note's number where the row begins a note. */
    final @Nullable NoteStep step;

    int lastBody = -1;

    /** 0 none, 1 heading, 2 heading going on, 3 paragraph, 4 paragraph going on. */
    int bodyKind;

    int lastNote = -1;

    /** What the last note's number was written with. */
    int noteKind;

    /** What stood about the last note's number. */
    int shape;

    /** The last number of each kind, 16 bits each. */
    long numbers;

    /** The page of the last row of notes; -1 for none. */
    int notePage = -1;

    /** True in a list of notes under a heading of its own. */
    boolean list;

    double score;

    /** By how many nats the row was likelier to begin a paragraph than to go on with one. */
    float margin;

    RowState(@Nullable RowState before, int row, RowKind kind, @Nullable NoteStep step) {
        this.before = before;
        this.row = row;
        this.kind = kind;
        this.step = step;
        if (before != null) {
            lastBody = before.lastBody;
            bodyKind = before.bodyKind;
            lastNote = before.lastNote;
            noteKind = before.noteKind;
            shape = before.shape;
            numbers = before.numbers;
            notePage = before.notePage;
            list = before.list;
        }
    }

    int last(int kind) {
        return (int) (numbers >>> (16 * kind)) & 0xffff;
    }

    void number(int kind, int ordinal) {
        long mask = 0xffffL << (16 * kind);
        numbers = (numbers & ~mask) | ((long) ordinal << (16 * kind));
    }

    /** Whether notes have begun on the page, in a list or not, and what the row before was. */
    int zone(int page) {
        int was = kind.isBody() ? 0 : kind.isNote() ? 1 : 2;
        return (notePage == page ? 1 : 0) + (list ? 2 : 0) + 4 * was;
    }

    /** The same to all that comes behind. */
    boolean isLike(RowState other) {
        return kind == other.kind
                && lastBody == other.lastBody
                && lastNote == other.lastNote
                && numbers == other.numbers
                && noteKind == other.noteKind
                && bodyKind == other.bodyKind
                && list == other.list
                && notePage == other.notePage;
    }
}
