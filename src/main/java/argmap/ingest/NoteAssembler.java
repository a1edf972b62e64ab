package argmap.ingest;

import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts each note together from the lines at the feet of its pages. */
final class NoteAssembler {
    /** A note in the making. */
    static final class Draft {
        final NoteNumber numeral;
        final int number;
        final int chapter;
        final Span label;
        final boolean certain;
        final int page;
        int lastPage;
        final List<Span> pieces = new ArrayList<>();

        Draft(Numeral numeral, int page) {
            this.numeral = numeral.number();
            this.number = numeral.value();
            this.chapter = numeral.chapter();
            this.label = numeral.span();
            this.certain = numeral.certain();
            this.page = page;
            this.lastPage = page;
        }
    }

    private final Lines lines;
    private final Pages pages;
    private final NoteReading reading;
    private final List<Draft> drafts = new ArrayList<>();

    /** Pieces that stand before any note could claim them. */
    private final List<Span> orphans = new ArrayList<>();

    private NoteAssembler(Lines lines, Pages pages, NoteReading reading) {
        this.lines = lines;
        this.pages = pages;
        this.reading = reading;
    }

    static NoteAssembler run(Lines lines, Pages pages, NoteReading reading) {
        NoteAssembler assembler = new NoteAssembler(lines, pages, reading);
        for (int page = 0; page < pages.count(); page++) {
            assembler.page(page);
        }
        assembler.sort();
        return assembler;
    }

    /** Numbers in their order within each series; a torn page may have them in another. */
    private void sort() {
        for (int from = 0; from < drafts.size(); ) {
            int to = from + 1;
            while (to < drafts.size() && drafts.get(to).chapter == drafts.get(from).chapter) {
                to++;
            }
            drafts.subList(from, to).sort(Comparator.comparingInt((Draft draft) -> draft.number));
            from = to;
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Span> orphans() {
        return orphans;
    }

    private void page(int page) {
        List<Integer> noteLines = new ArrayList<>();
        for (int i = pages.first(page); i < pages.end(page); i++) {
            if (lines.role(i) == Role.NOTE) {
                noteLines.add(i);
            }
        }
        int firstDraft = drafts.size();
        for (int n = 0; n < noteLines.size(); n++) {
            line(noteLines.get(n), page, n == 0);
        }
        TornNotes.mend(lines, drafts.subList(firstDraft, drafts.size()));
    }

    private void line(int line, int page, boolean first) {
        int at = lines.start(line);
        int end = lines.end(line);
        for (Numeral number : reading.labelsIn(line)) {
            piece(at, number.span().start(), page, first);
            drafts.add(new Draft(number, pages.number(page)));
            at = number.span().end();
        }
        piece(at, end, page, first && reading.labelsIn(line).isEmpty());
    }

    private void piece(int from, int to, int page, boolean first) {
        String text = lines.text();
        int start = Letters.skipBlanks(text, from, to);
        int end = to;
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return;
        }
        Span piece = new Span(start, end);
        if (first && isLostNote(piece, page)) {
            drafts.add(new Draft(lost(next(page), start), pages.number(page)));
        }
        if (drafts.isEmpty()) {
            orphans.add(piece);
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        last.pieces.add(piece);
        last.lastPage = pages.number(page);
    }

    /**
     * A block of notes that opens without a number, with a capital, after a note that was complete,
     * and leaves a gap in the numbers: a note whose number was lost, not more of the note before.
     */
    private boolean isLostNote(Span piece, int page) {
        String text = lines.text();
        if (!Letters.startsUpper(text, piece.start(), piece.end())) {
            return false;
        }
        Numeral next = next(page);
        if (next == null || next.value() <= 1 || !Letters.isDigit(next.label().charAt(0))) {
            return false;
        }
        if (drafts.isEmpty()) {
            return true;
        }
        Draft before = drafts.get(drafts.size() - 1);
        if (before.chapter == next.chapter() && before.number >= next.value() - 1) {
            return false;
        }
        Span last =
                before.pieces.isEmpty()
                        ? before.label
                        : before.pieces.get(before.pieces.size() - 1);
        return Letters.endsSentence(text, last.start(), last.end());
    }

    private @Nullable Numeral next(int page) {
        for (int i = pages.first(page); i < pages.end(page); i++) {
            for (Numeral number : reading.labelsIn(i)) {
                return number;
            }
        }
        return null;
    }

    /** The numeral that was lost before the page's first. */
    private static Numeral lost(@Nullable Numeral next, int at) {
        if (next == null) {
            throw new IllegalArgumentException("no note to be lost before");
        }
        String label = Integer.toString(next.value() - 1);
        NoteNumber number = new NoteNumber(next.number().series(), next.value() - 1, label);
        return new Numeral(number, next.chapter(), new Span(at, at), 9);
    }

    /** The finished note. */
    static Note finish(Draft draft, Mender mender) {
        for (Span piece : draft.pieces) {
            mender.add(piece.start(), piece.end());
        }
        return new Note(
                draft.numeral,
                mender.build(),
                draft.page,
                draft.lastPage,
                draft.label,
                draft.certain);
    }
}
