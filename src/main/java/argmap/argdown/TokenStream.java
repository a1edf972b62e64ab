package argmap.argdown;

import static argmap.argdown.TokenKind.*;

import argmap.text.Span;

/** Where the parser stands among the tokens, and what to say when they do not fit. */
final class TokenStream {
    private static final Token NONE = new Token(END, 0, 0);

    private final TokenList tokens;
    private int at;

    TokenStream(TokenList tokens) {
        this.tokens = tokens;
    }

    TokenList tokens() {
        return tokens;
    }

    int position() {
        return at;
    }

    TokenKind kind() {
        return tokens.kind(at);
    }

    TokenKind next() {
        return tokens.kind(Math.min(at + 1, tokens.size() - 1));
    }

    boolean at(TokenKind kind) {
        return kind() == kind;
    }

    int start() {
        return tokens.start(at);
    }

    /** The token taken last. */
    Token last() {
        return at == 0 ? NONE : tokens.get(at - 1);
    }

    Token none() {
        return NONE;
    }

    Token take() {
        return tokens.get(at++);
    }

    void skip() {
        if (!at(END)) {
            at++;
        }
    }

    boolean takeAny(TokenKind... kinds) {
        for (TokenKind kind : kinds) {
            if (at(kind)) {
                at++;
                return true;
            }
        }
        return false;
    }

    Span from(int start) {
        return new Span(start, Math.max(start, last().end()));
    }

    /**
     * Where an error at the next token is shown. What is missing at the end of the file, or at the
     * end of an indented part, is shown at the last character there is.
     */
    Span place() {
        Token token = tokens.get(at);
        boolean ending = token.is(END) || (token.is(DEDENT) && token.start() == last().end());
        int start = ending ? Math.max(0, token.start() - 1) : token.start();
        return new Span(start, Math.max(start, token.end()));
    }

    /** True at the first token of a line that can start a block. */
    boolean canRestart() {
        TokenKind before = last().kind();
        boolean lineStart =
                before == NEWLINE || before == EMPTY_LINE || before == DEDENT || before == INDENT;
        TokenKind kind = kind();
        return lineStart
                && (kind == HEADING
                        || kind == STATEMENT_NUMBER
                        || (kind == INDENT && next().isListItem())
                        || kind.isTitle()
                        || kind.isRelation());
    }

    String unexpected() {
        return switch (kind()) {
            case INDENT -> "this line is deeper than the one before, and does not belong to it";
            case DEDENT -> "a statement or argument is missing here";
            case END -> "the file ends here, but something is still missing";
            case DATA -> "data {…} may stand once, after the text it belongs to";
            case STATEMENT_NUMBER -> "an empty line must stand before the first premise";
            case HEADING -> "an empty line must stand before a heading";
            case STATEMENT_DEFINITION, STATEMENT_REFERENCE ->
                    "a [Statement] may only start a line or follow a relation sign; for a mention in"
                            + " a text write @[Statement]";
            case ARGUMENT_DEFINITION, ARGUMENT_REFERENCE ->
                    "an <Argument> may only start a line or follow a relation sign; for a mention in"
                            + " a text write @<Argument>";
            case INFERENCE_START -> "an inference may only follow the premises of a structure";
            case BULLET, NUMBERED_ITEM -> "an empty line must stand before a list";
            default ->
                    kind().isRelation()
                            ? "this line is not as deep as the others under the same statement"
                            : "a text may not follow a reference; define it with a colon instead";
        };
    }

    String notAtBlockEnd() {
        if (kind().isRelation()) {
            return "this line must be indented as deep as the others that bear on the same thing";
        }
        return kind().isTitle() && canRestart()
                ? "an empty line must stand between this and the paragraph before it"
                : unexpected();
    }

    String notAParagraphStart() {
        return "a paragraph cannot start with a relation; remove the empty line above it, or name"
                + " what it bears on";
    }
}
