package argmap.ingest;

import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Paragraph.Kind;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.CleanText;
import argmap.text.Span;

import java.util.HashMap;
import java.util.Map;

/**
 * A text in Markdown with Pandoc's footnotes: {@code [^1]} in the text, {@code [^1]: See ...} for
 * the note. Nothing is guessed here: blank lines part paragraphs, and marks and notes are what they
 * say.
 *
 * <p>Reads headings ({@code #}), block quotations ({@code >}), list items and emphasis; everything
 * else of Markdown stays in the text as it is written. See <a
 * href="https://pandoc.org/MANUAL.html#footnotes">Pandoc's manual</a>.
 */
final class Markdown {
    private final Lines lines;
    private final NoteReading reading = new NoteReading();
    private final Map<Integer, Kind> kinds = new HashMap<>();

    /** By label: a mark and its note have one number, and a note may stand before its mark. */
    private final Map<String, NoteNumber> numbers = new HashMap<>();

    private Markdown(Lines lines) {
        this.lines = lines;
    }

    /** True when the text defines at least one footnote in Pandoc's way. */
    static boolean is(Lines lines) {
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
        for (int i = 0; i < lines.count(); i++) {
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
        char first = text.charAt(start);
        if (isRule(start, end)) {
            lines.role(line, Role.STRAY);
            return;
        }
        if (first == '#') {
            int words = start;
            while (words < end && text.charAt(words) == '#') {
                words++;
            }
            words = Letters.skipBlanks(text, words, end);
            if (words < end) {
                kinds.put(line, Kind.PLAIN);
                lines.role(line, Role.TITLE);
                lines.cutStart(line, words, "markup");
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
        String text = lines.text();
        int at = lines.find("[^", lines.start(line), line);
        while (at >= 0) {
            int close = lines.find("]", at, line);
            if (close < 0) {
                break;
            }
            String label = text.substring(at + 2, close);
            if (!label.isEmpty() && label.indexOf(' ') < 0) {
                Span span = new Span(at, close + 1);
                reading.addMark(line, new Numeral(number(label), 0, span, 0));
            }
            at = lines.find("[^", close, line);
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
