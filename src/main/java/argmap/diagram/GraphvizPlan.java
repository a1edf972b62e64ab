package argmap.diagram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Places by Graphviz. It lays out bare boxes of our sizes, and we take their places from its SVG:
 * one form that every Graphviz writes alike.
 */
final class GraphvizPlan {
    private final Sketch sketch;
    private final Map<String, Element> byId = new HashMap<>();
    private double dx;
    private double dy;

    private GraphvizPlan(Sketch sketch) {
        this.sketch = sketch;
    }

    /** Gives the plan to one function, or the reason why there is none to the other. */
    static <R> R of(
            Sketch sketch,
            Bands bands,
            EngineChoice engine,
            Duration limit,
            Function<Plan, R> planned,
            Function<Drawing.Failure, R> failed) {
        return Layout.svg(DotWriter.layout(sketch, bands), engine, limit)
                .fold(svg -> planned.apply(new GraphvizPlan(sketch).read(svg)), failed);
    }

    private Plan read(Drawing.Svg svg) {
        Element root = SvgReader.parse(svg.text()).getDocumentElement();
        SvgReader.Box box = SvgReader.box(root);
        dx = -box.x();
        dy = -box.y();
        collect(root);
        Map<String, Place> centres = new HashMap<>();
        for (int i = 0; i < sketch.cards().size(); i++) {
            Area area = area(byId.get("n" + i));
            centres.put(sketch.cards().get(i).key(), area.centre());
        }
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < sketch.links().size(); i++) {
            curves.add(curve(i, centres));
        }
        List<Area> frames = new ArrayList<>();
        for (int g = 0; g < sketch.groups().size(); g++) {
            frames.add(area(byId.get("g" + g)));
        }
        return Plan.cropped(sketch, centres, curves, frames, svg.warnings());
    }

    /** Graphviz nests its groups two deep, links three. */
    private void collect(Element element) {
        double[] move = SvgReader.translation(element);
        dx += move[0];
        dy += move[1];
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            byId.put(id, element);
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && "g".equals(child.getLocalName())) {
                collect(child);
            }
        }
    }

    /** What the first outline of an element covers. */
    private Area area(@org.jspecify.annotations.Nullable Element element) {
        List<Place> places = element == null ? List.of() : places(element);
        if (places.isEmpty()) {
            return new Area(0, 0, 0, 0);
        }
        double left = places.stream().mapToDouble(Place::x).min().orElse(0);
        double top = places.stream().mapToDouble(Place::y).min().orElse(0);
        double right = places.stream().mapToDouble(Place::x).max().orElse(0);
        double bottom = places.stream().mapToDouble(Place::y).max().orElse(0);
        return new Area(left, top, right - left, bottom - top);
    }

    /** An edge that Graphviz could not route is drawn straight. */
    private Curve curve(int i, Map<String, Place> centres) {
        Element element = byId.get("e" + i);
        List<Place> places = element == null ? List.of() : places(element);
        if (places.size() >= 4 && places.size() % 3 == 1) {
            return new Curve(places);
        }
        Place nowhere = new Place(0, 0);
        return Curve.straight(
                centres.getOrDefault(sketch.links().get(i).from(), nowhere),
                centres.getOrDefault(sketch.links().get(i).to(), nowhere));
    }

    private List<Place> places(Element element) {
        for (String name : List.of("path", "polygon")) {
            NodeList all = element.getElementsByTagNameNS("*", name);
            if (all.getLength() > 0 && all.item(0) instanceof Element outline) {
                String text = outline.getAttribute("path".equals(name) ? "d" : "points");
                double[] numbers = SvgReader.numbers(text.replaceAll("[MCLZ]", " "));
                List<Place> places = new ArrayList<>();
                for (int k = 0; k + 1 < numbers.length; k += 2) {
                    places.add(new Place(numbers[k] + dx, numbers[k + 1] + dy));
                }
                return places;
            }
        }
        return List.of();
    }
}
