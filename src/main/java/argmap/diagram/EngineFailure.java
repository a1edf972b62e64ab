package argmap.diagram;

import java.io.Serial;

/**
 * Carries a {@link Drawing.Failure} through graphviz-java, whose engines can only return a picture
 * or throw. It never leaves this package and has no stack trace: {@link Layout} turns it back into
 * the value.
 */
final class EngineFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final Drawing.Problem problem;
    private final String clause;

    EngineFailure(Drawing.Problem problem, String clause) {
        super(clause, null, false, false);
        this.problem = problem;
        this.clause = clause;
    }

    /** The failure as a value. */
    Drawing.Failure failure() {
        return new Drawing.Failure(problem, clause);
    }

    /** What Graphviz's own words amount to; both engines speak the same sentences. */
    static EngineFailure of(String graphvizSays) {
        String message = graphvizSays.strip().replaceAll("\\s+", " ");
        if (message.contains("syntax error")) {
            // "Error: <stdin>: syntax error in line 3 near '->'": the reader needs the part from
            // "syntax".
            return new EngineFailure(
                    Drawing.Problem.SYNTAX, message.substring(message.indexOf("syntax error")));
        }
        String reason = message.isEmpty() ? "it gave no reason" : message;
        return new EngineFailure(Drawing.Problem.ENGINE, "graphviz cannot draw this: " + reason);
    }

    /** The text held no graph; where Graphviz says nothing about it, it was empty. */
    static EngineFailure noGraph(String graphvizSays) {
        return graphvizSays.isBlank()
                ? new EngineFailure(Drawing.Problem.SYNTAX, "there is no graph in the text")
                : of(graphvizSays);
    }

    /** The time allowed ran out. */
    static EngineFailure timeout(long milliseconds) {
        return new EngineFailure(
                Drawing.Problem.TIMEOUT, "the layout was not done after " + milliseconds + " ms");
    }

    /** The caller's thread was interrupted. */
    static EngineFailure interrupted() {
        return new EngineFailure(Drawing.Problem.INTERRUPTED, "the layout was interrupted");
    }
}
