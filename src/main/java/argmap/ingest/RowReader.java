package argmap.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as heads, headings, paragraphs and notes: the sequence of kinds and numbers whose
 * weights add up to most, by a beam search over the rows.
 *
 * <p>The weights were trained by the averaged structured perceptron (Collins, "Discriminative
 * training methods for hidden Markov models", EMNLP 2002; with beams: Huang, Fayong and Guo,
 * "Structured perceptron with inexact search", NAACL 2012) on books that were set for it.
 */
final class RowReader {
    private static final int BEAM = 10;

    /** Costs of misreading, in nats, that part the ways in which a number is read. */
    private static final double[] WAYS = {0.8, 1.8, 3.2, 5.2};

    /** Scores nearer than this are no decision; a wrong row counted one in training. */
    private static final double DOUBTFUL = 0.3;

    private final Lines lines;
    final RowFacts facts;
    final RowSigns signs;
    private final float[] weights;
    private final double[] alone = new double[RowKind.COUNT];
    private int aloneRow = -1;

    RowReader(Lines lines, Pages pages, RowFacts facts, float[] weights) {
        this.lines = lines;
        this.facts = facts;
        this.signs = new RowSigns(lines, pages, facts);
        this.weights = weights;
    }

    /** The last state of the best reading. */
    @Nullable RowState read() {
        List<RowState> beam = new ArrayList<>();
        beam.add(start());
        for (int row = 0; row < facts.count; row++) {
            beam = step(beam, row);
        }
        return facts.count == 0 ? null : beam.get(0);
    }

    static RowState start() {
        return new RowState(null, -1, RowKind.NOISE, null);
    }

    List<RowState> step(List<RowState> beam, int row) {
        List<RowState> next = new ArrayList<>();
        expandAll(beam, row, next);
        return best(next);
    }

    void expandAll(List<RowState> beam, int row, List<RowState> next) {
        for (RowState state : beam) {
            expand(state, row, next);
        }
    }

    static List<RowState> best(List<RowState> states) {
        states.sort(RowState.BY_SCORE);
        List<RowState> kept = new ArrayList<>(BEAM);
        for (RowState state : states) {
            boolean known = false;
            for (RowState better : kept) {
                if (better.isLike(state)) {
                    known = true;
                    break;
                }
            }
            if (!known) {
                kept.add(state);
                if (kept.size() == BEAM) {
                    break;
                }
            }
        }
        return kept;
    }

    private void expand(RowState state, int row, List<RowState> next) {
        prepare(row);
        boolean within = lines.within(row);
        double[] all = new double[RowKind.COUNT];
        System.arraycopy(alone, 0, all, 0, all.length);
        add(all, signs.after(state, row));
        for (RowKind kind : RowKind.ALL) {
            if (!allowed(state, kind, within) || (!within && !facts.possible(row, kind))) {
                continue;
            }
            double score = state.score + all[kind.ordinal()];
            if (kind.isBody()) {
                score += sum(kind, signs.body(state.lastBody, state.bodyKind, row));
            } else if (kind.isNote()) {
                score += sum(kind, signs.note(state.lastNote, row));
            }
            if (kind == RowKind.NOTE) {
                for (NoteStep step : steps(state, row)) {
                    RowState to = next(state, row, kind, step);
                    to.score = score + sum(kind, signs.step(state, row, step));
                    next.add(to);
                }
            } else {
                RowState to = next(state, row, kind, null);
                to.score = score;
                next.add(to);
            }
        }
    }

    /** Whether a row of text might as well begin a paragraph as go on with one. */
    boolean isDoubtfulJoin(RowState to) {
        RowState state = to.before;
        if (state == null || state.bodyKind < 3 || lines.within(to.row) || (to.kind != RowKind.PARAGRAPH && to.kind != RowKind.PARAGRAPH_GOES_ON)) {
            return false;
        }
        prepare(to.row);
        double margin = alone[RowKind.PARAGRAPH.ordinal()] - alone[RowKind.PARAGRAPH_GOES_ON.ordinal()];
        int count = signs.after(state, to.row);
        margin += sum(RowKind.PARAGRAPH, count) - sum(RowKind.PARAGRAPH_GOES_ON, count);
        count = signs.body(state.lastBody, state.bodyKind, to.row);
        margin += sum(RowKind.PARAGRAPH, count) - sum(RowKind.PARAGRAPH_GOES_ON, count);
        return Math.abs(margin) < DOUBTFUL;
    }

    /** All steps of one row behind a state, for training. */
    int[] steps(RowState state, RowState to) {
        int[] all = new int[RowSigns.MOST * 2];
        int size = copy(all, 0, signs.alone(to.row));
        size = copy(all, size, signs.after(state, to.row));
        if (to.kind.isBody()) {
            size = copy(all, size, signs.body(state.lastBody, state.bodyKind, to.row));
        } else if (to.kind.isNote()) {
            size = copy(all, size, signs.note(state.lastNote, to.row));
        }
        NoteStep step = to.step;
        if (step != null) {
            size = copy(all, size, signs.step(state, to.row, step));
        }
        return java.util.Arrays.copyOf(all, size);
    }

    private int copy(int[] all, int size, int count) {
        System.arraycopy(signs.steps(), 0, all, size, count);
        return size + count;
    }

    private void prepare(int row) {
        if (aloneRow == row) {
            return;
        }
        aloneRow = row;
        java.util.Arrays.fill(alone, 0);
        add(alone, signs.alone(row));
    }

    void forget() {
        aloneRow = -1;
    }

    private void add(double[] to, int count) {
        int[] steps = signs.steps();
        for (int i = 0; i < count; i++) {
            int at = steps[i] * RowKind.COUNT;
            for (int k = 0; k < RowKind.COUNT; k++) {
                to[k] += weights[at + k];
            }
        }
    }

    private double sum(RowKind kind, int count) {
        int[] steps = signs.steps();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[steps[i] * RowKind.COUNT + kind.ordinal()];
        }
        return sum;
    }

    static boolean allowed(RowState state, RowKind kind, boolean within) {
        if (within) {
            return kind == state.kind.onward() || kind == RowKind.NOTE;
        }
        return switch (kind) {
            case HEADING_GOES_ON -> state.kind == RowKind.HEADING || state.kind == RowKind.HEADING_GOES_ON;
            case PARAGRAPH_GOES_ON -> state.bodyKind >= 3;
            case NOTE_GOES_ON -> state.lastNote >= 0;
            default -> true;
        };
    }

    RowState next(RowState state, int row, RowKind kind, @Nullable NoteStep step) {
        RowState to = new RowState(state, row, kind, step);
        if (kind.isBody()) {
            to.lastBody = row;
            to.bodyKind = kind.ordinal() - RowKind.HEADING.ordinal() + 1;
            // Text behind a list of notes, but for the headings within it, ends the list.
            to.list = state.list && kind.ordinal() <= RowKind.HEADING_GOES_ON.ordinal();
        } else if (kind.isNote()) {
            to.lastNote = row;
            to.notePage = facts.page[row];
        } else if (kind == RowKind.NOTES_HEADING) {
            to.list = true;
        }
        if (step != null) {
            to.number(step.kind(), step.ordinal());
            to.noteKind = step.kind();
            to.shape = facts.shape[row];
        }
        return to;
    }

    /** The readings of a row's number behind a state. */
    List<NoteStep> steps(RowState state, int row) {
        List<NoteStep> steps = new ArrayList<>(5);
        boolean newPage = state.lastNote < 0 || facts.page[state.lastNote] != facts.page[row];
        int kind = state.lastNote < 0 ? 0 : state.noteKind;
        int clean = facts.ordinal[row];
        if (clean > 0) {
            steps.add(step(state, facts.kind[row], clean, 0, newPage));
        }
        if (lines.within(row)) {
            return steps;
        }
        int last = state.last(kind);
        boolean restarts = newPage || state.list;
        if (!(clean == last + 1 && facts.kind[row] == kind)) {
            long token = token(row);
            int from = (int) (token >>> 32);
            int to = (int) token;
            if (to > from) {
                if (last > 0) {
                    misread(state, row, from, to, kind, last + 1, newPage, steps);
                    misread(state, row, from, to, kind, last + 2, newPage, steps);
                }
                if (restarts && !(clean == 1 && facts.kind[row] == kind)) {
                    misread(state, row, from, to, kind, 1, newPage, steps);
                }
            }
        }
        int dirt = clean == 0 || facts.kind[row] == 1 ? dirt(row) : 0;
        if (dirt > 0 && !hasNext(steps)) {
            int due = last == 0 || (restarts && facts.pageHabit == 3) ? 1 : last + 1;
            steps.add(step(state, kind, due, 4, newPage));
            if (due == 1 && last > 0) {
                steps.add(step(state, kind, last + 1, 4, newPage));
            }
        }
        if (state.lastNote >= 0 && clean == 0 && dirt == 0) {
            steps.add(step(state, kind, last + 1, NoteStep.LOST, newPage));
            if (restarts && facts.pageHabit == 3) {
                steps.add(step(state, kind, 1, NoteStep.LOST, newPage));
            }
        }
        return steps;
    }

    private static boolean hasNext(List<NoteStep> steps) {
        for (NoteStep step : steps) {
            if (step.way() > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many signs stand against the row's first word, where a raised figure was read as signs. */
    int dirt(int row) {
        String text = lines.text();
        int start = lines.start(row);
        int end = Math.min(lines.end(row), start + 4);
        int at = start;
        while (at < end && !Character.isLetter(text.charAt(at)) && !Lines.isBlank(text.charAt(at))) {
            at++;
        }
        boolean word = at > start && at < end && at - start < 4 && Character.isUpperCase(text.charAt(at));
        boolean apart = at > start && at < end && Lines.isBlank(text.charAt(at)) && at - start < 3
                && !Letters.isDigit(text.charAt(start)) && !Letters.isDash(text.charAt(start));
        return word || apart ? at - start : 0;
    }

    private void misread(RowState state, int row, int from, int to, int kind, int ordinal, boolean newPage, List<NoteStep> steps) {
        double cost = NoteLabel.cost(lines.text(), from, to, NoteLabel.Kind.values()[kind], ordinal);
        for (int way = 0; way < WAYS.length; way++) {
            if (cost < WAYS[way]) {
                steps.add(step(state, kind, ordinal, way + 1, newPage));
                return;
            }
        }
    }

    private static NoteStep step(RowState state, int kind, int ordinal, int way, boolean newPage) {
        return new NoteStep(kind, ordinal, way, NoteStep.relation(state, kind, ordinal, newPage));
    }

    /** The first token of a row as far as it may be a number in ruins, without what stands about it. */
    long token(int row) {
        String text = lines.text();
        int from = lines.start(row);
        int end = lines.end(row);
        int to = Letters.tokenEnd(text, from, end);
        if (to - from > 7 || to == end) {
            return 0;
        }
        while (from < to - 1 && "([{'\u2018\"`.,".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to - 1 > from && ")]}.,:;'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text.charAt(i)) && !Misreading.looksLikeDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1 || to - from > 5 ? 0 : ((long) from << 32) | to;
    }
}
