package argmap.ingest;

import argmap.ingest.NoteLabel.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the numbers of all a text's notes at once. Row by row a worn label is taken for what it
 * looks like ("13" for 103, "1" for a dagger); here each way to number the notes, running or by the
 * page, in figures or in signs, is the sum of what its misreadings and its jumps cost, and the
 * cheapest is taken where it is far cheaper than what was read: the best path by Viterbi's
 * algorithm (Forney, "The Viterbi algorithm", Proc. IEEE 61(3), 1973) over the notes.
 */
final class NumberSeries {
    /** Fewer notes show no habit. */
    private static final int FEWEST = 4;

    /** States that are kept from note to note. */
    private static final int WIDEST = 48;

    /** Numbers that cost so much more than the cheapest so far are given up. */
    private static final double BEHIND = 25;

    /** Notes behind one whose legible number says what its own may be. */
    private static final int AHEAD = 8;

    /** The greatest cost of a label, in nats, like all costs here: nothing of it can be read. */
    private static final double ILLEGIBLE = 6;

    /** A note whose label was lost. */
    private static final double LOST = 5;

    /** One note between two was missed, two were, more. */
    private static final double[] GAPS = {0, 2.5, 4};

    private static final double FAR = 6;

    /** Numbers begin anew behind a page's or a chapter's end; anywhere else. */
    private static final double ANEW = 4;

    private static final double BACK = 9;

    /** The first number is another than 1. */
    private static final double STARTS = 2;

    /**
     * So much cheaper, at least and as a share, is another numbering than the one that was read.
     */
    private static final double MARGIN = 9;

    private static final double SHARE = 0.8;

    /** Each note that gets another number must speak for it. */
    private static final double A_NOTE = 0.6;

    /** One note in so many must have another number, or so many notes. */
    private static final int FEW = 4;

    private static final int MANY = 8;

    /** A digit that was lost, in a text whose thin figures are lost again and again. */
    private static final double THIN = 0.2;

    /** That a text is of that kind. */
    private static final double THIN_TYPE = 5;

    private final Lines lines;
    private final int[] rows;
    private final boolean[] newPage;
    private final int[][] tokens;
    private final int[] legible;
    private final NoteLabel[] labels;

    /** What reading the present note's label as a number costs. */
    private final Map<Integer, Double> emissions = new HashMap<>();

    /** A way to number notes. */
    private record Style(Kind kind, boolean byPage, boolean thin) {
        static final List<Style> ALL =
                List.of(
                        new Style(Kind.FIGURE, false, false),
                        new Style(Kind.FIGURE, false, true),
                        new Style(Kind.FIGURE, true, false),
                        new Style(Kind.SIGN, true, false));
    }

    private record Path(int ordinal, double cost, @Nullable Path before) {}

    private static final Comparator<Path> CHEAPEST_FIRST =
            Comparator.comparingDouble(Path::cost).thenComparingInt(Path::ordinal);

    private NumberSeries(
            Lines lines, Pages pages, RowReader reader, int[] rows, @Nullable NoteStep[] steps) {
        this.lines = lines;
        this.rows = rows;
        newPage = new boolean[rows.length];
        tokens = new int[rows.length][];
        legible = new int[rows.length];
        labels = new NoteLabel[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            newPage[i] = i == 0 || pages.pageOf(row) != pages.pageOf(rows[i - 1]);
            NoteLabel label = NoteLabel.at(lines.text(), lines.start(row), lines.end(row));
            labels[i] = label;
            long token = reader.token(row);
            tokens[i] =
                    label.isSome()
                            ? new int[] {label.start(), label.end()}
                            : new int[] {(int) (token >>> 32), (int) token};
            legible[i] = label.isSome() && label.kind() == Kind.FIGURE ? label.ordinal() : 0;
            NoteStep step = steps[row];
            if (step != null && step.way() == NoteStep.LOST) {
                tokens[i] = new int[2];
            }
        }
    }

    /** Puts the likelier numbers in the place of those that were read. */
    static void settle(Lines lines, Pages pages, RowReader reader, @Nullable NoteStep[] steps) {
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < steps.length; row++) {
            NoteStep step = steps[row];
            if (step != null && step.kind() < Kind.LETTER.ordinal()) {
                found.add(row);
            } else if (step != null) {
                return;
            }
        }
        if (found.size() < FEWEST) {
            return;
        }
        int[] rows = found.stream().mapToInt(Integer::intValue).toArray();
        NumberSeries series = new NumberSeries(lines, pages, reader, rows, steps);
        double now = Double.POSITIVE_INFINITY;
        double best = Double.POSITIVE_INFINITY;
        Path bestPath = null;
        Style bestStyle = Style.ALL.get(0);
        for (Style style : Style.ALL) {
            now = Math.min(now, series.cost(style, steps));
        }
        // What costs no more than that cannot be so much cheaper.
        for (Style style : now > MARGIN ? Style.ALL : List.<Style>of()) {
            Path path = series.best(style, Math.min(best, now * SHARE));
            if (path != null && path.cost() < best) {
                best = path.cost();
                bestPath = path;
                bestStyle = style;
            }
        }
        if (best >= now * SHARE || best + MARGIN >= now) {
            return;
        }
        NoteStep[] settled = new NoteStep[rows.length];
        int changed = 0;
        int i = rows.length - 1;
        int kind = bestStyle.kind().ordinal();
        for (Path at = bestPath; at != null && i >= 0; at = at.before(), i--) {
            boolean lost = series.tokens[i][1] <= series.tokens[i][0];
            int legible = RowReader.wayOf(series.emission(i, bestStyle, at.ordinal()));
            // Figures that are no label as they stand are one misread.
            int way =
                    lost
                            ? NoteStep.LOST
                            : series.labels[i].isSome() ? legible : Math.max(1, legible);
            settled[i] = new NoteStep(kind, at.ordinal(), way, NoteStep.NEXT);
            NoteStep read = steps[rows[i]];
            boolean same = read != null && read.kind() == kind && read.ordinal() == at.ordinal();
            changed += same ? 0 : 1;
        }
        // A few notes out of order are a torn page, and stay as they stand.
        boolean many = changed >= MANY || changed * FEW > rows.length;
        for (i = 0; i < rows.length && many && best + A_NOTE * changed < now; i++) {
            steps[rows[i]] = settled[i];
        }
    }

    /** What the numbers that were read cost if the text is numbered so. */
    private double cost(Style style, @Nullable NoteStep[] steps) {
        double cost = style.thin() ? THIN_TYPE : 0;
        NoteStep before = null;
        for (int i = 0; i < rows.length; i++) {
            NoteStep step = steps[rows[i]];
            if (step == null) {
                continue;
            }
            Kind own = Kind.values()[step.kind()];
            cost += emission(i, new Style(own, style.byPage(), style.thin()), step.ordinal());
            int last = before == null ? 0 : before.ordinal();
            cost += own == style.kind() ? step(last, step.ordinal(), i, style.byPage()) : BACK;
            before = own == style.kind() ? step : before;
        }
        return cost;
    }

    /** What going from one number to the next costs; 0 stands for the text's beginning. */
    private double step(int before, int next, int at, boolean byPage) {
        if (before == 0 || byPage && newPage[at]) {
            return next == 1 ? 0 : byPage ? GAPS[Math.min(GAPS.length, next) - 1] : STARTS;
        }
        int more = next - before;
        if (more > 0) {
            return more <= GAPS.length ? GAPS[more - 1] : FAR;
        }
        return next == 1 && newPage[at] ? ANEW : BACK;
    }

    /** What reading a note's label as a number costs. */
    private double emission(int at, Style style, int ordinal) {
        int from = tokens[at][0];
        int to = tokens[at][1];
        if (to <= from) {
            return LOST;
        }
        NoteLabel label = labels[at];
        if (label.isSome() && label.kind() == style.kind() && label.ordinal() == ordinal) {
            return 0;
        }
        double cost = NoteLabel.cost(lines.text(), from, to, style.kind(), ordinal);
        for (int place = 100; style.thin() && ordinal >= 100 && place > 0; place /= 10) {
            int less = ordinal / (place * 10) * place + ordinal % place;
            double lost = NoteLabel.cost(lines.text(), from, to, style.kind(), less);
            cost = Math.min(cost, THIN + lost);
        }
        return Math.min(ILLEGIBLE, cost);
    }

    /** The cheapest numbers, or null where they cost no less than so much. */
    private @Nullable Path best(Style style, double most) {
        List<Path> beam = List.of(new Path(0, style.thin() ? THIN_TYPE : 0, null));
        for (int i = 0; i < rows.length; i++) {
            Map<Integer, Path> next = new HashMap<>();
            emissions.clear();
            for (Path path : beam) {
                for (int more = 1; more <= GAPS.length; more++) {
                    reach(path, path.ordinal() + more, i, style, next);
                }
                if (newPage[i]) {
                    reach(path, 1, i, style, next);
                }
                for (int j = i;
                        style.kind() == Kind.FIGURE && j < Math.min(i + AHEAD, rows.length);
                        j++) {
                    reach(path, legible[j] - (j - i), i, style, next);
                }
            }
            beam = next.values().stream().sorted(CHEAPEST_FIRST).limit(WIDEST).toList();
            double least = beam.get(0).cost();
            if (least >= most) {
                return null;
            }
            beam = beam.stream().filter(path -> path.cost() <= least + BEHIND).toList();
        }
        return beam.get(0);
    }

    private void reach(Path path, int ordinal, int at, Style style, Map<Integer, Path> next) {
        if (ordinal < 1) {
            return;
        }
        // The beginning is no number before.
        Path before = path.ordinal() == 0 ? null : path;
        double cost =
                path.cost()
                        + step(path.ordinal(), ordinal, at, style.byPage())
                        + emissions.computeIfAbsent(ordinal, n -> emission(at, style, n));
        Path known = next.get(ordinal);
        if (known == null || cost < known.cost()) {
            next.put(ordinal, new Path(ordinal, cost, before));
        }
    }
}
