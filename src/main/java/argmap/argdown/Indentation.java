package argmap.argdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns the depths of lines into indents and dedents. A line that is less deep than the one before
 * closes every level deeper than it, and opens none, even where it fits no open level: such a line
 * is an error, and the parser says so.
 */
final class Indentation {
    private final TokenList tokens;
    private final Deque<Integer> levels = new ArrayDeque<>();

    Indentation(TokenList tokens) {
        this.tokens = tokens;
    }

    /** A line {@code depth} deep, whose first token starts at {@code offset}. */
    void at(int depth, int offset) {
        if (depth > current()) {
            levels.push(depth);
            tokens.add(TokenKind.INDENT, offset, offset);
            return;
        }
        while (depth < current()) {
            levels.pop();
            tokens.add(TokenKind.DEDENT, offset, offset);
        }
    }

    void closeAll(int offset) {
        while (!levels.isEmpty()) {
            levels.pop();
            tokens.add(TokenKind.DEDENT, offset, offset);
        }
    }

    private int current() {
        return levels.isEmpty() ? 0 : levels.getFirst();
    }
}
