package argmap.diagram;

import argmap.diagram.wasm.GraphvizModule;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the compiled Graphviz, as viz-js's own wrapper would make it: read the graph, lay it
 * out, render it.
 *
 * <p>The module has no way out: see {@link WasmHost}.
 */
final class WasmModule {
    /**
     * Pages of 64 KiB: 512 MiB. A map of 1,000 claims was measured to stay within the 16 MiB that
     * the module starts with; a graph that wants more than this is stopped before it starves the
     * program around it.
     */
    private static final int MOST_PAGES = 8192;

    private final Instance instance;
    private final WasmHost host = new WasmHost();

    private WasmModule() {
        com.dylibso.chicory.wasm.WasmModule module = GraphvizModule.load();
        instance =
                Instance.builder(module)
                        .withMachineFactory(GraphvizModule::create)
                        .withMemoryFactory(WasmModule::memory)
                        .withImportValues(
                                ImportValues.builder()
                                        .withFunctions(host.functions(module))
                                        .build())
                        .build();
        call("initialize");
    }

    /** A picture and what Graphviz found odd. */
    record Result(String svg, List<String> warnings) {
        Result {
            warnings = List.copyOf(warnings);
        }
    }

    /** DOT to SVG; throws {@link EngineFailure} or what Chicory throws for a trap. */
    static Result draw(String dot, String layout) {
        return new WasmModule().run(dot, layout);
    }

    private Result run(String dot, String layout) {
        long graph = call("_viz_read_one_graph", text(dot));
        // At some errors Graphviz hands back the part it had read: half a graph, as if it were
        // whole.
        if (graph == 0 || host.saidError()) {
            throw EngineFailure.noGraph(host.messages());
        }
        call("_viz_set_y_invert", 0);
        call("_viz_set_reduce", 0);
        long context = call("_viz_create_context");
        call("_viz_reset_errors");
        if (call("_viz_layout", context, graph, text(layout)) != 0) {
            throw EngineFailure.of(host.messages());
        }
        long svg = call("_viz_render", context, graph, text("svg"));
        if (svg == 0) {
            throw EngineFailure.of(host.messages());
        }
        String drawn = instance.memory().readCString((int) svg, StandardCharsets.UTF_8);
        return new Result(drawn, host.messages().lines().filter(line -> !line.isBlank()).toList());
    }

    /** A C string in the module's memory. Nothing is freed: the whole memory goes with the run. */
    private long text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long address = call("_malloc", bytes.length + 1L);
        if (address == 0) {
            throw EngineFailure.of("out of memory");
        }
        instance.memory().write((int) address, bytes);
        instance.memory().writeByte((int) address + bytes.length, (byte) 0);
        return address;
    }

    private long call(String function, long... arguments) {
        long[] result = instance.export(WasmNames.export(function)).apply(arguments);
        return result == null || result.length == 0 ? 0 : result[0];
    }

    /** A byte array is faster here than Chicory's usual byte buffer. */
    private static ByteArrayMemory memory(MemoryLimits asked) {
        int most = Math.max(asked.initialPages(), Math.min(asked.maximumPages(), MOST_PAGES));
        return new ByteArrayMemory(new MemoryLimits(asked.initialPages(), most));
    }
}
