package argmap.document;

import argmap.document.Paragraph.PageBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A paragraph taken apart in reading order: words, marks and page breaks. */
public sealed interface Piece {
    /**
     * Words.
     *
     * @param start where they start in the paragraph's text
     * @param lead they are the run-in heading that opens the paragraph
     */
    record Words(String text, int start, boolean lead) implements Piece {
        @Override
        public <R> R fold(
                Function<Words, R> words, Function<Mark, R> mark, Function<Turn, R> turn) {
            return words.apply(this);
        }
    }

    /** A note's mark. */
    record Mark(NoteMarker marker) implements Piece {
        @Override
        public <R> R fold(
                Function<Words, R> words, Function<Mark, R> mark, Function<Turn, R> turn) {
            return mark.apply(this);
        }
    }

    /**
     * A page starts.
     *
     * @param inWord in the middle of a word
     */
    record Turn(int page, boolean inWord) implements Piece {
        @Override
        public <R> R fold(
                Function<Words, R> words, Function<Mark, R> mark, Function<Turn, R> turn) {
            return turn.apply(this);
        }
    }

    <R> R fold(Function<Words, R> words, Function<Mark, R> mark, Function<Turn, R> turn);

    /**
     * The pieces of a paragraph. A mark and a page break at one place come in this order, as a mark
     * stands behind the words of its own page.
     *
     * @param lead how many characters of its text are a run-in heading
     */
    static List<Piece> of(Paragraph paragraph, int lead) {
        return of(paragraph, lead, Set.of());
    }

    /**
     * The same, with words cut at more places.
     *
     * @param more offsets in the paragraph's text
     */
    static List<Piece> of(Paragraph paragraph, int lead, Set<Integer> more) {
        String text = paragraph.text().text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, lead, text.length()));
        more.forEach(offset -> cuts.add(within(text, offset)));
        paragraph.markers().forEach(marker -> cuts.add(within(text, marker.offset())));
        paragraph.breaks().forEach(pageBreak -> cuts.add(within(text, pageBreak.offset())));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                pieces.add(new Words(text.substring(from, cut), from, cut <= lead));
                from = cut;
            }
            for (NoteMarker marker : paragraph.markers()) {
                if (within(text, marker.offset()) == cut) {
                    pieces.add(new Mark(marker));
                }
            }
            for (PageBreak pageBreak : paragraph.breaks()) {
                if (within(text, pageBreak.offset()) == cut) {
                    pieces.add(new Turn(pageBreak.page(), isInWord(text, cut)));
                }
            }
        }
        return pieces;
    }

    private static int within(String text, int offset) {
        return Math.max(0, Math.min(text.length(), offset));
    }

    private static boolean isInWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset));
    }
}
