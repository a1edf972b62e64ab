package argmap.diagram;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * An engine of graphviz-java that draws one picture and remembers what Graphviz said meanwhile.
 *
 * <p>Not one of graphviz-java's own. Its JavaScript engines paste labels into script. Its command
 * line engine loads every {@code <img src='...'>} it finds in the text of a label, from the network
 * too; keeps the graph in the shared temporary folder for three days; and runs through a shell, so
 * that a program killed at its time limit lives on.
 */
interface DrawingEngine extends GraphvizEngine {

    /** DOT to SVG by the named layout; throws {@link EngineFailure} and nothing else. */
    String draw(String dot, String layout);

    /** The warnings of the last {@link #draw}. */
    List<String> warnings();

    @Override
    default void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    default EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        return EngineResult.fromString(draw(dot, options.engine.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    default void close() {}
}
