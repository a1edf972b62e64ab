package argmap.diagram;

import argmap.graph.GroundedMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the lines of a map cross where Graphviz places its boxes, for comparison. */
public final class GraphvizCrossings {
    private static final double POINTS = 72;

    private static final Pattern EDGE =
            Pattern.compile("n(\\d+) -> n(\\d+)\\s*\\[[^\\]]*?pos=\"([^\"]*)\"", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:e[+-]?\\d+)?");

    private GraphvizCrossings() {}

    /** Of the same boxes and lines, without sections, which Graphviz would draw apart. */
    public static int of(GroundedMap map, DiagramOptions options) {
        Sketch sketch = Diagram.placed(map, options).sketch();
        Map<String, Integer> numbers = new HashMap<>();
        StringBuilder dot =
                new StringBuilder(
                        "digraph { rankdir=BT; node [shape=box fixedsize=true label=\"\"];\n");
        for (Card card : sketch.cards()) {
            int number = numbers.size();
            numbers.put(card.key(), number);
            dot.append(
                    String.format(
                            Locale.ROOT,
                            "n%d [width=%.3f height=%.3f];%n",
                            number,
                            card.width() / POINTS,
                            card.height() / POINTS));
        }
        for (Sketch.Link link : sketch.links()) {
            dot.append('n').append(numbers.get(link.from()));
            dot.append(" -> n").append(numbers.get(link.to())).append(";\n");
        }
        String placed = EmbeddedGraphviz.placed(dot + "}", Duration.ofSeconds(60));
        Map<String, List<Curve>> curves = new HashMap<>();
        Matcher edge = EDGE.matcher(placed);
        while (edge.find()) {
            curves.computeIfAbsent(edge.group(1) + " " + edge.group(2), k -> new ArrayList<>())
                    .add(curve(edge.group(3)));
        }
        List<Curve> all = new ArrayList<>();
        for (Sketch.Link link : sketch.links()) {
            String ends = numbers.get(link.from()) + " " + numbers.get(link.to());
            List<Curve> some = curves.getOrDefault(ends, List.of());
            if (some.isEmpty()) {
                throw new IllegalStateException("no line " + ends + " in " + placed);
            }
            all.add(some.remove(0));
        }
        return PictureFigures.crossings(
                sketch, new Plan(1, 1, Map.of(), all, List.of(), List.of()));
    }

    /** "e,1,2 3,4 5,6 7,8 9,10": where the head is, and a chain of curves to it. */
    private static Curve curve(String pos) {
        List<Place> places = new ArrayList<>();
        for (String pair : pos.replace("\\\n", "").trim().split("\\s+", -1)) {
            if (pair.startsWith("e,") || pair.startsWith("s,")) {
                continue;
            }
            Matcher number = NUMBER.matcher(pair);
            List<Double> both = new ArrayList<>();
            while (number.find()) {
                both.add(Double.parseDouble(number.group()));
            }
            places.add(new Place(both.get(0), both.get(1)));
        }
        return new Curve(places);
    }
}
