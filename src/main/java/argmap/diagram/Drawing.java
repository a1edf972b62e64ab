package argmap.diagram;

import java.util.List;
import java.util.function.Function;

/**
 * What came of drawing a graph: a picture, or why there is none.
 *
 * <pre>{@code
 * Layout.svg(dot, EngineChoice.EMBEDDED, Duration.ofSeconds(10))
 *     .fold(Drawing.Svg::text, failure -> failure.message());
 * }</pre>
 */
public sealed interface Drawing {

    /** Turns either case into one kind of value. */
    <R> R fold(Function<Svg, R> drawn, Function<Failure, R> failed);

    /**
     * A picture; one point of the layout is one pixel of the SVG.
     *
     * @param text the SVG, from {@code <svg} on, without XML declaration and DOCTYPE
     * @param warnings what Graphviz said meanwhile; one that starts with "Error" means that
     *     something is missing in the picture, such as an edge it could not route
     */
    record Svg(String text, List<String> warnings) implements Drawing {
        /** Copies the list. */
        public Svg {
            warnings = List.copyOf(warnings);
        }

        @Override
        public <R> R fold(Function<Svg, R> drawn, Function<Failure, R> failed) {
            return drawn.apply(this);
        }
    }

    /**
     * No picture.
     *
     * @param message one lower-case clause for the reader, without a stack trace
     */
    record Failure(Problem problem, String message) implements Drawing {
        @Override
        public <R> R fold(Function<Svg, R> drawn, Function<Failure, R> failed) {
            return failed.apply(this);
        }
    }

    /** Why there is no picture. */
    enum Problem {
        /** The text is not DOT. */
        SYNTAX,
        /** The time allowed was not enough. */
        TIMEOUT,
        /** The caller's thread was interrupted while it waited; its interrupt flag is set again. */
        INTERRUPTED,
        /** An installed Graphviz was asked for and none is on the path. */
        NO_ENGINE,
        /** Graphviz itself gave up: out of memory, an assertion, a trap, a layout it cannot do. */
        ENGINE
    }
}
