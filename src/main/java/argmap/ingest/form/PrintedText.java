package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import argmap.ingest.form.PageLines.Piece;
import argmap.text.Structure.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of printed pages: paragraphs by indents, blanks and short last lines, headings by type
 * and place, quotations by their margins.
 */
final class PrintedText {
    /** How a numbered heading begins: {@code A.1.b. The roads}. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:\\p{Lu}|\\d{1,3}|[IVXLC]+)[.)](?:[\\p{L}\\d]{1,3}[.)])*\\s\\p{Lu}");

    private final PageMeasures book;
    private final Set<Line> furniture;
    private final PrintedMarks marks;
    private final TextWithStructure out;
    private final List<Line> paragraph = new ArrayList<>();
    private final Map<Line, String> initials = new HashMap<>();
    private final Map<Integer, String> pageStarts = new HashMap<>();
    private int pageOpen = -1;

    private PrintedText(
            PageMeasures book, Set<Line> furniture, PrintedMarks marks, TextWithStructure out) {
        this.book = book;
        this.furniture = furniture;
        this.marks = marks;
        this.out = out;
    }

    /**
     * Reads pages into a text with its notes.
     *
     * @param labels the pages' numbers as the file names them; empty where it does not
     */
    static void read(PageMeasures book, List<String> labels, TextWithStructure out) {
        HeadsAndFolios heads = new HeadsAndFolios(book);
        Set<Line> furniture = heads.lines();
        PrintedNotes notes = PrintedNotes.of(book, furniture);
        PrintedMarks marks = PrintedMarks.of(book, notes.all(), furniture);
        PrintedText text = new PrintedText(book, furniture, marks, out);
        text.body(heads.numbers(labels));
        text.asides(notes);
        for (PrintedNotes.NoteText note : notes.all()) {
            out.note(
                    note.key,
                    note.label,
                    book.joined(note.words.toString()),
                    "page " + (note.page + 1),
                    note.boxes);
        }
    }

    private void body(Map<Integer, String> numbers) {
        Line before = null;
        double beforeRight = 0;
        List<Line> heading = new ArrayList<>();
        String initial = "";
        double besideInitial = -1;
        for (int i = 0; i < book.pages.size(); i++) {
            List<Line> text =
                    PageLines.initialsFirst(
                            book.pages.get(i).lines().stream()
                                    .filter(l -> !furniture.contains(l))
                                    .toList(),
                            book::isInitial);
            besideInitial = -1;
            double left = book.usualLeft(text);
            double gutter = book.pages.get(i).gutter();
            pageStarts.put(i, numbers.getOrDefault(i, ""));
            for (int k = 0; k < text.size(); k++) {
                Line line = text.get(k);
                if (book.isInitial(line)) {
                    initial = line.text();
                    besideInitial = line.baseline() + 0.3 * book.body;
                    continue;
                }
                double right = book.columnRight(text, line, gutter);
                boolean sameTitle = !heading.isEmpty() && follows(heading, line);
                if (sameTitle || isHeading(text, k, book.columnLeft(text, k, left), right)) {
                    flush();
                    boolean goesOn =
                            sameTitle
                                    || line.level() == 0
                                            && !heading.isEmpty()
                                            && heading.get(0).page() == line.page()
                                            && line.baseline()
                                                            - heading.get(heading.size() - 1)
                                                                    .baseline()
                                                    < 2.2
                                                            * Math.max(
                                                                    line.size(),
                                                                    heading.get(0).size());
                    if (!goesOn) {
                        heading(heading);
                    }
                    heading.add(line);
                    before = null;
                    continue;
                }
                heading(heading);
                double edge = book.columnLeft(text, k, left);
                if (!initial.isEmpty()) {
                    flush();
                    initials.put(line, initial);
                    initial = "";
                } else if (before == null
                        || line.baseline() > besideInitial
                                && begins(line, before, edge, beforeRight)) {
                    flush();
                }
                paragraph.add(line);
                before = line;
                beforeRight = right;
            }
        }
        heading(heading);
        flush();
    }

    /** Whether a line goes on with a heading by its type, though it holds but figures. */
    private boolean follows(List<Line> heading, Line line) {
        Line last = heading.get(heading.size() - 1);
        double step = line.baseline() - last.baseline();
        boolean same =
                line.page() == last.page()
                        && step > 0
                        && step < 1.6 * line.size()
                        && Math.abs(line.size() - last.size()) < 0.02 * line.size()
                        && line.size() > PageMeasures.HEADING_SIZE * book.body;
        return line.level() < 0 || line.level() == 0 && same;
    }

    private boolean isHeading(List<Line> text, int at, double left, double right) {
        Line line = text.get(at);
        if (line.level() != 0) {
            return true;
        }
        String words = line.text();
        if (words.length() > 160 || words.matches("[\\W\\d_]*")) {
            return false;
        }
        if (line.size() > PageMeasures.HEADING_SIZE * book.body) {
            return true;
        }
        double above = at == 0 ? 9 * book.leading : line.baseline() - text.get(at - 1).baseline();
        double below =
                at + 1 == text.size()
                        ? 9 * book.leading
                        : text.get(at + 1).baseline() - line.baseline();
        boolean apart =
                (above > PageMeasures.BLOCK_GAP * book.leading || above < 0)
                        && below > 1.08 * book.leading;
        double centre = (line.left() + line.right()) / 2 - (left + right) / 2;
        boolean centred = Math.abs(centre) < 1.5 * book.body && line.left() > left + 2 * book.body;
        boolean caps = isCapitals(words);
        boolean small = line.right() < right - 3 * book.body;
        if (line.bold()) {
            return isBoldBlock(text, at);
        }
        boolean alone =
                apart
                        && small
                        && !words.matches(".*[,;]")
                        && (caps || centred && !words.matches(".*[.:]"));
        return alone || isTitleBlock(text, at, left, right);
    }

    /**
     * A few lines that blanks part from the text above and below, that begin like a sentence and do
     * not end like one: a heading in the text's own type.
     */
    private boolean isTitleBlock(List<Line> text, int at, double left, double right) {
        int from = at;
        int to = at;
        while (from > 0
                && book.near(text.get(from - 1), text.get(from))
                && !book.wider(text, from - 1)) {
            from--;
        }
        while (to + 1 < text.size()
                && book.near(text.get(to), text.get(to + 1))
                && !book.wider(text, to)) {
            to++;
        }
        if (to - from > 2 || to + 1 >= text.size() || !book.wider(text, to)) {
            return false;
        }
        Line first = text.get(from);
        Line last = text.get(to);
        double above = from == 0 ? 0 : first.baseline() - text.get(from - 1).baseline();
        boolean apart = from == 0 || above < 0 || above > PageMeasures.BLOCK_GAP * book.leading;
        StringBuilder all = new StringBuilder();
        text.subList(from, to + 1).forEach(line -> all.append(textOf(line)).append(' '));
        String words = all.toString().strip();
        boolean caps = isCapitals(words);
        boolean open = words.matches(".*[\\p{L}\\d)]");
        double middle = (left + right) / 2;
        boolean flush = first.left() < left + PageMeasures.INDENT * book.body;
        // Lines of verse may stand in the middle, but begin below each other.
        boolean centred =
                text.subList(from, to + 1).stream()
                        .allMatch(l -> Math.abs((l.left() + l.right()) / 2 - middle) < book.body);
        boolean placed = flush || centred;
        boolean begins = words.matches("[\\p{Lu}\\d].*") && words.matches(".*\\p{L}{4}.*");
        boolean ends = last.right() < right - 3 * book.body;
        boolean italic = text.subList(from, to + 1).stream().allMatch(Line::italic);
        double below = text.get(to + 1).baseline() - last.baseline();
        boolean parted =
                flush
                        && from > 0
                        && below > PageMeasures.BLOCK_GAP * book.leading
                        && NUMBERED.matcher(words).find()
                        && !words.matches(".*[,;:”»-]");
        return apart
                && placed
                && begins
                && (caps
                        || (open || parted || italic && flush && !words.matches(".*[,;:”»]"))
                                && ends)
                && words.contains(" ");
    }

    /** A few bold lines that nothing but blanks and other lines of theirs stand beside. */
    private boolean isBoldBlock(List<Line> text, int at) {
        int from = at;
        int to = at;
        while (from > 0
                && text.get(from - 1).bold()
                && book.near(text.get(from - 1), text.get(from))) {
            from--;
        }
        while (to + 1 < text.size()
                && text.get(to + 1).bold()
                && book.near(text.get(to), text.get(to + 1))) {
            to++;
        }
        boolean above =
                from == 0
                        || !book.near(text.get(from - 1), text.get(from))
                        || book.wider(text, from - 1);
        boolean below = to + 1 == text.size() || book.wider(text, to);
        return to - from < 4 && above && below;
    }

    private static boolean isCapitals(String words) {
        long upper = words.chars().filter(Character::isUpperCase).count();
        long lower = words.chars().filter(Character::isLowerCase).count();
        return upper > 2 && lower * 8 < upper;
    }

    private boolean begins(Line line, Line before, double left, double right) {
        if (line.page() != before.page() || line.baseline() < before.baseline()) {
            boolean indented = line.left() > left + PageMeasures.INDENT * book.body;
            boolean full = before.right() > right - 0.12 * (right - left);
            return indented || (PageMeasures.endsSentence(textOf(before)) && !full);
        }
        double gap = line.baseline() - before.baseline();
        if (gap > PageMeasures.BLOCK_GAP * book.leading) {
            return true;
        }
        boolean sizes = Math.abs(line.size() - before.size()) > 0.06 * book.body;
        boolean deeper = line.left() > before.left() + PageMeasures.INDENT * book.body;
        boolean outdented = line.left() < before.left() - PageMeasures.INDENT * book.body;
        boolean firstOfParagraph = paragraph.size() <= 1;
        List<Line> beside =
                paragraph.stream()
                        .filter(l -> l.page() == line.page())
                        .filter(l -> Math.abs(l.left() - line.left()) < 6 * book.body)
                        .toList();
        double edge =
                beside.size() > 1
                        ? beside.stream().mapToDouble(Line::right).max().orElse(right)
                        : right;
        String next = line.text();
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        // The next line's first word would have found room: the printer ended the line on purpose.
        boolean ended = edge - before.right() > (word * 0.5 + 2) * book.body;
        return sizes && !before.text().isEmpty()
                || ended
                || deeper
                || outdented && !firstOfParagraph && line.left() > left - 1;
    }

    private static String textOf(Line line) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : line.pieces()) {
            if (!piece.raised()) {
                text.append(piece.text());
            }
        }
        return text.toString().strip();
    }

    private void heading(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        startPage(lines.get(0).page());
        double size = lines.stream().mapToDouble(Line::size).max().orElse(book.body);
        int named = lines.get(0).level();
        int level = named > 0 ? named : size > 1.25 * book.body ? 1 : 2;
        out.begin(Kind.HEADING, level, "page " + (lines.get(0).page() + 1));
        words(lines);
        out.end();
        lines.clear();
    }

    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        Line first = paragraph.get(0);
        startPage(first.page());
        double smaller = paragraph.stream().mapToDouble(Line::size).max().orElse(book.body);
        double left = book.usualLeft(book.pages.get(first.page()).lines());
        boolean narrow =
                paragraph.size() > 1
                        && paragraph.stream()
                                .allMatch(l -> l.left() > left + PageMeasures.INDENT * book.body);
        boolean quotation = narrow || smaller < PageMeasures.NOTE_SIZE * book.body;
        out.begin(quotation ? Kind.QUOTATION : Kind.PARAGRAPH, 0, "page " + (first.page() + 1));
        words(paragraph);
        out.end();
        paragraph.clear();
    }

    private void startPage(int page) {
        if (page > pageOpen) {
            for (int i = pageOpen + 1; i <= page; i++) {
                out.page(pageStarts.getOrDefault(i, ""));
            }
            pageOpen = page;
        }
    }

    private void words(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            startPage(line.page());
            int from = out.length();
            out.words(initials.getOrDefault(line, ""));
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            List<PrintedMarks.At> marks = this.marks.in(line);
            int mark = 0;
            for (int k = 0; k < line.pieces().size(); k++) {
                String text = line.pieces().get(k).text();
                boolean last = k + 1 == line.pieces().size();
                int done = 0;
                for (; mark < marks.size() && marks.get(mark).piece() == k; mark++) {
                    PrintedMarks.At at = marks.get(mark);
                    out.words(text.substring(done, at.from()));
                    out.mark(at.note().key, at.shown());
                    done = at.to();
                }
                String rest = text.substring(done);
                out.words(last ? book.lineEnd(rest, next) : rest);
            }
            out.box(from, line.box());
        }
    }

    /** What is set aside stays in the source, behind the text. */
    private void asides(PrintedNotes notes) {
        for (PageLines page : book.pages) {
            for (Line line : page.lines()) {
                if (furniture.contains(line) && !notes.holds(line)) {
                    out.begin(Kind.ASIDE, 0, "page " + (line.page() + 1));
                    out.words(line.text());
                    out.end();
                }
            }
        }
    }
}
