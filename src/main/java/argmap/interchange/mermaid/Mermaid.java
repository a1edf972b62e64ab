package argmap.interchange.mermaid;

import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.JsonText;
import argmap.interchange.arrows.ArrowsOfMap;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.BoxGraph.Place;
import argmap.interchange.arrows.Looks;
import argmap.interchange.arrows.MapOfArrows;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.regex.Pattern;

/**
 * Mermaid.
 *
 * <pre>{@code
 * ArgumentMap map = Mermaid.read(new Source("debate.mmd", text)).value();
 * }</pre>
 */
public final class Mermaid {
    /** Begins a comment that holds data of ours. */
    static final String DATA = "%% argmap ";

    private static final Pattern BEGIN =
            Pattern.compile("(flowchart|graph)([ \\t]+(TB|TD|BT|RL|LR))?[ \\t;]*");

    /** The name of this format in a map. */
    private static final String NAME = "mermaid";

    /** Begins a line that makes a node a link; of the map and not of a node, its description. */
    static final String CLICK = "click";

    static final String DESCRIPTION = "accDescr";

    private Mermaid() {}

    private static boolean isSayable(Place place, String name, Datum value) {
        String only =
                switch (place) {
                    case MAP -> DESCRIPTION;
                    case BOX -> CLICK;
                    case ARROW -> "";
                };
        return name.equals(only) && BoxGraph.isLine(value);
    }

    public static boolean knows(Source source) {
        String text = source.text();
        return text.substring(0, Math.min(text.length(), 1 << 14))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("%%"))
                .dropWhile(line -> line.equals("---") || line.matches("[a-z]+:.*"))
                .findFirst()
                .map(line -> BEGIN.matcher(line).matches())
                .orElse(false);
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        return new MermaidReader(source).read().then(drawing -> MapOfArrows.read(drawing, NAME));
    }

    public static String write(ArgumentMap map) {
        BoxGraph drawing = ArrowsOfMap.draw(map, NAME, Mermaid::isSayable);
        StringBuilder out = new StringBuilder("flowchart BT\n");
        if (!drawing.head().isEmpty()) {
            out.append("  ").append(DATA).append("map ");
            out.append(JsonText.line(drawing.head())).append('\n');
        }
        drawing.theirs().entries().forEach((name, value) -> line(out, name + ": ", value.string()));
        for (Box box : drawing.boxes()) {
            box(out, box);
            box.theirs()
                    .entries()
                    .forEach((name, v) -> line(out, name + ' ' + box.key() + ' ', v.string()));
        }
        int number = 0;
        for (Arrow arrow : drawing.arrows()) {
            arrow(out, arrow, number++);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(value).append('\n');
    }

    private static void box(StringBuilder out, Box box) {
        String shown = box.title() + (box.text().isEmpty() ? "" : "\n" + box.text());
        out.append("  ").append(box.key()).append(box.argument() ? "([\"" : "[\"");
        out.append(label(shown)).append(box.argument() ? "\"])" : "\"]").append('\n');
        Fields all =
                Fields.NONE
                        .withText("kind", box.argument() ? "argument" : "claim")
                        .with("title", new Datum.Text(box.title()))
                        .withText("text", box.text())
                        .withFields("data", box.own());
        out.append("  ").append(DATA).append(box.key()).append(' ');
        out.append(JsonText.line(all)).append('\n');
    }

    private static void arrow(StringBuilder out, Arrow arrow, int number) {
        boolean firm = Looks.colour(arrow.kind()).equals(Looks.colour("support"));
        out.append("  ").append(arrow.from()).append(firm ? " -->|" : " -.->|");
        out.append(Looks.label(arrow.kind())).append("| ").append(arrow.to()).append('\n');
        if (!arrow.own().isEmpty()) {
            out.append("  ").append(DATA).append("link ");
            out.append(JsonText.line(arrow.own())).append('\n');
        }
        out.append("  linkStyle ").append(number).append(" stroke:");
        out.append(Looks.colour(arrow.kind())).append('\n');
    }

    /** Mermaid's own entities: a number sign, a name or number, a semicolon. */
    private static String label(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '\n' -> out.append("<br/>");
                                case '\r', '\t' -> out.append(' ');
                                case '"' -> out.append("#quot;");
                                case '#', '<', '>', '&', '`', '%', ';', '\\' ->
                                        out.append('#').append(c).append(';');
                                default -> out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }
}
