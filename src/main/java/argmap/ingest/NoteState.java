package argmap.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading of notes and marks has come.
 *
 * @param notes true in the notes of a page, false in its text
 * @param mark the number of the last mark
 * @param note the number of the last note
 * @param restarts true where the numbers began anew on this page
 * @param open true where the last line of notes broke off
 * @param cost what the reading has cost so far, in nats
 */
record NoteState(
        boolean notes,
        int mark,
        int note,
        boolean restarts,
        boolean open,
        double cost,
        @Nullable NoteEvent last) {

    /** How many readings are kept in play, and how much worse than the best they may be. */
    private static final int BEAM = 16;

    static final double WINDOW = 12;

    static final Comparator<NoteState> BY_COST =
            Comparator.comparingDouble(NoteState::cost)
                    .thenComparingInt(NoteState::mark)
                    .thenComparingInt(NoteState::note);

    static NoteState start(int number, double cost) {
        return new NoteState(false, number, number, false, false, cost, null);
    }

    NoteState inText(int reached, double price, @Nullable NoteEvent event) {
        return new NoteState(false, reached, note, restarts, open, price, event);
    }

    NoteState inNotes(int reached, boolean breaksOff, double price, @Nullable NoteEvent event) {
        return new NoteState(true, mark, reached, restarts, breaksOff, price, event);
    }

    private long key() {
        return ((long) mark << 32) ^ ((long) note << 2) ^ (notes ? 2 : 0) ^ (restarts ? 1 : 0);
    }

    /** The cheapest reading of each kind, cheapest first, without those that have no hope. */
    static List<NoteState> merge(List<NoteState> states) {
        if (states.size() < 2) {
            return states;
        }
        double cheapest = Double.MAX_VALUE;
        for (NoteState state : states) {
            cheapest = Math.min(cheapest, state.cost);
        }
        double limit = cheapest + WINDOW;
        List<NoteState> hopeful = new ArrayList<>(states.size());
        for (NoteState state : states) {
            if (state.cost <= limit) {
                hopeful.add(state);
            }
        }
        hopeful.sort(BY_COST);
        List<NoteState> kept = new ArrayList<>(BEAM);
        long[] keys = new long[BEAM];
        for (NoteState state : hopeful) {
            if (kept.size() == BEAM) {
                break;
            }
            if (isNew(keys, kept.size(), state.key())) {
                keys[kept.size()] = state.key();
                kept.add(state);
            }
        }
        return kept;
    }

    private static boolean isNew(long[] keys, int count, long key) {
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return false;
            }
        }
        return true;
    }
}
