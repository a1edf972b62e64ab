package argmap.argdown;

import static argmap.argdown.TokenKind.*;

import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Heading;
import argmap.argdown.SyntaxNode.Place;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads tokens into a {@link Syntax}. After an error it goes on at the next line that can start
 * something, so that one slip costs one line and not the file. Nesting is kept on a stack of its
 * own: a hundred thousand levels take memory, not the thread's stack.
 */
final class Parser {
    private static final Span NO_DATA = new Span(0, 0);

    private final String text;
    private final TokenStream in;
    private final List<SyntaxNode> nodes = new ArrayList<>();
    private final List<Message> errors = new ArrayList<>();
    private Span frontMatter = NO_DATA;

    /** The last statement or argument that stood alone; lines that lost theirs fall to it. */
    private int lastBlock = -1;

    /** The inference whose lines are being read; -1 elsewhere. */
    private int inference = -1;

    private Parser(String text, TokenList tokens) {
        this.text = text;
        this.in = new TokenStream(tokens);
    }

    static Syntax parse(String text) {
        return parse(text, Lexer.tokens(text));
    }

    static Syntax parse(String text, Lexer.Result lexed) {
        Parser parser = new Parser(text, lexed.tokens());
        parser.file();
        return new Syntax(parser.nodes, parser.frontMatter, lexed.comments(), parser.errors);
    }

    private void file() {
        while (in.takeAny(NEWLINE, EMPTY_LINE)) {}
        boolean started = true;
        if (in.at(FRONT_MATTER)) {
            frontMatter = in.take().span();
            in.takeAny(NEWLINE);
            started = in.takeAny(EMPTY_LINE);
            if (!started) {
                error(Code.SYNTAX_AFTER_HEAD);
            }
        }
        if (started && in.at(END)) {
            error(Code.SYNTAX_NOTHING);
        }
        while (!in.at(END)) {
            int before = in.position();
            block();
            if (in.takeAny(EMPTY_LINE) || in.at(END)) {
                continue;
            }
            error(in.notAtBlockEnd());
            if (in.kind().isRelation() && lastBlock >= 0) {
                relationLines(lastBlock);
                in.takeAny(EMPTY_LINE);
            } else {
                recover(in.position() == before);
            }
        }
    }

    private void error(Code code, Detail... details) {
        errors.add(code.at(in.place(), details));
    }

    /** Goes on at the next token of this paragraph that starts a line and can start a block. */
    private void recover(boolean mustMove) {
        if (mustMove) {
            in.skip();
        }
        while (!in.at(END) && !in.at(EMPTY_LINE) && !in.canRestart()) {
            in.skip();
        }
        in.takeAny(EMPTY_LINE);
    }

    private void block() {
        switch (in.kind()) {
            case HEADING -> heading();
            case STATEMENT_NUMBER -> new StructureParser(this, in, nodes).structure();
            case INDENT -> {
                if (in.next().isListItem()) {
                    list();
                } else {
                    error(Code.SYNTAX_STARTS_WITH_RELATION);
                    relations(lastBlock);
                }
            }
            default -> {
                if (in.kind().isRelation()) {
                    error(Code.SYNTAX_STARTS_WITH_RELATION);
                    relationLines(lastBlock);
                } else if (in.kind().isTitle() || in.kind().isText()) {
                    lastBlock = nodes.size();
                    withRelations(Place.BLOCK, -1, END);
                }
            }
        }
    }

    private void heading() {
        int start = in.take().start();
        int level = in.last().end() - start - 1;
        Content content = content();
        if (content.isNone()) {
            error(Code.SYNTAX_EMPTY_HEADING);
            return;
        }
        Span data = data();
        in.takeAny(NEWLINE);
        lastBlock = -1;
        nodes.add(new Heading(level, content, data, in.from(start)));
    }

    private void list() {
        TokenKind kind = in.next();
        in.take();
        while (in.at(kind)) {
            in.take();
            withRelations(Place.LIST_ITEM, -1, END);
        }
        if (!in.takeAny(DEDENT)) {
            error(in.unexpected());
        }
    }

    /** A statement or argument and all that is drawn under it; its number, or -1 without one. */
    int withRelations(Place place, int parent, TokenKind mark) {
        int node = element(place, parent, mark);
        if (node >= 0 && in.at(INDENT)) {
            relations(node);
        }
        return node;
    }

    /** The lines under a node, from their indent to its dedent. */
    void relations(int node) {
        in.take();
        if (!in.kind().isRelation()) {
            error(in.unexpected());
        }
        relationLines(node);
    }

    /** The lines under an inference: nothing but undercuts, and what is drawn under those. */
    void undercuts(int node) {
        inference = node;
        relations(node);
        inference = -1;
    }

    private void relationLines(int node) {
        Deque<Integer> parents = new ArrayDeque<>();
        parents.push(node);
        while (!parents.isEmpty()) {
            if (in.kind().isRelation()) {
                int parent = parents.getFirst();
                if (parent == inference && parent >= 0 && !in.at(UNDERCUT_BY)) {
                    error(Code.SYNTAX_UNDER_INFERENCE);
                }
                int child = relation(parent);
                if (in.at(INDENT)) {
                    in.take();
                    parents.push(child >= 0 ? child : parent);
                    if (!in.kind().isRelation()) {
                        error(in.unexpected());
                        skipLine();
                    }
                }
            } else if (in.takeAny(DEDENT)) {
                parents.pop();
            } else if (in.at(END) || in.at(EMPTY_LINE)) {
                parents.clear();
            } else {
                error(in.unexpected());
                if (in.canRestart() && !in.kind().isListItem()) {
                    return;
                }
                skipLine();
            }
        }
    }

    private void skipLine() {
        do {
            in.skip();
        } while (!in.at(END)
                && !in.at(EMPTY_LINE)
                && !in.at(INDENT)
                && !in.at(DEDENT)
                && !in.kind().isRelation());
    }

    private int relation(int parent) {
        TokenKind mark = in.take().kind();
        if (mark == CONTRADICTS && in.kind().isArgument()) {
            error(Code.SYNTAX_CONTRADICTING_ARGUMENT);
        }
        return element(Place.RELATION, parent, mark);
    }

    /**
     * A statement or argument without what is drawn under it; its number, or -1 without one. Line
     * ends that are no part of a text count as blanks of it, as in the reference.
     */
    int element(Place place, int parent, TokenKind mark) {
        int start = mark == END ? in.start() : signStart(in.last());
        Token title = in.kind().isTitle() ? in.take() : in.none();
        boolean titled = title.kind().isTitle();
        boolean reference = titled && !title.kind().isDefinition();
        Content content = reference ? tags() : content();
        if (content.isNone() && !reference) {
            error(titled ? Code.SYNTAX_EMPTY_DEFINITION : Code.SYNTAX_NO_STATEMENT);
            if (!titled) {
                return -1;
            }
        }
        if (reference && in.at(NEWLINE) && in.next() == DATA) {
            in.take();
            content = content.withBlank();
        }
        Span data = data();
        int end = data.isEmpty() ? Math.max(title.end(), content.span().end()) : data.end();
        if (in.takeAny(NEWLINE) && in.at(INDENT)) {
            content = content.withBlank();
        }
        nodes.add(
                new Element(
                        title.kind().isArgument(),
                        titled ? title(title) : "",
                        titled && !reference,
                        content,
                        data,
                        place,
                        parent,
                        mark,
                        new Span(Math.min(start, end), end)));
        return nodes.size() - 1;
    }

    /** A sign's token begins with the blanks before it; what is said of a relation does not. */
    private int signStart(Token sign) {
        int start = sign.start();
        while (text.charAt(start) == ' ' || text.charAt(start) == '\t') {
            start++;
        }
        return start;
    }

    private String title(Token token) {
        int end = token.end() - (token.kind().isDefinition() ? 2 : 1);
        return Titles.read(text.substring(token.start() + 1, end), token.kind().isArgument());
    }

    private Content tags() {
        int from = in.position();
        while (in.at(TAG)) {
            in.take();
        }
        return ContentReader.read(text, in.tokens(), from, in.position());
    }

    private Content content() {
        int from = in.position();
        int open = 0;
        int opened = -1;
        while (true) {
            TokenKind kind = in.kind();
            if (kind == BOLD_START || kind == ITALIC_START) {
                opened = in.take().start();
                open++;
            } else if (kind == BOLD_END || kind == ITALIC_END) {
                if (open == 0) {
                    break;
                }
                open--;
                in.take();
            } else if (kind.isText()) {
                in.take();
            } else if (in.isBracketInText(from)) {
                error(in.unexpected());
                in.take(); // the rest of the text is as good as before
            } else {
                break;
            }
        }
        if (open > 0) {
            char mark = text.charAt(opened);
            error(Code.SYNTAX_OPEN_EMPHASIS, Detail.text(String.valueOf(mark)));
        }
        return ContentReader.read(text, in.tokens(), from, in.position());
    }

    Span data() {
        return in.at(DATA) ? in.take().span() : NO_DATA;
    }

    /** The words of one token, as they count in a rule. */
    String words(Token token) {
        return ContentReader.words(text, token);
    }

    /** The number in the brackets before a statement; one too long to count is -1. */
    int number(Token token) {
        long number = 0;
        for (int i = token.start(); i < token.end() && number <= Integer.MAX_VALUE; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : number;
        }
        return number < 1_000_000_000 ? (int) number : -1;
    }

    /** Where a sign stands, without the blanks before it. */
    Span trimmed(Token sign) {
        return new Span(signStart(sign), sign.end());
    }

    void report(Code code, Span span) {
        errors.add(code.at(span));
    }

    void report(Code code) {
        error(code);
    }
}
