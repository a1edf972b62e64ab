package argmap.ingest;

import argmap.text.Roman;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the pages from all folios together.
 *
 * <p>Page numbers rise by one a page, so the difference between a page's number and its place in
 * the file is the same for long stretches. The best sequence of differences is found with Viterbi's
 * algorithm over the few that some folio speaks for: a folio that is read otherwise costs what that
 * misreading costs, a change of the difference (a page lost, a plate inserted) costs {@link #JUMP}.
 */
final class PageNumbers {
    private static final double JUMP = 7;
    private static final double UNREAD = 3.5;

    /** How many differences are kept in play at a time. */
    private static final int BEAM = 12;

    /**
     * Something that may be a page number.
     *
     * @param alone true where the line holds nothing else
     * @param edge true at the head or foot of its page
     */
    record Folio(int page, int line, Span span, boolean alone, boolean edge) {}

    private record State(int offset, double cost, @Nullable State before) {}

    private final Pages pages;
    private final String text;
    private final Map<Integer, List<Folio>> byPage = new HashMap<>();

    private PageNumbers(Pages pages, List<Folio> folios, String text) {
        this.pages = pages;
        this.text = text;
        for (Folio folio : folios) {
            byPage.computeIfAbsent(folio.page(), p -> new ArrayList<>()).add(folio);
        }
    }

    /** Sets the numbers of all pages; gives the folios that were believed. */
    static List<Folio> fit(Pages pages, List<Folio> folios, String text) {
        return new PageNumbers(pages, folios, text).fit();
    }

    private List<Folio> fit() {
        State best = viterbi();
        List<Folio> believed = new ArrayList<>();
        for (int page = pages.count() - 1; page >= 0; page--) {
            int number = Math.max(1, page + best.offset());
            boolean read = false;
            for (Folio folio : byPage.getOrDefault(page, List.of())) {
                double cost = cost(folio, number);
                boolean bracketed = folio.alone() && isBracketed(folio.span());
                if (cost < UNREAD || (folio.alone() && folio.edge()) || bracketed) {
                    believed.add(folio);
                    read |= cost < UNREAD;
                }
            }
            pages.number(page, number, read);
            best = best.before() == null ? best : best.before();
        }
        return believed;
    }

    private boolean isBracketed(Span span) {
        return span.start() > 0 && "[({".indexOf(text.charAt(span.start() - 1)) >= 0;
    }

    private State viterbi() {
        List<State> beam = List.of();
        for (int page = 0; page < pages.count(); page++) {
            List<Folio> here = byPage.getOrDefault(page, List.of());
            Map<Integer, State> next = new HashMap<>();
            State cheapest = null;
            for (State state : beam) {
                offer(next, state.offset(), state.cost(), state);
                cheapest = cheapest == null || state.cost() < cheapest.cost() ? state : cheapest;
            }
            for (int offset : offsets(page, here)) {
                if (cheapest == null) {
                    offer(next, offset, 0, null);
                } else {
                    double back = offset < cheapest.offset() ? 2 : 0;
                    offer(next, offset, cheapest.cost() + JUMP + back, cheapest);
                }
            }
            if (next.isEmpty()) {
                offer(next, 1 - page, 0, null);
            }
            beam = priced(next, page, here);
        }
        return beam.get(0);
    }

    private static void offer(
            Map<Integer, State> states, int offset, double cost, @Nullable State before) {
        State known = states.get(offset);
        if (known == null || cost < known.cost()) {
            states.put(offset, new State(offset, cost, before));
        }
    }

    private Set<Integer> offsets(int page, List<Folio> here) {
        Set<Integer> offsets = new LinkedHashSet<>();
        if (page == 0) {
            // A text may open without a folio: let later pages speak for its offset too.
            for (int ahead = 0; ahead < Math.min(40, pages.count()); ahead++) {
                for (Folio folio : byPage.getOrDefault(ahead, List.of())) {
                    for (int value : values(folio)) {
                        if (value > ahead) {
                            offsets.add(value - ahead);
                        }
                    }
                }
            }
            offsets.add(1);
        }
        for (Folio folio : here) {
            for (int value : values(folio)) {
                if (value > 0) {
                    offsets.add(value - page);
                }
            }
        }
        return offsets;
    }

    private List<State> priced(Map<Integer, State> next, int page, List<Folio> here) {
        List<State> states = new ArrayList<>();
        for (State state : next.values()) {
            double cost = here.isEmpty() ? 0 : UNREAD;
            for (Folio folio : here) {
                cost = Math.min(cost, cost(folio, page + state.offset()));
            }
            states.add(new State(state.offset(), state.cost() + cost, state.before()));
        }
        states.sort(
                (a, b) ->
                        a.cost() != b.cost()
                                ? Double.compare(a.cost(), b.cost())
                                : Integer.compare(a.offset(), b.offset()));
        return states.size() > BEAM ? new ArrayList<>(states.subList(0, BEAM)) : states;
    }

    /** What the folio says as it stands, and what it says if its last stroke is a bracket. */
    private int[] values(Folio folio) {
        int from = folio.span().start();
        int to = folio.span().end();
        boolean stroke = isStrokeForBracket(folio.span());
        return new int[] {value(from, to), stroke ? value(from, to - 1) : 0};
    }

    private int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Letters.isDigit(c) || to - from > 4) {
                return Roman.value(text.substring(from, to));
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** The closing bracket itself was taken for a stroke: "[1771". */
    private boolean isStrokeForBracket(Span span) {
        return isBracketed(span)
                && span.length() > 1
                && "1lIJi".indexOf(text.charAt(span.end() - 1)) >= 0
                && (span.end() == text.length() || text.charAt(span.end()) != ']');
    }

    private double cost(Folio folio, int number) {
        if (number < 1) {
            return Misreading.IMPOSSIBLE;
        }
        int from = folio.span().start();
        int to = folio.span().end();
        double cost = Misreading.cost(text, from, to, Integer.toString(number));
        if (isBracketed(folio.span())
                && to - from > 1
                && "1lIJi".indexOf(text.charAt(to - 1)) >= 0) {
            // The closing bracket itself was taken for a stroke: "[1771".
            cost =
                    Math.min(
                            cost,
                            0.3 + Misreading.cost(text, from, to - 1, Integer.toString(number)));
        }
        if (number < 800 && Roman.value(text.substring(from, to)) == number) {
            cost = 0;
        }
        return cost;
    }
}
