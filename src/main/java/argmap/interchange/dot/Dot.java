package argmap.interchange.dot;

import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.JsonText;
import argmap.interchange.Own;
import argmap.interchange.arrows.ArrowsOfMap;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.BoxGraph.Place;
import argmap.interchange.arrows.Looks;
import argmap.interchange.arrows.MapOfArrows;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * DOT.
 *
 * <pre>{@code
 * ArgumentMap map = Dot.read(new Source("debate.dot", dot)).value();
 * }</pre>
 */
public final class Dot {
    /** The name of this format in a map. */
    static final String NAME = "dot";

    private Dot() {}

    /** DOT has no escape for a backslash at the end of a value. */
    private static boolean isSayable(Place place, String name, Datum value) {
        boolean free =
                !DotReader.LOOKS.contains(name) || (place == Place.ARROW && name.equals("label"));
        return free
                && name.matches("[A-Za-z_]\\w*")
                && !name.matches("(?i)node|edge|graph|digraph|subgraph|strict")
                && BoxGraph.isLine(value)
                && value.string().indexOf('\\') < 0;
    }

    public static boolean knows(Source source) {
        String text = source.text();
        List<DotLexer.Token> start =
                DotLexer.read(text.substring(0, Math.min(text.length(), 4096)));
        int at = !start.isEmpty() && start.get(0).isWord("strict") ? 1 : 0;
        boolean graph =
                start.size() > at + 1
                        && (start.get(at).isWord("graph") || start.get(at).isWord("digraph"));
        return graph
                && (start.get(at + 1).is("{")
                        || (start.size() > at + 2 && start.get(at + 2).is("{")));
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return new DotReader(source).read().then(drawing -> MapOfArrows.read(drawing, NAME));
    }

    /** Names of attributes that say how a thing looks. */
    public static Set<String> looks() {
        Set<String> all = new LinkedHashSet<>(DotReader.LOOKS);
        all.removeAll(Set.of("label", "kind", Own.KEY));
        return all;
    }

    public static String write(ArgumentMap map) {
        BoxGraph drawing = ArrowsOfMap.draw(map, NAME, Dot::isSayable);
        StringBuilder out = new StringBuilder("digraph map {\n  rankdir=BT\n");
        out.append("  node [fontname=\"Helvetica\", shape=box]\n");
        out.append("  edge [fontname=\"Helvetica\", fontsize=10]\n");
        if (!drawing.head().isEmpty()) {
            out.append("  argmap=").append(data(drawing.head())).append('\n');
        }
        theirs(out, drawing.theirs(), "  ");
        out.append(drawing.theirs().isEmpty() ? "" : "\n");
        drawing.boxes().forEach(box -> box(out, box));
        drawing.arrows().forEach(arrow -> arrow(out, arrow));
        return out.append("}\n").toString();
    }

    private static void box(StringBuilder out, Box box) {
        String shown = box.title() + (box.text().isEmpty() ? "" : "\n" + box.text());
        Fields all =
                Fields.NONE
                        .with("title", new Datum.Text(box.title()))
                        .withText("text", box.text())
                        .withFields("data", box.own());
        out.append("  ").append(box.key()).append(" [label=").append(label(shown));
        if (box.argument()) {
            out.append(", kind=argument, style=\"rounded,filled\", fillcolor=\"#E3ECF5\"");
        } else {
            out.append(", kind=claim");
        }
        theirs(out, box.theirs(), ", ");
        out.append(", argmap=").append(data(all)).append("]\n");
    }

    private static void arrow(StringBuilder out, Arrow arrow) {
        String colour = Looks.colour(arrow.kind());
        out.append("  ").append(arrow.from()).append(" -> ").append(arrow.to());
        String label = arrow.theirs().text("label");
        out.append(" [label=").append(label(label.isEmpty() ? Looks.label(arrow.kind()) : label));
        out.append(", kind=").append(arrow.kind()).append(", color=\"").append(colour);
        out.append("\", fontcolor=\"").append(colour).append('"');
        if (!colour.equals(Looks.colour("support"))) {
            out.append(", style=dashed");
        }
        theirs(out, arrow.theirs().without("label"), ", ");
        if (!arrow.own().isEmpty()) {
            out.append(", argmap=").append(data(arrow.own()));
        }
        out.append("]\n");
    }

    private static void theirs(StringBuilder out, Fields theirs, String joint) {
        theirs.entries()
                .forEach(
                        (name, value) ->
                                out.append(joint)
                                        .append(name)
                                        .append("=\"")
                                        .append(value.string().replace("\"", "\\\""))
                                        .append('"'));
    }

    /** Graphviz reads entities and backslashes in a label. */
    private static String label(String text) {
        return "\""
                + text.replace("&", "&amp;")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", " ")
                        .replace("\n", "\\n")
                + "\"";
    }

    /** JSON without quotation marks and backslashes: DOT has no escape for a last backslash. */
    private static String data(Datum data) {
        return "\""
                + JsonText.line(data)
                        .replace("&", "&amp;")
                        .replace("\\", "&#92;")
                        .replace("\"", "&quot;")
                + "\"";
    }

    /** What {@link #data} was made of. */
    static String json(String data) {
        return data.replace("&quot;", "\"").replace("&#92;", "\\").replace("&amp;", "&");
    }
}
