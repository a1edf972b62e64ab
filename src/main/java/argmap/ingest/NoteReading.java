package argmap.ingest;

import argmap.document.NoteNumber;
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
}
