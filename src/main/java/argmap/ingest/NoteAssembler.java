package argmap.ingest;

import argmap.document.Note;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts each note together from the lines at the feet of its pages. */
final class NoteAssembler {
    /** A note in the making. */
    static final class Draft {
        final int number;
        final int chapter;
        final Span label;
        final boolean certain;
        final int page;
        int lastPage;
        final List<Span> pieces = new ArrayList<>();

        Draft(int number, int chapter, Span label, boolean certain, int page) {
            this.number = number;
            this.chapter = chapter;
            this.label = label;
            this.certain = certain;
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
        return assembler;
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
            drafts.add(
                    new Draft(
                            number.value(),
                            number.chapter(),
                            number.span(),
                            number.certain(),
                            pages.number(page)));
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
            drafts.add(
                    new Draft(
                            nextLabel(page) - 1,
                            chapterOf(page),
                            new Span(start, start),
                            false,
                            pages.number(page)));
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
        int next = nextLabel(page);
        if (next <= 1) {
            return false;
        }
        if (drafts.isEmpty()) {
            return true;
        }
        Draft before = drafts.get(drafts.size() - 1);
        if (before.chapter == chapterOf(page) && before.number >= next - 1) {
            return false;
        }
        Span last =
                before.pieces.isEmpty()
                        ? before.label
                        : before.pieces.get(before.pieces.size() - 1);
        return Letters.endsSentence(text, last.start(), last.end());
    }

    private int nextLabel(int page) {
        for (int i = pages.first(page); i < pages.end(page); i++) {
            for (Numeral number : reading.labelsIn(i)) {
                return number.value();
            }
        }
        return 0;
    }

    private int chapterOf(int page) {
        for (int i = pages.first(page); i < pages.end(page); i++) {
            for (Numeral number : reading.labelsIn(i)) {
                return number.chapter();
            }
        }
        return 0;
    }

    /** The finished note. */
    static Note finish(Draft draft, String id, Mender mender) {
        for (Span piece : draft.pieces) {
            mender.add(piece.start(), piece.end());
        }
        return new Note(
                id,
                Integer.toString(draft.number),
                mender.build(),
                draft.page,
                draft.lastPage,
                draft.label,
                draft.certain);
    }
}
