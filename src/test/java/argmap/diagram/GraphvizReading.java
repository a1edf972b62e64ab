package argmap.diagram;

import java.time.Duration;
import java.util.List;

/** Whether Graphviz reads what we write for it and for other programs. */
public final class GraphvizReading {
    private GraphvizReading() {}

    /** Why not; empty where it does. */
    public static List<String> faults(String dot) {
        try {
            EmbeddedGraphviz.placed(dot, Duration.ofSeconds(60));
            return List.of();
        } catch (EmbeddedGraphviz.Failure e) {
            return List.of(e.clause());
        }
    }
}
