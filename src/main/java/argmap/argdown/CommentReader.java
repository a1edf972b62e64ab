package argmap.argdown;

import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which comment belongs to what: one at the end of a line to what ends there, one within a text to
 * that text, every other to what comes next.
 */
final class CommentReader {
    /** The key of what stands behind everything. */
    static final int AT_THE_END = -1;

    private final String text;
    private final List<Integer> nodes = new ArrayList<>();
    private final Syntax syntax;

    private CommentReader(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
        for (int i = 0; i < syntax.nodes().size(); i++) {
            SyntaxNode node = syntax.nodes().get(i);
            if (node instanceof Element || node instanceof Heading) {
                nodes.add(i);
            }
        }
    }

    /** The lines of comments, without their marks, by the number of the node they belong to. */
    static Map<Integer, List<String>> read(String text, Syntax syntax) {
        Map<Integer, List<String>> all = new HashMap<>();
        CommentReader reader = new CommentReader(text, syntax);
        int next = 0;
        for (Token comment : syntax.comments()) {
            while (next < reader.nodes.size() && reader.start(next) < comment.start()) {
                next++;
            }
            all.computeIfAbsent(reader.owner(comment, next), n -> new ArrayList<>())
                    .addAll(lines(text.substring(comment.start(), comment.end())));
        }
        return all;
    }

    private int start(int place) {
        return syntax.nodes().get(nodes.get(place)).span().start();
    }

    /**
     * @param next the place of the first node behind the comment
     */
    private int owner(Token comment, int next) {
        if (next > 0) {
            int before = nodes.get(next - 1);
            int end = syntax.nodes().get(before).span().end();
            boolean sameLine =
                    end > comment.start() || text.substring(end, comment.start()).indexOf('\n') < 0;
            if (sameLine) {
                return before;
            }
        }
        return next < nodes.size() ? nodes.get(next) : AT_THE_END;
    }

    private static List<String> lines(String comment) {
        String inner =
                comment.startsWith("//")
                        ? comment.substring(2)
                        : comment.startsWith("/*")
                                ? comment.substring(2, comment.length() - 2)
                                : comment.substring(4, comment.length() - 3);
        return inner.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
