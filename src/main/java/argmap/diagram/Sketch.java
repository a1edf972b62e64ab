package argmap.diagram;

import argmap.diagram.Scene.Subject;
import argmap.graph.MapEdge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a picture shows, before anything has its place.
 *
 * @param title of the picture, for those who cannot see it
 * @param description the same in a sentence or two
 * @param cards in reading order: a thesis first, then what bears on it
 * @param groups a group stands after the one that it lies in
 * @param words of the legend and of what is said beside the map's own words
 */
record Sketch(
        String title,
        String description,
        List<Card> cards,
        List<Link> links,
        List<Group> groups,
        Theme theme,
        Direction direction,
        PictureWords words) {
    Sketch {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
    }

    /**
     * A line between two cards.
     *
     * @param headed false for what leads on to a point where premises join
     * @param subject what of the map it shows
     * @param look how it is drawn, its sign in the picture's language
     * @param count times that the one cites the other, which the line's weight and number tell, in
     *     the colour of the card it leads to; 0 for a line that counts nothing
     */
    record Link(
            MapEdge.Kind kind,
            String from,
            String to,
            boolean headed,
            int count,
            Look look,
            Subject subject) {
        Link(MapEdge.Kind kind, String from, String to, boolean headed, int count) {
            this(
                    kind,
                    from,
                    to,
                    headed,
                    count,
                    count > 0 ? Look.counted(count) : Look.of(kind),
                    Subject.OTHER);
        }

        Link(MapEdge.Kind kind, String from, String to, boolean headed) {
            this(kind, from, to, headed, 0);
        }

        /** The same, showing something of the map. */
        Link of(Subject shown) {
            return new Link(kind, from, to, headed, count, look, shown);
        }

        /** The same in another language. */
        Link in(PictureWords words) {
            Look said = count > 0 ? look : Look.of(kind, words);
            return new Link(kind, from, to, headed, count, said, subject);
        }
    }

    /**
     * A section.
     *
     * @param parent index of the group that it lies in, or -1
     * @param own {@code #rrggbb} of its ground; empty for the theme's
     */
    record Group(String title, int parent, String own) {}

    String ground(int group) {
        String own = groups.get(group).own();
        return own.isEmpty() ? theme.group(depth(group)) : own;
    }

    /** The same picture of other things. */
    Sketch showing(List<Card> others, List<Link> between, List<Group> around) {
        return new Sketch(title, description, others, between, around, theme, direction, words);
    }

    Map<String, Card> byKey() {
        Map<String, Card> all = new LinkedHashMap<>();
        cards.forEach(card -> all.put(card.key(), card));
        return all;
    }

    /** How deep a group lies: 0 for one in no other. */
    int depth(int group) {
        int depth = 0;
        for (int g = groups.get(group).parent(); g >= 0; g = groups.get(g).parent()) {
            depth++;
        }
        return depth;
    }
}
