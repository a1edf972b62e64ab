package argmap.ingest;

import argmap.ingest.LabelSites.Cut;
import argmap.ingest.LabelSites.Site;
import argmap.ingest.NoteEvent.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to go on from a state at one place where a note may begin. */
final class LabelSteps {
    /** The best way to read a number at the site. */
    private record Read(double cost, int start, int end) {}

    private final String text;
    private final int line;
    private final Site site;
    private final Map<Integer, Read> reads = new HashMap<>();

    LabelSteps(String text, int line, Site site) {
        this.text = text;
        this.line = line;
        this.site = site;
    }

    /**
     * Adds the states in which a note begins here.
     *
     * @param extra what is improbable about a note beginning here at all
     */
    void add(NoteState state, boolean open, double extra, List<NoteState> out) {
        if (site.variants().isEmpty() && site.lost() >= NoteCosts.UNREADABLE_LABEL) {
            return;
        }
        late(state, open, out);
        for (int gap = 0; gap <= NoteCosts.LONGEST_GAP; gap++) {
            int number = state.note() + 1 + gap;
            Read read = reads.computeIfAbsent(number, this::read);
            if (read.cost() < NoteCosts.UNREADABLE_LABEL) {
                double early = number > state.mark() ? NoteCosts.BEFORE_MARK : 0;
                double missing = gap * (NoteCosts.LOST + 0.5);
                double cost = state.cost() + missing + site.context() + read.cost() + extra + early;
                out.add(state.inNotes(number, open, cost, event(state, number, read)));
            }
        }
    }

    /** The number begins anew at 1: in a list of notes, with a new chapter. */
    void restart(NoteState state, boolean open, List<NoteState> out) {
        Read read = reads.computeIfAbsent(1, this::read);
        if (state.note() > 2 && read.cost() < 1) {
            NoteEvent anew =
                    new NoteEvent(
                            Kind.RESTART, line, site.start(), site.start(), 0, 0, state.last());
            NoteEvent label =
                    new NoteEvent(Kind.LABEL, line, read.start(), read.end(), 1, read.cost(), anew);
            out.add(state.inNotes(1, open, state.cost() + NoteCosts.RESTART_IN_TEXT, label));
        }
    }

    private NoteEvent event(NoteState state, int number, Read read) {
        return new NoteEvent(
                Kind.LABEL, line, read.start(), read.end(), number, read.cost(), state.last());
    }

    private Read read(int number) {
        String digits = Integer.toString(number);
        Read best = new Read(site.lost(), site.start(), site.start());
        for (Cut cut : site.variants()) {
            double misread = Misreading.cost(text, cut.start(), cut.end(), digits);
            double cost = Math.min(misread, garbled(cut)) + cut.cost();
            if (cost < best.cost()) {
                best = new Read(cost, cut.start(), cut.end());
            }
        }
        return best;
    }

    /** A number that was passed over stands further on: the page was read in the wrong order. */
    private void late(NoteState state, boolean open, List<NoteState> out) {
        for (Cut cut : site.variants()) {
            int value = FirstNumbers.plain(text, cut.start(), cut.end());
            boolean passed = value < state.note() && value >= state.note() - NoteCosts.LONGEST_GAP;
            if (value > 0 && passed) {
                Read read = new Read(0, cut.start(), cut.end());
                double cost = state.cost() + 0.5 + cut.cost();
                out.add(state.inNotes(state.note(), open, cost, event(state, value, read)));
            }
        }
    }

    /** Past a point, dirt is dirt: a short string that is no word may be any number. */
    private double garbled(Cut cut) {
        int length = cut.end() - cut.start();
        boolean letters = false;
        for (int i = cut.start(); i < cut.end(); i++) {
            letters |= Character.isLetter(text.charAt(i));
        }
        return length <= 4 ? (letters ? 5.5 : 5.0) : Misreading.IMPOSSIBLE;
    }
}
