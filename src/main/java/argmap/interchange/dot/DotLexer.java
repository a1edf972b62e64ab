package argmap.interchange.dot;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts DOT into identifiers and signs. */
final class DotLexer {
    /** Stands before a label in HTML, as no other text begins so. */
    static final String HTML = "\u0001";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private DotLexer(String text) {
        this.text = text;
    }

    /**
     * A piece of DOT.
     *
     * @param sign true for {@code { } [ ] = ; , : + -> --}
     * @param text an identifier without quotation marks; of a label in HTML what stands within its
     *     brackets, behind {@link #HTML}
     */
    record Token(boolean sign, boolean html, String text, Span span) {
        boolean is(String what) {
            return sign && text.equals(what);
        }

        boolean isWord(String what) {
            return !sign && text.equalsIgnoreCase(what);
        }
    }

    static List<Token> read(String text) {
        DotLexer lexer = new DotLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\ufeff') {
            at++;
        } else if (text.startsWith("//", at) || (c == '#' && isLineStart())) {
            at = end("\n");
        } else if (text.startsWith("/*", at)) {
            at = end("*/");
        } else if (text.startsWith("->", at) || text.startsWith("--", at)) {
            add(true, false, text.substring(at, at + 2), at, at + 2);
        } else if (c == '"') {
            quoted();
        } else if (c == '<') {
            html();
        } else if (isName(c)) {
            int start = at;
            while (at < text.length()
                    && isName(text.charAt(at))
                    && !text.startsWith("--", at)
                    && !text.startsWith("->", at)) {
                at++;
            }
            add(false, false, text.substring(start, at), start, at);
        } else {
            add(true, false, String.valueOf(c), at, at + 1);
        }
    }

    private boolean isLineStart() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private int end(String mark) {
        int found = text.indexOf(mark, at);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Letters, digits, points and a minus before a number. */
    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c >= 0x80;
    }

    /** Only a quotation mark is escaped; a backslash and a line end say that the text goes on. */
    private void quoted() {
        StringBuilder value = new StringBuilder();
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.startsWith("\\\"", at)) {
                value.append('"');
                at += 2;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (text.startsWith("\\\\", at)) {
                value.append("\\\\");
                at += 2;
            } else {
                value.append(text.charAt(at++));
            }
        }
        add(false, false, value.toString(), start, Math.min(at + 1, text.length()));
    }

    private void html() {
        int start = at;
        int depth = 0;
        do {
            char c = text.charAt(at++);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        } while (depth > 0 && at < text.length());
        String inner = text.substring(start + 1, Math.max(start + 1, at - 1));
        add(false, true, HTML + inner, start, at);
    }

    private void add(boolean sign, boolean html, String value, int start, int end) {
        tokens.add(new Token(sign, html, value, new Span(start, end)));
        at = end;
    }
}
