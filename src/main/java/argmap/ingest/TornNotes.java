package argmap.ingest;

import argmap.ingest.NoteAssembler.Draft;
import argmap.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of a note that a column break or a bad cut left in the wrong order back behind
 * one another.
 *
 * <p>Only where a number came late is the order in doubt. A piece that opens without a number, a
 * capital or a quotation mark, behind a note that was complete, belongs to the page's note that
 * breaks off without an end.
 */
final class TornNotes {
    private TornNotes() {}

    static void mend(Lines lines, List<Draft> ofPage) {
        String text = lines.text();
        Draft open = null;
        int highest = 0;
        for (Draft draft : ofPage) {
            boolean late = draft.number < highest;
            highest = Math.max(highest, draft.number);
            if (late && !draft.pieces.isEmpty() && breaksOff(text, last(draft))) {
                open = draft;
            }
        }
        if (open == null) {
            return;
        }
        ofPage.sort(Comparator.comparingInt((Draft draft) -> draft.number));
        for (Draft draft : ofPage) {
            for (int i = 1; i < draft.pieces.size() && draft != open; i++) {
                Span piece = draft.pieces.get(i);
                Span before = draft.pieces.get(i - 1);
                boolean whole = Letters.endsSentence(text, before.start(), before.end());
                boolean opens = Letters.startsUpper(text, piece.start(), piece.end());
                boolean lower = Letters.startsLower(text, piece.start(), piece.end());
                if (whole && !opens && !lower && i == draft.pieces.size() - 1) {
                    draft.pieces.remove(i);
                    open.pieces.add(piece);
                    return;
                }
            }
        }
    }

    private static Span last(Draft draft) {
        return draft.pieces.get(draft.pieces.size() - 1);
    }

    private static boolean breaksOff(String text, Span piece) {
        char c = text.charAt(piece.end() - 1);
        return c == ',' || c == ';' || Letters.isHyphen(c);
    }
}
