package argmap.diagram;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the Graphviz module can reach outside itself, which is next to nothing: it may say
 * something and ask for memory. There is no file, no clock (it stands at 0, so equal graphs give
 * equal bytes), no environment, no network. A function we do not know stops the run.
 */
final class WasmHost {
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
                                    return type.returns().isEmpty() ? null : new long[] {answer};
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
     * The C library's writev: file, list of (address, length), how many, where to put the count.
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
