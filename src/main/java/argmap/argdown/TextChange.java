package argmap.argdown;

import argmap.text.Span;
import java.util.Comparator;
import java.util.List;

/** What replaces a stretch of a file. */
record TextChange(Span span, String replacement) {
    static TextChange insert(int at, String what) {
        return new TextChange(new Span(at, at), what);
    }

    /** True where the two cannot both be made, or their order would matter. */
    boolean meets(TextChange other) {
        return span.start() <= other.span.end() && other.span.start() <= span.end();
    }

    /** The text with all changes made, none of which meets another. */
    static String apply(String text, List<TextChange> changes) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TextChange change :
                changes.stream()
                        .sorted(Comparator.comparingInt(change -> change.span().start()))
                        .toList()) {
            out.append(text, at, change.span.start()).append(change.replacement);
            at = change.span.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
