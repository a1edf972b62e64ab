package argmap.ingest;

import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.ingest.Lines.Role;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read of notes and marks: labels in the lines of notes, marks in the lines of text. */
final class NoteReading {
    /**
     * A number or sign that was read.
     *
     * @param number of the note it belongs to
     * @param chapter how often the numbering had begun anew before
     * @param doubt the cost of its misreading; 0 where it reads as it should
     */
    record Numeral(NoteNumber number, int chapter, Span span, double doubt) {
        /** Points and specks beside a number cast no doubt on it. */
        private static final double DIRT = 1;

        String label() {
            return number.label();
        }

        int value() {
            return number.ordinal();
        }

        boolean certain() {
            return doubt < DIRT && !span.isEmpty();
        }
    }

    private final Map<Integer, List<Numeral>> marks = new HashMap<>();
    private final Map<Integer, List<Numeral>> labels = new HashMap<>();

    /** Sorts the decoder's steps by line, and gives the lines of notes their role. */
    static NoteReading of(Lines lines, List<NoteEvent> events, Pages pages) {
        NoteReading reading = new NoteReading();
        reading.take(lines, events, pages);
        return reading;
    }

    /** Adds the steps of one more run of the decoder, which counts its chapters for itself. */
    void take(Lines lines, List<NoteEvent> events, Pages pages) {
        long restarts = events.stream().filter(e -> e.kind() == NoteEvent.Kind.RESTART).count();
        // More new beginnings than a book has chapters: the numbers run by the page.
        boolean byPage = restarts > 1 && restarts * 3 >= pages.count();
        boolean hasLabels = true && events.stream().anyMatch(e -> e.kind() == NoteEvent.Kind.LABEL);
        int chapter = 0;
        for (NoteEvent event : events) {
            // Without a single number there are no notes, whatever the wording.
            boolean zone =
                    event.kind() == NoteEvent.Kind.NOTES || event.kind() == NoteEvent.Kind.TEXT;
            if (zone && !hasLabels) {
                continue;
            }
            switch (event.kind()) {
                case NOTES -> toPageEnd(lines, pages, event.line(), Role.TEXT, Role.NOTE);
                case TEXT -> toPageEnd(lines, pages, event.line(), Role.NOTE, Role.TEXT);
                case RESTART -> chapter++;
                case MARK, LABEL -> {
                    NoteSeries series = NoteSeries.TEXT;
                    if (byPage) {
                        series = NoteSeries.page(pages.number(pages.pageOf(event.line())));
                    } else if (restarts > 0) {
                        series = NoteSeries.chapter(chapter + 1);
                    }
                    boolean mark = event.kind() == NoteEvent.Kind.MARK;
                    add(mark ? marks : labels, event, series, chapter);
                }
            }
        }
    }

    private static void toPageEnd(Lines lines, Pages pages, int from, Role was, Role is) {
        int end = pages.end(pages.pageOf(from));
        for (int i = from; i < end; i++) {
            if (lines.role(i) == was) {
                lines.role(i, is);
            }
        }
    }

    private static void add(
            Map<Integer, List<Numeral>> to, NoteEvent event, NoteSeries series, int chapter) {
        Span span = new Span(event.start(), event.end());
        String label = Integer.toString(event.number());
        to.computeIfAbsent(event.line(), line -> new ArrayList<>())
                .add(
                        new Numeral(
                                new NoteNumber(series, event.number(), label),
                                chapter,
                                span,
                                event.doubt()));
    }

    void clearMarks() {
        marks.clear();
    }

    void addMark(int line, Numeral mark) {
        insert(marks, line, mark);
    }

    void addLabel(int line, Numeral label) {
        insert(labels, line, label);
    }

    private static void insert(Map<Integer, List<Numeral>> to, int line, Numeral numeral) {
        List<Numeral> there = to.computeIfAbsent(line, l -> new ArrayList<>());
        there.add(numeral);
        there.sort(Comparator.comparing(Numeral::span));
    }

    List<Numeral> marksIn(int line) {
        return marks.getOrDefault(line, List.of());
    }

    List<Numeral> labelsIn(int line) {
        return labels.getOrDefault(line, List.of());
    }

    boolean hasLabels() {
        return !labels.isEmpty();
    }
}
