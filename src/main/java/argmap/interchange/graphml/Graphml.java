package argmap.interchange.graphml;

import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.interchange.PlacedXml;
import argmap.interchange.arrows.ArrowsOfMap;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Place;
import argmap.interchange.arrows.MapOfArrows;
import argmap.message.Diagnosed;
import argmap.text.Source;

/**
 * GraphML.
 *
 * <pre>{@code
 * ArgumentMap map = Graphml.read(new Source("debate.graphml", xml)).value();
 * }</pre>
 */
public final class Graphml {
    /** The name of this format in a map. */
    private static final String NAME = "graphml";

    private Graphml() {}

    private static boolean isSayable(Place place, String name, Datum value) {
        return !GraphmlReader.SAID.contains(name)
                && BoxGraph.isLine(new Datum.Text(name))
                && BoxGraph.isLine(value);
    }

    public static boolean knows(Source source) {
        String text = source.text();
        return text.stripLeading().startsWith("<")
                && text.substring(0, Math.min(4096, text.length())).contains("<graphml");
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return PlacedXml.read(source, "GraphML")
                .then(root -> new GraphmlReader(root).read())
                .then(drawing -> MapOfArrows.read(drawing, NAME));
    }

    public static String write(ArgumentMap map) {
        return GraphmlWriter.write(ArrowsOfMap.draw(map, NAME, Graphml::isSayable));
    }
}
