package argmap.diagram;

import argmap.graph.ArgumentGraph;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.MapEdge;
import argmap.graph.MapNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;

/**
 * A grounded map in DOT, Graphviz's language. The thesis stands on top and arrows point up; no text
 * of a map can become syntax.
 */
final class DotWriter {
    private final GroundedMap grounded;
    private final DiagramOptions options;
    private final Graph<MapNode, MapEdge> graph;
    private final NodeStyle nodes;
    private final StringBuilder dot = new StringBuilder();

    private DotWriter(GroundedMap grounded, DiagramOptions options) {
        this.grounded = grounded;
        this.options = options;
        this.graph = graph(grounded, options.view());
        this.nodes = new NodeStyle(grounded, options);
    }

    static String write(GroundedMap grounded, DiagramOptions options) {
        DotWriter writer = new DotWriter(grounded, options);
        writer.head();
        writer.nodes();
        writer.edges();
        return writer.dot.append("}\n").toString();
    }

    /** What a view shows of a map. */
    static Graph<MapNode, MapEdge> graph(GroundedMap grounded, View view) {
        return switch (view) {
            case CLAIMS -> ArgumentGraph.of(grounded.map());
            case EVIDENCE -> ArgumentGraph.of(grounded);
        };
    }

    private void head() {
        ArgumentMap map = grounded.map();
        String title = map.info().title().isEmpty() ? "Argument map" : map.info().title();
        dot.append("digraph map {\n");
        dot.append("  graph [rankdir=BT, bgcolor=white, fontname=\"DejaVu Sans\", fontsize=10, ");
        dot.append("nodesep=0.18, ranksep=0.42, splines=true, labelloc=b, labeljust=l, ");
        dot.append("newrank=true, margin=0.1, pad=0.1, tooltip=").append(DotText.quoted(title));
        dot.append(", label=").append(legend()).append("];\n");
        dot.append("  node [fontname=\"DejaVu Sans\", fontsize=9, margin=\"0.09,0.06\"];\n");
        dot.append("  edge [fontname=\"DejaVu Sans\", fontsize=8, arrowsize=0.8];\n");
    }

    /** One line for each kind of edge that occurs. */
    private String legend() {
        Set<MapEdge.Kind> kinds =
                graph.edgeSet().stream()
                        .map(MapEdge::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MapEdge.Kind.class)));
        StringBuilder line = new StringBuilder("<");
        for (MapEdge.Kind kind : kinds) {
            Style.Edge edge = Style.edge(kind);
            line.append("<FONT COLOR=\"").append(edge.colour()).append("\">");
            line.append(edge.sign()).append("</FONT> <FONT COLOR=\"").append(Style.INK);
            line.append("\">").append(edge.name()).append("&nbsp;&nbsp;&nbsp;&nbsp;</FONT>");
        }
        return kinds.isEmpty() ? "\"\"" : line.append(">").toString();
    }

    private void nodes() {
        graph.vertexSet().forEach(this::node);
    }

    private void node(MapNode node) {
        dot.append("  ").append(DotText.quoted(node.key()));
        dot.append(" [").append(nodes.attributes(node)).append("];\n");
    }

    private void edges() {
        Bands bands = Bands.of(graph, options.columns());
        for (MapEdge edge : graph.edgeSet()) {
            Style.Edge style = Style.edge(edge.kind());
            dot.append("  ").append(DotText.quoted(edge.from())).append(" -> ");
            dot.append(DotText.quoted(edge.to()));
            dot.append(" [color=\"").append(style.colour()).append("\", style=");
            dot.append(style.line()).append(", arrowhead=").append(style.head());
            dot.append(", penwidth=").append(isAboutTheText(edge) ? "0.9" : "1.6");
            boolean mutual =
                    edge.kind() == MapEdge.Kind.CONTRARY
                            || edge.kind() == MapEdge.Kind.CONTRADICTORY;
            if (mutual) {
                dot.append(", dir=both, arrowtail=").append(style.head());
            }
            if (edge.kind() == MapEdge.Kind.CONCESSION) {
                dot.append(", label=\"granted\", fontcolor=\"").append(style.colour());
                dot.append("\"");
            }
            int length = bands.lengths().getOrDefault(edge, 1);
            if (length > 1) {
                dot.append(", minlen=").append(length);
            }
            dot.append("];\n");
        }
    }

    private static boolean isAboutTheText(MapEdge edge) {
        return switch (edge.kind()) {
            case EVIDENCE, BACKS, STANDS_IN, CITED_IN -> true;
            default -> false;
        };
    }
}
