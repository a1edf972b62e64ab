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
    /**
     * Letters of words found nearly that must lie in a paragraph to make it one of theirs. As many
     * as a misreading may add at either end: fewer, and a quotation would be shown in a paragraph
     * that it only touches.
     */
    private static final int MIN_PART = 6;

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

    /** The piece that a letter stands in. */
    Piece piece(int letter) {
        return pieces.get(pieceAt(letter));
    }

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
     * The place of a span of letters, grown to whole words: nobody quotes half a word. Words that
     * run over the end of a paragraph have a passage in each. None where they run from the text
     * into a note or from note to note, since nobody reads on there.
     */
    List<Anchoring.Place> place(Span letters, Match match, int cost) {
        int first = pieceAt(letters.start());
        int last = pieceAt(letters.end() - 1);
        List<Passage> parts = new ArrayList<>();
        Passage longest = null;
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Piece piece = pieces.get(i);
            if (piece.folded().letters().isEmpty()) {
                continue;
            }
            if (first < last && piece.container() == Container.NOTE) {
                return List.of();
            }
            Span inside = inPiece(piece, letters);
            Span part = wholeWords(piece, inside);
            words.append(words.length() == 0 ? "" : " ");
            words.append(piece.text(), part.start(), part.end());
            Passage its = passage(piece, part, match);
            if (longest == null || part.length() > longest.span().length()) {
                longest = its;
            }
            if (match != Match.NEAR || inside.length() >= MIN_PART) {
                parts.add(its);
            }
        }
        if (longest == null) {
            return List.of();
        }
        List<Passage> all = parts.isEmpty() ? List.of(longest) : parts;
        return List.of(new Anchoring.Place(all, words.toString(), cost, letters));
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
