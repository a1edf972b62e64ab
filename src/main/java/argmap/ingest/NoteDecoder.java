package argmap.ingest;

import argmap.ingest.LabelSites.Site;
import argmap.ingest.Lines.Role;
import argmap.ingest.MarkCandidates.Candidate;
import argmap.ingest.NoteEvent.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes and marks together, as two rising sequences over the same pages.
 *
 * <p>A beam search with Viterbi's merging over the lines in order. A state is the zone a line
 * belongs to (text or notes) and the last number seen of each sequence; it pays for each character
 * taken for another ({@link Misreading}), for a number passed over, for a number-like thing taken
 * as plain text and for wording that fits the other zone better. At a page's end both sequences
 * must have come to the same number, or pay for each that is missing. So the numbers at the foot
 * bound the marks in the text, and the other way round.
 *
 * <p>Time and memory are linear in the text.
 */
final class NoteDecoder {
    /** What kind of lines are read. */
    enum Mode {
        /** Pages with their notes at the foot. */
        PAGES,
        /** Text alone; its notes stand elsewhere. */
        TEXT,
        /** A list of notes alone. */
        NOTES
    }

    private final Lines lines;
    private final Layout layout;
    private final Pages pages;
    private final Mode mode;
    private final Role role;
    private final MarkSteps marks;
    private final BitSet columns;
    private List<NoteState> beam = new ArrayList<>();
    private final IdentityHashMap<Site, LabelSteps> stepsOfLine = new IdentityHashMap<>();
    private int stepsLine = -1;
    private boolean inFirstPage = true;

    /** The next page opens in the middle of a sentence, so that this one must break off. */
    private boolean goesOn;

    private NoteDecoder(Lines lines, Layout layout, Pages pages, Mode mode) {
        this.lines = lines;
        this.layout = layout;
        this.pages = pages;
        this.mode = mode;
        this.role = mode == Mode.NOTES ? Role.NOTE : Role.TEXT;
        this.marks = new MarkSteps(lines, mode == Mode.TEXT);
        this.columns = FigureColumns.of(lines);
    }

    /** The steps of the best reading, in order. */
    static List<NoteEvent> decode(Lines lines, Layout layout, Pages pages, Mode mode) {
        return new NoteDecoder(lines, layout, pages, mode).decode();
    }

    private List<NoteEvent> decode() {
        if (pages.count() == 0) {
            return List.of();
        }
        begin();
        for (int page = 0; page < pages.count(); page++) {
            if (page > 0 && mode != Mode.NOTES) {
                startPage(page);
            }
            boolean first = true;
            goesOn = page + 1 < pages.count() && opensLower(page + 1);
            for (int i = pages.first(page); i < pages.end(page); i++) {
                if (lines.role(i) == role) {
                    line(i, first);
                    first = false;
                }
            }
        }
        NoteState best = beam.stream().map(this::settled).min(NoteState.BY_COST).orElseThrow();
        Deque<NoteEvent> events = new ArrayDeque<>();
        for (NoteEvent e = best.last(); e != null; e = e.before()) {
            events.addFirst(e);
        }
        return new ArrayList<>(events);
    }

    private void begin() {
        if (mode == Mode.NOTES) {
            beam.add(NoteState.start(0, 0).inNotes(0, false, 0, null));
            return;
        }
        beam.add(NoteState.start(0, 1.0));
        for (int page = 0; page < Math.min(3, pages.count()); page++) {
            for (int number : FirstNumbers.of(lines, pages.first(page), pages.end(page))) {
                for (int before = number - 1; before >= Math.max(1, number - 2); before--) {
                    beam.add(NoteState.start(before, 1.0 + (number - before) + page));
                }
            }
        }
        beam = new ArrayList<>(NoteState.merge(beam));
    }

    private void startPage(int page) {
        List<NoteState> next = new ArrayList<>();
        for (NoteState state : beam) {
            next.add(settled(state));
        }
        inFirstPage = false;
        NoteState best = next.stream().min(NoteState.BY_COST).orElseThrow();
        if (mode == Mode.PAGES) {
            for (int number : FirstNumbers.of(lines, pages.first(page), pages.end(page))) {
                if (number - 1 != best.mark()) {
                    boolean back = number <= best.mark();
                    double cost = best.cost() + (back ? NoteCosts.JUMP_BACK : NoteCosts.JUMP);
                    next.add(begun(best, number - 1, false, cost, page));
                }
            }
            for (NoteState state : List.copyOf(next)) {
                if (state.mark() > 0 && state.cost() < best.cost() + NoteCosts.RESTART) {
                    double again = state.restarts() ? NoteCosts.RESTART_AGAIN : NoteCosts.RESTART;
                    next.add(begun(state, 0, true, state.cost() + again, page));
                }
            }
        }
        beam = NoteState.merge(next);
    }

    private NoteState begun(NoteState from, int number, boolean anew, double cost, int page) {
        // Numbers that go on after a gap are the same series.
        boolean same = !anew && number >= from.mark();
        NoteEvent event = same ? from.last() : event(Kind.RESTART, pages.first(page), from.last());
        return new NoteState(false, number, number, anew, from.open(), cost, event);
    }

    /** Both sequences brought to the same number, and paid for. */
    private NoteState settled(NoteState state) {
        if (mode != Mode.PAGES) {
            return state;
        }
        int reached = Math.max(state.mark(), state.note());
        // A text that opens amid a page has notes whose marks it does not hold.
        boolean cut = inFirstPage && state.note() > state.mark();
        double lost = cut ? NoteCosts.LOST / 8 : NoteCosts.LOST;
        double cost = state.cost() + lost * Math.abs(state.mark() - state.note());
        boolean open = state.notes() && state.open();
        return new NoteState(false, reached, reached, state.restarts(), open, cost, state.last());
    }

    private void line(int line, boolean firstOfPage) {
        if (columns.get(line)) {
            return;
        }
        if (mode == Mode.TEXT) {
            beam = marks.through(line, beam, MarkCandidates.in(lines, line));
            return;
        }
        boolean complete = firstOfPage || previousEndsNote(line);
        double evidence = mode == Mode.NOTES ? 0 : LineEvidence.ofNote(lines, line, layout);
        boolean wrapped = layout.wrapped();
        LabelSites.Both sites = LabelSites.in(lines, line, wrapped, complete);
        double asText = Math.max(0, evidence);
        double asNote = Math.max(0, -evidence);
        List<Candidate> candidates = MarkCandidates.in(lines, line);
        if (candidates.isEmpty() && isInert(line, firstOfPage, sites)) {
            pass(asText, asNote, !endsNote(line));
            return;
        }
        List<NoteState> inText = new ArrayList<>();
        List<NoteState> inNotes = new ArrayList<>();
        int opening = FirstNumbers.opening(lines, line);
        double limit = beam.get(0).cost() + asText + asNote + NoteState.WINDOW;
        for (NoteState s : beam) {
            if (s.cost() > limit) {
                break;
            }
            if (!s.notes()) {
                double stay = s.cost() + asText + asOpening(s, opening, complete);
                inText.add(s.inText(s.mark(), stay, s.last()));
                enter(s, line, firstOfPage, asNote, sites.first(), inNotes);
            } else {
                if (!firstOfPage && mode == Mode.PAGES) {
                    inText.add(leave(s, line, asText));
                }
                stay(s, line, asNote, sites.going(), inNotes);
            }
        }
        List<NoteState> all = marks.through(line, NoteState.merge(inText), candidates);
        all.addAll(inNotes);
        beam = NoteState.merge(all);
    }

    /**
     * Amid a printed block, without a number in it: no mark, no note begins, and text and notes do
     * not change places. Most lines are of this kind.
     */
    private boolean isInert(int line, boolean firstOfPage, LabelSites.Both sites) {
        return layout.wrapped()
                && mode == Mode.PAGES
                && !firstOfPage
                && !lines.afterBlank(line)
                && sites.going().size() == 1
                && sites.going().get(0).cannotOpen()
                && sites.first().get(0).cannotOpen();
    }

    private void pass(double asText, double asNote, boolean breaksOff) {
        List<NoteState> next = new ArrayList<>(beam.size());
        for (NoteState s : beam) {
            next.add(
                    s.notes()
                            ? s.inNotes(s.note(), breaksOff, s.cost() + asNote, s.last())
                            : s.inText(s.mark(), s.cost() + asText, s.last()));
        }
        next.sort(NoteState.BY_COST);
        beam = next;
    }

    /** A line that opens with a number is seldom text, least of all with the number due. */
    private static double asOpening(NoteState state, int opening, boolean complete) {
        if (opening == 0) {
            return 0;
        }
        boolean due = opening > state.note() && opening <= state.note() + 3;
        return (due ? 3.5 : 1.5) - (complete ? 0 : 1);
    }

    private NoteState leave(NoteState s, int line, double asText) {
        NoteState at = settled(s);
        boolean noGap = layout.wrapped() && !lines.afterBlank(line);
        double cost = at.cost() + asText + NoteCosts.TEXT_AFTER_NOTES + (noGap ? 3 : 0);
        NoteEvent event = event(Kind.TEXT, line, at.last());
        return new NoteState(false, at.mark(), at.note(), at.restarts(), false, cost, event);
    }

    private void stay(NoteState s, int line, double asNote, List<Site> sites, List<NoteState> out) {
        NoteState in = s.inNotes(s.note(), !endsNote(line), s.cost() + asNote, s.last());
        through(in, line, sites, -1, 0, out);
    }

    /** The notes of the page begin with this line. */
    private void enter(
            NoteState s,
            int line,
            boolean firstOfPage,
            double asNote,
            List<Site> sites,
            List<NoteState> out) {
        double cost = s.cost() + asNote + 0.5;
        if (firstOfPage) {
            cost += inFirstPage ? 0.5 : NoteCosts.ONLY_NOTES;
        } else {
            cost += layout.wrapped() && !lines.afterBlank(line) ? NoteCosts.NO_GAP : 0;
            cost += goesOn && textEndsSentence(line) ? NoteCosts.BROKEN_OFF : 0;
        }
        boolean upper = Letters.startsUpper(lines.text(), lines.start(line), lines.end(line));
        double skip = sites.get(0).skip();
        // A block that opens without a number goes on from the page before.
        double unnumbered =
                s.open() && skip < 3 ? (upper ? 1.3 : 0.3) : skip + NoteCosts.UNNUMBERED;
        double unclosed =
                !s.open() ? 0 : layout.wrapped() ? NoteCosts.UNCLOSED_IN_PRINT : NoteCosts.UNCLOSED;
        boolean plain = sites.size() == 1 && sites.get(0).cannotOpen();
        if (plain && cost + unnumbered > beam.get(0).cost() + NoteState.WINDOW) {
            return;
        }
        NoteEvent event = event(Kind.NOTES, line, s.last());
        NoteState in = s.inNotes(s.note(), !endsNote(line), cost, event);
        through(in, line, sites, unnumbered, unclosed, out);
    }

    /**
     * @param unnumbered what it costs that the line opens no note; below 0 for the site's own cost
     * @param unclosed what it costs that it does
     */
    private void through(
            NoteState in,
            int line,
            List<Site> sites,
            double unnumbered,
            double unclosed,
            List<NoteState> out) {
        List<NoteState> here = List.of(in);
        for (Site site : sites) {
            boolean opens = site.atLineStart();
            double skip = opens && unnumbered >= 0 ? unnumbered : site.skip();
            LabelSteps steps = steps(line, site);
            List<NoteState> next = new ArrayList<>();
            for (NoteState state : here) {
                double cost = state.cost() + skip;
                next.add(state.inNotes(state.note(), in.open(), cost, state.last()));
                steps.add(state, in.open(), opens ? unclosed : 0, next);
                if (mode == Mode.NOTES && opens) {
                    steps.restart(state, in.open(), next);
                }
            }
            here = next.size() > 24 ? NoteState.merge(next) : next;
        }
        out.addAll(here);
    }

    /** The readings of one place, shared by all states that come to it. */
    private LabelSteps steps(int line, Site site) {
        if (stepsLine != line) {
            stepsOfLine.clear();
            stepsLine = line;
        }
        return stepsOfLine.computeIfAbsent(site, s -> new LabelSteps(lines.text(), line, s));
    }

    private NoteEvent event(Kind kind, int line, @Nullable NoteEvent before) {
        return new NoteEvent(kind, line, lines.start(line), lines.start(line), 0, 0, before);
    }

    private boolean textEndsSentence(int line) {
        int before = previous(line);
        if (before < 0) {
            return false;
        }
        int start = lines.start(before);
        int end = Letters.withoutSpecks(lines.text(), start, lines.end(before));
        return Letters.endsSentence(lines.text(), start, end);
    }

    private boolean opensLower(int page) {
        for (int i = pages.first(page); i < pages.end(page); i++) {
            if (lines.role(i) == role) {
                return Letters.startsLower(lines.text(), lines.start(i), lines.end(i));
            }
        }
        return false;
    }

    private boolean previousEndsNote(int line) {
        int before = previous(line);
        return before < 0 || endsNote(before);
    }

    private int previous(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (lines.role(i) == role) {
                return i;
            }
        }
        return -1;
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
}
