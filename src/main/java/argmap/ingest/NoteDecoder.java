package argmap.ingest;

import argmap.ingest.LabelSites.Cut;
import argmap.ingest.LabelSites.Site;
import argmap.ingest.Lines.Role;
import argmap.ingest.MarkCandidates.Candidate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes and marks together, as two rising sequences over the same pages.
 *
 * <p>A beam search with Viterbi's merging over the lines in order. A state is the zone a line
 * belongs to (text or notes) and the last number seen of each sequence; it pays for each character
 * taken for another ({@link Misreading}), for a number passed over, for a number-like thing taken
 * as plain text and for wording that fits the other zone better. At a page's end both sequences
 * must have come to the same number, or pay for each that is missing. So the numbers at the foot
 * bound the marks in the text, and the other way round. All costs are negative logarithms of rough
 * chances.
 *
 * <p>Time and memory are linear in the text for a fixed {@link #BEAM}.
 */
final class NoteDecoder {
    private static final int BEAM = 40;
    private static final double WINDOW = 20;

    /** A mark or note that the scan lost altogether: one in fifty on a bad page. */
    private static final double LOST = 4.0;

    /** The most that may be missing in a row within a page. */
    private static final int LONGEST_GAP = 3;

    /** A break in the numbering at the start of a page. */
    private static final double JUMP = 6.5;

    /** The text of this page ends with a sentence, and the next page opens within one. */
    private static final double BROKEN_OFF = 1.5;

    private static final double RESTART = 6;
    private static final double RESTART_AGAIN = 0.3;

    /** Notes follow text on a page; text after notes means a page's end went unseen. */
    private static final double TEXT_AFTER_NOTES = 4;

    private static final class State {
        final boolean notes;
        final int mark;
        final int note;
        final boolean restarts;
        final boolean open;
        final double cost;
        final @Nullable NoteEvent last;

        State(
                boolean notes,
                int mark,
                int note,
                boolean restarts,
                boolean open,
                double cost,
                @Nullable NoteEvent last) {
            this.notes = notes;
            this.mark = mark;
            this.note = note;
            this.restarts = restarts;
            this.open = open;
            this.cost = cost;
            this.last = last;
        }

        State inText(int reached, double price, @Nullable NoteEvent event) {
            return new State(false, reached, note, restarts, open, price, event);
        }

        long key() {
            return ((long) mark << 32) ^ ((long) note << 2) ^ (notes ? 2 : 0) ^ (restarts ? 1 : 0);
        }
    }

    private final Lines lines;
    private final Layout layout;
    private final Pages pages;
    private List<State> beam = new ArrayList<>();
    private boolean inFirstPage = true;

    /**
     * True where the next page opens in the middle of a sentence, so that this one must break off.
     */
    private boolean goesOn;

    private NoteDecoder(Lines lines, Layout layout, Pages pages) {
        this.lines = lines;
        this.layout = layout;
        this.pages = pages;
    }

    /** The steps of the best reading, in order. */
    static List<NoteEvent> decode(Lines lines, Layout layout, Pages pages) {
        return new NoteDecoder(lines, layout, pages).decode();
    }

    private List<NoteEvent> decode() {
        if (pages.count() == 0) {
            return List.of();
        }
        begin();
        for (int page = 0; page < pages.count(); page++) {
            if (page > 0) {
                startPage(page);
            }
            boolean first = true;
            goesOn = page + 1 < pages.count() && opensLower(page + 1);
            for (int i = pages.first(page); i < pages.end(page); i++) {
                if (lines.role(i) == Role.TEXT) {
                    line(i, first);
                    first = false;
                }
            }
        }
        beam = beam.stream().map(this::settled).sorted(BY_COST).toList();
        Deque<NoteEvent> events = new ArrayDeque<>();
        for (NoteEvent e = beam.get(0).last; e != null; e = e.before()) {
            events.addFirst(e);
        }
        return new ArrayList<>(events);
    }

    private static final Comparator<State> BY_COST =
            Comparator.<State>comparingDouble(s -> s.cost)
                    .thenComparingInt(s -> s.mark)
                    .thenComparingInt(s -> s.note);

    private void begin() {
        beam.add(new State(false, 0, 0, false, false, 1.0, null));
        for (int page = 0; page < Math.min(3, pages.count()); page++) {
            for (int number : firstNumbers(page)) {
                for (int before = number - 1; before >= Math.max(1, number - 2); before--) {
                    beam.add(
                            new State(
                                    false,
                                    before,
                                    before,
                                    false,
                                    false,
                                    1.0 + (number - before) + page,
                                    null));
                }
            }
        }
        merge(beam);
    }

    /** The first plain number of a note and of a mark on a page: where the sequences may stand. */
    private List<Integer> firstNumbers(int page) {
        List<Integer> numbers = new ArrayList<>();
        boolean mark = false;
        boolean note = false;
        for (int i = pages.first(page); i < pages.end(page) && !(mark && note); i++) {
            if (lines.role(i) != Role.TEXT) {
                continue;
            }
            if (!mark) {
                for (Candidate c : MarkCandidates.in(lines, i)) {
                    int value = plain(c.start(), c.end());
                    if (!mark && c.context() < 0.2 && value > 0) {
                        numbers.add(value);
                        mark = true;
                    }
                }
            }
            int stop = Letters.tokenEnd(lines.text(), lines.start(i), lines.end(i));
            int value = plain(lines.start(i), stop);
            int next = Letters.skipBlanks(lines.text(), stop, lines.end(i));
            if (!note && value > 0 && Letters.startsUpper(lines.text(), next, lines.end(i))) {
                numbers.add(value);
                note = true;
            }
        }
        return numbers;
    }

    private int plain(int from, int to) {
        if (to - from > 4 || to <= from) {
            return 0;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = lines.text().charAt(i);
            if (!Letters.isDigit(c)) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private void startPage(int page) {
        List<State> next = new ArrayList<>();
        for (State state : beam) {
            next.add(settled(state));
        }
        inFirstPage = false;
        State best = next.stream().min(BY_COST).orElseThrow();
        for (int number : firstNumbers(page)) {
            if (number - 1 != best.mark) {
                double cost = best.cost + (number <= best.mark ? JUMP + 2 : JUMP);
                next.add(jumped(best, number - 1, cost, page));
            }
        }
        for (State state : List.copyOf(next)) {
            if (state.mark > 0 && state.cost < best.cost + RESTART) {
                double cost = state.cost + (state.restarts ? RESTART_AGAIN : RESTART);
                next.add(new State(false, 0, 0, true, state.open, cost, restart(page, state.last)));
            }
        }
        beam = merge(next);
    }

    private State jumped(State from, int number, double cost, int page) {
        return new State(false, number, number, false, from.open, cost, restart(page, from.last));
    }

    private NoteEvent restart(int page, @Nullable NoteEvent before) {
        int line = pages.first(page);
        return new NoteEvent(
                NoteEvent.Kind.RESTART, line, lines.start(line), lines.start(line), 0, 0, before);
    }

    /** Both sequences brought to the same number, and paid for. */
    private State settled(State state) {
        int reached = Math.max(state.mark, state.note);
        double cost =
                state.cost + (inFirstPage ? LOST / 8 : LOST) * Math.abs(state.mark - state.note);
        return new State(
                false,
                reached,
                reached,
                state.restarts,
                state.notes && state.open,
                cost,
                state.last);
    }

    private void line(int line, boolean firstOfPage) {
        boolean complete = firstOfPage || previousEndsSentence(line);
        double evidence = LineEvidence.ofNote(lines, line, layout);
        double asText = Math.max(0, evidence);
        int opening = openingNumber(line);
        double asNote = Math.max(0, -evidence);
        List<Site> sites = LabelSites.in(lines, line, layout.wrapped(), complete);
        List<Site> first = complete ? sites : LabelSites.in(lines, line, layout.wrapped(), true);
        List<State> inText = new ArrayList<>();
        List<State> inNotes = new ArrayList<>();
        boolean ends = endsNote(line);
        for (State s : beam) {
            if (!s.notes) {
                double stay = s.cost + asText + asOpening(s, opening, complete);
                inText.add(new State(false, s.mark, s.note, s.restarts, s.open, stay, s.last));
            } else if (!firstOfPage) {
                State at = settled(s);
                double back = at.cost + asText + TEXT_AFTER_NOTES + textAfterNotes(line);
                inText.add(
                        new State(
                                false,
                                at.mark,
                                at.note,
                                at.restarts,
                                false,
                                back,
                                event(NoteEvent.Kind.TEXT, line, at.last)));
            }
            addNotes(s, line, firstOfPage, asNote, s.notes ? sites : first, ends, inNotes);
        }
        List<State> all = marks(line, merge(inText));
        all.addAll(inNotes);
        beam = merge(all);
    }

    /** The number that opens a line before a blank and a capital, as notes do; 0 for none. */
    private int openingNumber(int line) {
        String text = lines.text();
        int end = lines.end(line);
        int from = lines.start(line);
        int token = Letters.tokenEnd(text, from, end);
        boolean opens =
                LabelSites.isPlainNumber(text, from, token)
                        && Letters.startsUpper(text, Letters.skipBlanks(text, token, end), end);
        return opens ? plain(from, token) : 0;
    }

    /** Such a line is seldom text, least of all when its number is the one that is due. */
    private static double asOpening(State state, int opening, boolean complete) {
        if (opening == 0) {
            return 0;
        }
        boolean due = opening > state.note && opening <= state.note + 3;
        return (due ? 3.5 : 1.5) - (complete ? 0 : 1);
    }

    private double textAfterNotes(int line) {
        return layout.wrapped() && !lines.afterBlank(line) ? 3 : 0;
    }

    private NoteEvent event(NoteEvent.Kind kind, int line, @Nullable NoteEvent before) {
        return new NoteEvent(kind, line, lines.start(line), lines.start(line), 0, 0, before);
    }

    private boolean textEndsSentence(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (lines.role(i) == Role.TEXT) {
                int end = Letters.withoutSpecks(lines.text(), lines.start(i), lines.end(i));
                return Letters.endsSentence(lines.text(), lines.start(i), end);
            }
        }
        return false;
    }

    private boolean opensLower(int page) {
        for (int i = pages.first(page); i < pages.end(page); i++) {
            if (lines.role(i) == Role.TEXT) {
                return Letters.startsLower(lines.text(), lines.start(i), lines.end(i));
            }
        }
        return false;
    }

    private boolean previousEndsSentence(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (lines.role(i) == Role.TEXT) {
                return endsNote(i);
            }
        }
        return true;
    }

    /** Notes end with a full stop, or with the number of a page whose stop was lost. */
    private boolean endsNote(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (Letters.endsSentence(lines.text(), start, end)) {
            return true;
        }
        char last = lines.text().charAt(end - 1);
        return Letters.isDigit(last)
                || last == ')'
                || (Letters.isSpeck(last) && last != ',' && !Letters.isHyphen(last));
    }

    private void addNotes(
            State s,
            int line,
            boolean firstOfPage,
            double asNote,
            List<Site> sites,
            boolean ends,
            List<State> out) {
        boolean enters = !s.notes;
        boolean opensUpper = Letters.startsUpper(lines.text(), lines.start(line), lines.end(line));
        double cost = s.cost + asNote;
        NoteEvent last = s.last;
        if (enters) {
            cost += 0.5;
            if (firstOfPage) {
                cost += inFirstPage ? 0.5 : 2;
            } else if (layout.wrapped() && !lines.afterBlank(line)) {
                cost += 2;
            }
            if (!firstOfPage && goesOn && textEndsSentence(line)) {
                cost += BROKEN_OFF;
            }
            last = event(NoteEvent.Kind.NOTES, line, last);
        }
        List<State> here = new ArrayList<>();
        here.add(new State(true, s.mark, s.note, s.restarts, !ends, cost, last));
        for (Site site : sites) {
            // The note before broke off: its end is missed if a new one opens the block.
            double unclosed =
                    enters && s.open && site.atLineStart() ? (layout.wrapped() ? 3.5 : 2.2) : 0;
            List<State> next = new ArrayList<>();
            for (State state : here) {
                double skip = site.skip();
                if (enters && site.atLineStart()) {
                    // A block that opens without a number goes on from the page before.
                    skip = s.open && skip < 3 ? (opensUpper ? 1.3 : 0.3) : skip + 3.5;
                }
                next.add(
                        new State(
                                true,
                                state.mark,
                                state.note,
                                s.restarts,
                                !ends,
                                state.cost + skip,
                                state.last));
                label(state, site, line, !ends, unclosed, next);
            }
            here = next;
        }
        out.addAll(here);
    }

    private void label(
            State state, Site site, int line, boolean open, double unclosed, List<State> out) {
        late(state, site, line, open, out);
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            int number = state.note + 1 + gap;
            double missing = gap * (LOST + 0.5);
            String digits = Integer.toString(number);
            double best = Misreading.IMPOSSIBLE;
            int start = site.start();
            int end = site.start();
            for (Cut cut : site.variants()) {
                double read = Misreading.cost(lines.text(), cut.start(), cut.end(), digits);
                double cost = Math.min(read, garbled(cut)) + cut.cost();
                if (cost < best) {
                    best = cost;
                    start = cut.start();
                    end = cut.end();
                }
            }
            if (site.lost() < best) {
                best = site.lost();
                start = site.start();
                end = site.start();
            }
            double cost = state.cost + missing + site.context() + best + unclosed;
            if (number > state.mark) {
                cost += 0.5;
            }
            if (best < 12) {
                NoteEvent event =
                        new NoteEvent(
                                NoteEvent.Kind.LABEL, line, start, end, number, best, state.last);
                out.add(new State(true, state.mark, number, state.restarts, open, cost, event));
            }
        }
    }

    /** A number that was passed over stands further on: the page was read in the wrong order. */
    private void late(State state, Site site, int line, boolean open, List<State> out) {
        for (Cut cut : site.variants()) {
            int value = plain(cut.start(), cut.end());
            if (value > 0 && value < state.note && value >= state.note - LONGEST_GAP) {
                double cost = state.cost + 0.5 + cut.cost();
                NoteEvent event =
                        new NoteEvent(
                                NoteEvent.Kind.LABEL,
                                line,
                                cut.start(),
                                cut.end(),
                                value,
                                0,
                                state.last);
                out.add(new State(true, state.mark, state.note, state.restarts, open, cost, event));
            }
        }
    }

    /** Past a point, dirt is dirt: a short string that is no word may be any number. */
    private double garbled(Cut cut) {
        int length = cut.end() - cut.start();
        boolean letters = false;
        for (int i = cut.start(); i < cut.end(); i++) {
            letters |= Character.isLetter(lines.text().charAt(i));
        }
        return length <= 4 ? (letters ? 5.5 : 5.0) : Misreading.IMPOSSIBLE;
    }

    private List<State> marks(int line, List<State> states) {
        List<State> now = states;
        List<Candidate> candidates = MarkCandidates.in(lines, line);
        for (int from = 0; from < candidates.size(); ) {
            int to = from + 1;
            int end = candidates.get(from).end();
            double skip = candidates.get(from).skip();
            while (to < candidates.size() && candidates.get(to).start() < end) {
                end = Math.max(end, candidates.get(to).end());
                skip = Math.max(skip, candidates.get(to).skip());
                to++;
            }
            List<State> next = new ArrayList<>();
            for (State state : now) {
                next.add(state.inText(state.mark, state.cost + skip, state.last));
                for (Candidate candidate : candidates.subList(from, to)) {
                    mark(state, candidate, line, next);
                }
            }
            now = merge(next);
            from = to;
        }
        return new ArrayList<>(now);
    }

    private void mark(State state, Candidate candidate, int line, List<State> out) {
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            int number = state.mark + 1 + gap;
            double read =
                    Misreading.cost(
                            lines.text(),
                            candidate.start(),
                            candidate.end(),
                            Integer.toString(number));
            if (read > 7) {
                continue;
            }
            double cost = state.cost + gap * LOST + candidate.context() + read;
            NoteEvent event =
                    new NoteEvent(
                            NoteEvent.Kind.MARK,
                            line,
                            candidate.start(),
                            candidate.end(),
                            number,
                            read,
                            state.last);
            out.add(new State(false, number, state.note, state.restarts, state.open, cost, event));
        }
    }

    private List<State> merge(List<State> states) {
        Map<Long, State> best = new LinkedHashMap<>();
        double cheapest = Double.MAX_VALUE;
        for (State state : states) {
            cheapest = Math.min(cheapest, state.cost);
            best.merge(state.key(), state, (a, b) -> b.cost < a.cost ? b : a);
        }
        double limit = cheapest + WINDOW;
        List<State> kept = new ArrayList<>();
        for (State state : best.values()) {
            if (state.cost <= limit) {
                kept.add(state);
            }
        }
        kept.sort(BY_COST);
        return kept.size() > BEAM ? new ArrayList<>(kept.subList(0, BEAM)) : kept;
    }
}
