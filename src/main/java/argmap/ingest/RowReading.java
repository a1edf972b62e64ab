package argmap.ingest;

import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteLabel.Kind;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of a text were read as, and the notes that begin in them. */
final class RowReading {
    /** Costs of misreading, in nats, of the ways in which a number is read. */
    private static final double[] DOUBT = {0, 0.9, 1.5, 3, 5, 9};

    /** Numbers apart by more are not two notes that were swapped. */
    private static final int FAR = 5;

    /** Rows before and behind in which a number stands once: about half a page. */
    private static final int NEAR = 20;

    /**
     * Share of the notes that follow one another whose numbers stand above them, below which they
     * are none: half. A typist keeps nearly all marks, and a list's numbers stand above it in order
     * by chance; with .4 a list of seven kinds of law in a book without notes passed for notes.
     */
    private static final double CALLED = .5;

    /** Rows of the longest caption. */
    private static final int CAPTION = 12;

    /** Fewer notes than these have marks that are plain: a number stands somewhere in any text. */
    private static final int LIST = 3;

    private final Lines lines;
    private final RowKind[] kinds;

    /** Words, a stop, and perhaps the mark of a note. */
    private static final Pattern SENTENCE =
            Pattern.compile(".*\\p{Ll}+\\P{L}+\\p{Ll}+.*[.?!][\"”’»)]*[\\d*†‡]*\\s*");

    private final @Nullable NoteStep[] steps;
    private final List<Span> doubtful = new ArrayList<>();

    private RowReading(Lines lines) {
        this.lines = lines;
        kinds = new RowKind[lines.count()];
        steps = new NoteStep[lines.count()];
    }

    static RowReading of(Lines lines, Pages pages) {
        RowReading reading = new RowReading(lines);
        RowFacts facts = new RowFacts(lines, pages);
        RowReader reader = new RowReader(lines, pages, facts, RowModel.shipped(lines));
        RowState last = reader.read();
        for (RowState state = last; state != null && state.row >= 0; state = state.before) {
            reading.kinds[state.row] = state.kind;
            reading.steps[state.row] = state.step;
            if (reader.isDoubtfulJoin(state)) {
                reading.doubtful.add(new Span(lines.start(state.row), lines.start(state.row)));
            }
        }
        if (facts.isTranscription()) {
            // What was typed is as it should be.
            reading.keepLists(facts);
            reading.keepBrackets();
        } else {
            NumberSeries.settle(lines, pages, reader, reading.steps);
            reading.settle();
        }
        reading.cutHeadings();
        reading.keepSentences(pages);
        reading.setRoles(pages);
        return reading;
    }

    /**
     * A number between two that differ by two is the one between them, however it was read; a
     * greater one between two in order ("1915), 440.") is none, and its words go on with the note
     * before.
     */
    private void settle() {
        int before = -1;
        int middle = -1;
        for (int row = 0; row < steps.length; row++) {
            NoteStep last = steps[row];
            if (last == null) {
                continue;
            }
            NoteStep first = before < 0 ? null : steps[before];
            NoteStep between = middle < 0 ? null : steps[middle];
            if (first != null && between != null && first.kind() == last.kind()) {
                int due = first.ordinal() + 1;
                boolean odd = between.kind() != last.kind() || between.ordinal() != due;
                if (odd && last.ordinal() == due + 1) {
                    int way = Math.max(4, between.way());
                    steps[middle] = new NoteStep(last.kind(), due, way, NoteStep.NEXT);
                } else if (odd && last.ordinal() == due && between.ordinal() > due + FAR) {
                    steps[middle] = null;
                    kinds[middle] = RowKind.NOTE_GOES_ON;
                    middle = before;
                }
            }
            before = middle;
            middle = row;
        }
        countBack();
        for (int row = 0; row < steps.length; row++) {
            NoteStep step = steps[row];
            if (step != null && step.way() == NoteStep.LOST && isTaken(row, step)) {
                steps[row] = null;
                kinds[row] = RowKind.NOTE_GOES_ON;
            }
        }
    }

    /** Whether the number that a note without one would have stands at a note near it. */
    private boolean isTaken(int row, NoteStep lost) {
        int end = Math.min(steps.length, row + NEAR);
        for (int i = Math.max(0, row - NEAR); i < end; i++) {
            NoteStep step = steps[i];
            boolean same = step != null && step.kind() == lost.kind() && step.way() == 0;
            if (same && step != null && step.ordinal() == lost.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** A note whose number is lost has the one before the next note's, if that is free. */
    private void countBack() {
        NoteStep next = null;
        for (int row = steps.length - 1; row >= 0; row--) {
            NoteStep step = steps[row];
            if (step == null) {
                continue;
            }
            boolean lost =
                    step.way() == NoteStep.LOST && next != null && next.kind() == step.kind();
            if (lost && next != null && next.ordinal() > step.ordinal() + 1) {
                step =
                        new NoteStep(
                                step.kind(), next.ordinal() - 1, NoteStep.LOST, step.relation());
                steps[row] = step;
            }
            next = step;
        }
    }

    /** Where a line might as well have been joined as not. */
    List<Span> doubtful() {
        return doubtful;
    }

    RowKind kind(int row) {
        return kinds[row];
    }

    /**
     * In a text that somebody has typed marks are there to be read. So notes that follow one
     * another and of which hardly one is called in the text above are a list, a table of contents
     * or an index, and stay in the body; under a heading for notes they are notes.
     */
    private void keepLists(RowFacts facts) {
        MarksInOrder marks = new MarksInOrder();
        boolean sure = facts.isBeyondDoubt();
        boolean headed = false;
        int over = -1;
        for (int row = 0; row < kinds.length; row++) {
            boolean heading = kinds[row] == RowKind.NOTES_HEADING;
            headed =
                    heading
                            ? (facts.flags[row] & RowFacts.NOTES_WORD) != 0
                            : headed && kinds[row].isNote();
            if (kinds[row] == RowKind.NOTE_GOES_ON && !(row > 0 && kinds[row - 1].isNote())) {
                // There is no next page on which a note could go on.
                boolean goesOn = row > 0 && kinds[row - 1].onward() == RowKind.PARAGRAPH_GOES_ON;
                kinds[row] =
                        goesOn && lines.gap(row) == 0
                                ? RowKind.PARAGRAPH_GOES_ON
                                : RowKind.PARAGRAPH;
            }
            if (kinds[row] != RowKind.NOTE) {
                over = heading ? row : kinds[row].isNote() ? over : -1;
                marks.add(lines.text(), lines.start(row), lines.end(row));
                continue;
            }
            List<NoteStep> numbers = new ArrayList<>();
            boolean square = facts.shape[row] == NoteLabel.Shape.SQUARE.ordinal();
            int end = row;
            for (; end < kinds.length && kinds[end].isNote(); end++) {
                NoteStep step = steps[end];
                headed |= facts.shape[end] == NoteLabel.Shape.NAMED.ordinal();
                if (step != null) {
                    numbers.add(step);
                }
            }
            int from = marks.from();
            MarksInOrder.Sure least =
                    square
                            ? MarksInOrder.Sure.SQUARE
                            : numbers.size() < LIST
                                    ? MarksInOrder.Sure.BOUND
                                    : MarksInOrder.Sure.LOOSE;
            boolean list =
                    marks.called(numbers, least) < CALLED * numbers.size() && !headed && !sure;
            if (list) {
                marks.from(from);
            }
            if (list && over >= 0) {
                kinds[over] = RowKind.HEADING;
            }
            for (int i = row; i < end; i++) {
                marks.add(lines.text(), lines.start(i), lines.end(i));
                if (list) {
                    kinds[i] =
                            kinds[i] == RowKind.NOTE
                                    ? RowKind.PARAGRAPH
                                    : RowKind.PARAGRAPH_GOES_ON;
                    steps[i] = null;
                }
            }
            row = end - 1;
        }
    }

    /**
     * What a typist sets in square brackets, "[Illustration: The weir]" or "[Sidenote: Of eels.]",
     * heads nothing: it is a paragraph of its own.
     */
    private void keepBrackets() {
        String text = lines.text();
        for (int row = 0; row < kinds.length; row++) {
            if (kinds[row].onward() != RowKind.HEADING_GOES_ON
                    || text.charAt(lines.start(row)) != '[') {
                continue;
            }
            int end = row;
            while (text.charAt(lines.end(end) - 1) != ']'
                    && end + 1 < Math.min(kinds.length, row + CAPTION)
                    && kinds[end + 1].onward() == RowKind.HEADING_GOES_ON) {
                end++;
            }
            if (text.charAt(lines.end(end) - 1) != ']') {
                continue;
            }
            kinds[row] = RowKind.PARAGRAPH;
            for (int on = row + 1; on <= end; on++) {
                kinds[on] = RowKind.PARAGRAPH_GOES_ON;
            }
            if (end + 1 < kinds.length && kinds[end + 1] == RowKind.HEADING_GOES_ON) {
                kinds[end + 1] = RowKind.HEADING;
            }
        }
    }

    /**
     * No heading's line breaks off between a small word and what it belongs to: "of its: /
     * Charter".
     */
    private void cutHeadings() {
        for (int row = 0; row + 1 < kinds.length; row++) {
            int end = lines.end(row) - 1;
            char last = lines.text().charAt(end);
            if (kinds[row + 1] != RowKind.HEADING_GOES_ON || ":;.".indexOf(last) < 0) {
                continue;
            }
            int word = end;
            while (word > lines.start(row) && Character.isLetter(lines.text().charAt(word - 1))) {
                word--;
            }
            if (word > lines.start(row)
                    && Language.isSmallWord(lines.text().substring(word, end))) {
                lines.cutEnd(row, end, "sign behind a line of a heading");
            }
        }
    }

    /** A sentence that would be all the text of its page is no running head. */
    private void keepSentences(Pages pages) {
        for (int page = 0; page < pages.count(); page++) {
            boolean some = false;
            for (int row = pages.first(page); row < pages.end(page); row++) {
                some |= kinds[row].isBody();
            }
            for (int row = pages.first(page); row < pages.end(page) && !some; row++) {
                if (kinds[row] == RowKind.HEAD && SENTENCE.matcher(lines.text(row)).matches()) {
                    kinds[row] = RowKind.PARAGRAPH;
                }
            }
        }
    }

    /**
     * The word over the notes of the text itself heads nothing else, and is left out among headings
     * that do; one over a list beside footnotes is a heading like others.
     */
    private void setRoles(Pages pages) {
        boolean footnotes = Arrays.stream(kinds).noneMatch(RowKind.HEADING::equals);
        boolean inList = false;
        for (int row = 0; row < kinds.length; row++) {
            boolean text =
                    kinds[row] == RowKind.PARAGRAPH || kinds[row] == RowKind.PARAGRAPH_GOES_ON;
            inList = kinds[row] == RowKind.NOTES_HEADING || (inList && !text);
            footnotes |= kinds[row] == RowKind.NOTE && !inList;
            boolean beside = footnotes;
            lines.role(
                    row,
                    switch (kinds[row]) {
                        case HEAD -> Role.HEAD;
                        case FOLIO -> Role.FOLIO;
                        case NOTE, NOTE_GOES_ON -> Role.NOTE;
                        case HEADING, HEADING_GOES_ON -> Role.TITLE;
                        case NOISE -> Role.STRAY;
                        case NOTES_HEADING -> beside ? Role.TITLE : Role.STRAY;
                        case PARAGRAPH, PARAGRAPH_GOES_ON -> Role.TEXT;
                    });
        }
        for (int page = 0; page < pages.count(); page++) {
            boolean head = false;
            boolean folio = false;
            for (int row = pages.first(page); row < pages.end(page); row++) {
                boolean furniture = lines.role(row) == Role.HEAD || lines.role(row) == Role.FOLIO;
                head |= furniture && lines.span(row).contains(pages.head(page));
                folio |= furniture && lines.span(row).contains(pages.folio(page));
            }
            for (int row = pages.first(page); row < pages.end(page) && !head; row++) {
                if (lines.role(row) == Role.HEAD) {
                    pages.head(page, lines.span(row));
                    head = true;
                }
            }
            boolean cut = lines.start(pages.first(page)) > pages.head(page).start();
            if (!head && !cut) {
                pages.head(page, new Span(0, 0));
            }
            if (!folio && !cut) {
                pages.folio(page, new Span(0, 0));
            }
        }
    }

    /** The numbers of the notes, each in its series. */
    NoteReading notes(Pages pages) {
        NoteReading reading = new NoteReading();
        for (Kind kind : Kind.values()) {
            series(kind, pages, reading);
        }
        return reading;
    }

    /**
     * Whether the numbers begin anew at one of the rows: with 1, or with a number that the next one
     * follows. A number that only came late ("172 ... 170 ... 173") begins nothing.
     */
    private boolean beginsAnew(List<Integer> rows, int at) {
        NoteStep before = steps[rows.get(at - 1)];
        NoteStep step = steps[rows.get(at)];
        if (before == null || step == null || step.ordinal() > before.ordinal()) {
            return false;
        }
        NoteStep next = at + 1 < rows.size() ? steps[rows.get(at + 1)] : null;
        return step.ordinal() == 1 || (next != null && next.ordinal() == step.ordinal() + 1);
    }

    private void series(Kind kind, Pages pages, NoteReading reading) {
        List<Integer> rows = new ArrayList<>();
        int notePages = 0;
        int page = -1;
        for (int row = 0; row < steps.length; row++) {
            NoteStep step = steps[row];
            if (step == null || step.kind() != kind.ordinal()) {
                continue;
            }
            rows.add(row);
            if (pages.pageOf(row) != page) {
                page = pages.pageOf(row);
                notePages++;
            }
        }
        BitSet begins = new BitSet();
        int overleaf = 0;
        for (int i = 1; i < rows.size(); i++) {
            boolean anew = beginsAnew(rows, i);
            begins.set(rows.get(i), anew);
            overleaf += anew && pages.pageOf(rows.get(i)) != pages.pageOf(rows.get(i - 1)) ? 1 : 0;
        }
        int restarts = begins.cardinality();
        // More new beginnings than a book has chapters, most of them on a new page: the numbers
        // run by the page.
        boolean byPage =
                kind == Kind.SIGN
                        || (restarts > 1 && overleaf * 2 > restarts && restarts * 3 >= notePages);
        int chapter = 0;
        Map<NoteNumber, Integer> taken = new HashMap<>();
        for (int row : rows) {
            NoteStep step = steps[row];
            if (step == null) {
                continue;
            }
            if (begins.get(row)) {
                chapter++;
            }
            String label = NoteLabel.print(kind, step.ordinal());
            NoteLabel printed = NoteLabel.at(lines.text(), lines.start(row), lines.end(row));
            if (kind == Kind.LETTER && step.way() == 0) {
                label = lines.text().substring(printed.start(), printed.end());
            }
            NoteSeries series =
                    byPage
                            ? NoteSeries.page(pages.number(pages.pageOf(row)))
                            : restarts > 0 ? NoteSeries.chapter(chapter + 1) : NoteSeries.TEXT;
            // In a text without pages the sign of one note is another's too.
            if (kind == Kind.SIGN) {
                NoteNumber first = new NoteNumber(series, step.ordinal(), label);
                int times = taken.merge(first, 1, Integer::sum);
                series = times > 1 ? new NoteSeries(NoteSeries.Kind.HAND, times) : series;
            }
            NoteNumber number = new NoteNumber(series, step.ordinal(), label);
            int start = lines.start(row);
            int end = start;
            if (step.way() == 0) {
                end = printed.after();
            } else if (step.way() < NoteStep.LOST) {
                end = Letters.tokenEnd(lines.text(), start, lines.end(row));
                int figures = RowReader.figuresEnd(lines.text(), start, lines.end(row));
                String joined = lines.text().substring(start, figures).replace(" ", "");
                end = joined.equals(label) ? Math.max(end, figures) : end;
                for (int i = start; i < end; i++) {
                    // Signs against the note's first word.
                    if (end - start > 4 && Character.isLetter(lines.text().charAt(i))) {
                        end = i;
                    }
                }
            }
            if (step.way() > 0) {
                end = Math.max(end, NoteLabel.ruinedEnd(lines.text(), start, lines.end(row)));
            }
            while (end > start && Lines.isBlank(lines.text().charAt(end - 1))) {
                end--;
            }
            closeBracket(row, printed);
            reading.addLabel(
                    row, new Numeral(number, chapter, new Span(start, end), DOUBT[step.way()]));
        }
    }

    /** The bracket that closes "[Footnote 3: ...]" is no word of the note. */
    private void closeBracket(int row, NoteLabel label) {
        int start = lines.start(row);
        if (label.shape() != NoteLabel.Shape.NAMED || lines.text().charAt(start) != '[') {
            return;
        }
        int last = row;
        while (last + 1 < kinds.length && kinds[last + 1] == RowKind.NOTE_GOES_ON) {
            last++;
        }
        int end = lines.end(last);
        if (lines.text().charAt(end - 1) == ']' && end - 1 > lines.start(last)) {
            lines.cutEnd(last, end - 1, "bracket of a note");
        }
    }
}
