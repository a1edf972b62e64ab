package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Passage.Match;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Finds where quoted words stand in a document: word for word, then with print and scan differences
 * undone, then with a few letters wrong. Never guesses: words that fit two places equally well are
 * given with both places, and words that fit none with no place.
 */
final class QuotationFinder {
    /**
     * Letters that may differ, as a share of the quotation's. A badly worn scan misreads one or two
     * characters in a hundred; ten leave room for a misread word in a short quotation.
     */
    private static final double MAX_DIFFERENCE = 0.1;

    /**
     * Letters by which the next best place must be worse. Two, so that one misread letter cannot
     * choose between two places.
     */
    private static final int MARGIN = 2;

    /** Quotations shorter than this many letters are found exactly or not at all. */
    private static final int MIN_FUZZY_LENGTH = 20;

    private final List<Hay> hays = new ArrayList<>();

    QuotationFinder(Document document) {
        for (Paragraph paragraph : document.paragraphs()) {
            hays.add(
                    new Hay(
                            Container.PARAGRAPH,
                            paragraph.index(),
                            paragraph.text().text(),
                            paragraph::pageAt));
        }
        for (int i = 0; i < document.notes().size(); i++) {
            Note note = document.notes().get(i);
            hays.add(new Hay(Container.NOTE, i, note.text().text(), offset -> note.page()));
        }
    }

    /** The one place in each text: more than one passage means that the words are ambiguous. */
    List<Passage> find(String quotation) {
        String exact = quotation.strip();
        if (exact.isEmpty()) {
            return List.of();
        }
        List<Passage> found = new ArrayList<>();
        for (Hay hay : hays) {
            hay.addExact(exact, found);
        }
        if (!found.isEmpty()) {
            return found;
        }
        String letters = FoldedText.of(exact).letters();
        if (letters.isEmpty()) {
            return List.of();
        }
        for (Hay hay : hays) {
            hay.addFolded(letters, found);
        }
        return found.isEmpty() ? near(letters) : found;
    }

    private List<Passage> near(String letters) {
        if (letters.length() < MIN_FUZZY_LENGTH) {
            return List.of();
        }
        int allowed = (int) (letters.length() * MAX_DIFFERENCE);
        List<Passage> best = new ArrayList<>();
        int bestCost = Integer.MAX_VALUE;
        int nextCost = Integer.MAX_VALUE;
        for (Hay hay : hays) {
            for (NearMatch match :
                    NearMatch.search(hay.folded().letters(), letters, allowed + MARGIN)) {
                if (match.cost() < bestCost) {
                    nextCost = bestCost;
                    bestCost = match.cost();
                    best.clear();
                    best.add(hay.passage(hay.wholeWords(match.span()), Match.NEAR));
                } else {
                    nextCost = Math.min(nextCost, match.cost());
                    if (match.cost() < bestCost + MARGIN) {
                        best.add(hay.passage(hay.wholeWords(match.span()), Match.NEAR));
                    }
                }
            }
        }
        if (bestCost > allowed) {
            return List.of();
        }
        return nextCost >= bestCost + MARGIN ? List.of(best.get(0)) : best;
    }

    /** A text to search in; it is folded only when exact search has failed. */
    private static final class Hay {
        private final Container container;
        private final int index;
        private final String text;
        private final IntUnaryOperator page;
        private FoldedText folded = FoldedText.NONE;

        Hay(Container container, int index, String text, IntUnaryOperator page) {
            this.container = container;
            this.index = index;
            this.text = text;
            this.page = page;
        }

        FoldedText folded() {
            if (folded == FoldedText.NONE) {
                folded = FoldedText.of(text);
            }
            return folded;
        }

        Passage passage(Span span, Match match) {
            return new Passage(container, index, span, page.applyAsInt(span.start()), match);
        }

        void addExact(String needle, List<Passage> found) {
            for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
                found.add(passage(new Span(at, at + needle.length()), Match.EXACT));
            }
        }

        void addFolded(String letters, List<Passage> found) {
            String hay = folded().letters();
            for (int at = hay.indexOf(letters); at >= 0; at = hay.indexOf(letters, at + 1)) {
                Span span = folded().original(new Span(at, at + letters.length()));
                if (isWholeWords(span)) {
                    found.add(passage(span, Match.AS_PRINTED));
                }
            }
        }

        /** What was found, grown to whole words: nobody quotes half a word. */
        Span wholeWords(Span letters) {
            Span span = folded().original(letters);
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

        private boolean isWholeWords(Span span) {
            return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                    && (span.end() == text.length()
                            || !Character.isLetterOrDigit(text.charAt(span.end())));
        }
    }
}
