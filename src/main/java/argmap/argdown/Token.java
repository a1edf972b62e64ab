package argmap.argdown;

import argmap.text.Span;

/**
 * A word of the language and where it stands; an indent or dedent is empty.
 *
 * @param start offset into the source, from 0; {@code end} is after the last character
 */
record Token(TokenKind kind, int start, int end) {
    Span span() {
        return new Span(start, end);
    }

    boolean is(TokenKind other) {
        return kind == other;
    }
}
