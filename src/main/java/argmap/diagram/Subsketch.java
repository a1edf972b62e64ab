package argmap.diagram;

import argmap.diagram.Scene.Subject;
import argmap.diagram.Sketch.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A part of a sketch for one sheet. A line that leaves the part ends at a connector, which names
 * the card that the line goes on to and its sheet.
 */
final class Subsketch {
    /** More connectors than these would crowd out the sheet's own claims: the rest share one. */
    private static final int MOST_CONNECTORS = 10;

    private static final double WIDTH = 120;
    private static final double SIZE = 8;

    private Subsketch() {}

    /** What of a sketch stands among some cards, without what leads away. */
    static Sketch only(Sketch whole, Set<String> keys) {
        return made(whole, keys, List.of(), links(whole, keys, keys));
    }

    /**
     * The part with its connectors.
     *
     * @param sheetOf the number of the sheet that a card is drawn on, 0 while it is not known
     */
    static Sketch connected(Sketch whole, Set<String> keys, ToIntFunction<String> sheetOf) {
        Set<String> outside = new LinkedHashSet<>();
        for (Link link : whole.links()) {
            if (keys.contains(link.from()) != keys.contains(link.to())) {
                outside.add(keys.contains(link.from()) ? link.to() : link.from());
            }
        }
        Map<String, Card> byKey = whole.byKey();
        Map<String, String> standIn = new LinkedHashMap<>();
        List<Card> connectors = new ArrayList<>();
        int left = outside.size() > MOST_CONNECTORS ? MOST_CONNECTORS - 1 : MOST_CONNECTORS;
        for (String key : outside) {
            Card card = byKey.get(key);
            if (card == null) {
                continue;
            }
            if (left-- > 0) {
                standIn.put(key, "to-" + key);
                connectors.add(connector(whole, card, sheetOf.applyAsInt(key)));
            } else {
                standIn.put(key, "to-others");
            }
        }
        if (standIn.containsValue("to-others")) {
            long n = standIn.values().stream().filter("to-others"::equals).count();
            connectors.add(others(whole, n));
        }
        Set<Link> links = new LinkedHashSet<>();
        for (Link link : whole.links()) {
            boolean from = keys.contains(link.from());
            boolean to = keys.contains(link.to());
            if (from || to) {
                String start = from ? link.from() : standIn.getOrDefault(link.from(), "");
                String end = to ? link.to() : standIn.getOrDefault(link.to(), "");
                if (!start.isEmpty() && !end.isEmpty()) {
                    boolean shared = start.equals("to-others") || end.equals("to-others");
                    Link drawn = link.between(start, end);
                    // Many lines to what they share are one, and then show no relation of their own.
                    links.add(shared ? drawn.of(Scene.Subject.OTHER) : drawn);
                }
            }
        }
        return made(whole, keys, connectors, List.copyOf(links));
    }

    private static Sketch made(Sketch whole, Set<String> keys, List<Card> more, List<Link> links) {
        List<Card> cards = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Card card : whole.cards()) {
            if (keys.contains(card.key())) {
                cards.add(card);
                for (int g = card.group(); g >= 0; g = whole.groups().get(g).parent()) {
                    used.add(g);
                }
            }
        }
        Map<Integer, Integer> renumbered = new LinkedHashMap<>();
        List<Sketch.Group> groups = new ArrayList<>();
        Set<Integer> round = roundAll(whole, cards);
        for (int g = 0; g < whole.groups().size(); g++) {
            if (used.contains(g) && !round.contains(g)) {
                Sketch.Group group = whole.groups().get(g);
                renumbered.put(g, groups.size());
                groups.add(
                        new Sketch.Group(
                                group.title(),
                                renumbered.getOrDefault(group.parent(), -1),
                                group.own()));
            }
        }
        List<Card> placed = new ArrayList<>();
        cards.forEach(c -> placed.add(c.inGroup(renumbered.getOrDefault(c.group(), -1))));
        placed.addAll(more);
        return whole.showing(placed, links, groups);
    }

    /** Groups that hold all the cards: a frame round everything says no more than the heading. */
    private static Set<Integer> roundAll(Sketch whole, List<Card> cards) {
        Set<Integer> common = new HashSet<>();
        boolean first = true;
        for (Card card : cards) {
            Set<Integer> round = new HashSet<>();
            for (int g = card.group(); g >= 0; g = whole.groups().get(g).parent()) {
                round.add(g);
            }
            if (first) {
                common.addAll(round);
            }
            common.retainAll(round);
            first = false;
        }
        return common;
    }

    private static List<Link> links(Sketch whole, Set<String> from, Set<String> to) {
        return whole.links().stream()
                .filter(link -> from.contains(link.from()) && to.contains(link.to()))
                .toList();
    }

    private static Card connector(Sketch whole, Card card, int sheet) {
        String key = "to-" + card.key();
        return connector(whole, key, card.name().title(), sheet, card.tooltip(), card.address())
                .of(new Subject.Elsewhere(card.key()));
    }

    private static Card others(Sketch whole, long n) {
        return connector(whole, "to-others", n + " more on other sheets", -1, "", "");
    }

    private static Card connector(
            Sketch whole, String key, String title, int sheet, String tooltip, String address) {
        Theme.Palette colours = whole.theme().palette();
        CardText text = new CardText(6, 3);
        text.lines(title, Face.SANS_ITALIC, SIZE, colours.ink(), WIDTH, 2);
        if (sheet >= 0) {
            text.lines("sheet " + sheet, Face.SANS_BOLD, SIZE, colours.ink(), WIDTH, 1);
        }
        // Room for any number, so that the sheet's layout does not hang on it.
        double width = Math.max(text.width(), Fonts.width("sheet 8888", Face.SANS_BOLD, SIZE) + 12);
        String where = sheet > 0 ? ", on sheet " + sheet : "";
        Card.Name name = new Card.Name("Drawn on another sheet", title, where);
        String about = tooltip.isEmpty() ? title : tooltip;
        return Card.connector(
                key, text, width, colours, name, about, address);
    }
}
