package argmap.argdown;

import argmap.argdown.SyntaxNode.Element;

/**
 * One place where a claim or argument is written, as tokens.
 *
 * @param title {@link TokenKind#END} for a statement without one
 * @param from first token of its text and tags; {@code to} is behind the last
 */
record Written(Element element, Token title, int from, int to) {

    static Written of(ParsedMap file, int node) {
        Element element = file.model().element(node);
        TokenList tokens = file.tokens();
        int i = tokens.firstFrom(element.span().start());
        while (i < tokens.size() - 1 && !tokens.kind(i).isTitle() && !tokens.kind(i).isText()) {
            i++;
        }
        Token title = new Token(TokenKind.END, 0, 0);
        if (tokens.kind(i).isTitle()) {
            title = tokens.get(i++);
        }
        int to = i;
        while (!element.content().isNone()
                && to < tokens.size()
                && tokens.start(to) < element.content().span().end()) {
            to++;
        }
        return new Written(element, title, i, to);
    }

    boolean isReference() {
        return title.kind().isTitle() && !title.kind().isDefinition();
    }

    /** Where its title or text begins. */
    int start() {
        return title.kind().isTitle() ? title.start() : element.content().span().start();
    }

    /** Where its title, text and tags end, and data can follow. */
    int end() {
        return Math.max(title.end(), element.content().span().end());
    }
}
