package argmap.report;

import argmap.graph.ArgumentMap;
import argmap.graph.NodeId;
import argmap.text.Source;
import argmap.text.Span;
import java.util.HashMap;
import java.util.Map;

/** Where claims and arguments stand in their map file. */
final class MapLines {
    private final Source file;
    private final Map<NodeId, Span> spans = new HashMap<>();

    private MapLines(Source file) {
        this.file = file;
    }

    static MapLines of(Source file, ArgumentMap map) {
        MapLines lines = new MapLines(file);
        map.claims().forEach(claim -> lines.spans.put(claim.id(), claim.span()));
        map.arguments().forEach(argument -> lines.spans.put(argument.id(), argument.span()));
        return lines;
    }

    /** From 1; 1 for what has no place in the file. */
    int line(NodeId node) {
        return file.position(start(node)).line();
    }

    /** From 1, in UTF-16 units. */
    int column(NodeId node) {
        return file.position(start(node)).column();
    }

    private int start(NodeId node) {
        Span span = spans.getOrDefault(node, new Span(0, 0));
        return Math.min(span.start(), file.length());
    }
}
