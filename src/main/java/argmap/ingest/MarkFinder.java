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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of the notes that were read, in all the text at once: where a note's mark is to
 * be expected, on its page or before its list, is a habit of the book that the alignment learns.
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

    /**
     * Characters of text that are aligned at once: a thousand pages. Beyond, memory counts for more
     * than a list of notes that stands farther from its marks.
     */
    private static final int LARGEST = 2_000_000;

    private static final double MISREAD = 3;

    /** A mark that says what it is. */
    private record Named(int line, Numeral numeral) {}

    private record Called(NoteNumber number, int chapter, CalledNote note) {}

    /** A mark with its place among the rest. */
    private record Placed(Called called, FoundMark mark) {}

    private final Lines lines;
    private final Pages pages;
    private final NoteReading reading;
    private final List<int[]> body = new ArrayList<>();
    private final List<List<Called>> kinds =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Called>> called = new ArrayList<>();

    private final List<Named> named = new ArrayList<>();

    /** Notes whose marks were found. */
    private final Set<NoteNumber> marked = new HashSet<>();

    /** The first line of the text that stands in the passage. */
    private int passageStart;

    /**
     * The first and the last character of the text between the notes before and those that come.
     */
    private int block = -1;

    private boolean afterNotes;

    private MarkFinder(Lines lines, Pages pages, NoteReading reading) {
        this.lines = lines;
        this.pages = pages;
        this.reading = reading;
    }

    /** Puts the marks into the reading. */
    static void find(Lines lines, Pages pages, NoteReading reading) {
        new MarkFinder(lines, pages, reading).find();
    }

    private void find() {
        named();
        for (int page = 0; page < pages.count(); page++) {
            for (int i = pages.first(page); i < pages.end(page); i++) {
                line(i, page);
            }
        }
        passage();
        reading.clearMarks();
        named.forEach(mark -> reading.addMark(mark.line(), mark.numeral()));
        place(MarkAligner.align(lines.source(), body, passages));
    }

    /**
     * Marks that say what they are, "[Footnote 3]", or "[3]" where the note begins so too: each
     * leads to the next note of that number, else to the last one.
     */
    private void named() {
        Map<String, NavigableMap<Integer, Numeral>> notes = new HashMap<>();
        for (int i = 0; i < lines.count(); i++) {
            for (Numeral note : reading.labelsIn(i)) {
                String key = key(note.value(), note.label().length());
                notes.computeIfAbsent(key, k -> new TreeMap<>()).put(note.span().start(), note);
            }
        }
        String text = lines.text();
        int first = notes.isEmpty() ? -1 : text.indexOf('[');
        for (int at = first; at >= 0; at = text.indexOf('[', at + 1)) {
            int row = lines.lineAt(at);
            // Where two rows touch, the first's end is the second's start.
            row += row + 1 < lines.count() && lines.start(row + 1) == at ? 1 : 0;
            if (at < lines.start(row)
                    || (lines.role(row) != Role.TEXT && lines.role(row) != Role.TITLE)) {
                continue;
            }
            int end = lines.end(row);
            NoteLabel label = NoteLabel.at(text, at, end);
            int close = label.isSome() ? NoteLabel.bracketEnd(text, label, end) : 0;
            Numeral note = close > 0 ? called(label, at, notes) : null;
            if (note != null && marked.add(note.number())) {
                Span span = new Span(at, close);
                named.add(new Named(row, new Numeral(note.number(), note.chapter(), span, 0)));
            }
        }
    }

    private static String key(int ordinal, int length) {
        return ordinal + "/" + length;
    }

    /** The first note behind a mark that has its number and begins as it does, or the last. */
    private @Nullable Numeral called(
            NoteLabel label, int at, Map<String, NavigableMap<Integer, Numeral>> notes) {
        boolean isNamed = label.shape() == NoteLabel.Shape.NAMED;
        String key = key(label.ordinal(), label.end() - label.start());
        NavigableMap<Integer, Numeral> same = notes.getOrDefault(key, new TreeMap<>());
        Predicate<Map.Entry<Integer, Numeral>> begins =
                note -> isNamed || lines.text().charAt(note.getKey()) == '[';
        return Stream.concat(
                        same.tailMap(at, false).entrySet().stream(),
                        same.headMap(at, true).descendingMap().entrySet().stream())
                .filter(begins)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void line(int line, int page) {
        Role role = lines.role(line);
        if (role == Role.TEXT || role == Role.TITLE) {
            if (afterNotes || block < 0) {
                if (size() > LARGEST) {
                    passage();
                }
                block = lines.start(line);
                afterNotes = false;
            }
            int within = lines.within(line) ? 1 : 0;
            body.add(new int[] {lines.start(line), lines.end(line), within});
        } else if (role == Role.NOTE) {
            afterNotes = true;
            for (Numeral label : reading.labelsIn(line)) {
                if (!marked.contains(label.number())) {
                    note(label, line, page);
                }
            }
        }
    }

    private int size() {
        return body.size() > passageStart
                ? body.get(body.size() - 1)[1] - body.get(passageStart)[0]
                : 0;
    }

    private void note(Numeral label, int line, int page) {
        List<Called> series = kinds.get(kind(label));
        int start = label.span().end();
        CalledNote.Reach reach =
                new CalledNote.Reach(
                        Math.max(0, block),
                        lines.start(pages.first(page)),
                        pages.count() > 1 ? lines.end(pages.end(page) - 1) : start);
        missing(series, label, reach);
        CalledNote note = new CalledNote(label.label(), start, end(line, start), false, reach);
        series.add(new Called(label.number(), label.chapter(), note));
    }

    /** Ends a passage: the notes since the last one ended, called in the text since then. */
    private void passage() {
        List<int[]> there = List.copyOf(body.subList(passageStart, body.size()));
        boolean any = kinds.stream().anyMatch(series -> !series.isEmpty());
        if (!any || there.isEmpty()) {
            return;
        }
        for (List<Called> series : kinds) {
            if (!series.isEmpty()) {
                passages.add(new Passage(there, series.stream().map(Called::note).toList()));
                called.add(List.copyOf(series));
                series.clear();
            }
        }
        passageStart = body.size();
    }

    private static int kind(Numeral label) {
        char first = label.number().label().charAt(0);
        return Letters.isDigit(first) ? 0 : Character.isLetter(first) ? 1 : 2;
    }

    private void missing(List<Called> series, Numeral next, CalledNote.Reach reach) {
        if (series.isEmpty() || kind(next) != 0 || !named.isEmpty()) {
            return;
        }
        Called last = series.get(series.size() - 1);
        int gap = next.value() - last.number().ordinal() - 1;
        if (gap > LONGEST_GAP || !last.number().series().equals(next.number().series())) {
            return;
        }
        int start = next.span().start();
        for (int n = 1; n <= gap; n++) {
            int ordinal = last.number().ordinal() + n;
            String label = Integer.toString(ordinal);
            series.add(
                    new Called(
                            new NoteNumber(next.number().series(), ordinal, label),
                            next.chapter(),
                            new CalledNote(label, start, start, true, reach)));
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
        for (Placed placed : all) {
            FoundMark mark = placed.mark();
            NoteNumber number = placed.called().number();
            int end = Math.max(mark.end(), mark.start() + 1);
            int next = taken.nextSetBit(mark.start());
            if ((next >= 0 && next < end) || !marked.add(number)) {
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
