package argmap.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as heads, headings, paragraphs and notes: the sequence of kinds and numbers whose
 * weights add up to most, by a beam search over the rows.
 *
 * <p>Each row's kind is a decision given how the rows before were read, weighed by {@link
 * RowNetwork} as parsers weigh their transitions (Chen and Manning, "A fast and accurate dependency
 * parser using neural networks", EMNLP 2014), trained on books that were set for it.
 */
final class RowReader {
    private static final int BEAM = 10;

    /** Costs of misreading, in nats, that part the ways in which a number is read. */
    private static final double[] WAYS = {0.8, 1.8, 3.2, 5.2};

    /** Scores nearer than this are no decision; a wrong row counted one in training. */
    private static final double DOUBTFUL = 0.3;

    /** Nats below which a kind's probability is left out: 1 in 500. */
    private static final double UNLIKELY = 6.2;

    /** Legible numbers of one kind, two thirds of all, that show what a text's are written with. */
    private static final int FEWEST = 3;

    /** A number this much greater than the one before may be that number misread. */
    private static final int JUMP = 20;

    /** A reading this far behind the best is given up. */
    private static final double BEHIND = 15;

    private final Lines lines;
    final RowFacts facts;
    final RowSigns signs;
    private final RowCommittee committee;

    /** What a step of a sign adds to a reading of a note's number. */
    private final float[] numbers;

    /** What the text's numbers are written with, by {@link NoteLabel.Kind}; -1 for unknown. */
    private int habit = -1;

    private int knownRow = -1;
    private int dirt;
    private long token;
    private final Map<Integer, Integer> ways = new HashMap<>();

    RowReader(Lines lines, Pages pages, RowFacts facts, RowModel model) {
        this.lines = lines;
        this.facts = facts;
        this.signs = new RowSigns(lines, pages, facts);
        this.numbers = model.numbers();
        this.committee =
                new RowCommittee(model.networks(), facts, () -> new RowSigns(lines, pages, facts));
    }

    /**
     * The last state of the best reading. Where most numbers that stand as printed are of one kind,
     * and numbers misread were taken for another, the text is read again with that kind expected.
     */
    @Nullable RowState read() {
        RowState first = readOnce();
        int[] legible = new int[NoteLabel.Kind.values().length];
        int[] misread = new int[legible.length];
        int all = 0;
        for (RowState state = first; state != null; state = state.before) {
            NoteStep step = state.step;
            if (step != null && step.way() > 0) {
                misread[step.kind()]++;
            } else if (step != null && isTelling(step, state.row)) {
                legible[step.kind()]++;
                all++;
            }
        }
        int most = 0;
        int others = 0;
        for (int kind = 0; kind < legible.length; kind++) {
            most = legible[kind] > legible[most] ? kind : most;
        }
        for (int kind = 0; kind < legible.length; kind++) {
            others += kind == most ? 0 : misread[kind];
        }
        if (others == 0 || legible[most] < FEWEST || legible[most] * 3 < all * 2) {
            return first;
        }
        habit = most;
        return readOnce();
    }

    /** A sign, or a number that has its neighbours: a lone letter may be anything misread. */
    private boolean isTelling(NoteStep step, int row) {
        return step.kind() == NoteLabel.Kind.SIGN.ordinal()
                || facts.chainBefore[row] + facts.chainAfter[row] > 0;
    }

    private @Nullable RowState readOnce() {
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
            expand(state, row, UNLIKELY, next);
        }
        for (int i = 0; next.isEmpty() && i < beam.size(); i++) {
            expand(beam.get(i), row, Double.POSITIVE_INFINITY, next);
        }
    }

    static List<RowState> best(List<RowState> states) {
        states.sort(RowState.BY_SCORE);
        List<RowState> kept = new ArrayList<>(BEAM);
        double least = states.isEmpty() ? 0 : states.get(0).score - BEHIND;
        for (RowState state : states) {
            if (state.score < least) {
                break;
            }
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

    private void expand(RowState state, int row, double unlikely, List<RowState> next) {
        List<NoteStep> steps = steps(state, row);
        int may = kinds(state, row, steps);
        int size = signs.order(state, row, offer(steps));
        float[] known = committee.kinds(row, signs.steps(), size, may);
        float margin =
                known[RowKind.PARAGRAPH.ordinal()] - known[RowKind.PARAGRAPH_GOES_ON.ordinal()];
        for (RowKind kind : RowKind.ALL) {
            float score = known[kind.ordinal()];
            if (score < -unlikely || (may >> kind.ordinal() & 1) == 0) {
                continue;
            }
            if (kind == RowKind.NOTE) {
                double[] shares = shares(state, row, steps);
                for (int i = 0; i < shares.length; i++) {
                    RowState to = next(state, row, kind, steps.get(i));
                    to.score = state.score + score + shares[i];
                    next.add(to);
                }
            } else {
                RowState to = next(state, row, kind, null);
                to.score = state.score + score;
                to.margin = margin;
                next.add(to);
            }
        }
    }

    /**
     * The logarithm of the probability of each reading of a note's number, given that it is one.
     */
    private double[] shares(RowState state, int row, List<NoteStep> steps) {
        double[] shares = new double[steps.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            int size = signs.step(state, row, steps.get(i));
            for (int k = 0; k < size; k++) {
                shares[i] += numbers[signs.steps()[k]];
            }
            most = Math.max(most, shares[i]);
        }
        double sum = 0;
        for (double share : shares) {
            sum += Math.exp(share - most);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] -= most + Math.log(sum);
        }
        return shares;
    }

    /**
     * The reading of a number that speaks most for a note: as it stands before misread, next first.
     */
    static @Nullable NoteStep offer(List<NoteStep> steps) {
        NoteStep best = null;
        for (NoteStep step : steps) {
            if (best == null || strangeness(step) < strangeness(best)) {
                best = step;
            }
        }
        return best;
    }

    private static int strangeness(NoteStep step) {
        boolean first = step.relation() == NoteStep.FIRST_ONE || step.ordinal() == 1;
        int relation = step.relation() == NoteStep.NEXT ? 0 : first ? 1 : 4;
        return 2 * step.way() + relation;
    }

    /** Whether a row of text might as well begin a paragraph as go on with one. */
    boolean isDoubtfulJoin(RowState to) {
        boolean text = to.kind == RowKind.PARAGRAPH || to.kind == RowKind.PARAGRAPH_GOES_ON;
        return text
                && to.before != null
                && to.before.bodyKind >= 3
                && !lines.within(to.row)
                && Math.abs(to.margin) < DOUBTFUL;
    }

    /** What the readings of a row's number need, whatever came before. */
    private void know(int row) {
        if (knownRow != row) {
            knownRow = row;
            token = token(row);
            boolean open = facts.ordinal[row] == 0 || facts.kind[row] == 1;
            dirt = open ? dirt(row) : 0;
            ways.clear();
        }
    }

    /** The kinds that a row may be behind a state, one bit each. */
    int kinds(RowState state, int row, List<NoteStep> steps) {
        boolean within = lines.within(row);
        int may = 0;
        for (RowKind kind : RowKind.ALL) {
            boolean can =
                    allowed(state, kind, within)
                            && (within || facts.possible(row, kind))
                            && (kind != RowKind.NOTE || !steps.isEmpty());
            may |= can ? 1 << kind.ordinal() : 0;
        }
        return may;
    }

    static boolean allowed(RowState state, RowKind kind, boolean within) {
        if (within) {
            return kind == state.kind.onward() || kind == RowKind.NOTE;
        }
        return switch (kind) {
            case HEADING_GOES_ON ->
                    state.kind == RowKind.HEADING || state.kind == RowKind.HEADING_GOES_ON;
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
        if (!facts.mayBeNote(row)) {
            return steps;
        }
        boolean newPage = state.lastNote < 0 || facts.page[state.lastNote] != facts.page[row];
        int kind = habit >= 0 ? habit : state.lastNote < 0 ? 0 : state.noteKind;
        int clean = facts.ordinal[row];
        if (clean > 0) {
            steps.add(step(state, facts.kind[row], clean, 0, newPage));
        }
        // A legible number with its neighbours about it is no other number misread.
        int before = clean > 0 ? state.last(facts.kind[row]) : 0;
        boolean jump = before > 0 && clean > before + JUMP;
        boolean sure = clean > 0 && !jump && facts.chainBefore[row] + facts.chainAfter[row] > 0;
        // In a clean text without a legible number nothing is a number misread, nor in a clean
        // transcription, which somebody has typed; no scan is clean.
        boolean scan = lines.source().geometry().isPresent();
        boolean clear = facts.wear == 0 && !scan && (!facts.numbered || facts.isTranscription());
        // Within a line only what stands in brackets may be a number in ruins.
        boolean within = lines.within(row);
        boolean standing = within && clean > 0 && (habit < 0 || facts.kind[row] == habit);
        if (standing || sure || clear) {
            return steps;
        }
        know(row);
        int last = state.last(kind);
        boolean restarts = newPage || state.list;
        boolean byPage = facts.pageHabit == 3 || kind == NoteLabel.Kind.SIGN.ordinal();
        if (!(clean == last + 1 && facts.kind[row] == kind)) {
            int from = (int) (token >>> 32);
            int to = (int) token;
            if (to > from) {
                if (last > 0) {
                    misread(state, from, to, kind, last + 1, newPage, steps);
                    misread(state, from, to, kind, last + 2, newPage, steps);
                }
                if (restarts && !(clean == 1 && facts.kind[row] == kind)) {
                    misread(state, from, to, kind, 1, newPage, steps);
                }
            }
        }
        int apart = clean > 0 && facts.kind[row] == 0 ? figuresApart(row) : 0;
        if (last > 0 && kind == 0 && apart > 0 && (apart == last + 1 || apart == last + 2)) {
            steps.add(step(state, kind, apart, 1, newPage));
        }
        if (habit >= 0 && steps.size() > 1 && facts.kind[row] != habit && steps.get(0).way() == 0) {
            steps.remove(0);
        }
        if (within) {
            return steps;
        }
        if (dirt > 0 && !hasNext(steps)) {
            int due = last == 0 || (restarts && byPage) ? 1 : last + 1;
            steps.add(step(state, kind, due, 4, newPage));
            if (due == 1 && last > 0) {
                steps.add(step(state, kind, last + 1, 4, newPage));
            }
        }
        if (state.lastNote >= 0 && clean == 0 && dirt == 0) {
            steps.add(step(state, kind, last + 1, NoteStep.LOST, newPage));
            if (restarts && byPage) {
                steps.add(step(state, kind, 1, NoteStep.LOST, newPage));
            }
        }
        return steps;
    }

    /** A number whose figures were set apart ("1 87 See"); 0 where there is none. */
    private int figuresApart(int row) {
        int end = figuresEnd(lines.text(), lines.start(row), lines.end(row));
        int value = 0;
        boolean gap = false;
        for (int i = lines.start(row); i < end; i++) {
            char c = lines.text().charAt(i);
            gap |= Lines.isBlank(c);
            value = Letters.isDigit(c) ? value * 10 + c - '0' : value;
        }
        return gap ? value : 0;
    }

    /** Where up to four figures with a blank between them end. */
    static int figuresEnd(String text, int start, int end) {
        int at = start;
        int figures = 0;
        int last = start;
        while (at < end && at < start + 6) {
            char c = text.charAt(at);
            if (Letters.isDigit(c) && figures < 4) {
                figures++;
                last = ++at;
            } else if (Lines.isBlank(c) && figures > 0 && at == last) {
                at++;
            } else {
                break;
            }
        }
        boolean whole = last < end && !Character.isLetterOrDigit(text.charAt(last));
        return whole ? last : start;
    }

    private static boolean hasNext(List<NoteStep> steps) {
        for (NoteStep step : steps) {
            if (step.way() > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many signs stand against the row's first word, where a raised figure was read as signs.
     */
    int dirt(int row) {
        String text = lines.text();
        int start = lines.start(row);
        int end = Math.min(lines.end(row), start + 4);
        int at = start;
        while (at < end
                && !Character.isLetter(text.charAt(at))
                && !Lines.isBlank(text.charAt(at))) {
            at++;
        }
        boolean word =
                at > start && at < end && at - start < 4 && Character.isUpperCase(text.charAt(at));
        boolean apart =
                at > start
                        && at < end
                        && Lines.isBlank(text.charAt(at))
                        && at - start < 3
                        && !Letters.isDigit(text.charAt(start))
                        && !Letters.isDash(text.charAt(start));
        return word || apart ? at - start : 0;
    }

    private void misread(
            RowState state,
            int from,
            int to,
            int kind,
            int ordinal,
            boolean newPage,
            List<NoteStep> steps) {
        int way = ways.computeIfAbsent(kind << 16 | ordinal, k -> way(from, to, kind, ordinal));
        if (way > 0) {
            steps.add(step(state, kind, ordinal, way, newPage));
        }
    }

    /**
     * How hardly a number is read from the characters between two offsets: 1 to 4, 0 not at all.
     */
    private int way(int from, int to, int kind, int ordinal) {
        double cost =
                NoteLabel.cost(lines.text(), from, to, NoteLabel.Kind.values()[kind], ordinal);
        int way = Math.max(1, wayOf(cost));
        return way == NoteStep.LOST ? 0 : way;
    }

    /** How hardly a number is read at a cost: 0 as it stands, 1 to 4, or not at all. */
    static int wayOf(double cost) {
        for (int way = 0; way < WAYS.length; way++) {
            if (cost < WAYS[way]) {
                return cost == 0 ? 0 : way + 1;
            }
        }
        return NoteStep.LOST;
    }

    private static NoteStep step(RowState state, int kind, int ordinal, int way, boolean newPage) {
        return new NoteStep(kind, ordinal, way, NoteStep.relation(state, kind, ordinal, newPage));
    }

    /**
     * The first token of a row as far as it may be a number in ruins, without what stands about it.
     */
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
            letters +=
                    Character.isLetter(text.charAt(i)) && !Misreading.looksLikeDigit(text.charAt(i))
                            ? 1
                            : 0;
        }
        return letters > 1 || to - from > 5 ? 0 : ((long) from << 32) | to;
    }
}
