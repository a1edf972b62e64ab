package argmap.ingest;

import argmap.ingest.Lines.Role;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read of notes and marks: labels in the lines of notes, marks in the lines of text. */
record NoteReading(Map<Integer, List<Numeral>> marks, Map<Integer, List<Numeral>> labels) {

    /**
     * A number that was read.
     *
     * @param chapter how often the numbering had begun anew before
     * @param doubt the cost of its misreading; 0 where it reads as it should
     */
    record Numeral(int value, int chapter, Span span, double doubt) {
        boolean certain() {
            return doubt == 0;
        }
    }

    /** Sorts the decoder's steps by line, and gives the lines of notes their role. */
    static NoteReading of(Lines lines, List<NoteEvent> events, Pages pages) {
        NoteReading reading = new NoteReading(new HashMap<>(), new HashMap<>());
        int chapter = 0;
        for (NoteEvent event : events) {
            switch (event.kind()) {
                case NOTES -> toPageEnd(lines, pages, event.line(), Role.TEXT, Role.NOTE);
                case TEXT -> toPageEnd(lines, pages, event.line(), Role.NOTE, Role.TEXT);
                case RESTART -> chapter++;
                case MARK -> add(reading.marks, event, chapter);
                case LABEL -> add(reading.labels, event, chapter);
            }
        }
        return reading;
    }

    private static void toPageEnd(Lines lines, Pages pages, int from, Role was, Role is) {
        int end = pages.end(pages.pageOf(from));
        for (int i = from; i < end; i++) {
            if (lines.role(i) == was) {
                lines.role(i, is);
            }
        }
    }

    private static void add(Map<Integer, List<Numeral>> to, NoteEvent event, int chapter) {
        Span span = new Span(event.start(), event.end());
        to.computeIfAbsent(event.line(), line -> new ArrayList<>())
                .add(new Numeral(event.number(), chapter, span, event.doubt()));
    }

    List<Numeral> marksIn(int line) {
        return marks.getOrDefault(line, List.of());
    }

    List<Numeral> labelsIn(int line) {
        return labels.getOrDefault(line, List.of());
    }
}
