package argmap.diagram;

import argmap.graph.MapEdge;
import java.util.List;

/**
 * How each kind of edge is drawn. Each differs from every other by line and head as well as by
 * colour, and those between claims by a sign too, so that nothing is lost in black and white.
 *
 * @param name as the legend has it
 * @param sign on the line; a word where the field writes one; empty for none
 * @param dash lengths of strokes and gaps
 * @param both heads at both ends
 */
record Look(String name, String sign, List<Double> dash, Head head, boolean both, double weight) {

    /** What stands at the end of a line; the word is Graphviz's. */
    enum Head {
        NORMAL("normal"),
        EMPTY("empty"),
        TEE("tee"),
        DIAMOND("odiamond"),
        BOX("box"),
        OPEN_BOX("obox"),
        VEE("vee"),
        DOT("dot"),
        NONE("none");

        private final String word;

        Head(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final List<Double> SOLID = List.of();
    private static final List<Double> DASHED = List.of(6.0, 3.0);
    private static final List<Double> SHORT_DASHED = List.of(4.0, 2.5);
    private static final List<Double> DOTTED = List.of(1.5, 2.5);

    static Look of(MapEdge.Kind kind) {
        return of(kind, PictureWords.ENGLISH);
    }

    static Look of(MapEdge.Kind kind, PictureWords words) {
        String name = words.line(kind);
        return switch (kind) {
            case SUPPORT -> new Look(name, "+", SOLID, Head.NORMAL, false, 1.5);
            case ATTACK -> new Look(name, "\u2212", DASHED, Head.TEE, false, 1.5);
            case UNDERCUT -> new Look(name, "/", DOTTED, Head.DIAMOND, false, 1.8);
            case CONCESSION ->
                    new Look(name, words.say("sign.concession"), DASHED, Head.EMPTY, false, 1.5);
            case CONTRARY -> new Look(name, "\u2260", DASHED, Head.BOX, true, 1.5);
            case CONTRADICTORY -> new Look(name, "\u00d7", SOLID, Head.OPEN_BOX, true, 2.2);
            case PREMISE -> new Look(name, "", SOLID, Head.NONE, false, 1.5);
            case CONCLUSION -> new Look(name, "\u2234", SOLID, Head.NORMAL, false, 2.2);
            case EVIDENCE -> new Look(name, "", SOLID, Head.VEE, false, 0.9);
            case BACKS -> new Look(name, "", SHORT_DASHED, Head.VEE, false, 0.9);
            case CITED_IN -> new Look(name, "", DOTTED, Head.VEE, false, 0.9);
        };
    }

    /**
     * A line that stands for so many citations, all of one kind, told apart by number and weight.
     */
    static Look counted(int n) {
        // The square root: nine citations look three times as heavy as one.
        double weight = 0.9 * Math.min(6, Math.sqrt(n));
        String times = n == 1 ? "once" : n + " times";
        String sign = n == 1 ? "" : Integer.toString(n);
        return new Look("is cited " + times + " in", sign, SOLID, Head.NONE, false, weight);
    }

    /** Whether its sign stands in a ring: one letter that is no number. */
    boolean ringed() {
        return sign.length() == 1 && head != Head.NONE;
    }

    /** Of its sign: a word that is not in the text is slanted. */
    Face face() {
        return ringed() || head == Head.NONE ? Face.SANS_BOLD : Face.SANS_ITALIC;
    }

    /** Whether it speaks against what it leads to, or is granted to those who do. */
    boolean isAgainst() {
        return switch (head) {
            case TEE, DIAMOND, EMPTY, BOX, OPEN_BOX -> true;
            case NORMAL, VEE, DOT, NONE -> false;
        };
    }

    /** Graphviz's style for the line. */
    String dotStyle() {
        return dash.isEmpty() ? "solid" : dash.equals(DOTTED) ? "dotted" : "dashed";
    }
}
