package argmap.interchange.dot;

import argmap.graph.Datum.Fields;
import argmap.interchange.JsonTree;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Looks;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.List;
import java.util.Map;

/** What attributes of nodes and edges say. */
final class DotLabels {
    private final List<Message> diagnostics;

    DotLabels(List<Message> diagnostics) {
        this.diagnostics = diagnostics;
    }

    Arrow arrow(String from, String to, Map<String, String> attributes, Span span) {
        String kind = attributes.getOrDefault("kind", "");
        String label = kind.isEmpty() ? shown(attributes.getOrDefault("label", "")) : kind;
        Fields own = json(attributes.getOrDefault(Own.KEY, ""), span);
        return new Arrow(
                from, to, Looks.kind(label, attributes.getOrDefault("color", "")), own, span);
    }

    Box box(String key, Map<String, String> attributes, Span span) {
        Fields data = json(attributes.getOrDefault(Own.KEY, ""), span);
        boolean argument = attributes.getOrDefault("kind", "").equals("argument");
        if (data.has("title")) {
            return new Box(
                    key,
                    argument,
                    data.text("title"),
                    data.text("text"),
                    data.fields("data"),
                    span);
        }
        String label = attributes.getOrDefault("label", "\\N");
        String text = label.equals("\\N") ? key : shown(label);
        return new Box(key, argument, "", text, Fields.NONE, span);
    }

    private static String shown(String label) {
        return Wording.line(
                label.replaceAll("\\\\[nlr]", " ")
                        .replaceAll("\\\\(.)", "$1")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"));
    }

    Fields json(String data, Span span) {
        if (data.isEmpty()) {
            return Fields.NONE;
        }
        var read = JsonTree.read(new Source("", Dot.json(data)), "DOT");
        if (read.hasErrors()) {
            diagnostics.add(Code.UNREADABLE_DATA.at(span, Detail.text("DOT")));
        }
        return read.value().fields();
    }
}
