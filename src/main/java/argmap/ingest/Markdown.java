package argmap.ingest;

import argmap.document.Heading;
import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Paragraph.Kind;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.CleanText;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text in Markdown with Pandoc's footnotes: {@code [^1]} in the text, {@code [^1]: See ...} for
 * the note, of several paragraphs where they are indented, and {@code ^[See ...]} for both. Nothing
 * is guessed here: blank lines part paragraphs, and marks and notes are what they say.
 *
 * <p>Reads headings ({@code #} and underlined), block quotations ({@code >}), list items and
 * emphasis; data about the text before it ({@code ---}) are set aside; everything else of Markdown
 * stays in the text as it is written. See <a
 * href="https://pandoc.org/MANUAL.html#footnotes">Pandoc's manual</a>.
 */
final class Markdown {
    /** Lines that data about the text have at most. */
    private static final int LONGEST_FRONT_MATTER = 200;

    /** Characters of a note within the text, so that an open bracket does not swallow a book. */
    private static final int LONGEST_INLINE = 20_000;

    private final Lines lines;
    private final NoteReading reading = new NoteReading();
    private final Map<Integer, Kind> kinds = new HashMap<>();

    /** By label: a mark and its note have one number, and a note may stand before its mark. */
    private final Map<String, NoteNumber> numbers = new HashMap<>();

    /** By the offset at which a heading's words begin. */
    private final Map<Integer, Integer> levels = new HashMap<>();

    private final List<InlineNote> inline = new ArrayList<>();

    /** A note that stands where its mark does. */
    record InlineNote(Numeral numeral, Span words) {}

    private Markdown(Lines lines) {
        this.lines = lines;
    }

    /** True when the file is named so, or defines at least one footnote in Pandoc's way. */
    static boolean is(Lines lines) {
        String name = lines.source().name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mkd")) {
            return true;
        }
        for (int i = 0; i < lines.count(); i++) {
            if (definition(lines, i) > 0) {
                return true;
            }
        }
        return false;
    }

    static Markdown read(Lines lines) {
        Markdown markdown = new Markdown(lines);
        markdown.number();
        markdown.blocks();
        return markdown;
    }

    NoteReading reading() {
        return reading;
    }

    List<InlineNote> inlineNotes() {
        return inline;
    }

    /** How deep a heading is, 1 for the outermost. */
    int level(Heading heading) {
        int from = heading.text().sourceSpan().start();
        return levels.getOrDefault(from, heading.level());
    }

    /** The kind of paragraph that a line opens; absent for one that goes on. */
    Map<Integer, Kind> kinds() {
        return kinds;
    }

    /** The offset behind {@code [^id]:} at the start of a line; 0 where there is none. */
    private static int definition(Lines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        if (!text.startsWith("[^", start)) {
            return 0;
        }
        int close = lines.find("]", start, line);
        boolean defines = close > start + 2 && close + 1 < end && text.charAt(close + 1) == ':';
        return defines ? close + 2 : 0;
    }

    /** Labels are names here, and notes are numbered in the order in which they are defined. */
    private void number() {
        for (int i = 0; i < lines.count(); i++) {
            int behind = definition(lines, i);
            if (behind > 0) {
                numbers.computeIfAbsent(
                        label(i, behind),
                        label -> new NoteNumber(NoteSeries.TEXT, numbers.size() + 1, label));
            }
        }
    }

    private String label(int line, int behind) {
        return lines.text().substring(lines.start(line) + 2, behind - 2);
    }

    /** The number of a note that is defined; of one that is not, the label is all that is known. */
    private NoteNumber number(String label) {
        return numbers.getOrDefault(label, NoteNumber.of(label));
    }

    private void blocks() {
        boolean inNote = false;
        for (int i = frontMatter(); i < lines.count(); i++) {
            int behind = definition(lines, i);
            if (behind > 0) {
                inNote = true;
                note(i, behind);
            } else if (inNote && (!lines.afterBlank(i) || isIndented(i))) {
                lines.role(i, Role.NOTE);
            } else {
                inNote = false;
                text(i);
            }
        }
    }

    /** The line behind the data about the text that stand between two rules at its beginning. */
    private int frontMatter() {
        if (lines.count() == 0 || !lines.text(0).equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.count(), LONGEST_FRONT_MATTER); i++) {
            String line = lines.text(i);
            if (line.equals("---") || line.equals("...")) {
                for (int k = 0; k <= i; k++) {
                    lines.role(k, Role.STRAY);
                    lines.beside(k);
                }
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isIndented(int line) {
        int start = lines.start(line);
        int from = start;
        while (from > 0
                && (lines.text().charAt(from - 1) == ' '
                        || lines.text().charAt(from - 1) == '\t')) {
            from--;
        }
        return start - from >= 4 || (start > from && lines.text().charAt(from) == '\t');
    }

    private void note(int line, int behind) {
        lines.role(line, Role.NOTE);
        Span span = new Span(lines.start(line), behind);
        String label = label(line, behind);
        reading.addLabel(line, new Numeral(number(label), 0, span, 0));
    }

    private void text(int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        if (lines.role(line) == Role.STRAY) {
            return;
        }
        char first = text.charAt(start);
        int underline = underlined(line);
        if (underline > 0) {
            lines.role(line, Role.TITLE);
            kinds.put(line, Kind.PLAIN);
            levels.put(start, underline);
            lines.role(line + 1, Role.STRAY);
            return;
        }
        if (isRule(start, end)) {
            lines.role(line, Role.STRAY);
            return;
        }
        if (first == '#') {
            int words = start;
            while (words < end && text.charAt(words) == '#') {
                words++;
            }
            int level = words - start;
            words = Letters.skipBlanks(text, words, end);
            if (words < end) {
                kinds.put(line, Kind.PLAIN);
                lines.role(line, Role.TITLE);
                lines.cutStart(line, words, "markup");
                levels.put(words, level);
            }
            return;
        }
        if (first == '>') {
            int words = Letters.skipBlanks(text, start + 1, end);
            boolean opens = lines.afterBlank(line) || line == 0;
            if (words < end) {
                lines.cutStart(line, words, "markup");
                if (opens) {
                    kinds.put(line, Kind.BLOCK_QUOTATION);
                }
            } else {
                lines.role(line, Role.STRAY);
            }
        } else {
            int words = item(start, end);
            if (words > start) {
                lines.cutStart(line, words, "markup");
                kinds.put(line, Kind.LIST_ITEM);
            } else if (lines.afterBlank(line) || line == 0) {
                kinds.put(line, Kind.PLAIN);
            }
        }
        marks(line);
    }

    /** The level of a line that the next one underlines: 1 for =, 2 for -; 0 where none does. */
    private int underlined(int line) {
        boolean alone = line == 0 || lines.afterBlank(line) || lines.role(line - 1) != Role.TEXT;
        if (!alone || line + 1 >= lines.count() || lines.afterBlank(line + 1)) {
            return 0;
        }
        char sign = lines.text().charAt(lines.start(line + 1));
        if (sign != '=' && sign != '-') {
            return 0;
        }
        for (int i = lines.start(line + 1); i < lines.end(line + 1); i++) {
            if (lines.text().charAt(i) != sign) {
                return 0;
            }
        }
        return sign == '=' ? 1 : lines.length(line + 1) > 1 ? 2 : 0;
    }

    private boolean isRule(int start, int end) {
        boolean rule = end - start >= 3;
        for (int i = start; i < end; i++) {
            rule &= "-*_= ".indexOf(lines.text().charAt(i)) >= 0;
        }
        return rule;
    }

    /** The offset behind a bullet or a number that opens a list item. */
    private int item(int start, int end) {
        String text = lines.text();
        int at = start;
        while (at < end && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > start && at + 1 < end && ".)".indexOf(text.charAt(at)) >= 0;
        boolean bullet = at == start && "-*+\u2022".indexOf(text.charAt(at)) >= 0;
        boolean blank = at + 1 < end && Lines.isBlank(text.charAt(at + 1));
        return (number || bullet) && blank ? Letters.skipBlanks(text, at + 1, end) : start;
    }

    private void marks(int line) {
        inlineNotes(line);
        String text = lines.text();
        int at = lines.find("[^", lines.start(line), line);
        while (at >= 0) {
            int close = lines.find("]", at, line);
            if (close < 0) {
                break;
            }
            String label = text.substring(at + 2, close);
            boolean inside = false;
            for (InlineNote note : inline) {
                inside |= note.words().start() <= at && at < note.words().end();
            }
            if (!inside && !label.isEmpty() && label.indexOf(' ') < 0) {
                Span span = new Span(at, close + 1);
                reading.addMark(line, new Numeral(number(label), 0, span, 0));
            }
            at = lines.find("[^", close, line);
        }
    }

    /** {@code ^[See there.]}: as far as its bracket is closed, over several lines if need be. */
    private void inlineNotes(int line) {
        String text = lines.text();
        int at = lines.find("^[", lines.start(line), line);
        while (at >= 0) {
            int last = line;
            int close = -1;
            int depth = 0;
            int i = at + 1;
            while (close < 0 && i - at < LONGEST_INLINE) {
                if (i >= lines.end(last)) {
                    if (last + 1 >= lines.count() || lines.afterBlank(last + 1)) {
                        return;
                    }
                    last++;
                    i = lines.start(last);
                    continue;
                }
                depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
                close = depth == 0 ? i : -1;
                i++;
            }
            if (close < 0) {
                return;
            }
            String label = Integer.toString(numbers.size() + 1);
            while (numbers.containsKey(label)) {
                label = label + "\u2032";
            }
            NoteNumber number = new NoteNumber(NoteSeries.TEXT, numbers.size() + 1, label);
            numbers.put(label, number);
            Span mark = new Span(at, last == line ? close + 1 : lines.end(line));
            Numeral numeral = new Numeral(number, 0, mark, 0);
            reading.addMark(line, numeral);
            inline.add(new InlineNote(numeral, new Span(at + 2, close)));
            for (int next = line + 1; next < last; next++) {
                lines.role(next, Role.STRAY);
            }
            if (last > line) {
                int behind = Letters.skipBlanks(text, close + 1, lines.end(last));
                if (behind < lines.end(last)) {
                    lines.cutStart(last, behind, "markup");
                } else {
                    lines.role(last, Role.STRAY);
                }
                return;
            }
            at = lines.find("^[", close, line);
        }
    }

    /** Takes the marks of emphasis out of the wording: {@code *title*}, {@code **word**}. */
    static void plain(CleanText text, Edits edits) {
        String s = text.text();
        int at = 0;
        while (at < s.length()) {
            char c = s.charAt(at);
            if (c == '\\' && at + 1 < s.length() && !Character.isLetterOrDigit(s.charAt(at + 1))) {
                edits.replace(at, at + 1, "", "markup", 1);
                at += 2;
                continue;
            }
            if (c != '*' && c != '_') {
                at++;
                continue;
            }
            int stop = at;
            while (stop < s.length() && s.charAt(stop) == c) {
                stop++;
            }
            boolean left = at == 0 || !Character.isLetterOrDigit(s.charAt(at - 1));
            boolean right = stop == s.length() || !Character.isLetterOrDigit(s.charAt(stop));
            if (stop - at <= 3 && left != right) {
                edits.replace(at, stop, "", "markup", 1);
            } else if (stop - at <= 3 && left && touches(s, at, stop)) {
                edits.replace(at, stop, "", "markup", 1);
            }
            at = stop;
        }
    }

    /** Between two signs, as in {@code *"Title"*}: against one of them and not alone. */
    private static boolean touches(String s, int start, int end) {
        boolean before = start > 0 && !Lines.isBlank(s.charAt(start - 1));
        boolean after = end < s.length() && !Lines.isBlank(s.charAt(end));
        return before || after;
    }
}
