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
import java.util.List;
import java.util.Map;

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

    /** More lines of text than this in a row are no part of a list of notes. */
    private static final int MOST_LINES = 12;

    /** A mark without its note must be this likely, 0 to 1: nothing else speaks for it. */
    private static final double LIKELY_ALONE = 0.6;

    /** Fewer notes in a row without marks are only worn. */
    private static final int FEWEST_ORPHANS = 3;

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
    private final List<int[]> body = new ArrayList<>();
    private final List<Integer> sinceList = new ArrayList<>();
    private final List<Integer> list = new ArrayList<>();
    private final List<Integer> textInList = new ArrayList<>();
    private List<Integer> lastText = List.of();
    private List<Integer> lastFeet = List.of();
    private boolean inList;
    private final BitSet taken = new BitSet();
    private final Map<NoteNumber, Integer> marked = new HashMap<>();
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
        for (int page = 0; page < pages.count(); page++) {
            List<Integer> text = new ArrayList<>();
            List<Integer> feet = new ArrayList<>();
            for (int i = pages.first(page); i < pages.end(page); i++) {
                line(i, text, feet);
            }
            if (!inList && goesOn(feet) && opensWithNotes(page)) {
                // A list that began on the page before, its heading unread.
                list.addAll(lastFeet);
                list.addAll(feet);
                inList = true;
                lastFeet = List.of();
            } else {
                passage(lastText, lastFeet);
                lastText = text;
                lastFeet = feet;
            }
            sinceList.addAll(text);
        }
        passage(lastText, lastFeet);
        passage(sinceList, list);
        reading.clearMarks();
        place(MarkAligner.align(lines.text(), body, passages), false);
        secondChance();
    }

    /**
     * Notes in a row whose marks are not where they were looked for are looked for in all the text
     * since the last mark: a list whose heading was not read, a page break that was not seen.
     */
    private void secondChance() {
        List<List<Called>> before = List.copyOf(called);
        passages.clear();
        called.clear();
        int from = 0;
        List<Called> orphans = new ArrayList<>();
        for (List<Called> series : before) {
            for (Called note : series) {
                Integer mark = marked.get(note.number());
                if (mark != null) {
                    orphans(from, orphans);
                    orphans = new ArrayList<>();
                    from = Math.max(from, mark);
                } else if (!note.note().missing() && kind(note.number()) == 0) {
                    orphans.add(note);
                }
            }
        }
        orphans(from, orphans);
        if (!passages.isEmpty()) {
            place(MarkAligner.align(lines.text(), body, passages), true);
        }
    }

    /** The first line of text that begins at an offset or behind it. */
    private int firstAt(int offset) {
        int low = 0;
        int high = body.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.get(middle)[0] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void orphans(int from, List<Called> orphans) {
        if (orphans.size() < FEWEST_ORPHANS) {
            return;
        }
        int to = orphans.get(orphans.size() - 1).note().start();
        List<int[]> there = body.subList(firstAt(from), Math.max(firstAt(from), firstAt(to)));
        if (!there.isEmpty()) {
            passages.add(new Passage(there, orphans.stream().map(Called::note).toList()));
            called.add(orphans);
        }
    }

    private void line(int line, List<Integer> text, List<Integer> feet) {
        boolean words = lines.role(line) == Role.TEXT || lines.role(line) == Role.TITLE;
        if (lists.get(line)) {
            inList = true;
            textInList.clear();
        } else if (words) {
            body.add(line(line));
            (inList ? textInList : text).add(line);
            if (inList && endsList()) {
                passage(sinceList, list);
                sinceList.clear();
                list.clear();
                text.addAll(textInList);
                textInList.clear();
                inList = false;
            }
        } else if (!reading.labelsIn(line).isEmpty()) {
            (inList ? list : feet).add(line);
            textInList.clear();
        }
    }

    /** True where enough text has come since the list's last number: a chapter, or a heading. */
    private boolean endsList() {
        int run = textInList.size();
        return run >= MOST_LINES
                || (run >= 3 && lines.role(textInList.get(0)) == Role.TITLE);
    }

    /** True where the first words of a page are those of a note: below text they end a page. */
    private boolean opensWithNotes(int page) {
        for (int i = pages.first(page); i < pages.end(page); i++) {
            if (lines.role(i) != Role.HEAD && lines.role(i) != Role.FOLIO) {
                return lines.role(i) == Role.NOTE;
            }
        }
        return false;
    }

    /** True where the first number of these lines goes on with those of the page before. */
    private boolean goesOn(List<Integer> feet) {
        if (feet.isEmpty() || lastFeet.isEmpty()) {
            return false;
        }
        List<Numeral> before = reading.labelsIn(lastFeet.get(lastFeet.size() - 1));
        int more = reading.labelsIn(feet.get(0)).get(0).value() - before.get(before.size() - 1).value();
        return more > 0 && more <= LONGEST_GAP;
    }

    private int[] line(int line) {
        return new int[] {lines.start(line), lines.end(line), lines.within(line) ? 1 : 0};
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
        return kind(label.number());
    }

    private static int kind(NoteNumber number) {
        char first = number.label().charAt(0);
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

    /** Takes the likeliest marks first, each character and each number once. */
    private void place(List<List<FoundMark>> found, boolean second) {
        List<Placed> all = new ArrayList<>();
        for (int p = 0; p < found.size(); p++) {
            for (FoundMark mark : found.get(p)) {
                Called note = called.get(p).get(mark.note());
                boolean sure = !note.note().missing() || mark.likely() >= LIKELY_ALONE;
                if (second ? mark.exact() && mark.likely() >= LIKELY_ALONE : sure) {
                    all.add(new Placed(note, mark));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Placed p) -> -p.mark().likely()));
        for (Placed placed : all) {
            FoundMark mark = placed.mark();
            NoteNumber number = placed.called().number();
            int end = Math.max(mark.end(), mark.start() + 1);
            int next = taken.nextSetBit(mark.start());
            if ((next >= 0 && next < end) || marked.putIfAbsent(number, mark.start()) != null) {
                continue;
            }
            taken.set(mark.start(), end);
            reading.addMark(
                    lines.lineAt(mark.start()),
                    new Numeral(
                            number,
                            placed.called().chapter(),
                            new Span(mark.start(), mark.end()),
                            mark.exact() ? 0 : MISREAD));
        }
    }
}
