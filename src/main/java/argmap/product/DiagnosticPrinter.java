package argmap.product;

import argmap.message.Message;
import argmap.text.Position;
import argmap.text.Source;
import argmap.text.Span;
import argmap.text.Visible;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints diagnostics like a compiler: {@code file:line:column: severity: message [code]}, then the
 * line with a caret under the place.
 */
public final class DiagnosticPrinter {
    /** Width of the excerpt of a long line; with the file's name it fits a terminal of 100. */
    private static final int EXCERPT = 90;

    /** Other places named below a message. */
    private static final int PLACES = 4;

    private DiagnosticPrinter() {}

    public static String print(Source source, Message diagnostic) {
        Position at = source.position(diagnostic.span().start());
        String head =
                Visible.of(source.name())
                        + ":"
                        + at
                        + ": "
                        + diagnostic.severity().word()
                        + ": "
                        + Visible.of(diagnostic.message())
                        + " ["
                        + diagnostic.code()
                        + "]";
        String excerpt = excerpt(source, source.line(at.line()), at, diagnostic.span());
        return head + "\n" + excerpt + related(source, diagnostic);
    }

    /** " also 12:1 Rent is due; 15:1 Frost": the other places that it points to. */
    private static String related(Source source, Message diagnostic) {
        List<Message.Related> places = diagnostic.related();
        if (places.isEmpty()) {
            return "";
        }
        String shown =
                places.stream()
                        .limit(PLACES)
                        .map(
                                place ->
                                        source.position(place.span().start())
                                                + " "
                                                + Visible.of(place.words()))
                        .collect(Collectors.joining("; "));
        int more = places.size() - PLACES;
        return "  also " + shown + (more > 0 ? "; " + more + " more" : "") + "\n";
    }

    /** Of a line, which may be the whole of a large file, no more than is shown. */
    private static String excerpt(Source source, Span line, Position at, Span span) {
        int column = at.column() - 1;
        int from = 0;
        if (line.length() > EXCERPT) {
            from = Math.max(0, Math.min(column - EXCERPT / 2, line.length() - EXCERPT));
        }
        int to = Math.min(line.length(), from + EXCERPT);
        String shown =
                Visible.of(source.text(new Span(line.start() + from, line.start() + to)))
                        .replace('\t', ' ')
                        .replace('\f', ' ');
        if (shown.isBlank()) {
            return "";
        }
        int caret = Math.max(0, Math.min(column - from, shown.length()));
        int length = Math.max(1, Math.min(span.length(), shown.length() - caret));
        return "  " + shown + "\n  " + " ".repeat(caret) + "^" + "~".repeat(length - 1) + "\n";
    }
}
