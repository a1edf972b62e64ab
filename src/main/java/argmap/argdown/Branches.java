package argmap.argdown;

import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Place;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a map file as branches: each time a claim or argument is written, with all that is
 * drawn under it there.
 */
final class Branches {
    private final ParsedMap file;
    private final String text;

    Branches(ParsedMap file) {
        this.file = file;
        this.text = file.text();
    }

    /** The lines of a node alone, from the first blank to before the line end. */
    Span own(int node) {
        Span span = file.model().element(node).span();
        return new Span(lineStart(span.start()), lineEnd(span.end()));
    }

    /** The same with the lines of all that is drawn under it. */
    Span branch(int node) {
        int end = own(node).end();
        // What is drawn under a node follows it at once.
        for (int i = node + 1; i < file.syntax().nodes().size() && isUnder(i, node); i++) {
            end = Math.max(end, lineEnd(file.syntax().nodes().get(i).span().end()));
        }
        return new Span(own(node).start(), end);
    }

    private boolean isUnder(int node, int above) {
        int at = node;
        while (at > above) {
            at = file.syntax().nodes().get(at).parent();
        }
        return at == above;
    }

    /** The block that a node is drawn in, at whatever depth. */
    int root(int node) {
        int at = node;
        while (file.model().element(at).parent() >= 0
                && file.syntax().nodes().get(file.model().element(at).parent())
                        instanceof Element) {
            at = file.model().element(at).parent();
        }
        return at;
    }

    /** What is drawn right under a node. */
    List<Integer> children(int node) {
        List<Integer> children = new ArrayList<>();
        for (int i = node + 1; i < file.syntax().nodes().size() && isUnder(i, node); i++) {
            if (file.syntax().nodes().get(i).parent() == node) {
                children.add(i);
            }
        }
        return children;
    }

    /** True where a node is only named, and nothing is drawn under it. */
    boolean isBareReference(int node) {
        Element element = file.model().element(node);
        return !element.definition()
                && !element.title().isEmpty()
                && element.content().tags().isEmpty()
                && children(node).isEmpty();
    }

    /**
     * A branch as a text of its own, with another sign before it and another depth.
     *
     * @param sign with a blank behind it; empty for a block
     */
    String moved(int node, String indent, String sign) {
        Element element = file.model().element(node);
        Span branch = branch(node);
        int depth = blanks(branch.start()).length();
        int start = start(element);
        StringBuilder out = new StringBuilder(indent).append(sign);
        int at = start;
        while (at < branch.end()) {
            int end = Math.min(branch.end(), breakAt(at));
            out.append(text, at, end);
            at = end;
            if (at < branch.end()) {
                int next = afterBreak(at);
                String blanks = blanks(next);
                out.append(text, at, next).append(indent);
                at = next + Math.min(depth, blanks.length());
            }
        }
        return out.toString();
    }

    /** Where a node's title or text begins, behind sign, bullet or number. */
    private int start(Element element) {
        if (element.place() == Place.BLOCK) {
            return element.span().start();
        }
        TokenList tokens = file.tokens();
        int i = tokens.firstFrom(element.span().start());
        while (i < tokens.size() - 1 && !tokens.kind(i).isTitle() && !tokens.kind(i).isText()) {
            i++;
        }
        return tokens.start(i);
    }

    /** As deep as what is drawn under a node already, or two blanks deeper than its own line. */
    String indentUnder(int node) {
        for (SyntaxNode other : file.syntax().nodes()) {
            if (other.parent() == node) {
                return blanks(lineStart(other.span().start()));
            }
        }
        return blanks(own(node).start()) + "  ";
    }

    /** A stretch of whole lines with the line end before it, to be taken out. */
    Span withBreak(Span lines) {
        int start = lines.start();
        if (start > 0 && text.charAt(start - 1) == '\n') {
            start -= start > 1 && text.charAt(start - 2) == '\r' ? 2 : 1;
        } else if (start > 0 && text.charAt(start - 1) == '\r') {
            start--;
        } else if (lines.end() < text.length()) {
            return new Span(start, afterBreak(lines.end()));
        }
        return new Span(start, lines.end());
    }

    /** A whole paragraph with the empty lines before it, or behind it where it is the first. */
    Span withEmptyLines(Span lines) {
        int start = lines.start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = lines.end();
        if (start == 0) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return new Span(start, end);
    }

    /** True where no line before or behind is of the same paragraph. */
    boolean isParagraph(Span lines) {
        return isEmptyLineBefore(lines.start()) && isEmptyLineBehind(lines.end());
    }

    private boolean isEmptyLineBefore(int start) {
        int at = start;
        int breaks = 0;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
            breaks += text.charAt(at) == '\n' || (text.charAt(at) == '\r') ? 1 : 0;
        }
        return at == 0 || text.substring(at, start).lines().count() > 1 && breaks > 1;
    }

    private boolean isEmptyLineBehind(int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length()
                || text.substring(end, at).lines().count() > 2
                || text.substring(end, at).lines().filter(String::isBlank).count() > 1;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    private String blanks(int lineStart) {
        int end = lineStart;
        while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(lineStart, end);
    }

    private boolean isBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int breakAt(int from) {
        int end = from;
        while (end < text.length() && !isBreak(end)) {
            end++;
        }
        return end;
    }

    private int afterBreak(int at) {
        return at + (text.startsWith("\r\n", at) ? 2 : 1);
    }

    /** The end of the line, or of the line on which a comment that begins on it ends. */
    private int lineEnd(int from) {
        int at = from;
        while (true) {
            int line = breakAt(at);
            int start = at;
            int after =
                    file.lexed().comments().stream()
                            .filter(c -> c.start() >= start && c.start() < line && c.end() > line)
                            .mapToInt(Token::end)
                            .max()
                            .orElse(-1);
            if (after < 0) {
                return line;
            }
            at = after;
        }
    }
}
