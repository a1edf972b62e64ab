package argmap.audit;

import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.Anchoring.Place;
import argmap.graph.Anchoring.Status;
import argmap.graph.Passage.Match;
import argmap.graph.TextSelector;
import argmap.text.EditDistance;
import argmap.text.FoldedText;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where quoted words stand in a document: word for word, then with print and scan differences
 * undone, then with a few letters wrong. Never guesses: words that fit two places about equally are
 * ambiguous, and of words that fit none at most the nearest are shown.
 *
 * <pre>{@code
 * Anchoring found = new QuotationFinder(document).find(TextSelector.of("the pipes froze"));
 * }</pre>
 */
public final class QuotationFinder {
    /**
     * Letters that may differ where words count as found, as a share of the quotation's. A badly
     * worn scan misreads one or two characters in a hundred; ten leave room for a misread word in a
     * short quotation.
     */
    private static final double NEAR = 0.1;

    /**
     * The same where words are shown as the nearest. Two English sentences chosen at random differ
     * in six letters of ten, so words that differ in fewer are hardly an accident.
     */
    private static final double ALIKE = 0.45;

    /**
     * Half letters by which the next best place must be worse. Two letters, so that one misread
     * letter cannot choose between two places.
     */
    private static final int MARGIN = 4;

    /** The same for the nearest words, as a share of the quotation's letters. */
    private static final double WIDE_MARGIN = 0.15;

    /** Quotations of fewer letters are found exactly or only shown as alike. */
    private static final int MIN_NEAR = 20;

    /** Quotations of fewer letters are found exactly or not at all. */
    private static final int MIN_ALIKE = 6;

    /**
     * Longer quotations, of more than a page, are found exactly or not at all: the search takes
     * time with the square of their length.
     */
    private static final int MAX_NEAR = 4000;

    /** Letters of context on either side that say the place by themselves. */
    private static final int MIN_HELD = 12;

    /** Letters of the context that are looked at. */
    private static final int CONTEXT = 32;

    /** Characters by which a position may be off and still say the place. */
    private static final int AT_POSITION = 3;

    /** Searches kept: those of the largest map, and of a day's typing. */
    private static final int MOST_KNOWN = 20_000;

    private final Haystack hay;
    private final String source;
    private @Nullable LetterIndex index;

    /** What was looked for before; a map is tied to its text after every key. */
    private final Map<TextSelector, Anchoring> known = new HashMap<>();

    public QuotationFinder(Document document) {
        this.hay = new Haystack(document);
        this.source = document.source().text();
    }

    /** Where words stand. */
    public synchronized Anchoring find(TextSelector words) {
        Anchoring before = known.get(words);
        if (before != null) {
            return before;
        }
        Anchoring found = search(words);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(words, found);
        return found;
    }

    private Anchoring search(TextSelector words) {
        String exact = words.exact().strip();
        String letters = FoldedText.of(exact).letters();
        if (letters.isEmpty()) {
            return Anchoring.ORPHAN;
        }
        Context context = new Context(words);
        Status status = Status.EXACT;
        List<Place> places = exact(exact, context);
        if (places.isEmpty()) {
            status = Status.AS_PRINTED;
            places = asPrinted(letters, context);
        }
        BrokenQuotation broken = BrokenQuotation.of(exact);
        if (places.isEmpty() && broken.isBroken()) {
            List<Place> stretches = broken.in(this::anywhere, context::cost);
            if (!stretches.isEmpty()) {
                return choose(stretches, broken.letters(), context, words);
            }
        }
        List<Place> others = new ArrayList<>();
        if (letters.length() >= MIN_ALIKE && letters.length() <= MAX_NEAR) {
            others.addAll(near(letters, context, places.isEmpty() ? ALIKE : NEAR));
            for (Place place : places) {
                others.removeIf(other -> other.letters().overlaps(place.letters()));
            }
        }
        if (places.size() == 1 && context.fits(places.get(0))) {
            // The same words may stand elsewhere, misread.
            Place only = places.get(0);
            others.removeIf(other -> !isMisread(exact, other, only, context));
            if (others.isEmpty()) {
                return new Anchoring(status, List.of(only));
            }
        }
        List<Place> all = new ArrayList<>(places);
        all.addAll(others);
        return choose(all, letters.length(), context, words);
    }

    /** All places of a part of a quotation, whatever stands around it. */
    private List<Place> anywhere(String part) {
        Context none = new Context(TextSelector.of(part));
        String letters = FoldedText.of(part).letters();
        List<Place> all = new ArrayList<>(exact(part, none));
        all.removeIf(place -> !hay.isWholeWords(place.letters()));
        if (all.isEmpty()) {
            all.addAll(asPrinted(letters, none));
        }
        if (letters.length() >= MIN_NEAR && letters.length() <= MAX_NEAR) {
            List<Place> near = new ArrayList<>(near(letters, none, NEAR));
            near.removeIf(o -> all.stream().anyMatch(p -> p.letters().overlaps(o.letters())));
            all.addAll(near);
        }
        if (all.isEmpty() && letters.length() >= MIN_ALIKE && letters.length() <= MAX_NEAR) {
            all.addAll(near(letters, none, ALIKE));
        }
        return all;
    }

    /** A place that may have had the same words as the best one, and no worse context. */
    private static boolean isMisread(String words, Place place, Place best, Context context) {
        int length = FoldedText.of(words).letters().length();
        return length >= MIN_ALIKE
                && context.ownCost(place) <= 2 * (int) (length * NEAR)
                && context.cost(place.letters()) < context.cost(best.letters()) + MARGIN
                && WordDifference.between(words, place.words()).stream()
                        .allMatch(WordDifference::isReading);
    }

    /** The best of several places, where it is the best by a clear margin. */
    private Anchoring choose(List<Place> all, int length, Context context, TextSelector words) {
        if (all.isEmpty()) {
            return Anchoring.ORPHAN;
        }
        List<Place> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparingInt(Place::cost).thenComparingInt(p -> p.letters().start()));
        Place best = sorted.get(0);
        int own = context.ownCost(best);
        boolean near = length >= MIN_NEAR;
        boolean found =
                own == 0
                        || context.holds(best)
                        || near && weight(words.exact(), best, own) <= 2 * (int) (length * NEAR);
        int margin = found ? MARGIN : Math.max(MARGIN, (int) (2 * length * WIDE_MARGIN));
        List<Place> rivals =
                sorted.stream()
                        .filter(
                                p ->
                                        p.cost() < best.cost() + margin
                                                || isMisread(words.exact(), p, best, context))
                        .toList();
        if (rivals.size() > 1) {
            List<Place> there = rivals.stream().filter(p -> isAt(p, words.start())).toList();
            if (there.size() != 1) {
                return new Anchoring(found ? Status.AMBIGUOUS : Status.ALTERED, rivals);
            }
            return new Anchoring(status(there.get(0), context.ownCost(there.get(0)), found), there);
        }
        return new Anchoring(status(best, own, found), List.of(best));
    }

    /**
     * Half letters that differ, where another word differs in all its letters: "1943" is one letter
     * from "1945", and another year.
     */
    private static int weight(String words, Place place, int own) {
        int weight = 0;
        for (WordDifference difference : WordDifference.between(words, place.words())) {
            if (!difference.isReading()) {
                weight += 2 * Math.max(difference.quoted().length(), difference.stands().length());
            }
        }
        return Math.max(own, weight);
    }

    private static Status status(Place place, int own, boolean found) {
        if (own > 0) {
            return found ? Status.NEAR : Status.ALTERED;
        }
        return place.passage().match() == Match.EXACT ? Status.EXACT : Status.AS_PRINTED;
    }

    private boolean isAt(Place place, int position) {
        if (position < 0) {
            return false;
        }
        int start = source.codePointCount(0, Math.min(hay.inSource(place.passage()), length()));
        return Math.abs(start - position) <= AT_POSITION;
    }

    private int length() {
        return source.length();
    }

    /** Made at the first question: many texts are opened of which nothing is quoted. */
    private LetterIndex index() {
        LetterIndex made = index;
        if (made == null) {
            made = new LetterIndex(hay.letters());
            index = made;
        }
        return made;
    }

    /** Words stand in a piece wherever their letters do and the rest does too. */
    private List<Place> exact(String words, Context context) {
        FoldedText folded = FoldedText.of(words);
        int lead = folded.original(new Span(0, 1)).start();
        List<Place> found = new ArrayList<>();
        Span last = new Span(0, 0);
        for (int at : index().occurrences(folded.letters())) {
            Haystack.Piece piece = hay.piece(at);
            int inside = at - piece.start();
            int start = piece.folded().original(new Span(inside, inside + 1)).start() - lead;
            Span span = new Span(Math.max(0, start), Math.max(0, start) + words.length());
            Span letters = Haystack.letters(piece, span);
            if (start < 0 || !piece.text().startsWith(words, start) || letters.equals(last)) {
                continue; // the same letters, set in another way; or one ligature, met twice
            }
            last = letters;
            found.add(
                    new Place(
                            List.of(Haystack.passage(piece, span, Match.EXACT)),
                            words,
                            context.cost(letters),
                            letters));
        }
        return found;
    }

    private List<Place> asPrinted(String letters, Context context) {
        List<Place> found = new ArrayList<>();
        for (int at : index().occurrences(letters)) {
            Span span = new Span(at, at + letters.length());
            if (hay.isWholeWords(span)) {
                found.addAll(hay.place(span, Match.AS_PRINTED, context.cost(span)));
            }
        }
        return found;
    }

    private List<Place> near(String letters, Context context, double share) {
        // A rival that is worse by less than the margin must be seen too.
        int most = 2 * (int) (letters.length() * (share + (share > NEAR ? WIDE_MARGIN : 0)));
        int drift = most / 2 + MARGIN;
        EditDistance.Needle needle = EditDistance.OF_GLYPHS.needle(letters);
        List<Place> found = new ArrayList<>();
        for (Span stretch : index().stretches(letters, drift)) {
            String text = hay.letters().substring(stretch.start(), stretch.end());
            for (EditDistance.Match match : needle.search(text, most + MARGIN)) {
                Span span = match.span().shift(stretch.start());
                found.addAll(hay.place(span, Match.NEAR, match.cost() + context.cost(span)));
            }
        }
        boolean alike =
                found.stream()
                        .anyMatch(p -> context.ownCost(p) <= 2 * (int) (letters.length() * share));
        return alike ? found : List.of();
    }

    /** What stood before and behind the words. */
    private final class Context {
        private final String before;
        private final String behind;

        Context(TextSelector words) {
            String prefix = FoldedText.of(words.prefix()).letters();
            String suffix = FoldedText.of(words.suffix()).letters();
            String near = prefix.substring(Math.max(0, prefix.length() - CONTEXT));
            this.before = new StringBuilder(near).reverse().toString();
            this.behind = suffix.substring(0, Math.min(CONTEXT, suffix.length()));
        }

        int letters() {
            return before.length() + behind.length();
        }

        /** Half letters by which the context of a place differs. */
        int cost(Span place) {
            int cost = 0;
            if (!before.isEmpty()) {
                int from = Math.max(0, place.start() - 2 * before.length());
                String text = hay.letters().substring(from, place.start());
                cost +=
                        EditDistance.OF_GLYPHS.atStart(
                                new StringBuilder(text).reverse().toString(), before);
            }
            if (!behind.isEmpty()) {
                int to = Math.min(hay.letters().length(), place.end() + 2 * behind.length());
                cost +=
                        EditDistance.OF_GLYPHS.atStart(
                                hay.letters().substring(place.end(), to), behind);
            }
            return cost;
        }

        /** What a place's own words cost, without their context. */
        int ownCost(Place place) {
            return place.cost() - cost(place.letters());
        }

        /**
         * Enough context is known, and it stands there with a letter in eight wrong at most: then
         * the words between are those that were quoted, however they have changed.
         */
        boolean holds(Place place) {
            return before.length() >= MIN_HELD
                    && behind.length() >= MIN_HELD
                    && cost(place.letters()) * 4 <= letters();
        }

        /** Half of the context stands there, or there is none to compare. */
        boolean fits(Place place) {
            return cost(place.letters()) <= letters();
        }
    }
}
