package argmap.diagram;

import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import guru.nidi.graphviz.parse.Parser;
import guru.nidi.graphviz.parse.ParserException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places by Graphviz, for maps with frames of sections: it lays out bare boxes of our sizes and
 * hands the graph back with a place on each box, line and frame.
 */
final class GraphvizPlan {
    private final Sketch sketch;
    private final Map<String, List<Place>> places = new HashMap<>();
    private double height;

    private GraphvizPlan(Sketch sketch) {
        this.sketch = sketch;
    }

    /** Throws {@link EmbeddedGraphviz.Failure} where there is no layout in time. */
    static Plan of(Sketch sketch, Bands bands, Duration limit) {
        String placed = EmbeddedGraphviz.placed(DotWriter.layout(sketch, bands), limit);
        try {
            return new GraphvizPlan(sketch).read(new Parser().notValidating().read(placed));
        } catch (IOException | ParserException e) {
            throw new EmbeddedGraphviz.Failure("graphviz's answer cannot be read: " + e);
        }
    }

    private Plan read(MutableGraph graph) {
        List<Place> whole = places(graph.graphAttrs(), "bb");
        height = whole.size() < 2 ? 0 : whole.get(1).y();
        collect(graph);
        Map<String, Place> centres = new HashMap<>();
        for (int i = 0; i < sketch.cards().size(); i++) {
            List<Place> centre = places.getOrDefault("n" + i, List.of());
            centres.put(
                    sketch.cards().get(i).key(),
                    centre.isEmpty() ? new Place(0, 0) : upright(centre).get(0));
        }
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < sketch.links().size(); i++) {
            curves.add(curve(i, centres));
        }
        List<Area> frames = new ArrayList<>();
        for (int g = 0; g < sketch.groups().size(); g++) {
            List<Place> corners = places.getOrDefault("g" + g, List.of());
            frames.add(corners.size() < 2 ? new Area(0, 0, 0, 0) : Area.over(upright(corners)));
        }
        return Plan.cropped(sketch, centres, curves, frames);
    }

    /** A node stands where it was named first, an edge with the node it starts from. */
    private void collect(MutableGraph graph) {
        String id = text(graph.graphAttrs(), "id");
        if (!id.isEmpty()) {
            places.put(id, places(graph.graphAttrs(), "bb"));
        }
        for (MutableNode node : graph.nodes()) {
            List<Place> centre = places(node, "pos");
            if (!centre.isEmpty()) {
                places.put(node.name().toString(), centre);
            }
            for (Link link : node.links()) {
                places.put(text(link, "id"), places(link, "pos"));
            }
        }
        graph.graphs().forEach(this::collect);
    }

    /** An edge that Graphviz could not route is drawn straight. */
    private Curve curve(int i, Map<String, Place> centres) {
        List<Place> points = places.getOrDefault("e" + i, List.of());
        if (points.size() >= 4 && points.size() % 3 == 1) {
            return new Curve(upright(points));
        }
        Place nowhere = new Place(0, 0);
        return Curve.straight(
                centres.getOrDefault(sketch.links().get(i).from(), nowhere),
                centres.getOrDefault(sketch.links().get(i).to(), nowhere));
    }

    /** Graphviz counts from the foot. */
    private List<Place> upright(List<Place> all) {
        return all.stream().map(place -> new Place(place.x(), height - place.y())).toList();
    }

    private static String text(Attributes<?> of, String name) {
        @Nullable Object value = of.get(name);
        return value == null ? "" : value.toString();
    }

    /** "10,20 30,40". */
    private static List<Place> places(Attributes<?> of, String name) {
        String text = text(of, name);
        List<Place> places = new ArrayList<>();
        if (!text.isBlank()) {
            String[] numbers = text.strip().split("[\\s,]+", -1);
            for (int i = 0; i + 1 < numbers.length; i += 2) {
                places.add(
                        new Place(
                                Double.parseDouble(numbers[i]),
                                Double.parseDouble(numbers[i + 1])));
            }
        }
        return places;
    }
}
