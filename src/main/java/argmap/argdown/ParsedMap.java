package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.SyntaxNode.Heading;
import argmap.graph.ArgumentId;
import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map file as text, as tokens and as what they come to: what is read and what is edited.
 *
 * @param numberedLists the lists that are read as structures
 */
record ParsedMap(
        String text,
        Lexer.Result lexed,
        Syntax syntax,
        List<Span> numberedLists,
        ModelBuilder.Result built) {

    static ParsedMap read(String text) {
        Lexer.Result lexed = Lexer.tokens(MarkdownBlocks.only(text));
        NumberedLists.Result lists = NumberedLists.read(text, Parser.parse(text, lexed));
        Syntax syntax = lists.syntax();
        return new ParsedMap(text, lexed, syntax, lists.lists(), ModelBuilder.build(text, syntax));
    }

    Model model() {
        return built.model();
    }

    TokenList tokens() {
        return lexed.tokens();
    }

    /** All that the file says of a claim or argument; nothing where it does not name it. */
    @Nullable Entry entry(NodeId id) {
        boolean argument = id instanceof ArgumentId;
        return (argument ? model().arguments() : model().statements()).get(id.title());
    }

    /** The section that each node of the syntax lies in, 0 for none. */
    int[] sectionOfNodes() {
        int[] sections = new int[syntax.nodes().size()];
        int section = 0;
        for (int i = 0; i < sections.length; i++) {
            section += syntax.nodes().get(i) instanceof Heading ? 1 : 0;
            sections[i] = section;
        }
        return sections;
    }

    /** How the file ends its lines. */
    String lineEnd() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /**
     * A stretch to cut out, with the blanks before it. What stands alone on its line goes with the
     * line end before it: an empty line left behind would end the paragraph.
     */
    Span withBlanksBefore(int from, int to) {
        int start = from;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean first = start == 0 || isLineBreak(text.charAt(start - 1));
        boolean last = end == text.length() || isLineBreak(text.charAt(end));
        if (first && last && start > 0) {
            start -= start > 1 && text.charAt(start - 2) == '\r' ? 2 : 1;
            return new Span(start, end);
        }
        // Between two words one blank must stay; the one before stays where the line starts.
        return first ? new Span(from, end) : new Span(start, last ? end : to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
