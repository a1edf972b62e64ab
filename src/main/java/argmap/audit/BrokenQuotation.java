package argmap.audit;

import argmap.graph.Anchoring.Place;
import argmap.graph.Passage;
import argmap.graph.Passage.Match;
import argmap.text.FoldedText;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation with words left out or put in: "paid their rent … on every quarter day", "[the king]
 * paid", "establish[ed] a school". Each part between is to stand in the text, in order, in one
 * paragraph. A changed capital, "[T]he", breaks nothing.
 *
 * <p>The marks are those of the Chicago Manual of Style, 17th ed.: ellipses 13.50-58, with or
 * without brackets; insertions and altered letters 13.59-61 and 13.21.
 *
 * @param cuts before, between and behind the parts, as they are written; one more than parts
 */
record BrokenQuotation(List<String> parts, List<String> cuts) {
    private static final Pattern CUT =
            Pattern.compile(
                    "\\s*(?:[\\[(]?(?:\u2026|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)[\\])]?"
                            + "|\\p{L}*\\[[^\\[\\]]{2,200}\\]\\p{L}*|\\p{L}+\\[\\p{L}\\]\\p{L}*)\\s*");

    /** Places of one part that are looked at; more are a hostile text. */
    private static final int MOST_PLACES = 200;

    private static final int MOST_PARTS = 30;

    BrokenQuotation {
        parts = List.copyOf(parts);
        cuts = List.copyOf(cuts);
    }

    static BrokenQuotation of(String words) {
        List<String> parts = new ArrayList<>();
        List<String> cuts = new ArrayList<>(List.of(""));
        Matcher cut = CUT.matcher(words);
        int from = 0;
        while (cut.find()) {
            add(words.substring(from, cut.start()), parts, cuts);
            cuts.set(cuts.size() - 1, cuts.get(cuts.size() - 1) + cut.group());
            from = cut.end();
        }
        add(words.substring(from), parts, cuts);
        return new BrokenQuotation(parts, cuts);
    }

    /** Two cuts with nothing but marks between them are one. */
    private static void add(String part, List<String> parts, List<String> cuts) {
        if (FoldedText.of(part).letters().isEmpty()) {
            cuts.set(cuts.size() - 1, cuts.get(cuts.size() - 1) + part);
        } else {
            parts.add(part.strip());
            cuts.add("");
        }
    }

    /** There is something to look for other than the words as a whole. */
    boolean isBroken() {
        return !parts.isEmpty()
                && parts.size() <= MOST_PARTS
                && cuts.stream().anyMatch(cut -> !cut.isEmpty());
    }

    int letters() {
        return parts.stream().mapToInt(part -> FoldedText.of(part).letters().length()).sum();
    }

    /** Some parts of a paragraph in order, cheapest way to the last of them. */
    private record Chain(List<Place> places, int cost) {
        Place last() {
            return places.get(places.size() - 1);
        }

        Span letters() {
            return places.get(0).letters().cover(last().letters());
        }

        Chain with(Place next) {
            List<Place> longer = new ArrayList<>(places);
            longer.add(next);
            return new Chain(longer, cost + next.cost());
        }
    }

    /**
     * The stretches of the text that have all parts in order. Of those that overlap the cheapest,
     * then the shortest.
     *
     * @param find the places of one part, whatever stands around it
     * @param context what the words around a stretch cost
     */
    List<Place> in(Function<String, List<Place>> find, ToIntFunction<Span> context) {
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Place> places =
                    find.apply(parts.get(i)).stream()
                            .sorted(Comparator.comparingInt(Place::cost))
                            .limit(MOST_PLACES)
                            .toList();
            List<Chain> longer = new ArrayList<>();
            for (Place place : places) {
                if (i == 0) {
                    longer.add(new Chain(List.of(place), place.cost()));
                } else {
                    chains.stream()
                            .filter(chain -> follows(chain.last(), place))
                            .min(BEST)
                            .ifPresent(chain -> longer.add(chain.with(place)));
                }
            }
            chains = longer;
        }
        List<Chain> kept = new ArrayList<>();
        chains.sort(
                Comparator.comparingInt(Chain::cost)
                        .thenComparingInt(chain -> chain.letters().length()));
        for (Chain chain : chains) {
            if (kept.stream().noneMatch(k -> k.letters().overlaps(chain.letters()))) {
                kept.add(chain);
            }
        }
        return kept.stream().map(chain -> place(chain, context)).toList();
    }

    /** The cheapest; of equals the one that starts last, which leaves out least. */
    private static final Comparator<Chain> BEST =
            Comparator.comparingInt(Chain::cost)
                    .thenComparing(
                            Comparator.comparingInt((Chain chain) -> chain.letters().start())
                                    .reversed());

    private static boolean follows(Place one, Place next) {
        return one.passage().container() == next.passage().container()
                && one.passage().index() == next.passage().index()
                && one.letters().end() <= next.letters().start();
    }

    private Place place(Chain chain, ToIntFunction<Span> context) {
        Passage first = chain.places().get(0).passage();
        Match match = Match.EXACT;
        StringBuilder words = new StringBuilder(cuts.get(0));
        for (int i = 0; i < parts.size(); i++) {
            Place part = chain.places().get(i);
            words.append(part.words()).append(cuts.get(i + 1));
            Match its = part.passage().match();
            match = its.compareTo(match) > 0 ? its : match;
        }
        Span span = first.span().cover(chain.last().passage().span());
        Passage passage = new Passage(first.container(), first.index(), span, first.page(), match);
        Span letters = chain.letters();
        int cost = chain.cost() + context.applyAsInt(letters);
        return new Place(List.of(passage), words.toString().strip(), cost, letters);
    }

    /** Where each part but the first starts in a text that has them letter by letter. */
    List<Integer> laterStarts(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            String letters = FoldedText.of(part).letters();
            int at = folded.letters().indexOf(letters, from);
            if (at < 0) {
                return List.of();
            }
            starts.add(folded.original(new Span(at, at + letters.length())).start());
            from = at + letters.length();
        }
        return starts.subList(Math.min(1, starts.size()), starts.size());
    }
}
