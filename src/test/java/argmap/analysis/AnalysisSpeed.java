package argmap.analysis;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Times (seconds, and seconds of the thread's own) the analysis of a map of 100,000 claims and
 * 300,000 relations, once and cold, in rows for {@code docs/speed.md}. To be run with {@code
 * -Xmx1g}.
 */
public final class AnalysisSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static double total;
    private static double cpu;

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
        row("all of these", total, cpu);
        time("all of `argmap analyze`", () -> Analysis.of(alone));
    }

    private static <T> T time(String what, Supplier<T> work) {
        long start = System.nanoTime();
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e9;
        total += seconds;
        cpu += busy;
        row(what, seconds, busy);
        return result;
    }

    private static void row(String what, double seconds, double busy) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", what, seconds, busy);
    }
}
