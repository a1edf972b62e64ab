package argmap.argdown;

import argmap.graph.Datum;
import argmap.text.Span;
import java.util.List;

/**
 * The words of a statement, argument or heading.
 *
 * @param text as the reference implementation has it: with tags and blanks at its ends
 * @param wording for people: without tags, links as their labels, blanks put in order
 * @param tags without their marks, in order
 * @param ranges emphasis, links and mentions of the wording, as Argdown's JSON lists them
 */
record Content(
        String text, String wording, List<String> tags, List<Datum.Fields> ranges, Span span) {
    static final Content NONE = new Content("", "", List.of(), List.of(), new Span(0, 0));

    Content {
        tags = List.copyOf(tags);
        ranges = List.copyOf(ranges);
    }

    /** With a blank at the end of the text, unless there is one. */
    Content withBlank() {
        return text.endsWith(" ") ? this : new Content(text + " ", wording, tags, ranges, span);
    }

    boolean isNone() {
        return span.isEmpty();
    }
}
