package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.graph.Anchoring;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Passage.Match;
import argmap.text.CleanText;
import argmap.text.FoldedText;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * All letters of a document in one row: its paragraphs, one behind the other, then its notes. Words
 * that a scan tore into two paragraphs still stand together in it.
 */
final class Haystack {
    /** A paragraph or note. */
    record Piece(
            Container container,
            int index,
            CleanText clean,
            FoldedText folded,
            int start,
            IntUnaryOperator page) {
        int end() {
            return start + folded.letters().length();
        }

        String text() {
            return clean.text();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final String letters;

    Haystack(Document document) {
        StringBuilder all = new StringBuilder();
        for (Paragraph paragraph : document.paragraphs()) {
            add(all, Container.PARAGRAPH, paragraph.index(), paragraph.text(), paragraph::pageAt);
        }
        for (int i = 0; i < document.notes().size(); i++) {
            Note note = document.notes().get(i);
            add(all, Container.NOTE, i, note.text(), offset -> note.page());
        }
        this.letters = all.toString();
    }

    private void add(
            StringBuilder all, Container container, int index, CleanText text, IntUnaryOperator p) {
        FoldedText folded = FoldedText.of(text.text());
        pieces.add(new Piece(container, index, text, folded, all.length(), p));
        all.append(folded.letters());
    }

    String letters() {
        return letters;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The piece that a letter stands in. */
    private int pieceAt(int letter) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= letter) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** True where both ends of a span of letters are ends of words. */
    boolean isWholeWords(Span span) {
        Piece first = pieces.get(pieceAt(span.start()));
        Piece last = pieces.get(pieceAt(span.end() - 1));
        int start = inPiece(first, span).start();
        int end = inPiece(last, span).end();
        return (start == 0 || !Character.isLetterOrDigit(first.text().charAt(start - 1)))
                && (end == last.text().length()
                        || !Character.isLetterOrDigit(last.text().charAt(end)));
    }

    /** The part of a span of letters that lies in a piece, in the piece's text. */
    private static Span inPiece(Piece piece, Span letters) {
        int from = Math.max(letters.start(), piece.start()) - piece.start();
        int to = Math.min(letters.end(), piece.end()) - piece.start();
        return piece.folded().original(new Span(from, to));
    }

    /**
     * The place of a span of letters, grown to whole words: nobody quotes half a word. Of words
     * torn into several paragraphs it is the longest part, its words are all of them. None where
     * they run from the text into a note or from note to note, since nobody reads on there.
     */
    List<Anchoring.Place> place(Span letters, Match match, int cost) {
        int first = pieceAt(letters.start());
        int last = pieceAt(letters.end() - 1);
        Piece best = pieces.get(first);
        int bestLength = -1;
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Piece piece = pieces.get(i);
            if (piece.folded().letters().isEmpty()) {
                continue;
            }
            if (first < last && piece.container() == Container.NOTE) {
                return List.of();
            }
            Span part = wholeWords(piece, inPiece(piece, letters));
            words.append(words.length() == 0 ? "" : " ");
            words.append(piece.text(), part.start(), part.end());
            if (part.length() > bestLength) {
                bestLength = part.length();
                best = piece;
            }
        }
        return List.of(
                new Anchoring.Place(
                        passage(best, wholeWords(best, inPiece(best, letters)), match),
                        words.toString(),
                        cost,
                        letters));
    }

    static Passage passage(Piece piece, Span span, Match match) {
        return new Passage(
                piece.container(),
                piece.index(),
                span,
                piece.page().applyAsInt(span.start()),
                match);
    }

    /** The letters of a span of a piece's text; empty where it has none. */
    static Span letters(Piece piece, Span span) {
        Span inside = piece.folded().folded(span);
        return inside.shift(piece.start());
    }

    private static Span wholeWords(Piece piece, Span span) {
        String text = piece.text();
        int start = span.start();
        int end = span.end();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Where a passage starts in the source. */
    int inSource(Passage passage) {
        for (Piece piece : pieces) {
            if (piece.container() == passage.container() && piece.index() == passage.index()) {
                return piece.clean().inSource(passage.span()).start();
            }
        }
        return 0;
    }
}
