package argmap.argdown;

import argmap.message.Message;
import argmap.text.Span;

import java.util.List;

/**
 * A map file, read but not yet understood.
 *
 * @param nodes in the order of the file
 * @param frontMatter what stands between the lines of equals signs, with those; empty without one
 * @param comments in the order of the file
 * @param errors in the order of the file; their spans start where the reference implementation
 *     points
 */
record Syntax(
        List<SyntaxNode> nodes, Span frontMatter, List<Token> comments, List<Message> errors) {
    Syntax {
        nodes = List.copyOf(nodes);
        comments = List.copyOf(comments);
        errors = List.copyOf(errors);
    }
}
