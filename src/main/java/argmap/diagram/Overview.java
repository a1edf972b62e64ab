package argmap.diagram;

import argmap.diagram.Card.Form;
import argmap.diagram.Card.Words;
import argmap.diagram.Sheets.Placed;
import argmap.diagram.Sketch.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first of several sheets: the map from the top down to the depth that fits, by its titles,
 * each with the sheet where it is drawn in full.
 */
final class Overview {
    private Overview() {}

    static Placed of(
            Sketch titles, Sheets sheets, Map<String, Integer> sheetOf, List<String> names) {
        return fitting(titles, sheets, sheetOf).orElseGet(() -> contents(titles, sheets, names));
    }

    /** As much of the map as fits; empty where not even its top does. */
    static Optional<Placed> fitting(Sketch titles, Sheets sheets, Map<String, Integer> sheetOf) {
        Map<String, Integer> depths = depths(titles);
        int deepest = depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int depth = Math.min(deepest, MOST_DEPTH); depth > 0; depth--) {
            Set<String> keys = new LinkedHashSet<>();
            for (Card card : titles.cards()) {
                if (depths.getOrDefault(card.key(), 0) <= depth) {
                    keys.add(card.key());
                }
            }
            Optional<Placed> placed = sheets.fit(numbered(Subsketch.only(titles, keys), sheetOf));
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    /** Deeper than this nobody follows an overview. */
    private static final int MOST_DEPTH = 12;

    /** How many lines lie between each card and what stands on top. */
    private static Map<String, Integer> depths(Sketch sketch) {
        Map<String, List<String>> below = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        Set<String> bearing = new LinkedHashSet<>();
        for (Link link : sketch.links()) {
            below.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link.from());
            bearing.add(link.from());
        }
        List<String> starts = new ArrayList<>();
        sketch.cards().stream()
                .map(Card::key)
                .filter(key -> !bearing.contains(key))
                .forEach(starts::add);
        sketch.cards().forEach(card -> starts.add(card.key())); // circles have no top
        for (String start : starts) {
            if (depths.putIfAbsent(start, 0) != null) {
                continue;
            }
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String key = open.poll();
                for (String child : below.getOrDefault(key, List.of())) {
                    if (depths.putIfAbsent(child, depths.getOrDefault(key, 0) + 1) == null) {
                        open.add(child);
                    }
                }
            }
        }
        return depths;
    }

    /** Each card with its sheet in a line of its own. */
    private static Sketch numbered(Sketch sketch, Map<String, Integer> sheetOf) {
        List<Card> cards = new ArrayList<>();
        for (Card card : sketch.cards()) {
            Integer sheet = sheetOf.get(card.key());
            cards.add(
                    sheet == null || card.form() == Form.POINT
                            ? card
                            : withLine(card, "sheet " + sheet, sketch.theme()));
        }
        return sketch.showing(cards, sketch.links(), sketch.groups());
    }

    private static Card withLine(Card card, String line, Theme theme) {
        double size = DiagramOptions.SMALLEST;
        double more = CardText.LEADING * size;
        Words words =
                new Words(
                        line,
                        Face.SANS,
                        size,
                        theme.palette().faint(),
                        card.words().isEmpty() ? 7 : card.words().get(0).x(),
                        card.height() - 4 + 0.7 * size);
        List<Words> all = new ArrayList<>(card.words());
        all.add(words);
        double width = Math.max(card.width(), words.x() * 2 + words.width());
        return new Card(
                card.key(),
                card.form(),
                card.dash(),
                card.weight(),
                card.fill(),
                card.line(),
                all,
                card.pills(),
                width,
                card.height() + more,
                card.group(),
                card.name().and(", " + line),
                card.tooltip(),
                card.address(),
                card.subject());
    }

    /** Where not even what stands on top fits: the sections and their sheets. */
    static Placed contents(Sketch titles, Sheets sheets, List<String> names) {
        Theme.Palette colours = titles.theme().palette();
        double width = sheets.size().width(false) - 2 * sheets.size().margin();
        double most = sheets.size().height(false) - 2 * sheets.size().margin() - 90;
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CardText text = new CardText(7, 4);
            text.lines(names.get(i), Face.SANS_BOLD, 9, colours.ink(), 110, 2);
            text.lines("sheet " + (i + 2), Face.SANS, 8, colours.faint(), 110, 1);
            Card card = entry("sheet-" + (i + 2), text, names.get(i), colours);
            cards.add(card);
            Plan plan = GridPlan.of(titles.showing(cards, List.of(), List.of()), width);
            if (plan.height() > most) {
                int left = names.size() - i;
                cards.remove(cards.size() - 1);
                cards.remove(cards.size() - 1);
                CardText rest = new CardText(7, 4);
                rest.lines("and " + (left + 1) + " more", Face.SANS, 9, colours.ink(), 110, 1);
                cards.add(entry("more", rest, "more", colours));
                break;
            }
        }
        Sketch sketch = titles.showing(cards, List.of(), List.of());
        Plan plan = GridPlan.of(sketch, width);
        return new Placed(sketch, plan, false, 1);
    }

    private static Card entry(String key, CardText text, String name, Theme.Palette colours) {
        return Card.connector(key, text, text.width(), colours, Card.Name.of(name), name, "");
    }
}
