package argmap.diagram;

import argmap.graph.MapEdge;

/**
 * Colours, lines and heads. Each colour has a contrast of at least 4.5 to 1 on white and on the
 * group ground (WCAG 2.2, 1.4.3), and each kind of edge differs by line and head as well, so that
 * nothing is lost in black and white.
 */
final class Style {
    static final String INK = "#1A1A1A";
    static final String FAINT_INK = "#4A4A4A";
    static final String CLAIM = "#1F4E79";
    static final String ARGUMENT_GROUND = "#E3ECF5";
    static final String GROUP_GROUND = "#F5F4F0";
    static final String GROUP_LINE = "#B8B4A8";
    static final String EVIDENCE = "#555555";

    private Style() {}

    /**
     * How an edge is drawn.
     *
     * @param name as the legend has it
     * @param sign the same in letters, for the legend: line and head
     */
    record Edge(String name, String colour, String line, String head, String sign) {}

    static Edge edge(MapEdge.Kind kind) {
        return switch (kind) {
            case SUPPORT -> new Edge("supports", "#1B6E37", "solid", "normal", "\u2500\u25B6");
            case ATTACK -> new Edge("speaks against", "#A61C1C", "dashed", "tee", "\u254C\u22A3");
            case UNDERCUT ->
                    new Edge("undercuts the step", "#6A35A0", "dotted", "odiamond", "\u2508\u25C7");
            case CONCESSION -> new Edge("is granted", "#855400", "dashed", "empty", "\u254C\u25B7");
            case CONTRARY ->
                    new Edge("cannot both hold", "#A61C1C", "dashed", "box", "\u25AA\u254C\u25AA");
            case CONTRADICTORY ->
                    new Edge("contradicts", "#A61C1C", "bold", "box", "\u25AA\u2501\u25AA");
            case PREMISE -> new Edge("is a premise of", "#1B6E37", "solid", "none", "\u2500\u2500");
            case CONCLUSION -> new Edge("concludes", "#1B6E37", "bold", "normal", "\u2501\u25B6");
            case EVIDENCE -> new Edge("carries", EVIDENCE, "solid", "vee", "\u2500\u203A");
            case BACKS -> new Edge("backs", EVIDENCE, "dashed", "vee", "\u254C\u203A");
            case STANDS_IN -> new Edge("stands in", EVIDENCE, "dotted", "none", "\u2508\u2508");
            case CITED_IN -> new Edge("is cited in", EVIDENCE, "dotted", "vee", "\u2508\u203A");
        };
    }
}
