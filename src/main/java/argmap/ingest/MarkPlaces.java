package argmap.ingest;

import argmap.document.NoteNumber;
import argmap.ingest.NoteReading.Numeral;
import argmap.ingest.marks.CalledNote;
import argmap.ingest.marks.FoundMark;
import argmap.ingest.marks.MarkAligner;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the marks of the notes: those at a page's foot in the text of the page, those behind a
 * paragraph in the text since the notes before, those of a list in all text that has no notes of its
 * own.
 */
final class MarkPlaces {
    /** Of more numbers lost in a row, the marks are not looked for. */
    private static final int MOST_MISSING = 3;

    private final Lines lines;
    private final Pages pages;
    private final RowReading rows;
    private final NoteReading reading;

    private final List<MarkAligner.Passage> passages = new ArrayList<>();
    private final List<List<Numeral>> numerals = new ArrayList<>();

    /** Rows of text on pages without notes, which a list of notes may belong to. */
    private final List<int[]> unclaimed = new ArrayList<>();

    private final List<CalledNote> list = new ArrayList<>();
    private final List<Numeral> listNumerals = new ArrayList<>();

    private MarkPlaces(Lines lines, Pages pages, RowReading rows, NoteReading reading) {
        this.lines = lines;
        this.pages = pages;
        this.rows = rows;
        this.reading = reading;
    }

    static void find(Lines lines, Pages pages, RowReading rows, NoteReading reading) {
        new MarkPlaces(lines, pages, rows, reading).find();
    }

    private void find() {
        List<int[]> text = new ArrayList<>();
        List<CalledNote> notes = new ArrayList<>();
        List<Numeral> called = new ArrayList<>();
        boolean inList = false;
        int page = 0;
        for (int row = 0; row < lines.count(); row++) {
            RowKind kind = rows.kind(row);
            boolean newPage = pages.pageOf(row) != page;
            boolean behindNotes = !notes.isEmpty() && kind.isBody() && pages.count() < 2;
            if (newPage || behindNotes) {
                claim(text, notes, called);
                page = pages.pageOf(row);
            }
            if (kind == RowKind.NOTES_HEADING) {
                inList = true;
            } else if (kind == RowKind.PARAGRAPH || kind == RowKind.PARAGRAPH_GOES_ON) {
                inList = false;
                flushList();
                text.add(new int[] {lines.start(row), lines.end(row)});
            } else if (kind == RowKind.NOTE) {
                for (Numeral numeral : reading.labelsIn(row)) {
                    boolean listed = inList || (text.isEmpty() && notes.isEmpty());
                    add(numeral, row, listed ? list : notes, listed ? listNumerals : called);
                }
            }
        }
        claim(text, notes, called);
        flushList();
        place();
    }

    private void add(Numeral numeral, int row, List<CalledNote> notes, List<Numeral> called) {
        Numeral before = called.isEmpty() ? null : called.get(called.size() - 1);
        boolean follows = before != null && before.number().series().equals(numeral.number().series());
        int missing = before != null && follows ? numeral.value() - before.value() - 1 : 0;
        for (int i = 1; i <= missing && missing <= MOST_MISSING && before != null; i++) {
            int ordinal = before.value() + i;
            String label = Integer.toString(ordinal);
            int at = numeral.span().start();
            notes.add(new CalledNote(label, at, at, true));
            NoteNumber number = new NoteNumber(numeral.number().series(), ordinal, label);
            called.add(new Numeral(number, numeral.chapter(), new Span(at, at), 9));
        }
        int end = lines.end(row);
        for (int next = row + 1; next < lines.count() && rows.kind(next) == RowKind.NOTE_GOES_ON; next++) {
            end = lines.end(next);
        }
        notes.add(new CalledNote(numeral.label(), Math.min(numeral.span().end(), end), end, false));
        called.add(numeral);
    }

    /** The text of a page goes with its notes; without any it waits for a list. */
    private void claim(List<int[]> text, List<CalledNote> notes, List<Numeral> called) {
        if (notes.isEmpty()) {
            unclaimed.addAll(text);
        } else {
            passages.add(new MarkAligner.Passage(List.copyOf(text), List.copyOf(notes)));
            numerals.add(List.copyOf(called));
        }
        text.clear();
        notes.clear();
        called.clear();
    }

    private void flushList() {
        if (list.isEmpty()) {
            return;
        }
        passages.add(new MarkAligner.Passage(List.copyOf(unclaimed), List.copyOf(list)));
        numerals.add(List.copyOf(listNumerals));
        unclaimed.clear();
        list.clear();
        listNumerals.clear();
    }

    private void place() {
        if (!unclaimed.isEmpty()) {
            passages.add(new MarkAligner.Passage(List.copyOf(unclaimed), List.of()));
            numerals.add(List.of());
        }
        if (MarkAligner.class.getResource("marks.model") == null) {
            return;
        }
        List<List<FoundMark>> found = MarkAligner.align(lines.text(), passages);
        int row = 0;
        List<FoundMark> all = new ArrayList<>();
        List<Numeral> of = new ArrayList<>();
        for (int p = 0; p < found.size(); p++) {
            for (FoundMark mark : found.get(p)) {
                all.add(mark);
                of.add(numerals.get(p).get(mark.note()));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            FoundMark mark = all.get(i);
            Numeral note = of.get(i);
            row = rowOf(mark.start(), mark.end() == mark.start());
            double doubt = mark.exact() ? 0 : 3;
            if (row >= 0) {
                reading.addMark(row, new Numeral(note.number(), note.chapter(), new Span(mark.start(), mark.end()), doubt));
            }
        }
    }

    /** The row that an offset stands in; one behind a row's end belongs to that row. */
    private int rowOf(int offset, boolean behind) {
        int low = 0;
        int high = lines.count() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int start = lines.start(middle);
            if (behind ? start < offset : start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.count() == 0 ? -1 : low;
    }
}
