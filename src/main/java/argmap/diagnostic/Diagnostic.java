package argmap.diagnostic;

import argmap.text.Span;

import java.util.List;

/**
 * One thing to say about the input, printed like a compiler's message:
 *
 * <pre>brief.txt:2:15: warning: note marker 7 has no footnote on page 12 [note.marker-without-note]
 * </pre>
 */
public interface Diagnostic {
    /** Where in the source it is; an empty span points between two characters. */
    Span span();

    Severity severity();

    /** A stable name, {@code area.what}, to search for or to switch off. */
    String code();

    /** One lower-case clause that quotes the offending word and says what would be accepted. */
    String message();

    /** How {@code --fix} mends it; none where a person must. */
    default List<Mend> mends() {
        return List.of();
    }
}
