package argmap.server;

import argmap.text.Position;
import argmap.text.Source;
import argmap.text.Span;
import org.eclipse.lsp4j.Range;

/**
 * Places of a file as editors count them: lines and UTF-16 units, both from 0.
 *
 * <p>A place that the file does not have is brought to the nearest that it has, as the protocol
 * asks for places behind the end of a line.
 */
final class Lines {
    private Lines() {}

    static org.eclipse.lsp4j.Position position(Source source, int offset) {
        Position at = source.position(Math.max(0, Math.min(offset, source.length())));
        return new org.eclipse.lsp4j.Position(at.line() - 1, at.column() - 1);
    }

    static Range range(Source source, Span span) {
        return new Range(position(source, span.start()), position(source, span.end()));
    }

    static int offset(Source source, org.eclipse.lsp4j.Position at) {
        if (at.getLine() < 0) {
            return 0;
        }
        if (at.getLine() >= source.lineCount()) {
            return source.length();
        }
        Span line = source.line(at.getLine() + 1);
        return line.start() + Math.max(0, Math.min(at.getCharacter(), line.length()));
    }

    static Span span(Source source, Range range) {
        int start = offset(source, range.getStart());
        return new Span(start, Math.max(start, offset(source, range.getEnd())));
    }
}
