package argmap.diagram;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.ChicoryException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Graphviz inside this program: WebAssembly that the build compiled into Java classes.
 *
 * <p>Every picture gets a fresh module (a few milliseconds), so nothing is carried from one graph
 * to the next, equal graphs give equal bytes, and a trap harms only its own picture. It runs on a
 * thread of its own, which is interrupted when the time is up: the compiled code looks at the
 * interrupt flag at every turn of a loop and every indirect call.
 */
final class WasmGraphviz implements DrawingEngine {
    /**
     * In bytes. Graphviz recurses along chains: measured, 1 MB holds a chain of 2,000 nodes but not
     * of 5,000, and 8 MB one of 20,000. Only pages that are touched take memory.
     */
    private static final long STACK = 64L << 20;

    private final Deadline deadline;
    private final long stack;
    private List<String> warnings = List.of();

    WasmGraphviz(Deadline deadline) {
        this(deadline, STACK);
    }

    /** With a stack of so many bytes; a test makes it small to see a trap. */
    WasmGraphviz(Deadline deadline, long stack) {
        this.deadline = deadline;
        this.stack = stack;
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public String draw(String dot, String layout) {
        CompletableFuture<WasmModule.Result> result = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        null,
                        () -> {
                            try {
                                result.complete(run(dot, layout));
                            } catch (Throwable failure) { // whatever it is, the caller waits for it
                                result.completeExceptionally(failure);
                            }
                        },
                        "argmap-graphviz",
                        stack);
        thread.setDaemon(true);
        thread.start();
        try {
            WasmModule.Result drawn =
                    result.get(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS);
            warnings = drawn.warnings();
            return drawn.svg();
        } catch (TimeoutException e) {
            throw deadline.passed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EngineFailure.interrupted();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EngineFailure failure
                    ? failure
                    : trapped(String.valueOf(e.getCause()));
        } finally {
            thread.interrupt();
        }
    }

    private static WasmModule.Result run(String dot, String layout) {
        try {
            return WasmModule.draw(dot, layout);
        } catch (ChicoryInterruptedException e) {
            throw EngineFailure.interrupted();
        } catch (StackOverflowError e) {
            throw trapped("the graph is too deep");
        } catch (OutOfMemoryError e) {
            throw trapped("the graph needs more memory than there is");
        } catch (ChicoryException | IndexOutOfBoundsException e) {
            throw trapped(String.valueOf(e.getMessage()));
        }
    }

    private static EngineFailure trapped(String reason) {
        return new EngineFailure(
                Drawing.Problem.ENGINE, "the embedded graphviz stopped: " + reason);
    }
}
