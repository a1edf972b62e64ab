package argmap.argdown;

import argmap.text.Span;
import java.util.List;

/**
 * A map file, read but not yet understood.
 *
 * @param nodes in the order of the file
 * @param frontMatter what stands between the lines of equals signs, with those; empty without one
 * @param comments in the order of the file
 * @param errors in the order of the file
 */
record Syntax(
        List<SyntaxNode> nodes, Span frontMatter, List<Token> comments, List<Problem> errors) {
    Syntax {
        nodes = List.copyOf(nodes);
        comments = List.copyOf(comments);
        errors = List.copyOf(errors);
    }

    /** What is wrong and where; the span starts where the reference implementation points. */
    record Problem(Span span, String message) {}
}
