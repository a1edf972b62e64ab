package argmap.interchange.dot;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.JsonTree;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.DrawnText;
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
        label = label.isEmpty() ? attributes.getOrDefault("type", "") : label;
        Fields own = json(attributes.getOrDefault(Own.KEY, ""), span);
        String its = Looks.kind(label, attributes.getOrDefault("color", ""));
        String words = shown(attributes.getOrDefault("label", ""));
        Fields theirs = theirs(attributes);
        if (!words.equals(Looks.label(its)) && !words.equals(its)) {
            theirs = theirs.withText("label", words);
        }
        return new Arrow(from, to, its, own, theirs, span);
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
                    theirs(attributes),
                    span);
        }
        String label = attributes.getOrDefault("label", "\\N");
        Fields own = Fields.NONE;
        String type = attributes.getOrDefault("type", "");
        boolean argdown = type.endsWith("-map-node");
        if (label.startsWith(DotLexer.HTML)) {
            DrawnText drawn = DrawnText.of(label.substring(DotLexer.HTML.length()), argdown);
            argument |= type.equals("argument-map-node");
            own = own.withTexts("tags", drawn.tags());
            return new Box(
                    key, argument, drawn.title(), drawn.text(), own, theirs(attributes), span);
        }
        String text = label.equals("\\N") ? key : shown(label);
        return new Box(key, argument, "", text, own, theirs(attributes), span);
    }

    /** What is said beside looks and what is read. */
    private static Fields theirs(Map<String, String> attributes) {
        Fields theirs = Fields.NONE;
        for (Map.Entry<String, String> entry : attributes.entrySet()) {
            boolean said =
                    DotReader.LOOKS.contains(entry.getKey())
                            || (entry.getKey().equals("type")
                                    && entry.getValue().endsWith("-map-node"));
            if (!said) {
                theirs = theirs.with(entry.getKey(), new Datum.Text(entry.getValue()));
            }
        }
        return theirs;
    }

    static String shown(String label) {
        if (label.startsWith(DotLexer.HTML)) {
            return DrawnText.plain(label.substring(DotLexer.HTML.length()));
        }
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
