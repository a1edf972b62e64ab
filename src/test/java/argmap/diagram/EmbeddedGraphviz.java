package argmap.diagram;

import argmap.diagram.wasm.GraphvizModule;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Graphviz inside this program, WebAssembly that the build compiled into Java classes, as an engine
 * of graphviz-java: DOT in, the same DOT with the places of everything out.
 *
 * <p>Not one of graphviz-java's own engines: its JavaScript engines paste labels into script, and
 * its command line engine loads every {@code <img src='...'>} in a label, from the network too.
 *
 * <p>Every graph gets a fresh module (a few milliseconds), so nothing is carried from one to the
 * next, equal graphs give equal places, and a trap harms only its own graph. It runs on a thread of
 * its own, which is interrupted when the time is up: the compiled code looks at the interrupt flag
 * at every turn of a loop and every indirect call.
 */
final class EmbeddedGraphviz implements GraphvizEngine {
    /**
     * In bytes. Graphviz recurses along chains: measured, 1 MB holds a chain of 2,000 nodes but not
     * of 5,000, and 8 MB one of 20,000. Only pages that are touched take memory.
     */
    static final long STACK = 64L << 20;

    /**
     * Pages of 64 KiB: 512 MiB. A map of 1,000 claims was measured to stay within the 16 MiB that
     * the module starts with; a graph that wants more than this is stopped before it starves the
     * program around it.
     */
    private static final int MOST_PAGES = 8192;

    /** The engine of graphviz-java is one setting for the whole program. */
    private static final ReentrantLock TURN = new ReentrantLock(true);

    /**
     * The letters that the module's imports and exports have, by their names in C. They change with
     * each release; the build reads them from the script beside the module (ExtractGraphviz).
     */
    private static final Properties NAMES = names();

    private final long end;
    private final Duration limit;
    private final long stack;

    /**
     * @param limit how long a layout may take, counted from now
     * @param stack in bytes; a test makes it small to see a trap
     */
    EmbeddedGraphviz(Duration limit, long stack) {
        this.end = System.nanoTime() + limit.toNanos();
        this.limit = limit;
        this.stack = stack;
    }

    /** Why there is no layout: one lower-case clause. */
    static final class Failure extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        Failure(String clause) {
            super(clause, null, false, false);
        }

        String clause() {
            return String.valueOf(getMessage());
        }

        /** What Graphviz's own words amount to. */
        static Failure of(String words) {
            String message = words.strip().replaceAll("\\s+", " ");
            if (message.contains("syntax error")) {
                // "Error: <stdin>: syntax error in line 3 near '->'"
                return new Failure(message.substring(message.indexOf("syntax error")));
            }
            return new Failure(
                    message.isEmpty()
                            ? "graphviz gave no reason"
                            : "graphviz cannot draw this: " + message);
        }
    }

    /**
     * The graph with its places; throws {@link Failure} and nothing else. Waiting for one's turn
     * counts against the limit, which was measured to be kept within 50 ms.
     *
     * @param dot one graph in DOT
     */
    static String placed(String dot, Duration limit) {
        EmbeddedGraphviz engine = new EmbeddedGraphviz(limit, STACK);
        try {
            if (!TURN.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw engine.late();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the layout was interrupted");
        }
        try {
            Graphviz.useEngine(engine);
            return Graphviz.fromString(dot).render(Format.XDOT).toString();
        } catch (NumberFormatException e) {
            // graphviz-java looks for "dpi=" anywhere in the text; "dpi=1.2.3" is too much for it.
            throw new Failure("the text after 'dpi=' is not a number; write labels escaped");
        } finally {
            Graphviz.releaseEngine();
            TURN.unlock();
        }
    }

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String dot, Options options, @Nullable Rasterizer rasterizer) {
        return EngineResult.fromString(run(dot));
    }

    @Override
    public void close() {}

    private Failure late() {
        return new Failure("the layout was not done after " + limit.toMillis() + " ms");
    }

    String run(String dot) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        null,
                        () -> {
                            try {
                                result.complete(new Module().placed(dot));
                            } catch (Throwable failure) { // whatever it is, the caller waits for it
                                result.completeExceptionally(failure);
                            }
                        },
                        "argmap-graphviz",
                        stack);
        thread.setDaemon(true);
        thread.start();
        try {
            // Java takes a wait of zero for one without end.
            return result.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw late();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the layout was interrupted");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            thread.interrupt();
        }
    }

    private static Failure failure(@Nullable Throwable cause) {
        if (cause instanceof Failure failure) {
            return failure;
        }
        String reason =
                cause instanceof StackOverflowError
                        ? "the graph is too deep"
                        : cause instanceof OutOfMemoryError
                                ? "the graph needs more memory than there is"
                                : cause instanceof ChicoryException
                                        ? String.valueOf(cause.getMessage())
                                        : String.valueOf(cause);
        return new Failure("the embedded graphviz stopped: " + reason);
    }

    /** The letter of an exported function. */
    private static String export(String function) {
        return name("export." + function);
    }

    /** What is behind {@code export.} and {@code import.} in the list of the build. */
    static String name(String key) {
        String name = NAMES.getProperty(key);
        if (name == null) {
            throw new IllegalArgumentException("the graphviz module has no " + key);
        }
        return name;
    }

    private static Properties names() {
        try (InputStream in =
                EmbeddedGraphviz.class.getResourceAsStream("graphviz-names.properties")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was built without graphviz-names.properties");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One run, as viz-js's own wrapper would make it; its way out is {@link Host}. */
    private static final class Module {
        private final Instance instance;
        private final Host host = new Host();

        Module() {
            com.dylibso.chicory.wasm.WasmModule module = GraphvizModule.load();
            instance =
                    Instance.builder(module)
                            .withMachineFactory(GraphvizModule::create)
                            .withMemoryFactory(Module::memory)
                            .withImportValues(
                                    ImportValues.builder()
                                            .withFunctions(host.functions(module))
                                            .build())
                            .build();
            call("initialize");
        }

        String placed(String dot) {
            long graph = call("_viz_read_one_graph", text(dot));
            // At some errors Graphviz hands back the part it had read: half a graph, as if it were
            // whole.
            if (graph == 0 || host.saidError()) {
                throw host.messages().isBlank()
                        ? new Failure("there is no graph in the text")
                        : Failure.of(host.messages());
            }
            // Places count from the foot, as DOT's do.
            call("_viz_set_y_invert", 0);
            call("_viz_set_reduce", 0);
            long context = call("_viz_create_context");
            call("_viz_reset_errors");
            if (call("_viz_layout", context, graph, text("dot")) != 0) {
                throw Failure.of(host.messages());
            }
            long placed = call("_viz_render", context, graph, text("dot"));
            if (placed == 0) {
                throw Failure.of(host.messages());
            }
            return instance.memory().readCString((int) placed, StandardCharsets.UTF_8);
        }

        /** A C string in the module's memory; the whole memory goes with the run. */
        private long text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            long address = call("_malloc", bytes.length + 1L);
            if (address == 0) {
                throw Failure.of("out of memory");
            }
            instance.memory().write((int) address, bytes);
            instance.memory().writeByte((int) address + bytes.length, (byte) 0);
            return address;
        }

        private long call(String function, long... arguments) {
            long[] result = instance.export(export(function)).apply(arguments);
            return result == null || result.length == 0 ? 0 : result[0];
        }

        /** A byte array is faster here than Chicory's usual byte buffer. */
        private static ByteArrayMemory memory(MemoryLimits asked) {
            int most = Math.max(asked.initialPages(), Math.min(asked.maximumPages(), MOST_PAGES));
            return new ByteArrayMemory(new MemoryLimits(asked.initialPages(), most));
        }
    }

    /**
     * All that the Graphviz module can reach outside itself, which is next to nothing: it may say
     * something and ask for memory. There is no file, no clock (it stands at 0, so equal graphs
     * give equal bytes), no environment, no network. A function we do not know stops the run.
     */
    private static final class Host {
        // Error numbers of the C library that Emscripten uses (musl), as WASI numbers them.
        private static final int BAD_FILE = 8;
        private static final int NO_SUCH_FILE = -44;
        private static final int NOT_SUPPORTED = -52;
        private static final int NOT_A_TERMINAL = -59;

        private static final int PAGE = 65_536;

        /** In characters; a graph with a hundred thousand faults need not name them all. */
        private static final int MOST_WORDS = 20_000;

        private final StringBuilder words = new StringBuilder();

        /** What Graphviz has said so far, errors and warnings, one a line. */
        String messages() {
            return words.toString();
        }

        /** Whether one of the messages so far is an error, not a warning. */
        boolean saidError() {
            return words.toString().lines().anyMatch(line -> line.startsWith("Error"));
        }

        /** A host function for each import of the module, found by its C name. */
        List<ImportFunction> functions(com.dylibso.chicory.wasm.WasmModule module) {
            List<ImportFunction> functions = new ArrayList<>();
            for (int i = 0; i < module.importSection().importCount(); i++) {
                if (module.importSection().getImport(i) instanceof FunctionImport asked) {
                    FunctionType type = module.typeSection().getType(asked.typeIndex());
                    String name = EmbeddedGraphviz.name("import." + asked.name());
                    functions.add(
                            new HostFunction(
                                    asked.module(),
                                    asked.name(),
                                    type,
                                    (instance, a) -> {
                                        long answer = answer(name, instance, a);
                                        return type.returns().isEmpty()
                                                ? null
                                                : new long[] {answer};
                                    }));
                }
            }
            return functions;
        }

        private long answer(String name, Instance instance, long[] a) {
            Memory memory = instance.memory();
            return switch (name) {
                case "viz_errorf" -> say(memory.readCString((int) a[0], StandardCharsets.UTF_8));
                case "_fd_write" -> write(memory, a);
                case "_fd_close" -> 0;
                case "_fd_read", "_fd_seek" -> BAD_FILE;
                case "___syscall_openat",
                        "___syscall_newfstatat",
                        "___syscall_fstat64",
                        "___syscall_faccessat" ->
                        NO_SUCH_FILE;
                case "___syscall_ioctl" -> NOT_A_TERMINAL;
                case "___syscall_fcntl64", "__mmap_js", "__munmap_js" -> NOT_SUPPORTED;
                case "_emscripten_resize_heap" -> grow(memory, a[0]);
                case "_environ_get", "__tzset_js" -> 0;
                case "_environ_sizes_get" -> zero(memory, a[0], 4) + zero(memory, a[1], 4);
                case "__localtime_js" -> zero(memory, a[1], 44); // struct tm: eleven words
                case "_clock_time_get" -> zero(memory, a[2], 8);
                case "_emscripten_date_now" -> 0; // the bits of 0.0 too
                case "_random_get" -> zero(memory, a[0], (int) a[1]);
                case "___assert_fail" ->
                        throw stop(
                                "assertion failed: "
                                        + memory.readCString((int) a[0], StandardCharsets.UTF_8));
                case "_exit" -> throw stop("it left with code " + a[0]);
                case "__abort_js", "___cxa_throw" -> throw stop("it aborted");
                default -> throw stop("it asked for " + name);
            };
        }

        private long say(String text) {
            if (words.length() < MOST_WORDS) {
                words.append(text);
            }
            return 0;
        }

        /**
         * The C library's writev: file, list of (address, length), how many, where to put the
         * count.
         */
        private long write(Memory memory, long[] a) {
            int written = 0;
            for (int i = 0; i < (int) a[2]; i++) {
                int entry = (int) a[1] + 8 * i;
                int length = memory.readInt(entry + 4);
                say(memory.readString(memory.readInt(entry), length, StandardCharsets.UTF_8));
                written += length;
            }
            memory.writeI32((int) a[3], written);
            return 0;
        }

        /** Grows by a fifth at least, as Emscripten does, for growing copies the whole memory. */
        private static long grow(Memory memory, long bytes) {
            long asked = ((bytes & 0xFFFF_FFFFL) + PAGE - 1) / PAGE;
            if (asked > memory.maximumPages()) {
                return 0;
            }
            long roomy = Math.min(memory.maximumPages(), memory.pages() + memory.pages() / 5L);
            return memory.grow((int) (Math.max(asked, roomy) - memory.pages())) < 0 ? 0 : 1;
        }

        private static long zero(Memory memory, long address, int length) {
            memory.fill((byte) 0, (int) address, (int) address + length);
            return 0;
        }

        private ChicoryException stop(String reason) {
            return new ChicoryException(
                    words.isEmpty() ? reason : reason + ": " + words.toString().strip());
        }
    }
}
