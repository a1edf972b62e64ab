package argmap.argdown;

import static argmap.argdown.TokenKind.*;

/** The place in a map file up to which it is cut into tokens, and the tokens so far. */
final class TextCursor {
    final String text;
    final Finder finder;
    final TokenList tokens = new TokenList();

    /** True between the hyphens of an inference, where few marks mean anything. */
    boolean inInference;

    int at;

    TextCursor(String text) {
        this.text = text;
        this.finder = new Finder(text);
        // A byte order mark is no part of the text.
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    boolean blankAt(int offset) {
        char c = charAt(offset);
        return c == ' ' || c == '\t';
    }

    boolean spaceAt(int offset) {
        char c = charAt(offset);
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }

    boolean isLineBreak(int offset) {
        return charAt(offset) == '\n' || charAt(offset) == '\r';
    }

    int skipBlanks(int offset) {
        int i = offset;
        while (blankAt(i)) {
            i++;
        }
        return i;
    }

    int skipDigits(int offset) {
        int i = offset;
        while (charAt(i) >= '0' && charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    boolean atLineStart() {
        return tokens.size() == 0 || tokens.endsWith(NEWLINE) || tokens.endsWith(EMPTY_LINE);
    }

    boolean add(TokenKind kind, int start, int end) {
        // Marks within a text are one token with the words around them.
        if (kind == FREESTYLE && tokens.lastEnd() == start && tokens.endsWith(FREESTYLE)) {
            tokens.extendLast(end);
        } else {
            tokens.add(kind, start, end);
        }
        at = end;
        return true;
    }

    /** Adds a token together with one blank behind it, which then counts as part of the text. */
    boolean addWithBlank(TokenKind kind, int end) {
        return add(kind, at, blankAt(end) ? end + 1 : end);
    }
}
