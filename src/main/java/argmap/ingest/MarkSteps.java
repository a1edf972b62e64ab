package argmap.ingest;

import argmap.ingest.MarkCandidates.Candidate;
import argmap.ingest.NoteEvent.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to go on from the states at a line of text: each candidate is a mark or is none. */
final class MarkSteps {
    /** A number amid a sentence is a mark only if it is the very number that is due. */
    private static final double IN_SENTENCE = 2.5;

    private final Lines lines;

    /** True where marks may begin anew at 1 anywhere, because their notes stand elsewhere. */
    private final boolean anew;

    MarkSteps(Lines lines, boolean anew) {
        this.lines = lines;
        this.anew = anew;
    }

    List<NoteState> through(int line, List<NoteState> states, List<Candidate> candidates) {
        List<NoteState> now = states;
        for (int from = 0; from < candidates.size(); ) {
            int to = from + 1;
            int end = candidates.get(from).end();
            double skip = candidates.get(from).skip();
            while (to < candidates.size() && candidates.get(to).start() < end) {
                end = Math.max(end, candidates.get(to).end());
                skip = Math.max(skip, candidates.get(to).skip());
                to++;
            }
            now = one(line, now, candidates.subList(from, to), skip);
            from = to;
        }
        return new ArrayList<>(now);
    }

    /** Candidates that share characters are alternatives: at most one of them is a mark. */
    private List<NoteState> one(
            int line, List<NoteState> states, List<Candidate> candidates, double skip) {
        List<NoteState> next = new ArrayList<>();
        for (NoteState state : states) {
            next.add(state.inText(state.mark(), state.cost() + skip, state.last()));
        }
        for (Candidate candidate : candidates) {
            Map<Integer, Double> reads = new HashMap<>();
            for (NoteState state : states) {
                mark(state, candidate, line, reads, next);
            }
        }
        return NoteState.merge(next);
    }

    private void mark(
            NoteState state,
            Candidate candidate,
            int line,
            Map<Integer, Double> reads,
            List<NoteState> out) {
        for (int gap = 0; gap <= NoteCosts.LONGEST_GAP; gap++) {
            int number = state.mark() + 1 + gap;
            // Further off, only a number that reads without fault is worth the gap.
            double read =
                    gap < 2 || isFigure(candidate)
                            ? reads.computeIfAbsent(number, n -> read(candidate, n))
                            : Misreading.IMPOSSIBLE;
            if (read <= NoteCosts.UNREADABLE_MARK) {
                double cost = state.cost() + gap * NoteCosts.LOST + candidate.context() + read;
                out.add(
                        state.inText(
                                number, cost, event(candidate, line, number, read, state.last())));
            }
        }
        if (anew && state.mark() > 2 && candidate.context() < 0.3 && read(candidate, 1) == 0) {
            NoteEvent begin =
                    new NoteEvent(
                            Kind.RESTART,
                            line,
                            candidate.start(),
                            candidate.start(),
                            0,
                            0,
                            state.last());
            double cost = state.cost() + NoteCosts.RESTART_IN_TEXT;
            out.add(state.inText(1, cost, event(candidate, line, 1, 0, begin)));
        }
    }

    private double read(Candidate candidate, int number) {
        if (candidate.context() >= IN_SENTENCE && isFigure(candidate)) {
            int value = FirstNumbers.plain(lines.text(), candidate.start(), candidate.end());
            return value == number ? 0 : Misreading.IMPOSSIBLE;
        }
        return Misreading.cost(
                lines.text(), candidate.start(), candidate.end(), Integer.toString(number));
    }

    private boolean isFigure(Candidate candidate) {
        for (int i = candidate.start(); i < candidate.end(); i++) {
            if (!Letters.isDigit(lines.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static NoteEvent event(
            Candidate candidate,
            int line,
            int number,
            double read,
            @org.jspecify.annotations.Nullable NoteEvent before) {
        return new NoteEvent(
                Kind.MARK, line, candidate.start(), candidate.end(), number, read, before);
    }
}
