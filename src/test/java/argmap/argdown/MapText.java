package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Inference;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;

/** A map as plain lines with places, to be compared with a golden file. */
final class MapText {
    private final Source source;
    private final StringBuilder out = new StringBuilder();

    private MapText(Source source) {
        this.source = source;
    }

    static String of(Source source, ArgumentMap map) {
        MapText text = new MapText(source);
        text.map(map);
        return text.out.toString();
    }

    static String diagnostics(Source source, Diagnosed<?> read) {
        StringBuilder out = new StringBuilder();
        for (Message d : read.diagnostics()) {
            out.append(source.position(d.span().start()))
                    .append(": ")
                    .append(d.severity().word())
                    .append(": ")
                    .append(d.message())
                    .append(" [")
                    .append(d.code())
                    .append("]\n");
        }
        return out.toString();
    }

    private void map(ArgumentMap map) {
        out.append(map.info().toString().replace(", foreign=Fields[entries={}]", ""));
        out.append('\n');
        for (int i = 1; i < map.sections().size(); i++) {
            Section section = map.sections().get(i);
            out.append("section ").append(i).append(" in ").append(section.parent());
            out.append(": ").append(section.title()).append('\n');
        }
        for (Claim c : map.claims()) {
            node(c.id().written(), c.text(), c.section(), c.tags().toString(), c.span());
            annotations(c.annotations());
        }
        for (Argument a : map.arguments()) {
            node(a.id().written(), a.text(), a.section(), a.tags().toString(), a.span());
            annotations(a.annotations());
            for (Inference step : a.inferences()) {
                out.append("    step ").append(step.premises()).append(" -> ");
                out.append(step.conclusion()).append(" by ").append(step.rules()).append('\n');
            }
        }
        for (Relation relation : map.relations()) {
            out.append(place(relation.span())).append(' ').append(relation.from().written());
            String bearing =
                    relation.fold(
                            b -> b.kind() + " " + b.to().written(),
                            u -> "UNDERCUT " + u.inference());
            out.append(' ').append(bearing).append('\n');
        }
    }

    private void node(String id, String text, int section, String tags, Span span) {
        out.append(place(span)).append(' ').append(id).append(" in ").append(section);
        out.append(' ').append(tags).append(": ").append(text).append('\n');
    }

    private String place(Span span) {
        return source.position(span.start()) + "-" + source.position(span.end());
    }

    private void annotations(Annotations a) {
        if (a.equals(Annotations.NONE)) {
            return;
        }
        a.quotations()
                .forEach(
                        q ->
                                out.append("    quote ")
                                        .append(place(q.span()))
                                        .append(' ')
                                        .append(q.text())
                                        .append('\n'));
        out.append("    page ").append(a.pages()).append(" notes ").append(a.notes());
        out.append(" source ").append(a.sources()).append(" scheme ").append(a.scheme());
        out.append(a.implicit() ? " implicit" : "").append(a.suggested() ? " suggested" : "");
        out.append(" score ").append(a.score()).append(" reason ").append(a.reason());
        out.append('\n');
    }
}
