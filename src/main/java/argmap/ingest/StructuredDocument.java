package argmap.ingest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.text.CleanText;
import argmap.text.Roman;
import argmap.text.Source;
import argmap.text.Span;
import argmap.text.Structure;
import argmap.text.Structure.Block;
import argmap.text.Structure.Mark;
import argmap.text.Structure.PageStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document of a text whose file says how it is built. Nothing is guessed: what the file calls a
 * note is one.
 */
final class StructuredDocument {
    private final Source source;
    private final Structure structure;
    private final Map<String, NoteNumber> numbers = new LinkedHashMap<>();
    private final List<Page> pages = new ArrayList<>();

    private StructuredDocument(Source source, Structure structure) {
        this.source = source;
        this.structure = structure;
    }

    static Document of(Source source, Structure structure) {
        return new StructuredDocument(source, structure).read();
    }

    private Document read() {
        pages();
        number();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        Map<String, Integer> pageOfNote = new HashMap<>();
        int nextMark = 0;
        for (Block block : structure.blocks()) {
            List<Mark> marks = new ArrayList<>();
            while (nextMark < structure.marks().size()
                    && structure.marks().get(nextMark).span().end() <= block.span().end()) {
                Mark mark = structure.marks().get(nextMark++);
                // A mark that leads to no note stays where it stands, as words.
                if (numbers.containsKey(mark.note())) {
                    marks.add(mark);
                }
            }
            int page = pageAt(block.span().start());
            marks.forEach(mark -> pageOfNote.putIfAbsent(mark.note(), pageAt(mark.span().start())));
            switch (block.kind()) {
                case HEADING ->
                        headings.add(
                                new Heading(
                                        without(block, marks),
                                        block.level(),
                                        paragraphs.size(),
                                        page,
                                        false));
                case NOTE -> notes.add(note(block, pageOfNote.getOrDefault(block.note(), page)));
                case ASIDE -> leftovers.add(new Leftover(block.span(), "beside the text"));
                case PARAGRAPH, QUOTATION, LIST_ITEM ->
                        paragraphs.add(paragraph(paragraphs.size(), block, marks, page));
            }
        }
        return new Document(source, pages, paragraphs, headings, notes, List.of(), leftovers);
    }

    private Note note(Block block, int page) {
        int from = block.label().end();
        int end = block.span().end();
        while (from < end && source.text().charAt(from) == ' ') {
            from++;
        }
        CleanText words = CleanText.of(source, new Span(from, end));
        return new Note(number(block.note()), words, page, page, block.label(), true);
    }

    private Paragraph paragraph(int index, Block block, List<Mark> marks, int page) {
        Paragraph.Kind kind =
                switch (block.kind()) {
                    case QUOTATION -> Paragraph.Kind.BLOCK_QUOTATION;
                    case LIST_ITEM -> Paragraph.Kind.LIST_ITEM;
                    default -> Paragraph.Kind.PLAIN;
                };
        CleanText text = without(block, marks);
        List<NoteMarker> markers = new ArrayList<>();
        int cut = 0;
        for (Mark mark : marks) {
            int offset = mark.span().start() - block.span().start() - cut;
            cut += mark.span().length();
            markers.add(new NoteMarker(number(mark.note()), offset, mark.span(), true));
        }
        List<Paragraph.PageBreak> breaks = new ArrayList<>();
        for (Page next : pages) {
            int start = next.span().start();
            if (start > block.span().start() && start < block.span().end()) {
                int before = 0;
                for (Mark mark : marks) {
                    before += mark.span().end() <= start ? mark.span().length() : 0;
                }
                int offset = Math.min(start - block.span().start() - before, text.length());
                breaks.add(new Paragraph.PageBreak(offset, next.number()));
            }
        }
        return new Paragraph(index, kind, text, page, breaks, markers);
    }

    private CleanText without(Block block, List<Mark> marks) {
        CleanText.Builder text = new CleanText.Builder();
        int from = block.span().start();
        for (Mark mark : marks) {
            text.copy(source, new Span(from, mark.span().start()));
            from = mark.span().end();
        }
        return text.copy(source, new Span(from, block.span().end())).build();
    }

    // Numbers

    private NoteNumber number(String note) {
        return Objects.requireNonNull(numbers.get(note));
    }

    /** Where a label comes again, or the numbers fall back to 1, a new series begins. */
    private void number() {
        int series = 0;
        List<List<Block>> runs = new ArrayList<>();
        Set<String> labels = new TreeSet<>();
        for (Block block : structure.blocks()) {
            if (block.kind() != Structure.Kind.NOTE) {
                continue;
            }
            if (runs.isEmpty() || !labels.add(source.text(block.label()))) {
                runs.add(new ArrayList<>());
                labels.clear();
                labels.add(source.text(block.label()));
            }
            runs.get(runs.size() - 1).add(block);
        }
        for (List<Block> run : runs) {
            series++;
            NoteSeries in = runs.size() == 1 ? NoteSeries.TEXT : NoteSeries.chapter(series);
            int ordinal = 0;
            for (Block block : run) {
                String label = source.text(block.label());
                boolean counts = label.matches("\\d{1,6}");
                ordinal = counts ? Integer.parseInt(label) : ordinal + 1;
                numbers.put(block.note(), new NoteNumber(in, ordinal, label));
            }
        }
    }

    // Pages

    /** A page without a number has the one behind that before it; the first of all is 1. */
    private void pages() {
        List<PageStart> starts = structure.pages();
        if (starts.isEmpty()) {
            return;
        }
        int number = 0;
        boolean text = starts.get(0).offset() > 0 && starts.get(0).label().isEmpty();
        if (text) {
            pages.add(new Page(1, "", "", new Span(0, starts.get(0).offset())));
            number = 1;
        }
        for (int i = 0; i < starts.size(); i++) {
            PageStart start = starts.get(i);
            String label = start.label();
            int printed = label.matches("\\d{1,6}") ? Integer.parseInt(label) : Roman.value(label);
            number = printed > 0 ? printed : number + 1;
            int end = i + 1 < starts.size() ? starts.get(i + 1).offset() : source.length();
            int from = pages.isEmpty() ? 0 : start.offset();
            pages.add(new Page(number, label, "", new Span(from, Math.max(from, end))));
        }
    }

    private int pageAt(int offset) {
        if (pages.isEmpty()) {
            return 1;
        }
        int low = 0;
        int high = pages.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return pages.get(low).number();
    }
}
