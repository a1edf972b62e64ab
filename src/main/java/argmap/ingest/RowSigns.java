package argmap.ingest;

import argmap.ingest.Lines.Role;
import org.jspecify.annotations.Nullable;

/** Turns what is seen of a row, and of the rows before it, into steps of {@link RowSign}s. */
final class RowSigns {
    /** More than any row has. */
    static final int MOST = 96;

    /** Rows below in which a number's neighbours are looked for: about a page. */
    private static final int ROWS_AHEAD = 60;

    /** Numbers that are read as years more often than as a note's. */
    private static final int FIRST_YEAR = 1400;

    private static final int LAST_YEAR = 2100;

    private final Lines lines;
    private final Pages pages;
    private final RowFacts facts;
    private final @Nullable PlaceSigns places;
    private final int[] out = new int[MOST];
    private int size;

    RowSigns(Lines lines, Pages pages, RowFacts facts) {
        this.lines = lines;
        this.pages = pages;
        this.facts = facts;
        this.places =
                lines.source().geometry().map(g -> new PlaceSigns(g, lines, facts)).orElse(null);
    }

    int[] steps() {
        return out;
    }

    private void add(RowSign sign, int step) {
        out[size++] = sign.at(step);
    }

    private int top(int row) {
        return facts.texture == 4 || pages.count() < 2
                ? 4
                : Math.min(3, row - pages.first(facts.page[row]));
    }

    private int bottom(int row) {
        return facts.texture == 4 || pages.count() < 2
                ? 4
                : Math.min(3, pages.end(facts.page[row]) - 1 - row);
    }

    private int fifth(int row) {
        if (facts.texture == 4 || pages.count() < 2) {
            return 5;
        }
        int first = pages.first(facts.page[row]);
        int last = Math.max(first + 1, pages.end(facts.page[row]));
        return Math.min(4, (row - first) * 5 / (last - first));
    }

    private int gapAfter(int row) {
        return row + 1 < facts.count ? lines.gap(row + 1) : 3;
    }

    private boolean chain(int row) {
        return facts.chainBefore[row] + facts.chainAfter[row] > 0;
    }

    /** 0 no label, 1 one without neighbours in order, 2 one with. */
    private int label(int row) {
        return facts.ordinal[row] == 0 ? 0 : chain(row) ? 2 : 1;
    }

    /** The steps of a row by itself; gives their number. */
    int alone(int row) {
        size = 0;
        int t = facts.texture;
        int page = facts.page[row];
        int gap = Math.min(2, lines.gap(row));
        int after = Math.min(2, gapAfter(row));
        int gaps = gap * 3 + after;
        int label = label(row);
        int top = top(row);
        int fifth = fifth(row);
        add(RowSign.BIAS, 0);
        add(RowSign.TEXTURE, t);
        add(RowSign.WEAR, facts.wear * 5 + t);
        add(RowSign.TOP, top * 5 + t);
        add(RowSign.BOTTOM, bottom(row) * 5 + t);
        add(RowSign.FIFTH, fifth);
        add(RowSign.GAPS, gaps * 5 + t);
        add(RowSign.GAP_RATE, lines.gap(row) * 4 + facts.gapRate);
        add(RowSign.INDENT, indent(row) * 3 + gap);
        if (facts.runOn()) {
            add(RowSign.LONG, facts.long_[row]);
        } else {
            add(RowSign.WIDE, facts.wide[row] * 5 + t);
            add(RowSign.WIDE_GAP, facts.wide[row] * 4 + (gap > 0 ? 1 : 0) + (after > 0 ? 2 : 0));
            add(RowSign.WIDE_BEFORE, row > 0 ? facts.wide[row - 1] : 0);
            add(RowSign.WIDE_AFTER, row + 1 < facts.count ? facts.wide[row + 1] : 0);
        }
        int opens = facts.opens[row];
        int ends = facts.ends[row];
        add(RowSign.OPENS, opens);
        add(RowSign.ENDS, ends);
        add(RowSign.OPENS_ENDS, opens * 8 + ends);
        add(RowSign.ENDS_BEFORE_OPENS, (row > 0 ? facts.ends[row - 1] : 7) * 9 + opens);
        add(RowSign.OPENS_AFTER, row + 1 < facts.count ? facts.opens[row + 1] : 6);
        add(RowSign.CAPITALS, facts.capitals[row] * 7 + facts.words[row]);
        add(RowSign.WORDS_GAP, facts.words[row] * 9 + gaps);
        int cites = facts.cites[row];
        add(RowSign.CITES, cites);
        int around =
                Math.max(
                        row > 0 ? facts.cites[row - 1] : 0,
                        row + 1 < facts.count ? facts.cites[row + 1] : 0);
        add(RowSign.CITES_AROUND, cites * 7 + around);
        add(RowSign.DIGITS, facts.digits[row]);
        add(RowSign.LABEL, facts.shape[row] * 4 + facts.kind[row]);
        int chain =
                facts.ordinal[row] == 0
                        ? 0
                        : 1 + facts.chainBefore[row] * 4 + facts.chainAfter[row];
        add(RowSign.CHAIN, chain);
        add(
                RowSign.CHAIN_SHAPE,
                facts.shape[row] * 4 + Math.max(facts.chainBefore[row], facts.chainAfter[row]));
        add(RowSign.MARKED, facts.marked[row]);
        int ordinal = facts.kind[row] == 0 ? facts.ordinal[row] : 0;
        int figures =
                ordinal == 0 ? 0 : ordinal < 10 ? 1 : ordinal < 100 ? 2 : ordinal < 1000 ? 3 : 4;
        boolean year = ordinal >= FIRST_YEAR && ordinal <= LAST_YEAR;
        add(RowSign.NUMBER_SIZE, (year ? 5 : figures) * 2 + (chain(row) ? 1 : 0));
        add(RowSign.LABEL_CITES, label * 7 + cites);
        add(RowSign.LABEL_FIFTH, label * 6 + fifth);
        add(RowSign.LABEL_GAP, (label * 4 + lines.gap(row)) * 5 + t);
        add(RowSign.LABEL_WIDTH, label * 9 + facts.wide[row]);
        add(RowSign.LABEL_BELOW, below(row, page) * 3 + label);
        add(RowSign.LABEL_ABOVE, above(row, page));
        add(RowSign.SECTION, facts.section[row]);
        add(RowSign.SECTION_GAPS, facts.section[row] * 9 + gaps);
        int links = (facts.chainBefore[row] > 0 ? 1 : 0) + (facts.chainAfter[row] > 0 ? 2 : 0);
        int linked = facts.ordinal[row] == 0 ? 0 : 1 + links;
        add(RowSign.CHAIN_MARKED, (linked * 4 + facts.marked[row]) * 5 + t);
        add(RowSign.LABEL_SHARE, (label * 4 + facts.labelShare) * 4 + facts.markedShare);
        add(RowSign.LABEL_CALLED, (label * 4 + facts.markedShare) * 4 + facts.wear);
        Role role = lines.role(row);
        int furniture = role == Role.HEAD ? 1 : role == Role.FOLIO ? 2 : role == Role.STRAY ? 3 : 0;
        add(RowSign.FURNITURE, furniture * 3 + (top == 0 ? 0 : bottom(row) == 0 ? 1 : 2));
        add(RowSign.REPEATED, facts.repeated[row] * 3 + (top == 0 ? 0 : bottom(row) == 0 ? 1 : 2));
        int flags = facts.flags[row];
        add(RowSign.TITLE_OF_HEAD, (flags & RowFacts.TITLE) == 0 ? 0 : furniture == 1 ? 1 : 2);
        int edge = Math.min(top, bottom(row));
        add(RowSign.LONE, facts.lone[row] * 4 + Math.min(3, edge));
        add(RowSign.NOTES_WORD, (flags & RowFacts.NOTES_WORD) != 0 ? 1 : 0);
        add(
                RowSign.CHAPTER_WORD,
                (flags & RowFacts.DIVISION) != 0 ? 1 : (flags & RowFacts.NUMERAL) != 0 ? 2 : 0);
        add(RowSign.RULE, (flags & RowFacts.RULE) != 0 ? 1 : 0);
        boolean withinNext = row + 1 < facts.count && lines.within(row + 1);
        add(RowSign.WITHIN, lines.within(row) ? 1 : withinNext ? 2 : 0);
        add(RowSign.TITLE_LIKE, titleLike(row, gap, top));
        add(RowSign.LETTERS, facts.letters[row]);
        add(
                RowSign.PAGE_TAIL,
                facts.tail[page] * 4 + (label == 2 && facts.marked[row] > 1 ? 3 : label));
        before(row, gap);
        return places == null ? size : places.alone(row, label, out, size);
    }

    /** How the row follows the row before it in the text. */
    private void before(int row, int gap) {
        int apart = gap > 0 ? 1 : 0;
        int ends = row == 0 ? 7 : facts.ends[row - 1];
        add(RowSign.FOLLOWS, (ends * 9 + facts.opens[row]) * 2 + apart);
        add(RowSign.STEP_IN, stepIn(row - 1, row) * 2 + apart);
        if (facts.runOn()) {
            add(RowSign.FILL_BEFORE, (row == 0 ? 0 : facts.fill(row - 1)) * 2 + apart);
        } else {
            add(RowSign.ROOM_BEFORE, room(row - 1, row) * 2 + apart);
        }
    }

    /** How much deeper a row begins than another, in steps; 6 where indents are not known. */
    private int stepIn(int before, int row) {
        if (before < 0 || (facts.texture != 2 && facts.texture != 4)) {
            return 6;
        }
        int more = lines.indent(row) - lines.indent(before);
        return more < -2 ? 0 : more < 0 ? 1 : more == 0 ? 2 : more < 3 ? 3 : more < 7 ? 4 : 5;
    }

    /**
     * Short, no stop, capitals, a sentence ended before and one begins behind, a gap: one bit each.
     */
    private int titleLike(int row, int gap, int top) {
        boolean shortRow = facts.runOn() ? facts.long_[row] < 2 : facts.wide[row] < 4;
        int ends = facts.ends[row];
        boolean open = ends >= 4 && ends <= 6;
        boolean capitals = facts.capitals[row] >= 3;
        boolean behind =
                row == 0 || top == 0 || facts.ends[row - 1] == 0 || facts.lone[row - 1] > 0;
        int next = row + 1 < facts.count ? facts.opens[row + 1] : 0;
        boolean opens = next == 1 || next == 3 || next == 7;
        return (shortRow ? 1 : 0)
                + (open ? 2 : 0)
                + (capitals ? 4 : 0)
                + (behind ? 8 : 0)
                + (opens ? 16 : 0)
                + (gap > 0 ? 32 : 0);
    }

    /**
     * How far the next label below on the page is: 0 none, 1 next row, 2 to 4 farther, 5 unlinked.
     */
    private int below(int row, int page) {
        int end = Math.min(pages.end(page), row + 14);
        int weak = 0;
        for (int i = row + 1; i < end; i++) {
            int label = label(i);
            if (label == 2) {
                return i == row + 1 ? 1 : i < row + 4 ? 2 : i < row + 8 ? 3 : 4;
            }
            weak |= label;
        }
        return weak > 0 ? 5 : 0;
    }

    private int above(int row, int page) {
        int from = Math.max(pages.first(page), row - 8);
        for (int i = row - 1; i >= from; i--) {
            if (label(i) == 2) {
                return facts.marked[i] == 3 ? 2 : 1;
            }
        }
        return 0;
    }

    /** 0 none, 1 one or two blanks, 2 to nine, 3 more, 4 centred, 5 a text without indents. */
    private int indent(int row) {
        if (facts.texture != 2 && facts.texture != 4) {
            return 5;
        }
        int indent = lines.indent(row);
        if (indent == 0) {
            return 0;
        }
        if (indent <= 2) {
            return 1;
        }
        int room = facts.measure[row] / 450 - lines.length(row);
        if (room > 8 && Math.abs(room - 2 * indent) < 8) {
            return 4;
        }
        return indent < 10 ? 2 : 3;
    }

    private int apart(int before, int row) {
        if (before < 0) {
            return 3;
        }
        return facts.page[before] != facts.page[row] ? 2 : before == row - 1 ? 0 : 1;
    }

    /** The room that the row's first word would have had on the row before, in steps. */
    private int room(int before, int row) {
        if (before < 0) {
            return 7;
        }
        String text = lines.text();
        int stop = Letters.tokenEnd(text, lines.start(row), lines.end(row));
        int word = TypeWidth.of(text, lines.start(row), stop);
        double room =
                (facts.measure[before] - facts.width[before] - 250.0 - word)
                        / facts.measure[before];
        return room < -.06
                ? 0
                : room < -.02
                        ? 1
                        : room < .02 ? 2 : room < .06 ? 3 : room < .15 ? 4 : room < .35 ? 5 : 6;
    }

    /**
     * The steps of a row behind the rows before it, whatever it is; gives their number.
     *
     * @param offer the likeliest reading of the row's number, if it has one
     */
    int order(RowState state, int row, @Nullable NoteStep offer) {
        size = 0;
        after(state, row);
        body(state.lastBody, state.bodyKind, row);
        note(state.lastNote, row);
        add(RowSign.OFFER, offer == null ? 14 * 6 : offer.relation() * 6 + offer.way());
        int relation = offer == null ? 0 : 1 + order(offer.relation());
        int misread = offer == null || offer.way() == 0 ? 0 : 1;
        add(RowSign.OFFER_SHAPE, (relation * 12 + facts.shape[row]) * 2 + misread);
        add(RowSign.OFFER_WEAR, (offer == null ? 7 : offer.way()) * 4 + facts.wear);
        add(RowSign.AHEAD, due(state, row) * 8 + ahead(state, row));
        add(RowSign.SAME_OPENING, state.shape * 6 + opening(row));
        return places == null ? size : places.order(state, row, out, size);
    }

    /** 0 a first number, 1 the next, 2 a few farther, 3 begun anew, 4 any other. */
    private static int order(int relation) {
        return switch (relation) {
            case 0 -> 0;
            case 3 -> 1;
            case 4, 5 -> 2;
            case 10, 11, 12 -> 3;
            default -> 4;
        };
    }

    /**
     * Which labels the rows below begin with, one bit each: the number due, the one behind it, the
     * one behind this row's.
     */
    private int ahead(RowState state, int row) {
        boolean labelled = facts.ordinal[row] > 0;
        int kind = labelled ? facts.kind[row] : state.noteKind;
        int due = state.last(kind) + 1;
        int bits = 0;
        int end = Math.min(facts.count, row + 1 + ROWS_AHEAD);
        for (int i = facts.nextLabel[row + 1]; i < end; i = facts.nextLabel[i + 1]) {
            if (facts.kind[i] == kind) {
                int ordinal = facts.ordinal[i];
                bits |= ordinal == due ? 1 : ordinal == due + 1 ? 2 : 0;
                bits |= labelled && ordinal == facts.ordinal[row] + 1 ? 4 : 0;
            }
        }
        return bits;
    }

    /** What a row begins with: 0 figure, 1 round, 2 square bracket, 3 sign, 4 capital, 5 other. */
    private int opening(int row) {
        char c = lines.text().charAt(lines.start(row));
        return Letters.isDigit(c)
                ? 0
                : c == '('
                        ? 1
                        : c == '['
                                ? 2
                                : Character.isUpperCase(c) ? 4 : Character.isLetter(c) ? 5 : 3;
    }

    /** The steps of a row of text behind the last row of text. */
    private void body(int before, int kindBefore, int row) {
        int apart = apart(before, row);
        int ends = before < 0 ? 7 : facts.ends[before];
        add(RowSign.BODY_JOIN, (ends * 9 + facts.opens[row]) * 4 + apart);
        add(RowSign.BODY_GAP, (lines.gap(row) * 4 + apart) * 5 + facts.texture);
        add(RowSign.BODY_BEFORE, kindBefore * 4 + apart);
        if (facts.runOn()) {
            add(RowSign.BODY_LONG, before < 0 ? 0 : facts.long_[before] * 2 + (apart == 2 ? 1 : 0));
            int fill = before < 0 ? 0 : facts.fill(before);
            add(RowSign.BODY_FILL, (fill * 4 + apart) * 2 + (ends == 0 ? 1 : 0));
        } else {
            int room = room(before, row);
            add(RowSign.BODY_SPARE, room * 4 + apart);
            add(RowSign.BODY_SPARE_END, (room * 2 + (ends == 0 ? 1 : 0)) * 4 + facts.gapRate);
            add(RowSign.BODY_WIDTH, (before < 0 ? 0 : facts.wide[before]) * 4 + apart);
        }
        add(RowSign.BODY_INDENT, stepIn(before, row) * 3 + Math.min(2, apart));
    }

    /** The steps of a row of notes behind the last row of notes. */
    private void note(int before, int row) {
        int apart = apart(before, row);
        int ends = before < 0 ? 7 : facts.ends[before];
        add(RowSign.NOTE_JOIN, (ends * 9 + facts.opens[row]) * 4 + apart);
        int room = facts.runOn() ? 5 : Math.min(4, room(before, row) / 2 + (before < 0 ? 4 : 0));
        add(RowSign.NOTE_ROOM, room * 4 + apart);
        int far = before < 0 ? 5 : row - before;
        add(
                RowSign.NOTE_LENGTH,
                before < 0 ? 5 : far == 1 ? 0 : far < 4 ? 1 : far < 12 ? 2 : far < 80 ? 3 : 4);
    }

    /** The steps that every kind of row has behind a state. */
    private void after(RowState state, int row) {
        int zone = state.zone(facts.page[row]);
        add(
                RowSign.AFTER,
                ((state.row < 0 ? 11 : state.kind.ordinal()) * 4 + lines.gap(row)) * 4
                        + facts.gapRate);
        add(RowSign.ZONE, zone);
        int due = due(state, row);
        int label = due == 1 ? 3 : label(row);
        add(RowSign.ZONE_LABEL, zone * 4 + label);
        add(RowSign.ZONE_TOP, zone * 5 + top(row));
        add(RowSign.DUE, due);
        add(RowSign.DUE_ZONE, (due <= 1 ? due : due == 3 ? 2 : 3) * 12 + zone);
    }

    /** 0 no label, 1 the number due, 2 one soon due, 3 a first number on a new page, 4 another. */
    private int due(RowState state, int row) {
        int ordinal = facts.ordinal[row];
        if (ordinal == 0) {
            return 0;
        }
        int last = state.last(facts.kind[row]);
        if (ordinal == last + 1 && last > 0) {
            return facts.chainAfter[row] > 0 ? 1 : 6;
        }
        if (ordinal == 1) {
            return state.lastNote < 0 || facts.page[state.lastNote] != facts.page[row] || state.list
                    ? 3
                    : 5;
        }
        return last > 0 && ordinal > last && ordinal <= last + 3 ? 2 : last == 0 ? 7 : 4;
    }

    /** The steps of a note's number behind the number before. */
    int step(RowState state, int row, NoteStep step) {
        size = 0;
        int relation = step.relation();
        add(RowSign.STEP, step.kind() * 14 + relation);
        add(RowSign.STEP_READ, relation * 6 + step.way());
        add(RowSign.STEP_HABIT, relation * 4 + facts.pageHabit);
        add(RowSign.STEP_MARKED, relation * 4 + (step.way() == 0 ? facts.marked[row] : 0));
        int same = state.lastNote < 0 ? 0 : state.shape == facts.shape[row] ? 1 : 2;
        add(RowSign.STEP_SHAPE, same * 6 + step.way());
        boolean behindText = state.kind.isBody() && state.lastBody == row - 1;
        add(
                RowSign.STEP_BREAK,
                (behindText ? facts.ends[row - 1] : 8) * 4
                        + (step.way() == 0 ? facts.marked[row] : 0));
        return size;
    }
}
