package argmap.diagram;

import java.util.Locale;
import java.util.Random;

/** Graphs to draw in tests, the same for the same numbers. */
final class Graphs {
    private Graphs() {}

    /** A map-like graph: boxes of two lines, each but the first related to one or two before it. */
    static String claims(int nodes, long seed) {
        Random random = new Random(seed);
        StringBuilder dot =
                new StringBuilder(
                        "digraph {\nrankdir=BT\nnode [shape=box fontname=\"DejaVu Sans\"]\n");
        for (int i = 0; i < nodes; i++) {
            String label = String.format(Locale.ROOT, "Claim %d says\nsomething in two lines", i);
            dot.append("n")
                    .append(i)
                    .append(" [label=")
                    .append(DotText.quoted(label))
                    .append("]\n");
            for (int j = 0; i > 0 && j < 1 + random.nextInt(2); j++) {
                dot.append("n").append(i).append(" -> n").append(random.nextInt(i)).append("\n");
            }
        }
        return dot.append("}\n").toString();
    }

    /** One chain, as deep as it is long. */
    static String chain(int nodes) {
        StringBuilder dot = new StringBuilder("digraph { 0");
        for (int i = 1; i < nodes; i++) {
            dot.append(" -> ").append(i);
        }
        return dot.append(" }").toString();
    }

    /** A node with the label, in the font of the diagrams. */
    static String node(String label) {
        return "digraph { node [shape=box fontname=\"DejaVu Sans\"] a [label="
                + DotText.quoted(label)
                + "] }";
    }
}
