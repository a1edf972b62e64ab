package argmap.analysis;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Times the analysis of a map of 100,000 claims and 300,000 relations, once and cold, in rows for
 * {@code docs/speed.md}. To be run with {@code -Xmx1g}.
 */
public final class AnalysisSpeed {
    private static double total;

    private AnalysisSpeed() {}

    public static void main(String[] arguments) {
        ArgumentMap map = Chains.random(100_000, 300_000, 7);
        GroundedMap alone = new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
        Graph<NodeId, DefaultEdge> attacks = time("attack graph", () -> MapLinks.attacks(map));
        Graph<NodeId, DefaultEdge> supports = time("support graph", () -> MapLinks.supports(map));
        time("grounded labels", () -> GroundedExtension.standings(attacks));
        time("strengths", () -> Strengths.of(supports, attacks));
        time("circles", () -> Circles.of(supports));
        time("load-bearing order", () -> LoadBearing.of(GroundNets.of(alone)));
        row("all of these", total);
        time("all of `argmap analyze`", () -> Analysis.of(alone));
    }

    private static <T> T time(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        total += seconds;
        row(what, seconds);
        return result;
    }

    private static void row(String what, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", what, seconds);
    }
}
