package argmap.ingest;

import argmap.document.NoteNumber;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.ingest.marks.CalledNote;
import argmap.ingest.marks.FoundMark;
import argmap.ingest.marks.MarkAligner;
import argmap.ingest.marks.MarkAligner.Passage;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the marks of the notes that were read: those at a page's foot in that page's text, those of
 * a list in the text since the list before.
 *
 * <p>Numbers, signs and letters are series of their own. A number that is missing between two notes
 * is looked for too: its mark may stand in the text though the note was lost.
 */
final class MarkFinder {
    /** More numbers than this are no gap but another numbering. */
    private static final int LONGEST_GAP = 3;

    /** A mark without its note must be this likely, 0 to 1: nothing else speaks for it. */
    private static final double LIKELY_ALONE = 0.6;

    /** Characters of a note that are compared with the text. */
    private static final int WORDS = 300;

    private static final double MISREAD = 3;

    private record Called(NoteNumber number, int chapter, CalledNote note) {}

    /** A mark with its place among the rest. */
    private record Placed(Called called, FoundMark mark) {}

    private final Lines lines;
    private final Pages pages;
    private final NoteReading reading;
    private final BitSet lists;
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Called>> called = new ArrayList<>();

    private MarkFinder(Lines lines, Pages pages, NoteReading reading, BitSet lists) {
        this.lines = lines;
        this.pages = pages;
        this.reading = reading;
        this.lists = lists;
    }

    /**
     * Puts the marks into the reading.
     *
     * @param lists the lines that head a list of notes
     */
    static void find(Lines lines, Pages pages, NoteReading reading, BitSet lists) {
        new MarkFinder(lines, pages, reading, lists).find();
    }

    private void find() {
        List<Integer> sinceList = new ArrayList<>();
        List<Integer> list = new ArrayList<>();
        List<int[]> body = new ArrayList<>();
        boolean inList = false;
        int bodyRun = 0;
        for (int page = 0; page < pages.count(); page++) {
            List<Integer> text = new ArrayList<>();
            List<Integer> feet = new ArrayList<>();
            for (int i = pages.first(page); i < pages.end(page); i++) {
                boolean words = lines.role(i) == Role.TEXT || lines.role(i) == Role.TITLE;
                if (lists.get(i)) {
                    inList = true;
                    bodyRun = 0;
                } else if (words) {
                    text.add(i);
                    body.add(line(i));
                    bodyRun++;
                    if (inList && bodyRun > 2) {
                        passage(sinceList, list);
                        sinceList.clear();
                        list.clear();
                        inList = false;
                    }
                } else if (!reading.labelsIn(i).isEmpty()) {
                    (inList ? list : feet).add(i);
                    bodyRun = 0;
                }
            }
            if (text.isEmpty() && !inList && !passages.isEmpty()) {
                // A page of nothing but notes goes on with the page before.
                text = sinceList.subList(Math.max(0, sinceList.size() - 60), sinceList.size());
                passage(new ArrayList<>(text), feet);
            } else {
                sinceList.addAll(text);
                passage(text, feet);
            }
        }
        passage(sinceList, list);
        place(MarkAligner.align(lines.text(), body, passages));
    }

    private int[] line(int line) {
        return new int[] {lines.start(line), lines.end(line)};
    }

    /** The notes that begin in some lines, called in others, by the kind of their numbers. */
    private void passage(List<Integer> text, List<Integer> noteLines) {
        if (text.isEmpty() || noteLines.isEmpty()) {
            return;
        }
        List<int[]> there = text.stream().map(this::line).toList();
        Map<Integer, List<Called>> kinds = new HashMap<>();
        for (int line : noteLines) {
            for (Numeral label : reading.labelsIn(line)) {
                List<Called> series = kinds.computeIfAbsent(kind(label), k -> new ArrayList<>());
                missing(series, label);
                int start = label.span().end();
                CalledNote note =
                        new CalledNote(label.label(), start, end(line, start), false);
                series.add(new Called(label.number(), label.chapter(), note));
            }
        }
        for (int kind = 0; kind < 3; kind++) {
            List<Called> series = kinds.getOrDefault(kind, List.of());
            if (!series.isEmpty()) {
                passages.add(new Passage(there, series.stream().map(Called::note).toList()));
                called.add(series);
            }
        }
    }

    private static int kind(Numeral label) {
        char first = label.label().charAt(0);
        return Letters.isDigit(first) ? 0 : Character.isLetter(first) ? 1 : 2;
    }

    private static void missing(List<Called> series, Numeral next) {
        if (series.isEmpty() || kind(next) != 0) {
            return;
        }
        Called last = series.get(series.size() - 1);
        int gap = next.value() - last.number().ordinal() - 1;
        if (gap > LONGEST_GAP || !last.number().series().equals(next.number().series())) {
            return;
        }
        for (int n = 1; n <= gap; n++) {
            int ordinal = last.number().ordinal() + n;
            String label = Integer.toString(ordinal);
            series.add(
                    new Called(
                            new NoteNumber(next.number().series(), ordinal, label),
                            next.chapter(),
                            new CalledNote(label, 0, 0, true)));
        }
    }

    /** Where a note's first words end: at the next note, or where the lines of notes do. */
    private int end(int line, int start) {
        int end = lines.end(line);
        for (Numeral other : reading.labelsIn(line)) {
            if (other.span().start() > start) {
                return other.span().start();
            }
        }
        for (int i = line + 1; i < lines.count() && end < start + WORDS; i++) {
            if (lines.role(i) != Role.NOTE || !reading.labelsIn(i).isEmpty()) {
                break;
            }
            end = lines.end(i);
        }
        return Math.max(start, end);
    }

    private void place(List<List<FoundMark>> found) {
        List<Placed> all = new ArrayList<>();
        for (int p = 0; p < found.size(); p++) {
            for (FoundMark mark : found.get(p)) {
                Called note = called.get(p).get(mark.note());
                if (!note.note().missing() || mark.likely() >= LIKELY_ALONE) {
                    all.add(new Placed(note, mark));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Placed p) -> -p.mark().likely()));
        BitSet taken = new BitSet();
        Set<NoteNumber> lonely = new HashSet<>();
        reading.clearMarks();
        for (Placed placed : all) {
            FoundMark mark = placed.mark();
            int end = Math.max(mark.end(), mark.start() + 1);
            int next = taken.nextSetBit(mark.start());
            boolean free = next < 0 || next >= end;
            if (!free || (placed.called().note().missing() && !lonely.add(placed.called().number()))) {
                continue;
            }
            taken.set(mark.start(), end);
            reading.addMark(
                    lines.lineAt(mark.start()),
                    new Numeral(
                            placed.called().number(),
                            placed.called().chapter(),
                            new Span(mark.start(), mark.end()),
                            mark.exact() ? 0 : MISREAD));
        }
    }
}
