package argmap.ingest;

import argmap.text.Geometry;
import argmap.text.Geometry.Word;
import org.jspecify.annotations.Nullable;

/**
 * Turns how the lines of a scan are set, and where they stand, into steps of {@link RowSign}s
 * beside those of a plain text. A row of which nothing is known has none.
 */
final class PlaceSigns {
    /** Sizes in ems of the text, counted in steps. */
    private static final double[] SIZES = {.6, .7, .76, .82, .87, .92, .97, 1.03, 1.1, 1.25, 1.5};

    private static final double[] ROUGH_SIZES = {.8, .92, 1.06, 1.25};

    /** Differences of size. */
    private static final double[] LARGER = {-.25, -.15, -.09, -.04, .04, .09, .15, .25};

    /** Ems behind an edge, or behind another line's beginning. */
    private static final double[] INDENTS = {-3, -1, -.4, .4, .9, 1.4, 2.2, 4, 8};

    private static final double[] ROOMS = {-.8, -.3, .3, .8, 2, 5, 10, 18};

    /** Steps from line to line. */
    private static final double[] GAPS = {.01, .75, .93, 1.07, 1.25, 1.5, 2, 3};

    private static final double[] HEIGHTS = {.01, .04, .09, .2, .35, .5, .65, .8, .91, .96, .99};

    private static final double[] SURE = {0, .3, .5, .7, .85, .93};

    private static final double[] LIFTS = {.08, .16, .28};

    private static final double[] WORD_SIZES = {.55, .72, .86};

    private static final double[] BLANKS = {.05, .35, .6, .9, 1.6};

    private final Lines lines;
    private final RowFacts facts;
    private final Geometry.@Nullable Type[] types;
    private int[] out = new int[0];
    private int size;

    PlaceSigns(Geometry geometry, Lines lines, RowFacts facts) {
        this.lines = lines;
        this.facts = facts;
        types = new Geometry.Type[facts.count];
        for (int row = 0; row < facts.count; row++) {
            int line = geometry.lineAt(lines.start(row));
            types[row] = line < 0 ? null : geometry.lines().get(line).type();
        }
    }

    private void add(RowSign sign, int step) {
        out[size++] = sign.at(step);
    }

    private static int step(double number, double[] bounds) {
        int step = 0;
        while (step < bounds.length && number >= bounds[step]) {
            step++;
        }
        return step;
    }

    private Geometry.@Nullable Type at(int row) {
        return row >= 0 && row < types.length ? types[row] : null;
    }

    /** Steps of a gap above; 0 where a page or column begins. */
    private static int gap(Geometry.@Nullable Type type) {
        return type == null ? 0 : step(type.above(), GAPS);
    }

    /** Adds the steps of a row by itself behind others; gives their number. */
    int alone(int row, int label, int[] to, int from) {
        out = to;
        size = from;
        Geometry.Type type = types[row];
        if (type == null) {
            return size;
        }
        Geometry.Type before = at(row - 1);
        Geometry.Type after = at(row + 1);
        int length = lines.length(row);
        int rough = step(type.size(), ROUGH_SIZES);
        int below = after == null || facts.page[row + 1] != facts.page[row] ? 0 : gap(after);
        int long_ = length < 12 ? 0 : length < 35 ? 1 : 2;
        add(RowSign.TYPE_SIZE, step(type.size(), SIZES) * 3 + long_);
        add(RowSign.TYPE_FACE, ((type.bold() ? 1 : 0) + (type.italic() ? 2 : 0)) * 3 + long_);
        add(RowSign.TYPE_LEFT, step(type.indent(), INDENTS));
        add(RowSign.TYPE_EDGES, left(type, before) * 10 + left(after, type));
        add(RowSign.TYPE_ROOM, step(type.room(), ROOMS) * 9 + room(before));
        double off = Math.abs(type.room() - type.indent());
        int centred =
                Math.min(type.room(), type.indent()) < 1.5 ? 0 : off < 1 ? 2 : off < 2.5 ? 1 : 0;
        add(RowSign.TYPE_CENTRE, centred * 5 + rough);
        add(RowSign.TYPE_GAPS, gap(type) * 9 + below);
        add(RowSign.TYPE_GAP_SIZE, gap(type) * 5 + rough);
        add(RowSign.TYPE_STEP, larger(type, before) * 9 + larger(after, type));
        add(RowSign.TYPE_HEIGHT, step(type.height(), HEIGHTS) * 5 + rough);
        add(RowSign.TYPE_RULED, (type.ruled() ? 1 : 0) + (after != null && after.ruled() ? 2 : 0));
        words(row, label, type);
        return size;
    }

    /** How its first word stands, and how sure its words are. */
    private void words(int row, int label, Geometry.Type type) {
        Word first = null;
        Word second = null;
        double sum = 0;
        int known = 0;
        for (Word word : type.words()) {
            if (word.span().end() <= lines.start(row) || word.span().start() >= lines.end(row)) {
                continue;
            }
            second = first != null && second == null ? word : second;
            first = first == null ? word : first;
            sum += Math.max(0, word.confidence());
            known += word.confidence() < 0 ? 0 : 1;
        }
        if (first == null) {
            return;
        }
        int blank = second == null ? 0 : step(second.gap(), BLANKS);
        int letters = first.span().length() < 2 ? 0 : first.span().length() < 4 ? 1 : 2;
        int lift = step(first.lift(), LIFTS);
        add(
                RowSign.TYPE_OPENING,
                (lift * 4 + step(first.size(), WORD_SIZES)) * 4
                        + (lines.within(row) ? 3 : letters));
        add(RowSign.TYPE_OPENING_LABEL, (lift * 6 + blank) * 3 + label);
        if (known > 0) {
            add(RowSign.TYPE_SURE, step(sum / known, SURE) * 4 + facts.letters[row]);
        }
    }

    /** How much larger a line is than another; the middle where one is not known. */
    private static int larger(Geometry.@Nullable Type one, Geometry.@Nullable Type other) {
        return step(one == null || other == null ? 0 : one.size() - other.size(), LARGER);
    }

    private static int left(Geometry.@Nullable Type one, Geometry.@Nullable Type other) {
        return step(one == null || other == null ? 0 : one.indent() - other.indent(), INDENTS);
    }

    private static int room(Geometry.@Nullable Type type) {
        return type == null ? 8 : step(type.room(), ROOMS);
    }

    /** Adds the steps of a row behind the rows before it, as these were read. */
    int order(RowState state, int row, int[] to, int from) {
        out = to;
        size = from;
        Geometry.Type type = types[row];
        if (type == null) {
            return size;
        }
        int body = apart(state.lastBody, row);
        int note = apart(state.lastNote, row);
        Geometry.Type lastBody = at(state.lastBody);
        Geometry.Type lastNote = at(state.lastNote);
        int closed = state.lastBody >= 0 && facts.ends[state.lastBody] == 0 ? 1 : 0;
        add(RowSign.TYPE_BODY_SIZE, larger(type, lastBody) * 4 + body);
        add(RowSign.TYPE_BODY_LEFT, left(type, lastBody) * 4 + body);
        add(RowSign.TYPE_BODY_ROOM, (room(lastBody) * 4 + body) * 2 + closed);
        add(RowSign.TYPE_NOTE_SIZE, larger(type, lastNote) * 4 + note);
        add(RowSign.TYPE_NOTE_LEFT, left(type, lastNote) * 4 + note);
        int ended = state.lastNote >= 0 && facts.ends[state.lastNote] == 0 ? 1 : 0;
        add(RowSign.TYPE_NOTE_ROOM, (room(lastNote) * 2 + ended) * 4 + note);
        add(RowSign.TYPE_AFTER, gap(type) * 12 + (state.row < 0 ? 11 : state.kind.ordinal()));
        return size;
    }

    /** 0 the row before, 1 another of the page, 2 of another page, 3 none. */
    private int apart(int before, int row) {
        return before < 0
                ? 3
                : facts.page[before] != facts.page[row] ? 2 : before == row - 1 ? 0 : 1;
    }
}
