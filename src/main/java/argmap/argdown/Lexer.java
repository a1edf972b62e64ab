package argmap.argdown;

import static argmap.argdown.TokenKind.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a map file into tokens. Written by hand and without regular expressions, so that no input
 * can make it backtrack: it reads each character a fixed number of times.
 *
 * <p>Many marks mean something only at the start of a line ({@link LineStart}), others within it
 * ({@link InlineTokens}). What starts a line may be indented; blanks that separate tokens are
 * dropped, comments are kept aside.
 */
final class Lexer {
    private final TextCursor in;
    private final Indentation indentation;
    private final LineStart lineStart;
    private final InlineTokens inline;
    private final List<Token> comments = new ArrayList<>();

    private Lexer(String text) {
        this.in = new TextCursor(text);
        this.indentation = new Indentation(in.tokens);
        this.lineStart = new LineStart(in, indentation);
        this.inline = new InlineTokens(in);
    }

    /** The tokens, the last of them {@link TokenKind#END}, and the comments. */
    record Result(TokenList tokens, List<Token> comments) {}

    static Result tokens(String text) {
        return new Lexer(text).run();
    }

    private Result run() {
        while (in.at < in.text.length()) {
            boolean matched =
                    (in.atLineStart() && lineStart.take())
                            || comment()
                            || lineEnd()
                            || inline.take();
            if (!matched) {
                in.at = Math.max(in.at + 1, in.skipBlanks(in.at));
            }
        }
        indentation.closeAll(in.tokens.lastEnd());
        in.tokens.add(END, in.tokens.lastEnd(), in.tokens.lastEnd());
        return new Result(in.tokens, comments);
    }

    private boolean comment() {
        int end = -1;
        if (in.text.startsWith("<!--", in.at) && in.finder.has("-->", in.at + 4)) {
            end = in.finder.next("-->", in.at + 4) + 3;
        } else if (in.text.startsWith("/*", in.at) && in.finder.has("*/", in.at + 2)) {
            end = in.finder.next("*/", in.at + 2) + 2;
        } else if (in.text.startsWith("//", in.at) && in.finder.lineEnd(in.at) < in.text.length()) {
            end = in.finder.lineEnd(in.at);
        }
        if (end < 0) {
            return false;
        }
        comments.add(new Token(COMMENT, in.at, end));
        in.at = end;
        return true;
    }

    private boolean lineEnd() {
        int breaks = 0;
        int end = in.at;
        int i = in.skipBlanks(in.at);
        while (in.charAt(i) == '\n' || in.charAt(i) == '\r') {
            i += in.charAt(i) == '\r' && in.charAt(i + 1) == '\n' ? 2 : 1;
            breaks++;
            end = i;
            i = in.skipBlanks(i);
        }
        if (breaks == 0) {
            return false;
        }
        if (breaks > 1 && in.inInference) {
            endInference();
        } else if (breaks > 1) {
            emptyLine(end, i);
        } else if (in.atLineStart() && in.tokens.size() > 0) {
            // The rest of a line that held a comment alone.
            in.at = end;
        } else {
            in.add(NEWLINE, in.at, end);
        }
        return true;
    }

    /** An empty line breaks an inference off; what is wrong then is its second line end. */
    private void endInference() {
        int first = in.finder.lineEnd(in.at);
        boolean pair = in.charAt(first) == '\r' && in.charAt(first + 1) == '\n';
        in.add(NEWLINE, in.at, first + (pair ? 2 : 1));
        int second = in.finder.lineEnd(in.at);
        in.add(EMPTY_LINE, in.at, second + 1);
        in.inInference = false;
    }

    private void emptyLine(int end, int next) {
        inline.endParagraph();
        if (!in.tokens.endsWith(EMPTY_LINE) && next < in.text.length()) {
            indentation.closeAll(in.tokens.lastEnd());
            in.add(EMPTY_LINE, in.at, end);
        }
        in.at = end;
    }
}
