package argmap.diagram;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lays out a graph and draws it as SVG.
 *
 * <p>Goes through graphviz-java, whose engine is one setting for the whole program; so one picture
 * is drawn at a time, and waiting for one's turn counts against the limit.
 */
public final class Layout {
    private static final ReentrantLock TURN = new ReentrantLock(true);

    private Layout() {}

    /**
     * Draws a graph.
     *
     * @param dot one graph in DOT; labels as {@link DotText#quoted} writes them
     * @param limit how long the whole may take; measured to be kept within 50 ms
     */
    public static Drawing svg(String dot, EngineChoice choice, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            if (!TURN.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return EngineFailure.timeout(limit.toMillis()).failure();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return EngineFailure.interrupted().failure();
        }
        try {
            return draw(dot, engine(choice, new Deadline(limit, deadline)));
        } catch (EngineFailure failure) {
            return failure.failure();
        } finally {
            TURN.unlock();
        }
    }

    /** Whether {@link EngineChoice#AUTO} means the installed Graphviz here. */
    public static boolean installed() {
        return InstalledGraphviz.onPath().isPresent();
    }

    private static DrawingEngine engine(EngineChoice choice, Deadline deadline) {
        Optional<DrawingEngine> found =
                choice == EngineChoice.EMBEDDED
                        ? Optional.empty()
                        : InstalledGraphviz.onPath()
                                .map(dot -> new InstalledGraphviz(dot, deadline));
        return switch (choice) {
            case EMBEDDED -> new WasmGraphviz(deadline);
            case AUTO -> found.orElseGet(() -> new WasmGraphviz(deadline));
            case INSTALLED ->
                    found.orElseThrow(
                            () ->
                                    new EngineFailure(
                                            Drawing.Problem.NO_ENGINE,
                                            "no program named dot is on the path"));
        };
    }

    private static Drawing draw(String dot, DrawingEngine engine) {
        Graphviz.useEngine(engine);
        try {
            String svg = Graphviz.fromString(dot).render(Format.SVG).toString();
            return new Drawing.Svg(svg, engine.warnings());
        } catch (NumberFormatException e) {
            // graphviz-java looks for "dpi=" anywhere in the text; "dpi=1.2.3" is too much for it.
            return new Drawing.Failure(
                    Drawing.Problem.SYNTAX,
                    "the text after 'dpi=' is not a number; write labels escaped");
        } finally {
            Graphviz.releaseEngine();
        }
    }
}
