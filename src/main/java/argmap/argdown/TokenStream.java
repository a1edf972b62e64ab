package argmap.argdown;

import static argmap.argdown.TokenKind.*;

import argmap.message.Code;
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

    /** True where brackets that are no title stand right behind words of the same line. */
    boolean isBracketInText(int from) {
        boolean reference = kind() == STATEMENT_REFERENCE || kind() == ARGUMENT_REFERENCE;
        return reference && at > from && last().kind() != NEWLINE;
    }

    /** What to say of the next token where the grammar has no place for it. */
    Code unexpected() {
        return switch (kind()) {
            case INDENT -> Code.SYNTAX_TOO_DEEP;
            case DEDENT -> Code.SYNTAX_MISSING;
            case END -> Code.SYNTAX_END;
            case DATA -> Code.SYNTAX_DATA;
            case STATEMENT_NUMBER -> Code.SYNTAX_BEFORE_PREMISE;
            case HEADING -> Code.SYNTAX_BEFORE_HEADING;
            case STATEMENT_DEFINITION, STATEMENT_REFERENCE -> Code.SYNTAX_STATEMENT_INSIDE;
            case ARGUMENT_DEFINITION, ARGUMENT_REFERENCE -> Code.SYNTAX_ARGUMENT_INSIDE;
            case INFERENCE_START -> Code.SYNTAX_STRAY_INFERENCE;
            case BULLET, NUMBERED_ITEM -> Code.SYNTAX_BEFORE_LIST;
            default ->
                    kind().isRelation()
                            ? Code.SYNTAX_TOO_SHALLOW
                            : Code.SYNTAX_TEXT_AFTER_REFERENCE;
        };
    }

    Code notAtBlockEnd() {
        if (kind().isRelation()) {
            return Code.SYNTAX_UNEVEN;
        }
        return kind().isTitle() && canRestart() ? Code.SYNTAX_BETWEEN_PARAGRAPHS : unexpected();
    }
}
